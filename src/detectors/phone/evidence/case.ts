/** One candidate: digits in groups, and what is known of them. What costs something is looked at when it is asked for. */
import { ZERO } from "../../characters.ts";
import { saidBefore } from "../../context/label.ts";
import { isOther, SAYS } from "../../context/says.ts";
import { GRADE } from "../../detector.ts";
import { type Digits, sizeOf } from "../../digits.ts";
import type { Groups } from "../groups.ts";
import type { Judge } from "../judge.ts";
import { isLocalSize } from "../labelled.ts";
import { isEpochStamp } from "../lookalikes.ts";
import { NO, POSSIBLE, VALID } from "../plans/plan.ts";
import { isPlausible } from "../plausible.ts";
import { hasLettersAfter, hasLettersBefore, isCalledBehind, isCounted, isSaidBehind } from "./around.ts";

/** One in so many random rows may be valid where something speaks against a number. */
const RARE = 1 / 20;
/** Groups and digits of which a plan's way of writing is no accident. */
const TOLD_GROUPS = 3;
const TOLD_DIGITS = 10;
/** No plan writes more of them, the trunk digit and the country's code apart. */
const MOST_GROUPS = 7;
const LONGEST_ADDRESS = 8;
/** Gaps between groups that count up. */
const FEWEST_COUNTED = 3;

/** As in central Europe, before DIN 5008 of 2001 and after it. */
const AREA_AND_SLASH = /^\(?0[1-9][0-9]{1,4}\)? ?\/ ?[0-9]{4}/;

/** What is dialled for calls abroad, by itself. */
const ABROAD_APART = /^(?:00|011)[^0-9]/;

/** Cards, and many offices, have groups of four and no others. */
function isIdsShape(sizes: readonly number[]): boolean {
  return sizes.length >= TOLD_GROUPS && sizes.every((size) => size === 4);
}

export class Case {
  text = "";
  /** Where its row begins: what is said of the row stands in front of that. */
  first = 0;
  start = 0;
  end = 0;
  digits: Digits = { values: new Uint8Array(0), start: 0, end: 0 };
  /** Of its groups, the last one's index. */
  index = 0;
  verdict = NO;
  /** Bits of SAYS. */
  said = 0;
  isByName = false;
  /** Whether it goes on a row whose beginning is no number. */
  isHung = false;
  /** Whether a plus stands somewhere in front, or a carrier's code that is left open. */
  isMarked = false;
  #sizes: readonly number[] | undefined;
  #isNeat: boolean | undefined;
  readonly judge: Judge;
  readonly groups: Groups;

  constructor(judge: Judge, groups: Groups) {
    this.judge = judge;
    this.groups = groups;
  }

  /** Begins a row. `carried`: what was said of the row that its groups go on. */
  read(text: string, first: number, named: number, carried: number): void {
    this.text = text;
    this.first = first;
    this.said = saidBefore(text, first);
    this.isByName = this.said === 0 && named !== 0 && saidBefore(text, first, named) === named;
    if (this.isByName) this.said = named;
    else if (this.said === 0) this.said = carried;
  }

  /** The candidate that ends with the group at `index`. */
  at(index: number, verdict: number): this {
    this.index = index;
    this.start = this.groups.starts[0] as number;
    this.end = this.groups.ends[index] as number;
    this.digits = this.groups.digits(index);
    this.verdict = verdict;
    this.#sizes = undefined;
    this.#isNeat = undefined;
    return this;
  }

  get isSaid(): boolean {
    return (this.said & SAYS.PHONE) !== 0;
  }

  /** Whether a word says that somebody is called, or that this is a number. */
  get isCalled(): boolean {
    return (this.said & (SAYS.PHONE | SAYS.CALL)) !== 0;
  }

  /** Whether a word behind says that it is a number. */
  get isSaidBehind(): boolean {
    return isCalledBehind(this.text, this.end) || (!this.isBare && isSaidBehind(this.text, this.end));
  }

  /** Whether a word, or the member's name, says that this is something else. */
  get isOther(): boolean {
    return isOther(this.said);
  }

  /** Whether somebody is called, and it is written in groups and as long as a number without its area. */
  get isLocalCall(): boolean {
    return this.isCalled && !this.isBare && isLocalSize(sizeOf(this.digits));
  }

  get isBare(): boolean {
    return this.index === 0;
  }

  get isValid(): boolean {
    return this.verdict === VALID;
  }

  get isPossible(): boolean {
    return this.verdict === POSSIBLE;
  }

