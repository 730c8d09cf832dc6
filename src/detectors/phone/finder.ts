/** Numbers in text: from each group of digits on, the longest row of groups that is the surest to be one. */
import type { PhoneStrictness, Span } from "../detector.ts";
import { type Digits, isDigit, readDigits, runEnd, textOf } from "../digits.ts";
import { hexIdEnd } from "../ids-by-form/encoded.ts";
import { cardEnd } from "./cards.ts";
import { endAfterDate, gluedEnd } from "./glued.ts";
import { Groups } from "./groups.ts";
import { withHanging } from "./hanging.ts";
import { idEnd } from "./ids.ts";
import type { Judge } from "./judge.ts";
import { isEpochStamp, lookalikeEnd } from "./lookalikes.ts";
import { international } from "./plans/calling-code.ts";
import { NO, POSSIBLE, VALID } from "./plans/plan.ts";
import { isEpochGroup, isOdd, isPlausible, isSignedDecimal } from "./plausible.ts";
import { type Found, haveNoRows, MARKED, POSSIBLE_ONE, SURE, wholeRows } from "./rows.ts";
import { counted } from "./spreadsheet.ts";
import { carrierBefore, isLabelled, isMarked, leadStart, type Plus, plusBefore } from "./surroundings.ts";

/** ITU-T E.164 allows fifteen digits with the country's code; nobody is called with fewer than seven. */
const MARKED_FEWEST = 7;
const MARKED_MOST = 15;

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

const NONE = -1;

export class PhoneFinder {
  readonly #judge: Judge;
  readonly #onlySure: boolean;
  readonly #onlyMarked: boolean;
  readonly #groups = new Groups();
  #text = "";
  /** Where the last number ended: nothing before it is looked at. */
  #floor = 0;
  /** Whether as many digits as a number has are enough. */
  #takesPossible = true;
  /** How sure it is that the last national number is one. */
  #strength = POSSIBLE_ONE;

  /** `written`: what is enough for a number that is written in groups. */
  constructor(judge: Judge, written: PhoneStrictness = "possible") {
    this.#judge = judge;
    this.#onlySure = written === "valid";
    this.#onlyMarked = written === "marked";
  }

  find(text: string): readonly Span[] {
    if (!isDigitNearEdge(text)) return this.#findBetweenEdges(text);
    const kept = this.#findBetweenEdges(EDGE + text + EDGE);
    return kept.map(({ start, end }) => ({ start: start - EDGE.length, end: end - EDGE.length }));
  }

  #findBetweenEdges(text: string): readonly Span[] {
    this.#text = text;
    this.#groups.begin(text);
    const found = this.#findWithin({ start: 0, end: text.length }, !this.#onlySure);
    const kept = haveNoRows(text, found) ? found : wholeRows(text, found, (row) => this.#findWithin(row, false));
    this.#text = "";
    this.#groups.begin("");
    return kept;
  }

  #findWithin({ start, end }: Span, takesPossible: boolean): Found[] {
    const found: Found[] = [];
    this.#takesPossible = takesPossible;
    this.#floor = start;
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
    const hung = this.#hangsOn(at);
    const plus = plusBefore(text, at);
    const marked = plus?.close || (plus === undefined && isMarked(text, at));
    const end = runEnd(text, at);
    const past = plus ? 0 : hexIdEnd(text, at, end);
    if (past > 0) return past;
    if (!hung && !plus && !marked) {
      const past = this.#countedEnd(at, end, found) || lookalikeEnd(text, at, end);
      if (past > 0) return past;
    }
    if (plus?.close && isSignedDecimal(text, at)) return runEnd(text, runEnd(text, at) + 1);
    const groups = this.#groups;
    groups.read(at);
    const digits = groups.count === 0 ? 0 : (groups.totals[groups.count - 1] as number);
    if (groups.count > 0 && digits < Math.min(this.#judge.fewest, MARKED_FEWEST)) {
      return groups.complete ? groups.next : (groups.ends[0] as number);
    }
    const glued = this.#mayBeGlued(at) ? this.#gluedEnd(at, plus) : 0;
    if (glued > 0) return this.#add(found, plus?.start ?? at, glued, SURE);
    if (groups.count === 0) return runEnd(text, at);
    if (!plus && !marked) {
      const past = cardEnd(text, groups);
      // What follows a card hangs on no number.
      if (past > 0) this.#floor = past;
      if (past > 0) return past;
    }
    const last = marked ? this.#markedEnd(plus) : this.#nationalEnd(hung, plus);
    if (last === NONE) return groups.count > 1 ? (groups.starts[1] as number) : (groups.ends[0] as number);
    return this.#take(found, last, plus, marked ? MARKED : this.#strength);
  }

