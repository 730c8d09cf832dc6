/** Numbers in text: from each group of digits on, the longest row of groups that is the surest to be one. */
import { saidBefore } from "../context/label.ts";
import { isOther, SAYS } from "../context/says.ts";
import { GRADE, type PhoneStrictness, type Found as Result, type Span } from "../detector.ts";
import { isDigit, readDigits, runEnd, textOf } from "../digits.ts";
import { hexIdEnd } from "../ids-by-form/encoded.ts";
import { cardEnd } from "./cards.ts";
import { Case } from "./evidence/case.ts";
import * as why from "./evidence/explanation.ts";
import { reasonFor } from "./evidence/reasons.ts";
import { endAfterDate, gluedEnd } from "./glued.ts";
import { Groups } from "./groups.ts";
import { withHanging } from "./hanging.ts";
import { idEnd } from "./ids.ts";
import type { Judge } from "./judge.ts";
import { isLocalSize, LABELLED_FEWEST, labelledEnd } from "./labelled.ts";
import { isEpochStamp, isYears, lookalikeEnd } from "./lookalikes.ts";
import { MARKED_FEWEST, markedEnd, NONE } from "./marked.ts";
import { international } from "./plans/calling-code.ts";
import { NO, POSSIBLE, VALID } from "./plans/plan.ts";
import { isOdd, isSignedDecimal } from "./plausible.ts";
import { type Found, haveNoRows, MARKED, POSSIBLE_ONE, SURE, wholeRows } from "./rows.ts";
import { counted } from "./spreadsheet.ts";
import { carrierBefore, isMarked, leadStart, type Plus, plusBefore, rowStart } from "./surroundings.ts";

/** Groups of this size are numbers of their own: no number has two. */
const WHOLE_GROUP = 7;

/** Digits after a number that hang on it without a space go with it; more of them are a number of their own. */
const MOST_LEFT_BEHIND = 6;

/** A run of a number and a year, or longer, may hold several things; a year has so many digits, and a date so many characters. */
const SHORTEST_GLUED = 12;
const YEAR_SIZE = 4;
const DATE_SIZE = 10;

/**
 * Stands before a text and after it where digits are so near to its end. Most looks here are at a number's neighbours, and V8 is
 * several times slower where one of them has ever been outside of a text.
 */
const EDGE = "\0\0\0\0";

function isDigitNearEdge(text: string): boolean {
  if (text.length < 2 * EDGE.length) return true;
  for (let i = 0; i < EDGE.length; i++) {
    if (isDigit(text.charCodeAt(i)) || isDigit(text.charCodeAt(text.length - 1 - i))) return true;
  }
  return false;
}

export class PhoneFinder {
  readonly #judge: Judge;
  readonly #onlySure: boolean;
  readonly #onlyMarked: boolean;
  readonly #groups = new Groups();
  readonly #case: Case;
  #text = "";
  /** What the member's name says whose value the text is. */
  #named = 0;
  /** Where the last number ended: nothing before it is looked at. */
  #floor = 0;
  /** What was said of the row that goes on up to there. */
  #carried = 0;
  #carriedTo = 0;
  /** Whether as many digits as a number has are enough. */
  #takesPossible = true;
  /** How sure it is that the last national number is one, and what says so. */
  #strength = POSSIBLE_ONE;
  #grade: number = GRADE.WRITTEN;
  /** Where somebody asks why. */
  #told: why.Explanation[] | undefined;

  /** `written`: what is enough for a number that is written in groups. */
  constructor(judge: Judge, written: PhoneStrictness = "possible") {
    this.#judge = judge;
    this.#case = new Case(judge, this.#groups);
    this.#onlySure = written === "valid";
    this.#onlyMarked = written === "marked";
  }

  /** `named`: bits of SAYS, what the member's name says. */
  find(text: string, named = 0): readonly Result[] {
    this.#named = named;
    if (!isDigitNearEdge(text)) return this.#findBetweenEdges(text);
    const kept = this.#findBetweenEdges(EDGE + text + EDGE);
    return kept.map((one) => ({ ...one, start: one.start - EDGE.length, end: one.end - EDGE.length }));
  }

