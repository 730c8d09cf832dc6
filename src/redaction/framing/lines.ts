/**
 * NDJSON whose bad lines are left out: each line counts as an input of its own, and a bad one leaves nothing behind.
 *
 * Many lines are walked in one go, as an input that begins with the first of them and ends with the last. Where one of them is
 * wrong, all before it has come out already, and what was counted holds a part of the bad line: it is thrown away, and the
 * good lines are walked once more, for their counts alone. After a bad line the next ones are tried a few at a time, so that a
 * file full of them costs a few times what one without them costs.
 *
 * A line may be left out as long as nothing of it has come out. So its beginning is kept here until its end is there, up to the
 * limit; of a longer line the first bytes, as many as the limit, are walked before anything comes out, and after that the line
 * can only end the run. What belongs to a go depends on the cuts of the input. What becomes of a line does not.
 */
import type { InputError } from "../../errors/errors.ts";
import { RunCounts } from "../../report/run-counts.ts";
import type { Failure, Sink } from "../../scanner/scanner.ts";
import type { Counted } from "../counted.ts";
import type { GrownCore } from "../grown-core.ts";
import type { BadRecord } from "../options/options.ts";
import { inputError, placeOfFault } from "./fault.ts";
import type { Framing } from "./framing.ts";
import { StartOfLine } from "./start-of-line.ts";

const LF = 0x0a;
/** So much is walked in one go. */
const MOST_AT_ONCE = 1024 ** 2;

/** What becomes of bad lines. */
export interface BadLines {
  /** A bad line has been found. */
  readonly onBad: (bad: BadRecord) => void;
  /** Takes its bytes, part by part, without its LF; then, by itself, the LF with which it ends here. */
  readonly raw?: Sink | undefined;
}

/** Where in a line the next byte is. */
type Inside = "no line" | "bad line" | "long line";

export class Lines implements Framing {
  readonly #core: GrownCore;
  readonly #limit: number;
  readonly #bad: BadLines;
  /** What the core does not count, of all that has come out. */
  readonly #counts = new RunCounts();
  readonly #start = new StartOfLine();
  #inside: Inside = "no line";
  /** Bytes and LF in front of the line at hand. */
  #offset = 0;
  #lines = 0;
  #bytes = 0;
  #rejected = 0;
  #atOnce = MOST_AT_ONCE;

  /** `limit`: bytes of a line that are kept until its end is there. */
  constructor(core: GrownCore, limit: number, bad: BadLines) {
    this.#core = core;
    this.#limit = limit;
    this.#bad = bad;
  }

  /** Counts bytes that stand in front and are not walked: a byte order mark. */
  skip(size: number): void {
    this.#offset += size;
    this.#bytes += size;
  }

  /** @throws InputError for a line that can no longer be left out. */
  write(bytes: Uint8Array, sink: Sink): void {
    this.#bytes += bytes.length;
    for (let at = 0; at < bytes.length; ) at += this.#take(bytes.subarray(at), sink);
  }

