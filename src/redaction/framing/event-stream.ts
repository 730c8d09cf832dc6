/** An event stream (WHATWG HTML, section 9.2): each event is redacted when its blank line has come, and its frame stays. */
import { InputError } from "../../errors/errors.ts";
import { joinedBytes } from "../../input/bytes.ts";
import type { Sink } from "../../scanner/scanner.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { EventRedactor } from "./event.ts";
import type { Framing } from "./framing.ts";
import { HeldBytes } from "./held-bytes.ts";
import { Position } from "./position.ts";

/** So much is taken at a time, and what is ready of it handed out at once. */
const SLICE = 64 * 1024;
const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;
const NO_EVENT = "there is no document, and no event with data,";
/** A line takes some hundred bytes of memory, however short it is: so an event may have one for each of so many bytes that it may have. */
const BYTES_A_LINE = 64;
const FEW_LINES = 1024;
const TOO_LONG = "an event that is longer than the limit (maxValueBytes, --max-value-bytes) begins";
const NO_DATA = "there is no event with data within the limit (maxValueBytes, --max-value-bytes),";
const TOO_MANY_LINES = "an event of more lines than the limit (1024, or maxValueBytes / 64, whichever is more) begins";

export class EventStream implements Framing {
  readonly #core: GrownCore;
  readonly #isGuessed: boolean;
  readonly #events: EventRedactor;
  readonly #most: number;
  readonly #mostLines: number;
  readonly #position: Position;
  readonly #held = new HeldBytes();
  /** In what is held: up to where it is ready, where the line begins that is being read, and up to where it has been read. */
  #ready = 0;
  #lineAt = 0;
  #read = 0;
  /** Lines of the open event that have ended. */
  #lines = 0;
  /** The last byte that was read is a CR: an LF after it belongs to the same line ending. */
  #isAfterCr = false;
  #output: Uint8Array[] = [];
  /** As long as there is nothing but a guess: the output that waits for it, and how many bytes of the input that was. */
  #waiting: HeldBytes | undefined;
  #guessed = 0;

  /** `isGuessed`: nobody has said that the input is an event stream. */
  constructor(core: GrownCore, compiled: Compiled, isGuessed = false) {
    this.#core = core;
    this.#isGuessed = isGuessed;
    this.#events = new EventRedactor(core, compiled, isGuessed);
    this.#most = compiled.options.maxValueBytes;
    this.#mostLines = Math.max(FEW_LINES, Math.floor(this.#most / BYTES_A_LINE));
    this.#position = new Position(core.scanner.summary.bytes);
  }

  write(bytes: Uint8Array, sink: Sink): void {
    for (let from = 0; from < bytes.length; from += SLICE) {
      this.#held.add(bytes.subarray(from, from + SLICE));
      this.#handingOut(sink, () => this.#readLines());
    }
  }

  /** An event without a blank line after it is no event by the standard, but its bytes are in the output: it is redacted, too. */
  end(sink: Sink): void {
    this.#handingOut(sink, () => this.#release(this.#held.size));
    if (this.#isGuess) {
      throw new InputError("empty-input", NO_EVENT, this.#position.after(new Uint8Array(0)));
    }
  }

  /** Whatever is thrown, what was ready before comes out. */
  #handingOut(sink: Sink, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#handOut(sink);
      throw error;
    }
    this.#handOut(sink);
  }

  #handOut(sink: Sink): void {
    if (this.#output.length > 0) this.#handOn(joinedBytes(this.#output) as Uint8Array<ArrayBuffer>, sink);
    this.#output = [];
    this.#held.drop(this.#ready);
    this.#lineAt -= this.#ready;
    this.#read -= this.#ready;
    this.#ready = 0;
  }

  /** As long as there is nothing but a guess, nothing goes: what is no event stream is wrong from its first byte on. */
  #handOn(output: Uint8Array<ArrayBuffer>, sink: Sink): void {
    if (this.#isGuess) {
      this.#waiting ??= new HeldBytes();
      this.#waiting.add(output);
      return;
    }
    if (this.#waiting !== undefined) sink(this.#waiting.bytes);
    this.#waiting = undefined;
    sink(output);
  }

  /** Until there is a first event with data. */
  get #isGuess(): boolean {
    return this.#isGuessed && this.#core.scanner.core.documents() === 0;
  }

  #readLines(): void {
    const { bytes } = this.#held;
    if (this.#isAfterCr && bytes.length > this.#read) this.#endCrLf(bytes);
    while (this.#read < bytes.length) {
      const byte = bytes[this.#read++] as number;
      if (byte !== LF && byte !== CR) continue;
      const end = this.#read - 1;
      this.#isAfterCr = byte === CR && this.#read === bytes.length;
      if (byte === CR && bytes[this.#read] === LF) this.#read++;
      this.#endLine(bytes, end);
    }
    if (this.#read > this.#lineAt) this.#checkLimits(this.#read);
  }

  /** The input was cut behind a CR. If its line has gone, an LF after it goes, too. */
  #endCrLf(bytes: Uint8Array): void {
    this.#isAfterCr = false;
    if (bytes[this.#read] !== LF) return;
    const hasGone = this.#ready === this.#read;
    this.#lineAt = ++this.#read;
    if (hasGone) this.#release(this.#read);
  }

  /** `end`: of the line, without its ending. A blank line ends the event; a comment between events need not wait for one. */
  #endLine(bytes: Uint8Array, end: number): void {
    this.#checkLimits(end);
    const isComment = this.#lineAt === this.#ready && bytes[this.#lineAt] === COLON;
    const isBlank = end === this.#lineAt;
    this.#lineAt = this.#read;
    if (isBlank || isComment) this.#release(this.#read);
    else this.#lines++;
  }

  /** Of what is held, up to `end`, and whether the line that is being read may still come. @throws InputError */
  #checkLimits(end: number): void {
    const isTooLong = end - this.#ready > this.#most;
    if (!isTooLong && (end === this.#lineAt || this.#lines < this.#mostLines)) return;
    const message = isTooLong ? TOO_LONG : TOO_MANY_LINES;
    throw new InputError("event-too-long", message, this.#position.after(new Uint8Array(0)));
  }

  /** What is held up to `end` is redacted, and ready. @throws InputError */
  #release(end: number): void {
    const bytes = this.#held.bytes.subarray(this.#ready, end);
    if (bytes.length === 0) return;
    this.#output.push(this.#events.redacted(bytes, this.#position));
    this.#position.pass(bytes);
    this.#ready = end;
    this.#lines = 0;
    if (this.#isGuess) this.#checkGuess(bytes.length);
  }

  /** `size`: of what has been released. @throws InputError where no data comes */
  #checkGuess(size: number): void {
    this.#guessed += size;
    if (this.#guessed <= this.#most) return;
    throw new InputError("event-too-long", NO_DATA, this.#position.after(new Uint8Array(0)));
  }
}
