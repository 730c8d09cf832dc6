/**
 * Phone numbers in text: rows of digits, and what the numbering plans of libphonenumber-js say of them. Nothing here may come
 * from the detectors: this room finds what they miss.
 */
import { type Form, Judge } from "./judge.ts";
import { withoutLookalikes } from "./not-counted.ts";
import { type Part, partsOf, rowFrom } from "./rows.ts";

/** Seven digits with no more between them than a number has: anything less is no number of this run. */
const ENOUGH_DIGITS = /[0-9](?:[^0-9|\n]{0,4}[0-9]){6}/;
const BARE = /^[(]?[0-9]+[)]?$/;
/** Blanks that part thousands, `12 345 678`, say no more than if there were none. */
const THOUSANDS = /^\(?[1-9][0-9]?(?: [0-9]{3})+\)?$/;
/** They are dates, and parts of them no numbers. */
const SLASHED_DATE = /(?:[0-3]?[0-9]\/[01]?[0-9]|[01]?[0-9]\/[0-3]?[0-9])\/(?:[12][0-9])?[0-9]{2}/;
/** As many as a local one has. */
const FEWEST_DIGITS = 7;
/** Characters: nobody writes a number with more. */
const LONGEST = 64;
/** `211-227 (2003)`: pages, and the year of a journal. */
const PAGES = /[0-9]{1,5}-+[0-9]{1,5} {0,4}\([0-9]{1,4}/;

export class NumberFinder {
  readonly #judge: Judge;

  /** `regions`: ISO 3166-1; those without a numbering plan of their own say nothing. */
  constructor(regions: readonly string[]) {
    this.#judge = new Judge(regions);
  }

  /** How many numbers there are in a folded text that are valid: with a country's code, or as a region writes them. */
  count(text: string): number {
    if (!ENOUGH_DIGITS.test(text)) return 0;
    const plain = withoutLookalikes(text);
    if (!ENOUGH_DIGITS.test(plain)) return 0;
    let count = 0;
    let row = rowFrom(plain, 0);
    while (row !== undefined) {
      const found = this.#numberIn(plain, row);
      if (found !== undefined) count++;
      row = rowFrom(plain, found?.end ?? row.end);
    }
    return count;
  }

  #numberIn(text: string, row: Part): Part | undefined {
    if (SLASHED_DATE.test(text.slice(row.start, row.end))) return undefined;
    for (const part of partsOf(text, row)) {
      if (part.end - part.start > LONGEST) continue;
      const written = text.slice(part.start, part.end);
      if (!PAGES.test(written) && this.#isNumber(written)) return part;
    }
    return this.#firstOfMany(text, row);
  }

  /** Numbers side by side, nothing but blanks between them: `07400 123456 07400 123457`. */
  #firstOfMany(text: string, { start, end }: Part): Part | undefined {
    const ends = [...blanksIn(text.slice(start, end)).map((at) => start + at), end];
    const starts = [start, ...ends.slice(0, -1).map((at) => at + 1)];
    /** By where it begins: where the number ends that begins there, if numbers follow up to the end of the row. */
    const firsts = new Map<number, number>();
    for (const from of starts.toReversed()) {
      const last = ends.find((to) => {
        const isLast = to === end || firsts.has(to + 1);
        return isLast && to - from >= FEWEST_DIGITS && to - from <= LONGEST && this.#isNumber(text.slice(from, to));
      });
      if (last !== undefined) firsts.set(from, last);
    }
    const first = firsts.get(start);
    return first === undefined ? undefined : { start, end: first };
  }

  #isNumber(written: string): boolean {
    const digits = written.replace(/[^0-9]/g, "");
    return digits.length >= FEWEST_DIGITS && this.#judge.isNumber(digits, formOf(written));
  }
}

function blanksIn(written: string): number[] {
  return [...written.matchAll(/ /g)].map(({ index }) => index);
}

function formOf(written: string): Form {
  if (written.includes("+")) return "plus";
  return BARE.test(written) || THOUSANDS.test(written) ? "bare" : "grouped";
}
