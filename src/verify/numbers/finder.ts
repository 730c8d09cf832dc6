/**
 * Phone numbers in text: rows of digits, and what the numbering plans of libphonenumber-js and the words in front say of them. Nothing
 * here may come from the detectors but a list of words: this room finds what they miss.
 */
import { saidBefore } from "../context/label.ts";
import { NOTHING_SAID, type Said, saysOther, saysPhone } from "../context/words.ts";
import { isAgainst } from "./against.ts";
import { Chance } from "./chance.ts";
import { type Form, Judge } from "./judge.ts";
import { withoutLookalikes } from "./not-counted.ts";
import { type Part, partsOf, rowFrom } from "./rows.ts";

/** Digits with no more between them than a number has: anything less is no number of this run. */
const ENOUGH_DIGITS = /[0-9](?:[^0-9|\n\u00a6]{0,4}[0-9]){6}/;
/** So many where a word says that they are called. */
const ENOUGH_LABELLED = /[0-9](?:[^0-9|\n\u00a6]{0,4}[0-9]){4}/;
/** `2026-332`, `2026. 11. 28`, `11/01-11/28`: days of a year, dates with blanks, stretches of them. */
const DAYS =
  /^(?:(?:19|20)[0-9]{2}(?:-[0-3][0-9]{2}|[-./] ?[01]?[0-9][-./] ?[0-3]?[0-9])|[0-9]{1,2}\/[0-9]{1,2}-[0-9]{1,2}\/[0-9]{1,2})$/;
const BARE = /^[(]?[0-9]+[)]?$/;
/** Blanks that part thousands, `12 345 678`, part a number only where a plan writes it so. */
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
  /** Of which something says that they are none, and which would be one by chance: they may stay. */
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
    const plain = withoutLookalikes(text, (all, start) => saysPhone(saidBefore(all, start, named)));
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
      if (!PAGES.test(written) && this.#isNumber(written)) return this.#judged(text, part, row, named);
      if (part.start !== row.start || !mayBeLabelled(written)) continue;
      said ??= saidBefore(text, row.start, named);
      if (saysPhone(said)) return { ...part, verdict: "left" };
    }
    const first = this.#firstOfMany(text, row);
    return first && this.#judged(text, first, row, named);
  }

  /** In a text of few digits. */
  #labelledIn(text: string, row: Part, named: Said): Found | undefined {
    const isLabelled = mayBeLabelled(text.slice(row.start, row.end)) && saysPhone(saidBefore(text, row.start, named));
    return isLabelled ? { ...row, verdict: "left" } : undefined;
  }

  /** A valid number: where something says that it is none, it may be one by chance. */
  #judged(text: string, { start, end }: Part, row: Part, named: Said): Found {
    const written = text.slice(start, end);
    if (formOf(written) === "plus") return { start, end, verdict: "left" };
    const doubt = doubtOf(text, { start, end }, row, named);
    const mayStay = doubt !== undefined && this.#isByChance(written, doubt);
    return { start, end, verdict: mayStay ? "byChance" : "left" };
  }

  /** Groups are no accident, whatever word is in front, but for those of a version or behind a letter. */
  #isByChance(written: string, doubt: Doubt): boolean {
    const digits = digitsOf(written);
    if (written.includes(".")) return true;
    const isSure = doubt === "word" || this.#judge.isGroupedAsPlanned(digits, groupsOf(written));
    return formOf(written) === "grouped" && isSure ? false : this.#chance.has(digits);
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
    const form = formOf(written);
    if (digits.length < FEWEST_DIGITS || !this.#judge.isNumber(digits, form)) return false;
    if (THOUSANDS.test(written)) return this.#judge.isGroupedAs(digits, groupsOf(written));
    return form !== "grouped" || (!isOdd(written) && this.#judge.isWritten(digits, groupsOf(written)));
  }
}

/** Who says that digits are something else: what stands right beside them, a word in front or the member's name. */
type Doubt = "beside" | "word";

function doubtOf(text: string, { start, end }: Part, row: Part, named: Said): Doubt | undefined {
  const said = saidBefore(text, start, named);
  if (saysPhone(said)) return undefined;
  if (isAgainst(text, start, end)) return "beside";
  if (saysOther(said)) return "word";
  if (start === row.start || said !== NOTHING_SAID) return undefined;
  // What is said of a row is said of its parts.
  const ofRow = saidBefore(text, row.start, named);
  if (isAgainst(text, row.start, end)) return "beside";
  return saysOther(ofRow) ? "word" : undefined;
}

const TWO_PAIRS = /\([^(]*\(/;

/** Single digits as in an ISBN or a list; two pairs of brackets. */
function isOdd(written: string): boolean {
  const singles = groupsOf(written).filter(({ length }) => length === 1).length;
  return singles > 1 || ONE_LAST.test(written) || TWO_PAIRS.test(written);
}

function groupsOf(written: string): readonly string[] {
  return written.match(/[0-9]+/g) ?? [];
}

function digitsOf(written: string): string {
  return written.replace(/[^0-9]/g, "");
}

/** Whether it is a number where a word says so. */
function mayBeLabelled(written: string): boolean {
  const { length } = digitsOf(written);
  if (length < LABELLED.fewest || length > LABELLED.most) return false;
  return !PAGES.test(written) && !ONE_LAST.test(written) && !THOUSANDS.test(written) && !DAYS.test(written);
}

function blanksIn(written: string): number[] {
  return [...written.matchAll(/ /g)].map(({ index }) => index);
}

function formOf(written: string): Form {
  if (written.includes("+")) return "plus";
  return BARE.test(written) ? "bare" : "grouped";
}
