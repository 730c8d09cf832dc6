/**
 * Phone numbers in text: rows of digits, and what the numbering plans of libphonenumber-js and the words in front say of them. Nothing
 * here may come from the detectors but a list of words: this room finds what they miss.
 */
import { saidBefore } from "../context/label.ts";
import { NOTHING_SAID, type Said, saysCalled, saysThing } from "../context/words.ts";
import { Chance } from "./chance.ts";
import { type Form, Judge } from "./judge.ts";
import { withoutLookalikes } from "./not-counted.ts";
import { type Part, partsOf, rowFrom } from "./rows.ts";

/** Digits with no more between them than a number has: anything less is no number of this run. */
const ENOUGH_DIGITS = /[0-9](?:[^0-9|\n\u00a6]{0,4}[0-9]){6}/;
/** So many where a word says that they are called. */
const ENOUGH_LABELLED = /[0-9](?:[^0-9|\n\u00a6]{0,4}[0-9]){4}/;
const BARE = /^[(]?[0-9]+[)]?$/;
/** Blanks that part thousands, `12 345 678`, say no more than if there were none. */
const THOUSANDS = /^\(?[1-9][0-9]?(?: [0-9]{3})+\)?$/;
/** They are dates, and parts of them no numbers. */
const SLASHED_DATE = /(?:[0-3]?[0-9]\/[01]?[0-9]|[01]?[0-9]\/[0-3]?[0-9])\/(?:[12][0-9])?[0-9]{2}/;
/** As many as a local one has. */
const FEWEST_DIGITS = 7;
/** Of a number that a word in front, or the name of the member, says to be one. */
const LABELLED = { fewest: 5, most: 15 };
/** `8859-1`: parts of numbers have more. */
const ONE_LAST = /[0-9][^0-9]+[0-9]$/;
/** Characters: nobody writes a number with more. */
const LONGEST = 64;
/** `211-227 (2003)`: pages, and the year of a journal. */
const PAGES = /[0-9]{1,5}-+[0-9]{1,5} {0,4}\([0-9]{1,4}/;

/** How many there are in a text. */
export interface Numbers {
  readonly left: number;
  /** Bare digits that are named an id, and would be a number by chance: they may stay. */
  readonly byChance: number;
}

const NO_NUMBERS: Numbers = Object.freeze({ left: 0, byChance: 0 });

type Verdict = keyof Numbers;

interface Found extends Part {
  readonly verdict: Verdict;
}

export class NumberFinder {
  readonly #judge: Judge;
  readonly #chance: Chance;

  /** `regions`: ISO 3166-1; those without a numbering plan of their own say nothing. */
  constructor(regions: readonly string[]) {
    this.#judge = new Judge(regions);
    this.#chance = new Chance(this.#judge);
  }

  /**
   * Numbers in a folded text that are valid, with a country's code or as a region writes them; and what words say to be one. `named`: what
   * the name of the member says whose value the text is.
   */
  numbersIn(text: string, named: Said = NOTHING_SAID): Numbers {
    if (!ENOUGH_LABELLED.test(text)) return NO_NUMBERS;
    const plain = withoutLookalikes(text, (all, start) => saysCalled(saidBefore(all, start, named)));
    if (!ENOUGH_LABELLED.test(plain)) return NO_NUMBERS;
    const isShort = !ENOUGH_DIGITS.test(plain);
    const numbers = { left: 0, byChance: 0 };
    let row = rowFrom(plain, 0);
    while (row !== undefined) {
      const found = isShort ? this.#labelledIn(plain, row, named) : this.#numberIn(plain, row, named);
      if (found !== undefined) numbers[found.verdict]++;
      row = rowFrom(plain, found?.end ?? row.end);
    }
    return numbers;
  }

  #numberIn(text: string, row: Part, named: Said): Found | undefined {
    if (SLASHED_DATE.test(text.slice(row.start, row.end))) return undefined;
    let said: Said | undefined;
    for (const part of partsOf(text, row)) {
      if (part.end - part.start > LONGEST) continue;
      const written = text.slice(part.start, part.end);
      if (!PAGES.test(written) && this.#isNumber(written)) return this.#judged(text, part, named);
      if (part.start !== row.start || !mayBeLabelled(written)) continue;
      said ??= saidBefore(text, row.start, named);
      if (saysCalled(said)) return { ...part, verdict: "left" };
    }
    const first = this.#firstOfMany(text, row);
    return first && this.#judged(text, first, named);
  }

  /** In a text of few digits. */
  #labelledIn(text: string, row: Part, named: Said): Found | undefined {
    const isLabelled = mayBeLabelled(text.slice(row.start, row.end)) && saysCalled(saidBefore(text, row.start, named));
    return isLabelled ? { ...row, verdict: "left" } : undefined;
  }

  /** A valid number: what is said of bare digits may be that they are an id. */
  #judged(text: string, part: Part, named: Said): Found {
    const { start, end } = part;
    if (!saysThing(saidBefore(text, start, named))) return { start, end, verdict: "left" };
    const written = text.slice(start, end);
    const isByChance = formOf(written) === "bare" && this.#chance.has(digitsOf(written));
    return { start, end, verdict: isByChance ? "byChance" : "left" };
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
    const digits = digitsOf(written);
    return digits.length >= FEWEST_DIGITS && this.#judge.isNumber(digits, formOf(written));
  }
}

function digitsOf(written: string): string {
  return written.replace(/[^0-9]/g, "");
}

/** Whether it is a number where a word says so. */
function mayBeLabelled(written: string): boolean {
  const { length } = digitsOf(written);
  if (length < LABELLED.fewest || length > LABELLED.most) return false;
  return !PAGES.test(written) && !ONE_LAST.test(written);
}

function blanksIn(written: string): number[] {
  return [...written.matchAll(/ /g)].map(({ index }) => index);
}

function formOf(written: string): Form {
  if (written.includes("+")) return "plus";
  return BARE.test(written) || THOUSANDS.test(written) ? "bare" : "grouped";
}
