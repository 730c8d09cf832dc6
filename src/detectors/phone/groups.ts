/** The groups of digits that may be one written number: read from one group on, as far as a number can reach. */
import { CLOSING, DASH, DOT, ZERO } from "../characters.ts";
import { type Digits, isDigit, runEnd } from "../digits.ts";
import { zerosEnd } from "./hanging.ts";
import { beginsId } from "./ids.ts";
import { laterLookalikeEnd } from "./lookalikes.ts";

/** Digits of the longest number, Japan's with its code, with what is dialled in front of it. */
export const MOST_DIGITS = 22;
/** And of others. */
const MOST_OF_OTHERS = 20;

/** Between two groups, e.g. `) (` or ` - `. */
const WIDEST_GAP = 4;

const NO_GAP = 0;
const TIGHT = 1;
/** One number may end here, and another one begin. */
const LOOSE = 2;

const GAPS = new Uint8Array(128);
for (const character of "-.)]~") GAPS[character.charCodeAt(0)] = TIGHT;
for (const character of " /([") GAPS[character.charCodeAt(0)] = LOOSE;

/** After so many digits zeros after a dot hang on the number: `20 123 456.0`. */
const FEWEST_BEFORE_ZEROS = 4;

const SHORTEST_AREA = 3;

/** A bracket after digits says that they are an area's; what follows is a number, whatever it looks like. */
function isAreaCode(text: string, end: number, size: number): boolean {
  return size >= SHORTEST_AREA && text.charCodeAt(end) === CLOSING;
}

/** Somebody who says digits stops to think: `202... 555... 01 43`. */
function isEllipsis(text: string, at: number): boolean {
  return text.charCodeAt(at) === DOT && text.startsWith("... ", at) && isDigit(text.charCodeAt(at + WIDEST_GAP));
}

/** Filled by each `read`; nothing is allocated for a text. */
export class Groups {
  count = 0;
  /** Where the next group begins that was not read; where all were, the end of the last. */
  next = 0;
  /** Whether nothing follows that could belong to the number. */
  complete = false;
  readonly starts = new Int32Array(MOST_DIGITS);
  readonly ends = new Int32Array(MOST_DIGITS);
  /** Digits up to and with each group. */
  readonly totals = new Int32Array(MOST_DIGITS);
  /** Whether a number may end after each group. */
  readonly loose = new Uint8Array(MOST_DIGITS);
  /** The digits of all groups, 0 to 9 each. */
  readonly #values = new Uint8Array(MOST_DIGITS);
  #text = "";
  /** Whether what was read depends on which group was the first. */
  #isOfFirst = false;
  /** Whether there was no room for the next group. */
  #isFull = false;

  /** From here on another text is read. */
  begin(text: string): void {
    this.#text = text;
    this.count = 0;
  }

  /** Reads on from `start`, where a digit stands. */
  read(start: number): void {
    if (this.count > 1 && this.starts[1] === start && !this.#isOfFirst && this.#isOfAny(start)) {
      this.#dropFirst();
      if (!this.#isFull) return;
    } else {
      this.count = 0;
      this.next = start;
      this.complete = false;
      this.#isOfFirst = false;
    }
    this.#readOn(start);
  }

  #readOn(start: number): void {
    const text = this.#text;
    const most = text.charCodeAt(start) === ZERO ? MOST_DIGITS : MOST_OF_OTHERS;
    this.#isFull = false;
    let end = runEnd(text, this.next);
    for (;;) {
      const at = this.next;
      const total = (this.count === 0 ? 0 : (this.totals[this.count - 1] as number)) + end - at;
      if (total > most) {
        this.#isFull = true;
        return;
      }
      const gap = this.#add(at, end, total);
      if (gap === NO_GAP) {
        this.complete = true;
        return;
      }
      const nextEnd = runEnd(text, this.next);
      if (beginsId(text, this.next, nextEnd)) {
        this.loose[this.count - 1] = 1;
        return;
      }
      if (gap === LOOSE) {
        if (isAreaCode(text, end, end - start)) this.#isOfFirst = true;
        else if (laterLookalikeEnd(text, this.next, nextEnd) > 0 && zerosEnd(text, nextEnd) === nextEnd) return;
      }
      end = nextEnd;
    }
  }

  /** Whether the row may be as long that begins at `start`, with the second group, and would have been read like that. */
  #isOfAny(start: number): boolean {
    const total = this.totals[this.count - 1] as number;
    if (total <= MOST_OF_OTHERS) return true;
    const rest = total - (this.totals[0] as number);
    return rest >= FEWEST_BEFORE_ZEROS && (rest <= MOST_OF_OTHERS || this.#text.charCodeAt(start) === ZERO);
  }

  /** The row without its first group. */
  #dropFirst(): void {
    const dropped = this.totals[0] as number;
    this.count--;
    for (let i = 0; i < this.count; i++) {
      this.starts[i] = this.starts[i + 1] as number;
      this.ends[i] = this.ends[i + 1] as number;
      this.totals[i] = (this.totals[i + 1] as number) - dropped;
      this.loose[i] = this.loose[i + 1] as number;
    }
    this.#values.copyWithin(0, dropped);
  }

  #add(start: number, end: number, total: number): number {
    const text = this.#text;
    const index = this.count++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.totals[index] = total;
    for (let i = start, to = total - (end - start); i < end; i++) this.#values[to++] = text.charCodeAt(i) - ZERO;
    let kind = NO_GAP;
    let at = end;
    if (text.charCodeAt(end) === DOT && total >= FEWEST_BEFORE_ZEROS && this.#haveZeros(start, end)) {
      this.next = end;
      this.loose[index] = 1;
      return NO_GAP;
    }
    if (isEllipsis(text, end)) {
      at = end + WIDEST_GAP;
      kind = LOOSE;
    }
    for (; at - end < WIDEST_GAP; at++) {
      const code = text.charCodeAt(at);
      const gap = code < 128 ? (GAPS[code] as number) : NO_GAP;
      // Two dots stand between two things: `1234567..7654321`.
      if (gap === NO_GAP || (code === DOT && at > end && text.charCodeAt(at - 1) === DOT)) break;
      const doubled = code === DASH && at > end && text.charCodeAt(at - 1) === DASH;
      kind = Math.max(kind, doubled ? LOOSE : gap);
    }
    const follows = kind !== NO_GAP && isDigit(text.charCodeAt(at));
    this.next = follows ? at : end;
    this.loose[index] = !follows || kind === LOOSE ? 1 : 0;
    return follows ? kind : NO_GAP;
  }

  /** Whether the zeros of a spreadsheet follow; of groups apart by dots, the last one may be zeros: `010.2000.0000`. */
  #haveZeros(start: number, end: number): boolean {
    const text = this.#text;
    const past = zerosEnd(text, end);
    return past > end && !(past - end > SHORTEST_AREA && this.count > 1 && text.charCodeAt(start - 1) === DOT);
  }

  /** The digits of the groups up to and with the one at `index`; good until the next `read`. */
  digits(index: number): Digits {
    return { values: this.#values, start: 0, end: this.totals[index] as number };
  }
}
