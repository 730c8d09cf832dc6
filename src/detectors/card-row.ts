/** Digits as cards have them written: a row of groups with the same separator in between. */

import { BEGINNING, beginsCard, MOST_DIGITS } from "./card-issuers.ts";
import { BLANK, DASH, DOT, ZERO } from "./characters.ts";
import { type Digits, isDigit, runEnd } from "./digits.ts";

const TAB = 0x09;
const SLASH = 0x2f;
const LOW_LINE = 0x5f;
const SEPARATORS = [BLANK, DASH, DOT, SLASH, LOW_LINE, TAB];
/** Between two groups, e.g. two blanks, or ` - `. */
const WIDEST_GAP = 3;

/** Each group has four digits, the last may have fewer. */
const FOUR = 4;
/** As American Express and Diners Club emboss them. */
const EMBOSSED = ["4,6,5", "4,6,4"];
const FEWEST_GROUPS = 4;

/** Filled by each `read`; nothing is allocated for a text. */
export class CardRow {
  count = 0;
  /** What stands between the groups; 0: nothing. */
  separator = 0;
  readonly #values = new Uint8Array(MOST_DIGITS);
  readonly #ends = new Int32Array(MOST_DIGITS);
  /** Digits up to and with each group. */
  readonly #totals = new Int32Array(MOST_DIGITS);

  /** Reads the groups that begin at `start`, as many as a card may have; none where no card begins so. */
  read(text: string, start: number): void {
    this.count = 0;
    this.separator = 0;
    let total = 0;
    for (let at = start; at >= 0; ) {
      const end = runEnd(text, at);
      if (total + end - at > MOST_DIGITS) return;
      for (let i = at; i < end; i++) this.#values[total++] = text.charCodeAt(i) - ZERO;
      if (total >= BEGINNING && !beginsCard(this.#values)) this.count = 0;
      else this.count++;
      if (this.count === 0) return;
      this.#ends[this.count - 1] = end;
      this.#totals[this.count - 1] = total;
      at = this.#afterGap(text, end);
    }
  }

  /** Where the next group begins; -1: what follows is of no row, or has another separator. */
  #afterGap(text: string, end: number): number {
    const separator = gapAt(text, end);
    if (separator === 0 || (this.separator !== 0 && this.separator !== separator)) return -1;
    this.separator = separator;
    return gapEnd(text, end);
  }

  /** Whether fewer digits than a card's first group stand before a group that may be one: they are something else's. */
  get isLed(): boolean {
    const [first = 0, second = 0] = this.#totals;
    return this.count > 1 && first < FOUR && second - first >= FOUR;
  }

  /** Where the group at `index` ends. */
  end(index: number): number {
    return this.#ends[index] as number;
  }

  /** The digits of the groups up to and with the one at `index`; good until the next `read`. */
  digits(index: number): Digits {
    return { values: this.#values, start: 0, end: this.#totals[index] as number };
  }

  /** Whether the groups up to the one at `index` are as long as those on a card. */
  isEmbossed(index: number): boolean {
    return (index >= FEWEST_GROUPS - 1 && this.isInFours(index)) || EMBOSSED.includes(this.#sizes(index).join());
  }

  isInFours(index: number): boolean {
    const sizes = this.#sizes(index);
    return sizes.length > 2 && sizes.every((size, i) => size === FOUR || (i === index && size < FOUR));
  }

  #sizes(index: number): number[] {
    return Array.from(
      this.#totals.subarray(0, index + 1),
      (total, i) => total - (i === 0 ? 0 : (this.#totals[i - 1] as number)),
    );
  }
}

/** The separator of the gap that begins at `end`, if digits follow it; 0: there is none. */
export function gapAt(text: string, end: number): number {
  let separator = 0;
  for (let at = end; at <= end + WIDEST_GAP; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return separator;
    if (!SEPARATORS.includes(code) || (code !== BLANK && separator !== 0 && separator !== BLANK)) return 0;
    if (code !== BLANK || separator === 0) separator = code;
  }
  return 0;
}

function gapEnd(text: string, end: number): number {
  let at = end;
  while (!isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The separator of the gap that ends at `start`, if digits stand before it; 0: there is none. */
export function gapBefore(text: string, start: number): number {
  let at = start;
  while (at > start - WIDEST_GAP && SEPARATORS.includes(text.charCodeAt(at - 1))) at--;
  return at < start && isDigit(text.charCodeAt(at - 1)) ? gapAt(text, at) : 0;
}
