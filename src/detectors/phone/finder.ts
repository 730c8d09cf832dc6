/** Numbers in text: from each group of digits on, the longest row of groups that is the surest to be one. */
import { saidBefore } from "../context/label.ts";
import { isOther, SAYS } from "../context/says.ts";
import { GRADE, type PhoneStrictness, type Found as Result, type Span } from "../detector.ts";
import { isDigit, readDigits, runEnd } from "../digits.ts";
import { hexIdEnd } from "../ids-by-form/encoded.ts";
import { cardEnd } from "./cards.ts";
import { EDGE, isDigitNearEdge, nextDigit } from "./edges.ts";
import type { Case } from "./evidence/case.ts";
import * as why from "./evidence/explanation.ts";
import { endAfterDate, gluedEnd } from "./glued.ts";
import { Groups } from "./groups.ts";
import { withHanging } from "./hanging.ts";
import { idEnd } from "./ids.ts";
import type { Judge } from "./judge.ts";
import { LABELLED_FEWEST } from "./labelled.ts";
import { isEpochStamp, lookalikeEnd, mayBeLocal } from "./lookalikes.ts";
import { MARKED_FEWEST, markedEnd, NONE } from "./marked.ts";
import { NationalFinder } from "./national.ts";
import { isSignedDecimal } from "./plausible.ts";
import { type Found, haveNoRows, MARKED, SURE, wholeRows } from "./rows.ts";
import { counted } from "./spreadsheet.ts";
import { isMarked, leadStart, type Plus, plusBefore } from "./surroundings.ts";

/** A run of a number and a year, or longer, may hold several things; a year has so many digits, and a date so many characters. */
const SHORTEST_GLUED = 12;
const YEAR_SIZE = 4;
const DATE_SIZE = 10;

export class PhoneFinder {
  readonly #judge: Judge;
  readonly #onlySure: boolean;
  readonly #onlyMarked: boolean;
  readonly #groups = new Groups();
  readonly #national: NationalFinder;
  #text = "";
  /** What the member's name says whose value the text is. */
  #named = 0;
  /** Where the last number ended: nothing before it is looked at. */
  #floor = 0;
  /** What was said of the row that goes on up to there. */
  #carried = 0;
  #carriedTo = 0;
  #grade: number = GRADE.WRITTEN;
  /** Where somebody asks why. */
  #told: why.Explanation[] | undefined;

  /** `written`: what is enough for a number that is written in groups. */
  constructor(judge: Judge, written: PhoneStrictness = "possible") {
    this.#judge = judge;
    this.#onlySure = written === "valid";
    this.#onlyMarked = written === "marked";
    this.#national = new NationalFinder(judge, this.#groups, this.#onlyMarked);
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
    this.#national.told = told;
    const found = this.find(text, named);
    this.#told = undefined;
    this.#national.told = undefined;
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
    this.#national.begin(takesPossible);
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
    // Behind `fax:` a local number may stand.
    const last = marked ? markedEnd(groups, this.#judge, plus) : NONE;
    if (last !== NONE) return this.#takeMarked(found, last, plus);
    return this.#takeNational(at, found, plus);
  }

  #takeNational(at: number, found: Found[], plus: Plus | undefined): number {
    const national = this.#national;
    const carried = at < this.#carriedTo ? this.#carried : 0;
    const last = national.end(at, plus, { text: this.#text, named: this.#named, hung: this.#hangsOn(at), carried });
    this.#grade = national.grade;
    return last === NONE ? this.#goOn(national.case) : this.#take(found, last, plus, national.strength);
  }

  #takeMarked(found: Found[], last: number, plus: Plus | undefined): number {
    this.#grade = GRADE.MARKED;
    return this.#take(found, last, plus, MARKED, why.MARK);
  }

  /** Where to look on if no number begins with the first group. What is said of it is said of the rest of its row. */
  #goOn({ said, first }: Pick<Case, "said" | "first">): number {
    const { count, starts, ends } = this.#groups;
    if (count === 1) return ends[0] as number;
    if (isOther(said) && first <= (starts[0] as number)) {
      this.#carried = said;
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
    if (past === 0 || (mayBeLocal(this.#text, at, past) && this.#isSaid(at))) return 0;
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
}
