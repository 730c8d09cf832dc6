/** Numbers as a region writes them, and those that a word makes one: where one ends that begins with the first of some groups. */

import { DASH } from "../characters.ts";
import { isLatin } from "../context/letters.ts";
import { wordBefore } from "../context/word-trie.ts";
import { GRADE } from "../detector.ts";
import { isDigit, readDigits, textOf } from "../digits.ts";
import { Case } from "./evidence/case.ts";
import type { Explanation } from "./evidence/explanation.ts";
import { reasonFor } from "./evidence/reasons.ts";
import type { Groups } from "./groups.ts";
import type { Judge } from "./judge.ts";
import { isLocalSize, labelledEnd } from "./labelled.ts";
import { MARKED_FEWEST, NONE } from "./marked.ts";
import { international } from "./plans/calling-code.ts";
import { NO, POSSIBLE, VALID } from "./plans/plan.ts";
import { isOdd, lateSingle } from "./plausible.ts";
import { POSSIBLE_ONE, SURE } from "./rows.ts";
import { carrierBefore, type Plus, rowStart } from "./surroundings.ts";

/** Groups of this size are numbers of their own: no number has two. */
const WHOLE_GROUP = 7;

/** Digits after a number that hang on it without a space go with it; more of them are a number of their own. */
const MOST_LEFT_BEHIND = 6;

const LOW_LINE = 0x5f;

/** So many rows in which no number is are remembered of a text. */
const MOST_KEPT = 4096;

/** Where the groups stand. */
export interface Row {
  readonly text: string;
  /** What the member's name says whose value the text is. */
  readonly named: number;
  /** Whether they go on a row whose beginning is no number, and what was said of that. */
  readonly hung: boolean;
  readonly carried: number;
}

export class NationalFinder {
  /** The candidate that was asked about last. */
  readonly case: Case;
  /** How sure it is that the last number is one, and what says so. */
  strength = POSSIBLE_ONE;
  grade: number = GRADE.WRITTEN;
  /** Where somebody asks why. */
  told: Explanation[] | undefined;
  readonly #judge: Judge;
  readonly #groups: Groups;
  readonly #onlyMarked: boolean;
  /** Of the row that is looked at, what lateSingle says. */
  #late = 0;
  /** Whether as many digits as a number has are enough. */
  #takesPossible = true;
  /** Rows of the text in which no number is, by whether they hang on others. */
  readonly #without = [new Set<string>(), new Set<string>()] as const;

  constructor(judge: Judge, groups: Groups, onlyMarked: boolean) {
    this.case = new Case(judge, groups);
    this.#judge = judge;
    this.#groups = groups;
    this.#onlyMarked = onlyMarked;
  }

  /** From here on another text is read. `takesPossible`: whether as many digits as a number has are enough. */
  begin(takesPossible: boolean): void {
    this.#takesPossible = takesPossible;
    for (const rows of this.#without) rows.clear();
  }

  /** The last group of a number as a region writes it, or of one that is said to be one. */
  end(at: number, plus: Plus | undefined, row: Row): number {
    const one = this.case;
    one.read(row.text, row.hung ? rowStart(row.text, at) : at, row.named, row.carried);
    one.isHung = row.hung;
    one.isMarked = plus !== undefined || carrierBefore(row.text, at) !== undefined;
    if (!this.#isLikeOthers()) return this.#endOfOne(row.hung, plus);
    // The same rows over and over are the worst of texts.
    const known = this.#without[row.hung ? 1 : 0];
    const written = row.text.slice(at, this.#groups.next + 1);
    if (known.has(written)) return NONE;
    const end = this.#endOfOne(row.hung, plus);
    if (end === NONE && known.size < MOST_KEPT) known.add(written);
    return end;
  }

  /** Whether nothing but what is written from the first group to the next one that was not read tells what the row is. */
  #isLikeOthers(): boolean {
    const { text, first, said, isMarked } = this.case;
    const { count, ends, next } = this.#groups;
    if (this.told !== undefined || isMarked || said !== 0 || next <= (ends[count - 1] as number)) return false;
    const before = text.charCodeAt(first - 1);
    if (before === DASH) return isDigit(text.charCodeAt(first - 2));
    return before !== LOW_LINE && !isLatin(before);
  }

  #endOfOne(hung: boolean, plus: Plus | undefined): number {
    const last = this.#surestEnd(hung, plus);
    const end = last !== NONE || hung ? last : this.#saidEnd();
    if (end === NONE && this.told !== undefined) this.#tellWhyLeft(this.told);
    return end;
  }

  /** Says why nothing is taken where no plan was asked for more. */
  #tellWhyLeft(told: readonly Explanation[]): void {
    const start = this.#groups.starts[0] as number;
    if (told.at(-1)?.start !== start) this.#decide(this.case.at(this.#lastOfOne(), NO));
  }

