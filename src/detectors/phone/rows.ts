/**
 * Numbers in rows of groups. What was found may be a part of a longer row, `9123 4567 8901 2346`, that is something else: then all
 * of the row goes, or nothing of it. A row ends where groups are further apart than inside of the number, at dates, times and
 * amounts, at cards, and at the next number.
 */
import { BLANK, DASH, DOT } from "../characters.ts";
import { isCard } from "../credit-card.ts";
import type { Span } from "../detector.ts";
import { isDigit, readDigits, runEnd } from "../digits.ts";
import { isSpacedThousands, lookalikeEnd } from "./lookalikes.ts";

/** How sure it is that something is a number. MARKED: a plus or a scheme says so, and where it begins and ends. */
export const POSSIBLE_ONE = 0;
export const SURE = 1;
export const MARKED = 2;

export interface Found extends Span {
  readonly strength: number;
  /** One of GRADE. */
  readonly grade: number;
  /** Where its last group ends; what hangs on it follows. */
  readonly last: number;
}

type Kept = Span & Pick<Found, "grade">;

/** So far a row is looked at from a number on. */
const FARTHEST = 64;
/** More digits beside a number are not the rest of it, nor of what stands beside it. */
const MOST_LEFT = 10;

const SLASH = 0x2f;

const TIGHT = 1;
const SLASHED = 2;
const APART = 3;

/** How far apart groups are with this between them; 0: they are in no row. */
function width(code: number): number {
  if (code === DASH || code === DOT) return TIGHT;
  if (code === SLASH) return SLASHED;
  return code === BLANK ? APART : 0;
}

/**
 * The numbers that go, of those that were found: a part of a row is made whole, or left out. `sureOnes` looks once more into a row
 * for numbers that are sure: a possible one may hide one.
 */
export function wholeRows(text: string, found: readonly Found[], sureOnes: (row: Span) => Found[]): readonly Kept[] {
  const kept: Kept[] = [];
  keepRows(text, found, { start: 0, end: text.length }, kept, (row, limits) => {
    const sure = sureOnes(row).filter(({ end }) => end <= limits.end);
    keepRows(text, sure, limits, kept, () => undefined);
  });
  return kept;
}

/** Whether no group is near any of them: so it is with most texts. */
export function haveNoRows(text: string, found: readonly Found[]): boolean {
  for (const one of found) if (!standsAlone(text, one)) return false;
  return true;
}

/** Adds what goes of rows within `limits`; `leave` gets each row of which nothing does, with its limits. */
function keepRows(
  text: string,
  found: readonly Found[],
  limits: Span,
  kept: Kept[],
  leave: (row: Span, limits: Span) => void,
): void {
  for (let first = 0; first < found.length; ) {
    const one = found[first] as Found;
    if (standsAlone(text, one)) {
      kept.push(one);
      first++;
      continue;
    }
    let last = first;
    while (last + 1 < found.length && areOneRow(text, found[last] as Found, found[last + 1] as Found)) last++;
    const ones = found.slice(first, last + 1);
    const floor = found[first - 1]?.end ?? limits.start;
    const ceiling = found[last + 1]?.start ?? limits.end;
    const row = {
      start: rowStart(text, found[first] as Found, floor),
      end: rowEnd(text, found[last] as Found, ceiling),
    };
    if (goes(text, ones, row)) keepRow(text, ones, row, kept);
    else leave(row, { start: floor, end: ceiling });
    first = last + 1;
  }
}

/** Whether no group is near. */
function standsAlone(text: string, { start, end }: Found): boolean {
  return !isGroupBeside(text, start - 1, -1) && !isGroupBeside(text, end, 1);
}

function isGroupBeside(text: string, at: number, step: number): boolean {
  return isDigit(text.charCodeAt(at + step)) && width(text.charCodeAt(at)) > 0;
}

function goes(text: string, ones: readonly Found[], row: Span): boolean {
  const left = mostLeft(text, ones, row);
  if (left > 0 && isSpacedThousands(text, row.start, row.end)) return false;
  return left === 0 || (left <= MOST_LEFT && ones.some(({ strength }) => strength !== POSSIBLE_ONE));
}

/** Adds the numbers of a row that goes whole. */
function keepRow(text: string, ones: readonly Found[], row: Span, kept: Kept[]): void {
  ones.forEach((one, i) => {
    const next = ones[i + 1];
    const end = next === undefined ? row.end : Math.max(one.end, lastDigitEnd(text, next.start));
    kept.push({ start: i === 0 ? row.start : one.start, end, grade: one.grade });
  });
}

/** The digits of the row that are of no number: before, between or after two, the most of them. */
function mostLeft(text: string, ones: readonly Found[], { start, end }: Span): number {
  let most = 0;
  let at = start;
  for (const one of ones) {
    most = Math.max(most, countDigits(text, at, one.start));
    at = one.end;
  }
  return Math.max(most, countDigits(text, at, end));
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count;
}

function lastDigitEnd(text: string, before: number): number {
  let at = before;
  while (at > 0 && !isDigit(text.charCodeAt(at - 1))) at--;
  return at;
}

function areOneRow(text: string, one: Found, next: Found): boolean {
  if (next.start - one.end > FARTHEST) return false;
  const end = rowEnd(text, one, next.start);
  const start = rowStart(text, next, one.end);
  return end > start || (end === next.start && end > one.end) || (start === one.end && start < next.start);
}

