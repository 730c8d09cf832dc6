/**
 * Where outputs come out one after another: each begins on a line of its own, and an event on one after a blank line. Else two
 * records would be one line, two numbers one number, and two events one.
 */
import { byteOrderMarkSize } from "../input/encoding.ts";
import { beginsEventStream } from "../input/event-stream.ts";
import type { Sink } from "../scanner/scanner.ts";

const LF = 0x0a;
const CR = 0x0d;
/** What a blank line, and the line ending before it, may take; and how an event stream begins. */
const END_BYTES = 4;
const HEAD_BYTES = 8;
const LINE_FEED = Uint8Array.of(LF);
const BLANK = /(?:^|\r\n?|\n)(?:\r\n?|\n)$/;

export class Joint {
  readonly #sink: Sink;
  /** Of the output at hand: how it begins, and how it ends so far. */
  #head: number[] = [];
  #end: number[] = [];
  /** Nothing of the next one has come out. */
  #isAtStart = true;
  #hasOutput = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** The output of another input begins. */
  next(): void {
    this.#isAtStart = true;
  }

  readonly add: Sink = (bytes) => {
    if (bytes.length === 0) return;
    if (this.#isAtStart && this.#hasOutput) {
      // In the midst of an output, a byte order mark is a character that is no JSON.
      if (bytes.length === byteOrderMarkSize(bytes)) return;
      this.#separate();
    }
    if (this.#isAtStart) this.#head = [];
    this.#isAtStart = false;
    this.#hasOutput = true;
    this.#note(bytes);
    this.#sink(bytes);
  };

  #separate(): void {
    const end = this.#end.at(-1);
    if (end !== LF && end !== CR) this.#put();
    const isEvents = beginsEventStream(Uint8Array.from(this.#head), true) === true;
    if (isEvents && !BLANK.test(String.fromCharCode(...this.#end))) this.#put();
  }

  #put(): void {
    this.#note(LINE_FEED);
    this.#sink(LINE_FEED);
  }

  #note(bytes: Uint8Array): void {
    const missing = HEAD_BYTES - this.#head.length;
    if (missing > 0) this.#head.push(...bytes.subarray(0, missing));
    this.#end = [...this.#end, ...bytes.subarray(-END_BYTES)].slice(-END_BYTES);
  }
}
