/** The groups of digits that may be one written number: read from one group on, as far as a number can reach. */
import type { Digits } from "./digits.ts";
import { lookalikeBehindEnd } from "./lookalikes.ts";
import { beginsId } from "./surroundings.ts";

/** Digits of the longest number, with what is dialled in front of it. */
const MOST_DIGITS = 20;

/** Between two groups, e.g. `) (` or ` - `. */
const WIDEST_GAP = 4;

const NO_GAP = 0;
const TIGHT = 1;
/** Two numbers may be told apart here. */
const LOOSE = 2;

const GAPS = new Uint8Array(128);
for (const character of "-.)]~") GAPS[character.charCodeAt(0)] = TIGHT;
for (const character of " /([") GAPS[character.charCodeAt(0)] = LOOSE;

const DASH = 0x2d;
const ZERO = 0x30;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function runEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

const CLOSING = 0x29;
const SHORTEST_AREA = 3;

/** A bracket behind digits says that they are an area's; what follows is a number, whatever it looks like. */
function isAreaCode(text: string, end: number, size: number): boolean {
  return size >= SHORTEST_AREA && text.charCodeAt(end) === CLOSING;
}

/** Filled anew by each `read`; nothing is allocated for a text. */
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
  /** Whether a number may end behind each group. */
  readonly loose = new Uint8Array(MOST_DIGITS);
  /** The digits of all groups, 0 to 9 each. */
  readonly #values = new Uint8Array(MOST_DIGITS);

  /** Reads on from `start`, where a digit stands. */
  read(text: string, start: number): void {
    this.count = 0;
    this.complete = false;
    let total = 0;
    let at = start;
    for (;;) {
      const end = runEnd(text, at);
      total += end - at;
      if (total > MOST_DIGITS) break;
      const gap = this.#add(text, at, end, total);
      at = this.next;
      if (gap === NO_GAP) {
        this.complete = true;
        return;
      }
      if (beginsId(text, { start: at, end: runEnd(text, at) })) {
        this.loose[this.count - 1] = 1;
        return;
      }
      if (gap === LOOSE && !isAreaCode(text, end, end - start) && lookalikeBehindEnd(text, at) > 0) return;
    }
    this.next = at;
  }

  #add(text: string, start: number, end: number, total: number): number {
    const index = this.count++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.totals[index] = total;
    for (let i = start, to = total - (end - start); i < end; i++) this.#values[to++] = text.charCodeAt(i) - ZERO;
    let kind = NO_GAP;
    let at = end;
    for (; at - end < WIDEST_GAP; at++) {
      const code = text.charCodeAt(at);
      const gap = code < 128 ? (GAPS[code] as number) : NO_GAP;
      if (gap === NO_GAP) break;
      const doubled = code === DASH && at > end && text.charCodeAt(at - 1) === DASH;
      kind = Math.max(kind, doubled ? LOOSE : gap);
    }
    const follows = kind !== NO_GAP && isDigit(text.charCodeAt(at));
    this.next = follows ? at : end;
    this.loose[index] = !follows || kind === LOOSE ? 1 : 0;
    return follows ? kind : NO_GAP;
  }

  /** The digits of the groups up to and with the one at `index`; good until the next `read`. */
  digits(index: number): Digits {
    return { values: this.#values, start: 0, end: this.totals[index] as number };
  }
}