/** Where the row ends that goes on after a number; `ceiling` if it goes on to there. */
function rowEnd(text: string, { start, end, last, strength }: Found, ceiling: number): number {
  if (strength === MARKED || !isDigit(text.charCodeAt(end - 1)) || isWordIn(text, last, end)) return end;
  const widest = gapBefore(text, start, end);
  let at = end;
  while (at - end < FARTHEST) {
    const gap = width(text.charCodeAt(at));
    const past = runEnd(text, at + 1);
    if (gap === 0 || gap > widest || past === at + 1) break;
    if (at + 1 === ceiling) return ceiling;
    if (isOfItsOwn(text, at + 1, past, gap) || isLookalike(text, at + 1, gap)) break;
    at = past;
  }
  return isCardIn(text, end, at) ? end : at;
}

/** A date with its year, a time, an amount with its cents. */
const AFTER_SLASH =
  /(?:(?:19|20)[0-9]{2}([-.])[0-9]{2}\1[0-9]{2}|[0-3]?[0-9]([-.])[0-3]?[0-9]\2(?:19|20)[0-9]{2}|[0-2]?[0-9]:[0-5][0-9]|[0-9]{1,6}[.,][0-9]{2})(?![-.,]?[0-9])/y;

/** Whether a date, a time or an amount begins after a gap. What a slash parts is only told by the whole form of a date. */
function isLookalike(text: string, at: number, gap: number): boolean {
  if (gap === APART) return lookalikeEnd(text, at) > 0;
  AFTER_SLASH.lastIndex = at;
  return gap === SLASHED && AFTER_SLASH.test(text);
}

/** Whether more hangs on a number than zeros or its neighbour's end: then the row is at its end. */
function isWordIn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && width(code) === 0) return true;
  }
  return false;
}

/** Where the row begins that leads to a number; `floor` if it leads there from it. */
function rowStart(text: string, { start, end, strength }: Found, floor: number): number {
  if (strength === MARKED || !isDigit(text.charCodeAt(start))) return start;
  const widest = gapAfter(text, start, end);
  let at = start;
  while (start - at < FARTHEST) {
    const gap = width(text.charCodeAt(at - 1));
    if (gap === 0 || gap > widest) break;
    if (at - 1 <= floor) return floor > 0 ? floor : at;
    let first = at - 1;
    while (first > floor && isDigit(text.charCodeAt(first - 1))) first--;
    if (first === at - 1 || isOfItsOwn(text, first, at - 1, gap)) break;
    if (first === floor && floor > 0) return floor;
    at = first;
  }
  const past = lookalikesEnd(text, at, start);
  return isCardIn(text, past, start) ? start : past;
}

/** Where the last date, time or amount ends that stands between, and the row begins. */
function lookalikesEnd(text: string, from: number, start: number): number {
  let at = from;
  for (let group = from; group < start; group = nextGroup(text, group)) {
    const end = lookalikeEnd(text, group);
    if (end > group && end < start && text.charCodeAt(end) === BLANK)
      at = end === start - 1 ? start : nextDigit(text, end);
  }
  return Math.min(at, start);
}

function nextGroup(text: string, at: number): number {
  return nextDigit(text, runEnd(text, at));
}

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** So many digits are no part of a row unless a dash or a dot joins them. */
const WHOLE_GROUP = 7;
const GLUES = /[A-Za-z_]/;
/** Of times and amounts. */
const BETWEEN_DIGITS = /[:,]/;
const DAY = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/;

/** Whether a group is something by itself: a number, a date, a part of a word, a time or an amount. */
function isOfItsOwn(text: string, start: number, end: number, gap: number): boolean {
  if (end - start >= WHOLE_GROUP && (gap > TIGHT || DAY.test(text.slice(start, end)))) return true;
  const before = text[start - 1] ?? "";
  if (GLUES.test(before) || GLUES.test(text[end] ?? "")) return true;
  return BETWEEN_DIGITS.test(before) && isDigit(text.charCodeAt(start - 2));
}

/**
 * How far apart the last two groups are, where a dash and a slash are alike; of a group alone only dashes and dots make a row, if
 * it is long.
 */
function gapBefore(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
  if (at <= start) return end - start >= WHOLE_GROUP ? TIGHT : APART;
  return widthOfGap(text, at - 1, -1);
}

/** The same of the first two. */
function gapAfter(text: string, start: number, end: number): number {
  const at = runEnd(text, start);
  if (at >= end) return at - start >= WHOLE_GROUP ? TIGHT : APART;
  return widthOfGap(text, at, 1);
}

function widthOfGap(text: string, from: number, step: number): number {
  let widest = SLASHED;
  for (let at = from; at >= 0 && at < text.length && !isDigit(text.charCodeAt(at)); at += step) {
    widest = Math.max(widest, width(text.charCodeAt(at)));
  }
  return widest;
}

const CARD = /^ ?[0-9]{4} [0-9]{4,6} [0-9]{4,5}(?: [0-9]{4})?(?: [0-9]{3})? ?$/;
const BARE_CARD = /^[-. /]?[0-9]{13,19}[-. /]?$/;

/** Whether a card stands beside the number. */
function isCardIn(text: string, start: number, end: number): boolean {
  const between = text.slice(start, end);
  return (CARD.test(between) || BARE_CARD.test(between)) && isCard(readDigits(between.replaceAll(/[^0-9]/g, "")));
}
