/** `redact()`: the Redactor as a Node stream. Only forwards. */
import { Transform, type TransformCallback } from "node:stream";
import type { Bytes } from "../bytes.ts";
import { UsageError } from "../errors.ts";
import type { RedactOptions } from "../options.ts";
import { Redactor } from "../redactor.ts";
import type { Report } from "../report/report.ts";
import type { Sink } from "../scanner/scanner.ts";

/** Pieces of output are handed on in this size, so that a reader is never far behind what is held for it. */
const CHUNK = 64 * 1024;

/** A Duplex: bytes in, redacted bytes out; `report` says what was done, as far as it has come. */
export class RedactStream extends Transform {
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
    this.#forward((sink) => this.#redactor.writeTo(decoded(chunk, encoding), sink), done);
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
}

/** Text is taken as its encoding says, for which Node has nothing where none is given. @throws UsageError */
function decoded(chunk: unknown, encoding: BufferEncoding = "utf8"): Bytes | string {
  if (typeof chunk !== "string" || isUtf8(encoding)) return chunk as Bytes | string;
  if (!Buffer.isEncoding(encoding)) throw new UsageError("wrong-type", "write: text has no such encoding");
  return Buffer.from(chunk, encoding);
}

/** Text in it is taken by the Redactor, which puts characters together that are cut between two chunks. */
function isUtf8(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding);
}

/**
 * Redacts a stream of bytes.
 *
 * @throws UsageError, RuleError at once; a wrong input ends the stream with an InputError.
 */
export function redact(options: RedactOptions): RedactStream {
  return new RedactStream(options);
}
