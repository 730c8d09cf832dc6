/** Numbers in text: from each group of digits on, the longest row of groups that is the surest to be one. */
import { BLANK, OPENING } from "../characters.ts";
import { isCard } from "../credit-card.ts";
import type { PhoneStrictness, Span } from "../detector.ts";
import { type Digits, isDigit, readDigits, runEnd, textOf } from "../digits.ts";
import { Groups } from "./groups.ts";
import { international, type Judge, NO, POSSIBLE, VALID } from "./judge.ts";
import { isEpochStamp, isSpacedThousands, lookalikeEnd } from "./lookalikes.ts";
import {
  carrierBefore,
  extensionEnd,
  idEnd,
  isLabelled,
  isMarked,
  leadStart,
  type Plus,
  plusBefore,
} from "./surroundings.ts";

/** ITU-T E.164 allows fifteen digits with the country's code; nobody is called with fewer than seven. */
const MARKED_FEWEST = 7;
const MARKED_MOST = 15;

/** Groups of this size are numbers of their own: no number has two. */
const WHOLE_GROUP = 7;

/** Digits after a number that hang on it without a space go with it; more of them are a number of their own. */
const MOST_LEFT_BEHIND = 6;

/** Payment cards: the first group's digits, and the fewest groups, as they are embossed. */
const CARD_FIRST = 4;
const CARD_GROUPS = 3;

/** Written numbers have fewer of them. */
const MOST_BRACKETS = 3;

const NONE = -1;

export class PhoneFinder {
  readonly #judge: Judge;
  readonly #takesPossible: boolean;
  readonly #onlyMarked: boolean;
  readonly #groups = new Groups();
  #text = "";
  /** Where the last number ended: nothing before it is looked at. */
  #floor = 0;

  /** `written`: what is enough for a number that is written in groups. */
  constructor(judge: Judge, written: PhoneStrictness = "possible") {
    this.#judge = judge;
    this.#takesPossible = written !== "valid";
    this.#onlyMarked = written === "marked";
  }

  find(text: string): Span[] {
    const spans: Span[] = [];
    this.#text = text;
    this.#floor = 0;
    this.#groups.begin(text);
    let at = nextDigit(text, 0);
    while (at < text.length) {
      const next = this.#findAt(at, spans);
      at = isDigit(text.charCodeAt(next)) ? next : nextDigit(text, next);
    }
    this.#text = "";
    this.#groups.begin("");
    return spans;
  }

  /** Looks for a number that begins with the group at `at`; gives where to look on. */
  #findAt(at: number, spans: Span[]): number {
    const text = this.#text;
    const hung = this.#hangsOn(at);
    const plus = plusBefore(text, at);
    const marked = plus?.close || (plus === undefined && isMarked(text, at));
    if (!hung && !plus && !marked) {
      const past = lookalikeEnd(text, at);
      if (past > 0) return past;
    }
    const groups = this.#groups;
    groups.read(at);
    if (groups.count === 0) return runEnd(text, at);
    const digits = groups.totals[groups.count - 1] as number;
    if (digits < Math.min(this.#judge.fewest, MARKED_FEWEST)) {
      return groups.complete ? groups.next : (groups.ends[0] as number);
    }
    if (!plus && !marked) {
      const past = this.#cardEnd();
      if (past > 0) return past;
    }
    const last = marked ? this.#markedEnd(plus) : this.#nationalEnd(hung, plus);
    if (last === NONE) return groups.count > 1 ? (groups.starts[1] as number) : (groups.ends[0] as number);
    return this.#take(spans, last, plus);
  }