  /** The last group of a number that only a word makes one. */
  #saidEnd(): number {
    const one = this.case;
    const groups = this.#groups;
    const most = this.#lastOfOne();
    const last = one.isCalled ? labelledEnd(groups, most) : most;
    if (last === NONE || (!one.isSaid && !isLocalSize(groups.totals[last] as number))) return NONE;
    if (!one.isCalled && !one.at(last, NO).isSaidBehind) return NONE;
    // `cell A1 1234567`: the digits hang on a letter that is no word.
    const start = groups.starts[0] as number;
    if (isLatin(one.text.charCodeAt(start - 1)) && wordBefore(one.text, start) === undefined) return NONE;
    this.strength = SURE;
    return this.#decide(one.at(last, NO)) ? last : NONE;
  }

  /** A possible one is taken only where it stands alone. Sets how sure it is. */
  #surestEnd(hung: boolean, plus: Plus | undefined): number {
    const groups = this.#groups;
    const fewest = Math.min(this.#judge.fewest, MARKED_FEWEST);
    let possible = NONE;
    let valid = NONE;
    this.strength = SURE;
    this.#late = lateSingle(this.case.text, groups);
    this.#judge.readRow(groups.digits(groups.count - 1));
    for (let i = this.#lastOfOne(); i >= 0 && (groups.totals[i] as number) >= fewest; i--) {
      const isLoose = groups.loose[i] === 1;
      if (!isLoose && (valid !== NONE || hung)) continue;
      const verdict = this.#verdict(i, plus);
      const mayBe =
        verdict === VALID || (verdict === POSSIBLE && possible === NONE && isLoose && !hung && this.#mayTakePossible());
      if (!mayBe || !this.#decide(this.case.at(i, verdict))) continue;
      if (verdict === VALID && isLoose) return i;
      if (verdict === VALID) valid = i;
      else possible = i;
    }
    const last = possible !== NONE || valid === NONE ? possible : this.#withWhatHangs(valid);
    if (possible !== NONE && !this.case.isCalled && !this.#judge.hasTrunk(groups.digits(possible)))
      this.strength = POSSIBLE_ONE;
    return last;
  }

  #mayTakePossible(): boolean {
    return this.#takesPossible || this.case.isSaid;
  }

  /** Asks the table of reasons. */
  #decide(one: Case): boolean {
    const reason = reasonFor(one);
    if (reason.takes) this.grade = one.grade;
    this.told?.push({ start: one.start, end: one.end, taken: reason.takes, reasons: [reason.words] });
    return reason.takes;
  }

  /** The last group that can belong to the number of the first one. */
  #lastOfOne(): number {
    const { count, starts, ends } = this.#groups;
    let wholes = 0;
    for (let i = 0; i < count; i++) {
      if ((ends[i] as number) - (starts[i] as number) >= WHOLE_GROUP && ++wholes > 1) return i - 1;
    }
    return count - 1;
  }

  #verdict(index: number, plus: Plus | undefined): number {
    const digits = this.#groups.digits(index);
    if (plus && international(digits) === VALID) return VALID;
    if (this.#onlyMarked && !this.case.isSaid) return this.#judge.abroad(digits);
    if (index > 0) {
      const isNone = isOdd(this.case.text, this.#groups, index, this.#judge, this.#late);
      return isNone ? NO : this.#judge.nationalInRow(digits);
    }
    if (this.#judge.isBareNumber(digits)) return VALID;
    const carrier = carrierBefore(this.case.text, this.#groups.starts[0] as number);
    if (carrier === undefined) return NO;
    return Math.max(this.#judge.national(digits), this.#judge.national(readDigits(carrier + textOf(digits))));
  }

  #withWhatHangs(index: number): number {
    const groups = this.#groups;
    let last = index;
    while (last < groups.count - 1 && !groups.loose[last]) last++;
    const left = (groups.totals[last] as number) - (groups.totals[index] as number);
    return left <= MOST_LEFT_BEHIND ? last : index;
  }
}