  /** Where a number ends that a spreadsheet wrote; 0: there is none. */
  #countedEnd(at: number, end: number, found: Found[]): number {
    const one = this.#onlyMarked ? undefined : counted(this.#text, at, end);
    if (one === undefined || isEpochStamp(one.digits, 0, one.digits.length)) return 0;
    if (!this.#judge.isBareNumber(readDigits(one.digits)) || isLabelled(this.#text, at)) return 0;
    return idEnd(this.#text, { start: at, end: one.end }) || this.#add(found, at, one.end, SURE);
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
    if (this.#onlyMarked && !marked) return 0;
    const end = gluedEnd(text, at, marked, this.#judge) || (marked ? 0 : endAfterDate(text, at, this.#judge));
    return end > 0 && !isLabelled(text, at) && idEnd(text, { start: at, end }) === 0 ? end : 0;
  }

  /** A part of a longer row of groups without spaces, whose beginning is no number. */
  #hangsOn(at: number): boolean {
    const before = this.#text[at - 1];
    return at - 1 > this.#floor && (before === "-" || before === ".") && isDigit(this.#text.charCodeAt(at - 2));
  }

  #take(found: Found[], last: number, plus: Plus | undefined, strength: number): number {
    const groups = this.#groups;
    const first = groups.starts[0] as number;
    const end = groups.ends[last] as number;
    if (!plus) {
      const past = idEnd(this.#text, { start: first, end });
      if (past > 0) return past;
    }
    return this.#add(found, leadStart(this.#text, plus?.start ?? first, end), end, strength);
  }

  /** Adds a number, with what hangs on it; gives where to look on. */
  #add(found: Found[], start: number, last: number, strength: number): number {
    const span = withHanging(this.#text, start, last);
    found.push({ start: Math.max(span.start, this.#floor), end: span.end, last, strength });
    this.#floor = span.end;
    return span.end;
  }

  /** The last group of a number that a plus or a scheme marks: such a one is always taken. */
  #markedEnd(plus: Plus | undefined): number {
    const groups = this.#groups;
    const verdict = (digits: Digits) =>
      plus ? international(digits) : Math.max(international(digits), this.#judge.national(digits));
    const most = MARKED_MOST + (plus ? 0 : this.#judge.abroadSize(groups.digits(groups.count - 1)));
    let taken = NONE;
    let best = NO - 1;
    for (let i = groups.count - 1; i >= 0; i--) {
      const total = groups.totals[i] as number;
      if (total < MARKED_FEWEST || !groups.loose[i]) continue;
      const sure = verdict(groups.digits(i));
      // Some plans, as Germany's, give out longer ones than E.164 allows.
      if (total > most && sure < VALID) continue;
      if (sure > best) [best, taken] = [sure, i];
    }
    if (best > NO) return taken;
    const within = this.#longestWithin(most, verdict);
    return taken === NONE ? within : taken;
  }

  /** Where all groups hang together and are too many: up to a valid number's end, else as many as may be. */
  #longestWithin(most: number, verdict: (digits: Digits) => number): number {
    const groups = this.#groups;
    let longest = NONE;
    for (let i = groups.count - 1; i >= 0; i--) {
      const total = groups.totals[i] as number;
      if (total > most || total < MARKED_FEWEST) continue;
      if (longest === NONE) longest = i;
      if (verdict(groups.digits(i)) === VALID) return i;
    }
    return longest;
  }

  /** The last group of a number as a region writes it. */
  #nationalEnd(hung: boolean, plus: Plus | undefined): number {
    const last = this.#surestEnd(hung, plus);
    return last !== NONE && isLabelled(this.#text, this.#groups.starts[0] as number) ? NONE : last;
  }

  /** A possible one is taken only where it stands alone. Sets how sure it is. */
  #surestEnd(hung: boolean, plus: Plus | undefined): number {
    const groups = this.#groups;
    let possible = NONE;
    let valid = NONE;
    this.#strength = SURE;
    for (let i = this.#lastOfOne(); i >= 0 && (groups.totals[i] as number) >= this.#judge.fewest; i--) {
      if (!groups.loose[i] && (valid !== NONE || hung)) continue;
      const verdict = this.#verdict(i, plus);
      if (verdict === VALID) {
        if (groups.loose[i]) return i;
        valid = i;
      } else if (
        this.#takesPossible &&
        verdict === POSSIBLE &&
        possible === NONE &&
        groups.loose[i] &&
        !hung &&
        isPlausible(this.#text, groups, i)
      ) {
        possible = i;
      }
    }
    if (possible !== NONE) {
      if (!this.#judge.hasTrunk(groups.digits(possible))) this.#strength = POSSIBLE_ONE;
      return possible;
    }
    return valid === NONE ? NONE : this.#withWhatHangs(valid);
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
    if (this.#onlyMarked) return this.#judge.abroad(digits);
    if (index > 0) return isOdd(this.#text, this.#groups, index, this.#judge) ? NO : this.#judge.national(digits);
    if (!isEpochGroup(this.#text, this.#groups, index) && this.#judge.isBareNumber(digits)) return VALID;
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