  /** All that was looked at, in order, and why it is a number or none. */
  explain(text: string, named = 0): readonly why.Explanation[] {
    const told: why.Explanation[] = [];
    this.#told = told;
    const found = this.find(text, named);
    this.#told = undefined;
    const edge = isDigitNearEdge(text) ? EDGE.length : 0;
    return told.map(({ start, end, taken, reasons }) => {
      const span = { start: start - edge, end: end - edge };
      const goes = found.some((one) => one.start < span.end && span.start < one.end);
      return { ...span, taken: goes, reasons: taken === goes ? reasons : [why.ROW, ...reasons] };
    });
  }

  #findBetweenEdges(text: string): readonly Result[] {
    this.#text = text;
    this.#groups.begin(text);
    const found = this.#findWithin({ start: 0, end: text.length }, !this.#onlySure);
    const kept = haveNoRows(text, found) ? found : wholeRows(text, found, (row) => this.#findWithin(row, false));
    this.#text = "";
    this.#groups.begin("");
    return kept.map(({ start, end, grade }) => ({ start, end, grade }));
  }

  #findWithin({ start, end }: Span, takesPossible: boolean): Found[] {
    const found: Found[] = [];
    this.#takesPossible = takesPossible;
    this.#floor = start;
    this.#carriedTo = 0;
    this.#groups.begin(this.#text);
    let at = nextDigit(this.#text, start);
    while (at < end) {
      const next = this.#findAt(at, found);
      at = nextDigit(this.#text, next);
    }
    return found;
  }

  /** Looks for a number that begins with the group at `at`; gives where to look on. */
  #findAt(at: number, found: Found[]): number {
    const text = this.#text;
    const end = runEnd(text, at);
    const plus = plusBefore(text, at);
    const marked = plus?.close || (plus === undefined && isMarked(text, at));
    const past = plus ? 0 : hexIdEnd(text, at, end);
    if (past > 0) return this.#tell(at, past, why.ID);
    if (!plus && !marked && !this.#hangsOn(at)) {
      const past = this.#countedEnd(at, end, found) || this.#lookalikeEnd(at, end);
      if (past > 0) return past;
    }
    if (plus?.close && isSignedDecimal(text, at))
      return this.#tell(at, runEnd(text, runEnd(text, at) + 1), why.LOOKALIKE);
    const groups = this.#groups;
    groups.read(at);
    if (groups.count > 0 && this.#areFew(at)) return groups.complete ? groups.next : (groups.ends[0] as number);
    const glued = this.#mayBeGlued(at) ? this.#gluedEnd(at, plus) : 0;
    if (glued > 0) return this.#add(found, plus?.start ?? at, glued, SURE, why.GLUED);
    if (groups.count === 0) return end;
    if (!plus && !marked) {
      const past = cardEnd(text, groups);
      // What follows a card hangs on no number.
      if (past > 0) this.#floor = past;
      if (past > 0) return this.#tell(at, past, why.CARD);
    }
    if (marked) return this.#takeMarked(found, plus);
    const last = this.#nationalEnd(at, plus);
    return last === NONE ? this.#goOn() : this.#take(found, last, plus, this.#strength);
  }

  #takeMarked(found: Found[], plus: Plus | undefined): number {
    this.#grade = GRADE.MARKED;
    const last = markedEnd(this.#groups, this.#judge, plus);
    return last === NONE ? this.#goOn() : this.#take(found, last, plus, MARKED, why.MARK);
  }

  /** Where to look on if no number begins with the first group. What is said of it is said of the rest of its row. */
  #goOn(): number {
    const { count, starts, ends } = this.#groups;
    if (count === 1) return ends[0] as number;
    if (this.#case.isOther && this.#case.first <= (starts[0] as number)) {
      this.#carried = this.#case.said;
      this.#carriedTo = ends[count - 1] as number;
    }
    return starts[1] as number;
  }

