/** The redactor as a Web Stream, and redactions that make such streams. */
import type { Bytes } from "../input/bytes.ts";
import { type CompiledRedaction, compiledFrom } from "../redaction/compiled-redaction.ts";
import { plainOptions } from "../redaction/options/option-types.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { Redaction } from "../redaction/redaction.ts";
import { Run } from "../redaction/run.ts";
import type { Report } from "../report/report.ts";

/** How a stream runs. */
export interface WebStreamOptions {
  /** Ends the stream with the signal's reason when it is aborted; what is held of an open record never comes out. */
  readonly signal?: AbortSignal | undefined;
}

/** Bytes or text in, redacted bytes out; `report` says what was done, as far as it has come. */
export interface WebRedactStream extends TransformStream<Bytes | string, Uint8Array<ArrayBuffer>> {
  readonly report: Report;
}

const OPTION_NAMES = ["signal"];

type Controller = TransformStreamDefaultController<Uint8Array<ArrayBuffer>>;

/**
 * Redacts a Web Stream.
 *
 * @throws UsageError, RuleError at once; a wrong input ends the stream with an InputError.
 */
export function redactWeb(options: RedactOptions | CompiledRedaction, stream: WebStreamOptions = {}): WebRedactStream {
  const { signal } = plainOptions(stream, OPTION_NAMES);
  const run = new Run(compiledFrom(options));
  const made = new TransformStream<Bytes | string, Uint8Array<ArrayBuffer>>({
    start: (controller) => stopAt(signal, run, controller),
    transform: (chunk, controller) => run.writeTo(chunk, (bytes) => controller.enqueue(bytes.slice())),
    flush: (controller) => run.endTo((bytes) => controller.enqueue(bytes.slice())),
  });
  return Object.defineProperty(made, "report", { get: () => run.report }) as WebRedactStream;
}

function stopAt(signal: AbortSignal | undefined, run: Run, controller: Controller): void {
  if (signal === undefined) return;
  const stop = () => {
    run.breakOff(signal.reason);
    controller.error(signal.reason);
  };
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
}

/** Rules and options, checked and compiled once; frozen, and safe to share. `compile` makes one. */
export class WebRedaction extends Redaction {
  /** A TransformStream for one input: bytes or text in, redacted bytes out. @throws UsageError; a wrong input ends it with an InputError. */
  stream(options?: WebStreamOptions): WebRedactStream {
    return redactWeb(this, options);
  }
}

/**
 * Checks rules and options, and makes of them all that can be made without an input, once: what comes of it is frozen, and
 * safe to share.
 *
 * @throws UsageError, RuleError
 */
export function compile(options: RedactOptions): WebRedaction {
  return new WebRedaction(options);
}
