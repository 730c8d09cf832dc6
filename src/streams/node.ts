/** `redact()`: the Redactor as a Node stream. Only forwards. */
import type { Transform, TransformCallback } from "node:stream";
import { bytesOrText } from "../bytes.ts";
import { builtIn } from "../libraries/built-in.ts";
import type { RedactOptions } from "../options.ts";
import { Redactor } from "../redactor.ts";
import type { Report } from "../report/report.ts";
import type { Sink } from "../scanner/scanner.ts";

/** Pieces of output are handed on in this size, so that a reader is never far behind what is held for it. */
const CHUNK = 64 * 1024;

/** A Duplex: bytes in, redacted bytes out; `report` says what was done, as far as it has come. */
export interface RedactStream extends Transform {
  readonly report: Report;
}

type StreamClass = new (options: RedactOptions) => RedactStream;

/** Made at the first stream: at the top of this file it would need Node's streams also where nobody uses any. */
function classOfStreams(): StreamClass {
  const { Transform } = builtIn("node:stream");
  return class RedactStream extends Transform {
    readonly #redactor: Redactor;

    constructor(options: RedactOptions) {
      // What is written is checked here, with errors of our own: in object mode Node lets anything through.
      super({ readableHighWaterMark: CHUNK, writableObjectMode: true, writableHighWaterMark: 1 });
      this.#redactor = new Redactor(options);
    }

    get report(): Report {
      return this.#redactor.report;
    }

    override _transform(chunk: unknown, encoding: BufferEncoding, done: TransformCallback): void {
      this.#forward((sink) => this.#redactor.writeTo(bytesOfChunk(chunk, encoding), sink), done);
    }

    override _flush(done: TransformCallback): void {
      this.#forward((sink) => this.#redactor.endTo(sink), done);
    }

    #forward(work: (sink: Sink) => void, done: TransformCallback): void {
      try {
        work((bytes) => this.push(Buffer.from(bytes)));
        done();
      } catch (error) {
        done(error as Error);
      }
    }
  };
}

let streamClass: StreamClass | undefined;

/** Text is taken as its encoding says. @throws UsageError */
function bytesOfChunk(chunk: unknown, encoding: BufferEncoding): Uint8Array {
  const isOther = typeof chunk === "string" && !["utf8", "utf-8"].includes(encoding);
  return isOther ? Buffer.from(chunk, encoding) : bytesOrText(chunk, "what is written");
}

/**
 * Redacts a stream of bytes.
 *
 * @throws UsageError, RuleError at once; a wrong input ends the stream with an InputError.
 */
export function redact(options: RedactOptions): RedactStream {
  streamClass ??= classOfStreams();
  return new streamClass(options);
}