  /** Whether the row has fewer digits than a number, or than one that nothing is said of. */
  #areFew(at: number): boolean {
    const { count, totals } = this.#groups;
    const digits = totals[count - 1] as number;
    if (digits >= Math.min(this.#judge.fewest, MARKED_FEWEST)) return false;
    return digits < LABELLED_FEWEST || !this.#isSaid(at);
  }

  #saidOf(at: number): number {
    return saidBefore(this.#text, at, this.#named);
  }

  #isSaid(at: number): boolean {
    return (this.#saidOf(at) & SAYS.PHONE) !== 0;
  }

  #isOther(at: number): boolean {
    return isOther(this.#saidOf(at));
  }

  #lookalikeEnd(at: number, end: number): number {
    const past = lookalikeEnd(this.#text, at, end);
    // Of two groups of a local number either may be a year.
    if (past === 0 || (isYears(this.#text, at, past) && this.#isSaid(at))) return 0;
    return this.#tell(at, past, why.LOOKALIKE);
  }

  /** Where a number ends that a spreadsheet wrote; 0: there is none. */
  #countedEnd(at: number, end: number, found: Found[]): number {
    const one = this.#onlyMarked && this.#named === 0 ? undefined : counted(this.#text, at, end);
    if (one === undefined) return 0;
    const isSaid = one.digits.length >= LABELLED_FEWEST && this.#isSaid(at);
    if (!isSaid) {
      if (this.#onlyMarked || isEpochStamp(one.digits, 0, one.digits.length)) return 0;
      if (!this.#judge.isBareNumber(readDigits(one.digits)) || this.#isOther(at)) return 0;
    }
    this.#grade = isSaid ? GRADE.LABELLED : GRADE.BARE;
    return idEnd(this.#text, { start: at, end: one.end }) || this.#add(found, at, one.end, SURE, why.SPREADSHEET);
  }

  /** Long runs, and what looks like the year of a date with digits after its day. */
  #mayBeGlued(at: number): boolean {
    const { count, ends } = this.#groups;
    const size = count === 0 ? SHORTEST_GLUED : (ends[0] as number) - at;
    return size >= SHORTEST_GLUED || (size === YEAR_SIZE && isDigit(this.#text.charCodeAt(at + DATE_SIZE)));
  }

  /** Where a run ends that holds more than one number, or a number and a date; 0: there is none. */
  #gluedEnd(at: number, plus: Plus | undefined): number {
    const text = this.#text;
    const marked = plus?.close === true;
    if (this.#onlyMarked && !marked && !this.#isSaid(at)) return 0;
    const end = gluedEnd(text, at, marked, this.#judge) || (marked ? 0 : endAfterDate(text, at, this.#judge));
    this.#grade = marked ? GRADE.MARKED : GRADE.BARE;
    return end > 0 && (marked || !this.#isOther(at)) && idEnd(text, { start: at, end }) === 0 ? end : 0;
  }

  /** A part of a longer row of groups without spaces, whose beginning is no number. */
  #hangsOn(at: number): boolean {
    const before = this.#text[at - 1];
    return at - 1 > this.#floor && (before === "-" || before === ".") && isDigit(this.#text.charCodeAt(at - 2));
  }

  #take(found: Found[], last: number, plus: Plus | undefined, strength: number, reason?: string): number {
    const groups = this.#groups;
    const first = groups.starts[0] as number;
    const end = groups.ends[last] as number;
    if (!plus) {
      const past = idEnd(this.#text, { start: first, end });
      if (past > 0) return this.#tell(first, past, why.ID);
    }
    return this.#add(found, leadStart(this.#text, plus?.start ?? first, end), end, strength, reason);
  }

  /** Adds a number, with what hangs on it; gives where to look on. `reason`: where no table says it. */
  #add(found: Found[], start: number, last: number, strength: number, reason?: string): number {
    const span = withHanging(this.#text, start, last);
    const from = Math.max(span.start, this.#floor);
    found.push({ start: from, end: span.end, last, strength, grade: this.#grade });
    this.#floor = span.end;
    this.#carriedTo = 0;
    if (reason !== undefined) this.#told?.push({ start: from, end: span.end, taken: true, reasons: [reason] });
    return span.end;
  }

  /** Says why digits are left; gives their end. */
  #tell(start: number, end: number, reason: string): number {
    this.#told?.push({ start, end, taken: false, reasons: [reason] });
    return end;
  }

  /** The last group of a number as a region writes it, or of one that is said to be one. */
  #nationalEnd(at: number, plus: Plus | undefined): number {
    const hung = this.#hangsOn(at);
    const one = this.#case;
    one.read(this.#text, hung ? rowStart(this.#text, at) : at, this.#named, at < this.#carriedTo ? this.#carried : 0);
    one.isHung = hung;
    one.isMarked = plus !== undefined || carrierBefore(this.#text, at) !== undefined;
    const last = this.#surestEnd(hung, plus);
    const end = last !== NONE || hung ? last : this.#saidEnd();
    if (end === NONE && this.#told !== undefined) this.#tellWhyLeft(this.#told);
    return end;
  }

  /** Says why nothing is taken where no plan was asked for more. */
  #tellWhyLeft(told: readonly why.Explanation[]): void {
    const start = this.#groups.starts[0] as number;
    if (!told.some((one) => one.start === start)) this.#decide(this.#case.at(this.#lastOfOne(), NO));
  }

  /** The last group of a number that only a word makes one. */
  #saidEnd(): number {
    const one = this.#case;
    const groups = this.#groups;
    const most = this.#lastOfOne();
    const last = one.isSaid ? labelledEnd(groups, most) : most;
    if (last === NONE || (!one.isSaid && !isLocalSize(groups.totals[last] as number))) return NONE;
    if (!one.isSaid && !one.at(last, NO).isSaidBehind) return NONE;
    this.#strength = SURE;
    return this.#decide(one.at(last, NO)) ? last : NONE;
  }

  /** A possible one is taken only where it stands alone. Sets how sure it is. */
  #surestEnd(hung: boolean, plus: Plus | undefined): number {
    const groups = this.#groups;
    const fewest = Math.min(this.#judge.fewest, MARKED_FEWEST);
    let possible = NONE;
    let valid = NONE;
    this.#strength = SURE;
    for (let i = this.#lastOfOne(); i >= 0 && (groups.totals[i] as number) >= fewest; i--) {
      const isLoose = groups.loose[i] === 1;
      if (!isLoose && (valid !== NONE || hung)) continue;
      const verdict = this.#verdict(i, plus);
      const mayBe =
        verdict === VALID || (verdict === POSSIBLE && possible === NONE && isLoose && !hung && this.#mayTakePossible());
      if (!mayBe || !this.#decide(this.#case.at(i, verdict))) continue;
      if (verdict === VALID && isLoose) return i;
      if (verdict === VALID) valid = i;
      else possible = i;
    }
    const last = possible !== NONE || valid === NONE ? possible : this.#withWhatHangs(valid);
    if (possible !== NONE && !this.#case.isCalled && !this.#judge.hasTrunk(groups.digits(possible)))
      this.#strength = POSSIBLE_ONE;
    return last;
  }

  #mayTakePossible(): boolean {
    return this.#takesPossible || this.#case.isSaid;
  }

  /** Asks the table of reasons. */
  #decide(one: Case): boolean {
    const reason = reasonFor(one);
    if (reason.takes) this.#grade = one.grade;
    this.#told?.push({ start: one.start, end: one.end, taken: reason.takes, reasons: [reason.words] });
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
    if (this.#onlyMarked && !this.#case.isSaid) return this.#judge.abroad(digits);
    if (index > 0) return isOdd(this.#text, this.#groups, index, this.#judge) ? NO : this.#judge.national(digits);
    if (this.#judge.isBareNumber(digits)) return VALID;
    const carrier = carrierBefore(this.#text, this.#groups.starts[0] as number);
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

const DIGIT = /[0-9]/g;
/** Farther than this an expression is faster. */
const NEAR = 4;

function nextDigit(text: string, from: number): number {
  const near = Math.min(from + NEAR, text.length);
  for (let at = from; at < near; at++) if (isDigit(text.charCodeAt(at))) return at;
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length;
}
