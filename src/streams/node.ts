/** Streams: the redactor as a Node stream, and redactions that make such streams. They only forward; nothing is decided here. */
import type { Transform, TransformCallback } from "node:stream";
import { UsageError } from "../errors/errors.ts";
import type { Bytes } from "../input/bytes.ts";
import { builtIn } from "../libraries/built-in.ts";
import { type CompiledRedaction, compiledFrom } from "../redaction/compiled-redaction.ts";
import { nodeCiphers } from "../redaction/node-ciphers.ts";
import { plainOptions } from "../redaction/options/option-types.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { Redaction } from "../redaction/redaction.ts";
import { Run } from "../redaction/run.ts";
import type { Report } from "../report/report.ts";
import type { Sink } from "../scanner/scanner.ts";

/** Pieces of output are handed on in this size, so that a reader is never far behind what is held for it. */
const CHUNK = 64 * 1024;

/** What is written is checked here, with errors of our own: in object mode Node lets anything through. */
const SETTINGS = { readableHighWaterMark: CHUNK, writableObjectMode: true, writableHighWaterMark: 1 };

/** How a stream runs. */
export interface StreamOptions {
  /** Ends the stream, with an AbortError, when it is aborted; what is held of an open record never comes out. By default nothing does. */
  readonly signal?: AbortSignal | undefined;
}

/** A Duplex: bytes in, redacted bytes out; `report` says what was done, as far as it has come. */
export interface RedactStream extends Transform {
  /** What was done, as far as it has come; all of it when the stream is over. */
  readonly report: Report;
}

const OPTION_NAMES = ["signal"];

type StreamClass = new (options: RedactOptions | CompiledRedaction, stream?: StreamOptions) => RedactStream;

let streamClass: StreamClass | undefined;

/** Made for the first stream: at the top of this file it would load Node's streams even where nobody uses any. */
function classOfStreams(): StreamClass {
  const { addAbortSignal, Transform } = builtIn("node:stream");
  return class RedactStream extends Transform {
    readonly #run: Run;

    constructor(options: RedactOptions | CompiledRedaction, stream: StreamOptions = {}) {
      const { signal } = plainOptions(stream, OPTION_NAMES);
      const run = new Run(compiledFrom(options, nodeCiphers()));
      super({
        ...SETTINGS,
        ...(signal?.aborted === false && { signal }),
      });
      this.#run = run;
      if (!signal?.aborted) return;
      run.breakOff(signal.reason);
      // Later, so that a pipeline which takes this stream at once learns of it, also in Node 24, which refuses destroyed streams.
      queueMicrotask(() => addAbortSignal(signal, this));
    }

    get report(): Report {
      return this.#run.report;
    }

    override _transform(chunk: unknown, encoding: BufferEncoding, done: TransformCallback): void {
      forward((sink) => this.#run.writeTo(decoded(chunk, encoding), sink), this, done);
    }

    override _flush(done: TransformCallback): void {
      forward((sink) => this.#run.endTo(sink), this, done);
    }

    override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
      // Also without an error the rest of the input may never come: then the run did not end well, and its core is free.
      if (error !== null || !this.writableFinished) this.#run.breakOff(error ?? new Error("the stream was destroyed"));
      done(error);
    }
  };
}

function forward(work: (sink: Sink) => void, stream: Transform, done: TransformCallback): void {
  try {
    work((bytes) => stream.push(Buffer.from(bytes)));
    done();
  } catch (error) {
    done(error as Error);
  }
}

/** Text is taken in the encoding that Node names; where it names none, it is UTF-8. @throws UsageError */
function decoded(chunk: unknown, encoding: BufferEncoding = "utf8"): Bytes | string {
  if (typeof chunk !== "string" || isUtf8(encoding)) return chunk as Bytes | string;
  if (!Buffer.isEncoding(encoding)) throw new UsageError("wrong-type", "write: text has no such encoding");
  return Buffer.from(chunk, encoding);
}

/** Such text goes to the run as it is, which joins characters that are cut between two chunks. */
function isUtf8(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding);
}

/** Rules and options, checked and compiled once; frozen, and safe to share. `compile` makes one. */
export class NodeRedaction extends Redaction {
  /** A Duplex for one input: bytes in, redacted bytes out. @throws UsageError; a wrong input ends it with an InputError. */
  stream(options?: StreamOptions): RedactStream {
    return redact(this, options);
  }
}

/**
 * Checks rules and options, and makes of them all that can be made without an input, once: what comes of it is frozen, and
 * safe to share.
 *
 * @throws UsageError, RuleError
 */
export function compile(options: RedactOptions): NodeRedaction {
  return new NodeRedaction(options);
}

/**
 * Redacts a stream of bytes.
 *
 * @throws UsageError, RuleError at once; a wrong input ends the stream with an InputError.
 */
export function redact(options: RedactOptions | CompiledRedaction, stream?: StreamOptions): RedactStream {
  streamClass ??= classOfStreams();
  return new streamClass(options, stream);
}