  get isStamp(): boolean {
    return this.isBare && isEpochStamp(this.text, this.start, this.end);
  }

  get hasLetters(): boolean {
    return hasLettersBefore(this.text, this.first) || hasLettersAfter(this.text, this.start, this.end);
  }

  get isCounted(): boolean {
    return isCounted(this.text, this.end);
  }

  get isNeat(): boolean {
    this.#isNeat ??= isPlausible(this.text, this.groups, this.index);
    return this.#isNeat;
  }

  /** Whether its groups are those of a plan. */
  get isAsPlanned(): boolean {
    return this.index < MOST_GROUPS && !isIdsShape(this.sizes) && this.judge.isGroupedAs(this.digits, this.sizes);
  }

  /** Whether the trunk digit is missing that the plan writes there, and the groups are not the plan's either. */
  get lacksTrunk(): boolean {
    if (this.isBare || this.isMarked || this.judge.isBareNumber(this.digits)) return false;
    if (this.isHung) return true;
    const { sizes } = this;
    if (sizes.length < TOLD_GROUPS && sizeOf(this.digits) < TOLD_DIGITS) return true;
    return isIdsShape(sizes) || !this.judge.beginsAsGroups(this.digits, sizes);
  }

  /** Whether few digits stand behind many, as an address has them: `66029 138`. */
  get isAddress(): boolean {
    const [first = 0, second = 0] = this.sizes;
    return (
      this.index === 1 &&
      first >= 5 &&
      second <= 3 &&
      first + second <= LONGEST_ADDRESS &&
      this.text[this.start] !== "0"
    );
  }

  /** Whether its groups count up: `4 5 6 7 8`. */
  get isCounting(): boolean {
    if (this.index < FEWEST_COUNTED) return false;
    const { starts, ends } = this.groups;
    let before = Number.NaN;
    for (let i = 0; i <= this.index; i++) {
      const value = Number(this.text.slice(starts[i], ends[i]));
      if (i > 0 && value !== before + 1) return false;
      before = value;
    }
    return true;
  }

  get isAbroad(): boolean {
    return (this.isZeroLed && ABROAD_APART.test(this.written)) || this.judge.abroad(this.digits) !== NO;
  }

  /** Whether it is written in groups as people write numbers: not with dots, as versions, nor with a check digit apart, as books. */
  get isApart(): boolean {
    return !this.isBare && !this.written.includes(".") && (this.sizes.at(-1) as number) > 1;
  }

  /** Whether hardly any other row of digits would be valid, or none is written so. */
  get isTold(): boolean {
    if (this.written.includes(".")) return false;
    // Few rows begin with a prefix of calls abroad, and of those few are valid. With more zeros an office fills its numbers up.
    if (this.isBare && this.judge.abroad(this.digits) === VALID && !this.written.startsWith("000")) return true;
    if ((this.said & SAYS.MACHINE) !== 0) return this.isBare && this.isBegun && this.judge.isRarer(this.digits, RARE);
    if (this.judge.isRarer(this.digits, RARE)) return true;
    return this.index + 1 >= TOLD_GROUPS && sizeOf(this.digits) >= TOLD_DIGITS && this.isAsPlanned;
  }

  /** Whether a trunk digit or the own country's code stands in front. */
  private get isBegun(): boolean {
    return this.judge.hasTrunk(this.digits) || this.judge.hasOwnCode(this.digits);
  }

  get grade(): number {
    if (this.isSaid) return this.isByName ? GRADE.NAMED : GRADE.LABELLED;
    if (this.isSaidBehind) return GRADE.LABELLED;
    return this.isBare ? GRADE.BARE : GRADE.WRITTEN;
  }

  /** Whether an area's code and a slash say that it is a number, or a trunk digit in brackets: `0123/456789`, `64(0)64123456`. */
  get isWrittenAsNumber(): boolean {
    return (this.isZeroLed && AREA_AND_SLASH.test(this.written)) || this.written.includes("(0)");
  }

  /** Expressions that ask for a zero at the front need not be run without one. */
  private get isZeroLed(): boolean {
    return this.text.charCodeAt(this.start) === ZERO;
  }

  private get written(): string {
    return this.text.slice(this.start, this.end);
  }

  private get sizes(): readonly number[] {
    if (this.#sizes !== undefined) return this.#sizes;
    const { starts, ends } = this.groups;
    const sizes: number[] = [];
    for (let i = 0; i <= this.index; i++) sizes.push((ends[i] as number) - (starts[i] as number));
    this.#sizes = sizes;
    return sizes;
  }
}