  /**
   * Where a payment card's number ends that is written in groups, e.g. four of four digits; 0: there is none. Only what
   * the detector of cards takes is left to it, and two numbers may stand beside each other: `6612 3456/6612 3456`.
   */
  #cardEnd(): number {
    const { count, starts, ends, totals, loose } = this.#groups;
    if (count < CARD_GROUPS || totals[0] !== CARD_FIRST || this.#text[starts[0] as number] === "0") return 0;
    const gap = this.#text.slice(ends[0], starts[1]);
    if (gap !== " " && gap !== "-") return 0;
    for (let i = 1; i < count && (ends[i] as number) - (starts[i] as number) >= CARD_FIRST; i++) {
      if (this.#text.slice(ends[i - 1], starts[i]) !== gap) return 0;
      if (i >= CARD_GROUPS - 1 && loose[i] && isCard(this.#groups.digits(i))) return ends[i] as number;
    }
    return 0;
  }

  /** A part of a longer row of groups without spaces, whose beginning is no number. */
  #hangsOn(at: number): boolean {
    const before = this.#text[at - 1];
    return at - 1 > this.#floor && (before === "-" || before === ".") && isDigit(this.#text.charCodeAt(at - 2));
  }

  #take(spans: Span[], last: number, plus: Plus | undefined): number {
    const groups = this.#groups;
    const first = groups.starts[0] as number;
    const end = groups.ends[last] as number;
    if (!plus) {
      const past = idEnd(this.#text, { start: first, end });
      if (past > 0) return past;
    }
    const lead = leadStart(this.#text, plus?.start ?? first, end);
    const start = Math.max(lead, this.#floor);
    this.#floor = extensionEnd(this.#text, end);
    spans.push({ start, end: this.#floor });
    return this.#floor;
  }

  /** The last group of a number that a plus or a scheme marks: such a one is always taken. */
  #markedEnd(plus: Plus | undefined): number {
    const groups = this.#groups;
    const verdict = (digits: Digits) =>
      plus ? international(digits) : Math.max(international(digits), this.#judge.national(digits));
    let taken = NONE;
    let best = NO - 1;
    for (let i = groups.count - 1; i >= 0; i--) {
      const total = groups.totals[i] as number;
      if (total < MARKED_FEWEST || !groups.loose[i]) continue;
      const sure = verdict(groups.digits(i));
      // Some plans, as Germany's, give out longer ones than E.164 allows.
      if (total > MARKED_MOST && sure < VALID) continue;
      if (sure > best) [best, taken] = [sure, i];
    }
    if (best > NO) return taken;
    const within = this.#longestWithin(MARKED_MOST, verdict);
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

  /** A possible one is taken only where it stands alone. */
  #surestEnd(hung: boolean, plus: Plus | undefined): number {
    const groups = this.#groups;
    let possible = NONE;
    let valid = NONE;
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
        this.#isPlausible(i)
      ) {
        possible = i;
      }
    }
    if (possible !== NONE) return possible;
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
    if (index > 0) return this.#judge.national(digits);
    if (!this.#isEpochStamp(index) && this.#judge.isBareNumber(digits)) return VALID;
    const carrier = carrierBefore(this.#text, this.#groups.starts[0] as number);
    if (carrier === undefined) return NO;
    return Math.max(this.#judge.national(digits), this.#judge.national(readDigits(carrier + textOf(digits))));
  }

  #isPlausible(index: number): boolean {
    const groups = this.#groups;
    const start = groups.starts[0] as number;
    const end = groups.ends[index] as number;
    if (!isNeat(this.#text, start, end) || isSpacedThousands(this.#text, start, end)) return false;
    for (let i = 0; i <= index; i++) if (this.#isEpochStamp(i)) return false;
    return !isCard(groups.digits(index));
  }

  #isEpochStamp(index: number): boolean {
    const { starts, ends } = this.#groups;
    return isEpochStamp(this.#text, starts[index] as number, ends[index] as number);
  }

  #withWhatHangs(index: number): number {
    const groups = this.#groups;
    let last = index;
    while (last < groups.count - 1 && !groups.loose[last]) last++;
    const left = (groups.totals[last] as number) - (groups.totals[index] as number);
    return left <= MOST_LEFT_BEHIND ? last : index;
  }
}

/** Whether there are no two blanks side by side, and few brackets. */
function isNeat(text: string, start: number, end: number): boolean {
  let brackets = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === BLANK && text.charCodeAt(i - 1) === BLANK) return false;
    if (code === OPENING) brackets++;
  }
  return brackets < MOST_BRACKETS;
}

const DIGIT = /[0-9]/g;

function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length;
}
