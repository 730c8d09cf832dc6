/**
 * Where outputs come out one after another: each begins on a line of its own, and one after an event stream after a blank line. Else
 * two records would be one line, two numbers one number, and two events one.
 */
import { byteOrderMarkSize } from "../input/encoding.ts";
import { beginsEventStream } from "../input/event-stream.ts";
import type { Format } from "../redaction/options/format.ts";
import type { Taker } from "./io/output-writer.ts";

const LF = 0x0a;
/** A blank line, and the line ending before it, take no more. */
const END_BYTES = 4;
/** More than say that an event stream begins. */
const HEAD_BYTES = 8;
const LINE_FEED = Uint8Array.of(LF);
/** White space and the byte order mark: they say nothing of what follows. */
const LEADING = [0x20, 0x09, LF, 0x0d, 0xef, 0xbb, 0xbf];
const ENDINGS = /\r\n?|\n/g;

export class Joint {
  readonly #sink: Taker;
  /** Somebody has said so: how it begins then says nothing. */
  readonly #areEvents: boolean;
  /** Of the output at hand: how it begins, and how it ends so far. */
  #head: number[] = [];
  #end: number[] = [];
  /** Nothing of the next one has come out. */
  #isAtStart = true;
  #hasOutput = false;
  #hasEvents = false;
  #hasDocuments = false;

  constructor(sink: Taker, format: Format = "auto") {
    this.#sink = sink;
    this.#areEvents = format === "sse";
  }

  /** The output of another input begins. */
  next(): void {
    this.#noteKind();
    this.#isAtStart = true;
  }

  /** Whether events and documents have come out one after another: nobody reads both. */
  get isMixed(): boolean {
    this.#noteKind();
    return this.#hasEvents && this.#hasDocuments;
  }

  readonly add: Taker = Object.assign(
    (bytes: Uint8Array<ArrayBuffer>) => {
      if (this.#begins(bytes)) this.#sink(bytes);
    },
    {
      lend: (bytes: Uint8Array<ArrayBuffer>, done: () => void) => {
        const { lend } = this.#sink;
        if (!this.#begins(bytes)) done();
        else if (lend !== undefined) lend(bytes, done);
        else {
          this.#sink(bytes);
          done();
        }
      },
    },
  );

  /** Puts between outputs what belongs there; returns whether the bytes come out. */
  #begins(bytes: Uint8Array): boolean {
    if (bytes.length === 0) return false;
    if (this.#isAtStart && this.#hasOutput) {
      // In the midst of an output, a byte order mark is a character that is no JSON.
      if (bytes.length === byteOrderMarkSize(bytes)) return false;
      this.#separate();
    }
    if (this.#isAtStart) {
      this.#head = [];
      this.#end = [];
    }
    this.#isAtStart = false;
    this.#hasOutput = true;
    this.#note(bytes);
    return true;
  }

  /** An LF ends a line of any format; after a CR alone, a line of NDJSON goes on. */
  #separate(): void {
    while (!(this.#isEvents ? this.#endsBlank : this.#end.at(-1) === LF)) {
      this.#note(LINE_FEED);
      this.#sink(LINE_FEED);
    }
  }

  get #isEvents(): boolean {
    return this.#areEvents || beginsEventStream(Uint8Array.from(this.#head), true) === true;
  }

  get #endsBlank(): boolean {
    const end = String.fromCharCode(...this.#end).replace(ENDINGS, "\n");
    return end.endsWith("\n\n") || end === "\n";
  }

  #noteKind(): void {
    if (this.#head.length === 0) return;
    if (this.#isEvents) this.#hasEvents = true;
    else this.#hasDocuments = true;
  }

  #note(bytes: Uint8Array): void {
    if (this.#head.length < HEAD_BYTES) this.#noteHead(bytes);
    this.#end = [...this.#end, ...bytes.subarray(-END_BYTES)].slice(-END_BYTES);
  }

  #noteHead(bytes: Uint8Array): void {
    const from = this.#head.length > 0 ? 0 : bytes.findIndex((byte) => !LEADING.includes(byte));
    if (from >= 0) this.#head.push(...bytes.subarray(from, from + HEAD_BYTES - this.#head.length));
  }
}