  /** The input is over. @throws InputError */
  end(sink: Sink): void {
    if (this.#inside === "long line") this.#endLong(sink);
    // A last line may stand without LF.
    if (this.#start.size > 0) this.#takeLines(new Uint8Array(0), sink);
    if (this.#inside === "bad line") this.#endBad();
  }

  /** So far; good until the run goes on. */
  get counted(): Counted {
    const ofCore = this.#core.countedSoFar;
    const counts = new RunCounts();
    for (const some of [this.#counts, ofCore.counts]) counts.addAll(some);
    return { ...ofCore, counts, bytes: this.#bytes, rejected: this.#rejected };
  }

  /** Returns how many of the bytes it took. */
  #take(bytes: Uint8Array, sink: Sink): number {
    if (this.#inside === "bad line") return this.#leaveOut(bytes);
    if (this.#inside === "long line") return this.#goOn(bytes, sink);
    const size = this.#wholeLines(bytes);
    if (size > 0) return this.#takeLines(bytes.subarray(0, size), sink);
    const room = this.#limit - this.#start.size;
    if (bytes.length >= room) return this.#beginLong(bytes.subarray(0, room), sink);
    this.#start.add(bytes);
    return bytes.length;
  }

  /** How many of the bytes make, with what waits, the lines of the next go; 0: none has ended, or the first one is too long. */
  #wholeLines(bytes: Uint8Array): number {
    const waiting = this.#start.size;
    const most = Math.max(0, Math.min(this.#atOnce, this.#limit) - waiting);
    const last = most === 0 ? -1 : bytes.subarray(0, most).lastIndexOf(LF);
    if (last >= 0) return last + 1;
    const next = bytes.subarray(most, this.#limit - waiting).indexOf(LF);
    return next < 0 ? 0 : most + next + 1;
  }

  /** Takes what waits and `rest`, which are whole lines; returns how much of `rest` it took: up to the first bad line. */
  #takeLines(rest: Uint8Array, sink: Sink): number {
    const start = this.#start.take();
    const size = start.length + rest.length;
    const failure = this.#walk([start, rest], sink);
    if (failure === undefined) {
      this.#count(size);
      this.#atOnce = Math.min(MOST_AT_ONCE, 2 * Math.max(size, this.#atOnce));
      return rest.length;
    }
    const good = Math.max(0, failure.offset - failure.column + 1 - this.#offset);
    if (good > 0) this.#countAgain([start, rest.subarray(0, good - start.length)], good);
    this.#beginBad(failure, good > 0 ? undefined : start);
    return Math.max(0, good - start.length);
  }

  /** As an input of their own, at their place in this one. */
  #walk(parts: readonly Uint8Array[], sink: Sink): Failure | undefined {
    this.#begin();
    const failure = this.#core.scanner.writeAll(parts, "ndjson", sink);
    if (failure !== undefined) this.#core.dropPart();
    return failure;
  }

  #begin(): void {
    this.#core.beginPart(this.#offset, this.#lines);
    this.#core.scanner.holdLines(true);
  }

  #countAgain(parts: readonly Uint8Array[], size: number): void {
    if (this.#walk(parts, nowhere) !== undefined) throw new Error("a line is good, and then it is not");
    this.#count(size);
  }

  /** What has been walked was right: it counts. */
  #count(size: number): void {
    const counts = this.#core.keepPart();
    this.#counts.addAll(counts);
    this.#offset += size;
    this.#lines = this.#core.scanner.lines;
    for (const call of counts.calls) call();
  }

  /** `start`: what has been taken of the line already. */
  #beginBad(failure: Failure, start: Uint8Array<ArrayBuffer> | undefined): void {
    const place = Object.freeze(placeOfFault(this.#core.tree, failure));
    const { code } = failure;
    this.#inside = "bad line";
    this.#atOnce = 1;
    this.#rejected++;
    this.#bad.onBad(Object.freeze({ line: place.line, offset: place.offset - place.column + 1, code, place }));
    if (start === undefined) return;
    this.#offset += start.length;
    this.#bad.raw?.(start);
  }

  #leaveOut(bytes: Uint8Array): number {
    const end = bytes.indexOf(LF);
    const size = end < 0 ? bytes.length : end + 1;
    this.#bad.raw?.(bytes.subarray(0, end < 0 ? size : end) as Uint8Array<ArrayBuffer>);
    this.#offset += size;
    if (end >= 0) this.#endBad();
    return size;
  }

  #endBad(): void {
    this.#inside = "no line";
    this.#lines++;
    this.#bad.raw?.(Uint8Array.of(LF));
  }

  /** `bytes`: with what waits, as much of the line as is kept of any. */
  #beginLong(bytes: Uint8Array, sink: Sink): number {
    const { scanner } = this.#core;
    const start = this.#start.take();
    this.#begin();
    const failure = scanner.write(start, sink) ?? scanner.write(bytes, sink);
    if (failure !== undefined) {
      this.#core.dropPart();
      this.#beginBad(failure, start);
      return 0;
    }
    this.#inside = "long line";
    scanner.holdLines(false);
    this.#offset += start.length + bytes.length;
    return bytes.length;
  }

  #goOn(bytes: Uint8Array, sink: Sink): number {
    const end = bytes.indexOf(LF);
    const size = end < 0 ? bytes.length : end + 1;
    this.#check(this.#core.scanner.write(bytes.subarray(0, size), sink));
    this.#offset += size;
    if (end >= 0) this.#endLong(sink);
    return size;
  }

  #endLong(sink: Sink): void {
    this.#check(this.#core.scanner.end("ndjson", sink));
    this.#inside = "no line";
    this.#count(0);
  }

  #check(failure: Failure | undefined): void {
    if (failure === undefined) return;
    const error: InputError = inputError(this.#core.tree, failure);
    throw error;
  }
}

function nowhere(): void {}
