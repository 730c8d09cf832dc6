/** The redactor as a Web Stream, and redactions that make such streams. */
import type { Bytes } from "../input/bytes.ts";
import { type CompiledRedaction, compiledFrom } from "../redaction/compiled-redaction.ts";
import { plainOptions } from "../redaction/options/option-types.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { Run } from "../redaction/run.ts";
import { WebRedaction } from "../redaction/web/redaction.ts";
import type { Report } from "../report/report.ts";
import type { Sink } from "../scanner/scanner.ts";

/** How a stream runs. */
export interface WebStreamOptions {
  /**
   * Ends the stream with the signal's reason when it is aborted; what is held of an open record never comes out. By default nothing
   * does.
   */
  readonly signal?: AbortSignal | undefined;
}

/** Bytes or text in, redacted bytes out; `report` says what was done, as far as it has come. */
export interface WebRedactStream extends TransformStream<Bytes | string, Uint8Array<ArrayBuffer>> {
  /** What was done, as far as it has come; all of it when the stream is over. */
  readonly report: Report;
}

const OPTION_NAMES = ["signal"];

type Controller = TransformStreamDefaultController<Uint8Array<ArrayBuffer>>;

/** TypeScript does not know yet that streams say when they are cancelled or aborted. */
interface CancellableTransformer extends Transformer<Bytes | string, Uint8Array<ArrayBuffer>> {
  readonly cancel: (reason: unknown) => void;
}

/**
 * Redacts a Web Stream.
 *
 * @throws UsageError, RuleError at once; a wrong input ends the stream with an InputError.
 */
export function redactWeb(options: RedactOptions | CompiledRedaction, stream: WebStreamOptions = {}): WebRedactStream {
  const { signal } = plainOptions(stream, OPTION_NAMES);
  const run = new Run(compiledFrom(options));
  let leave = () => {};
  const working = (controller: Controller, work: (sink: Sink) => void) => {
    try {
      work((bytes) => controller.enqueue(bytes.slice()));
    } catch (error) {
      leave();
      // Also where the run was not to blame: a chunk that is neither bytes nor text ends the stream.
      run.breakOff(error);
      throw error;
    }
  };
  const transformer: CancellableTransformer = {
    start: (controller) => {
      leave = following(signal, (reason) => {
        run.breakOff(reason);
        controller.error(reason);
      });
    },
    transform: (chunk, controller) => working(controller, (sink) => run.writeTo(chunk, sink)),
    flush: (controller) => {
      working(controller, (sink) => run.endTo(sink));
      leave();
    },
    cancel: (reason) => {
      leave();
      run.breakOff(reason);
    },
  };
  return Object.defineProperty(new TransformStream(transformer), "report", {
    get: () => run.report,
  }) as WebRedactStream;
}

/** Calls `stop` when the signal is aborted, or at once. Returns what ends the waiting: a signal may outlive many streams. */
function following(signal: AbortSignal | undefined, stop: (reason: unknown) => void): () => void {
  const listener = () => stop(signal?.reason);
  if (signal?.aborted) listener();
  else signal?.addEventListener("abort", listener, { once: true });
  return () => signal?.removeEventListener("abort", listener);
}

/** Rules and options, checked and compiled once; frozen, and safe to share. `compile` makes one. */
export class StreamingRedaction extends WebRedaction {
  /** A TransformStream for one input: bytes or text in, redacted bytes out. @throws UsageError; a wrong input ends it with an InputError. */
  stream(options?: WebStreamOptions): WebRedactStream {
    return redactWeb(this, options);
  }
}

/**
 * Checks rules and options, and makes of them all that can be made without an input, once: what comes of it is frozen, and
 * safe to share. A key needs `ciphers` beside it.
 *
 * @throws UsageError, RuleError
 */
export function compile(options: RedactOptions): StreamingRedaction {
  return new StreamingRedaction(options);
}
