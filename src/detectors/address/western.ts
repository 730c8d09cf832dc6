/** Addresses in scripts that part words by blanks: each number is looked at with what stands beside it. */
import type { Span } from "../detector.ts";
import { streetBehind } from "./behind.ts";
import { boxAt } from "./boxes.ts";
import { compoundThenNumber, endsAsStreet } from "./compound.ts";
import { CONTEXT, contextOf, saidToBe } from "./context.ts";
import { cornerWith } from "./corner.ts";
import { isDated, numberThenStreet, streetThenNumber } from "./front.ts";
import { isHouse, isOrdinal } from "./houses.ts";
import { postcodeAt, postcodeEnd } from "./postcodes.ts";
import type { Row } from "./row.ts";
import { type Tail, tailOf } from "./tail.ts";
import { TOKEN, Tokens } from "./tokens.ts";
import { streetBeforeUnit, unitEnd, unitsBefore } from "./units.ts";
import { SAID } from "./words/said.ts";

export function addressesBetweenBlanks(text: string): Span[] {
  const spans: Span[] = [];
  const tokens = new Tokens(text);
  const hasCorner = /corner of/i.test(text);
  let floor = 0;
  for (let i = 0; i < tokens.size; i++) {
    if (!tokens.isNumber(i) || !isWorthLooking(tokens, i)) continue;
    const found = addressAt(tokens, i, floor, hasCorner);
    if (found === undefined) continue;
    spans.push({ start: tokens.start(found.first), end: tokens.end(found.last - 1) });
    floor = found.last;
    i = Math.max(i, found.last - 1);
  }
  return spans;
}

const BESIDE =
  SAID.UNIT |
  SAID.FLAT |
  SAID.POSTCODE |
  SAID.BOX |
  SAID.AFTER |
  SAID.CITY |
  SAID.STATE |
  SAID.FRONT |
  SAID.FRONT_OR_ELSE;
const NEVER = SAID.NO_NAME | SAID.COUNTED | SAID.NUMBERED;

/** Whether anything beside the number may belong to an address: most numbers count something, or stand alone. */
function isWorthLooking(tokens: Tokens, i: number): boolean {
  return isPlaceWord(tokens, behindMark(tokens, i), false) || isPlaceWord(tokens, beforeMarks(tokens, i), true);
}

function behindMark(tokens: Tokens, i: number): number {
  return tokens.is(i + 1, ",") || tokens.is(i + 1, ".") ? i + 2 : i + 1;
}

function beforeMarks(tokens: Tokens, i: number): number {
  let at = i - 1;
  for (let marks = 0; marks < 2 && tokens.kind(at) === TOKEN.MARK; marks++) at--;
  return at;
}

/** In small letters a street may begin behind its number, or end in front of it. */
function isPlaceWord(tokens: Tokens, at: number, isBefore: boolean): boolean {
  const kind = tokens.kind(at);
  if (kind !== TOKEN.WORD) return kind === TOKEN.NUMBER || kind === TOKEN.LINE;
  const said = tokens.said(at);
  if ((said & BESIDE) !== 0) return true;
  if (tokens.isCapital(at)) return (said & SAID.NO_NAME) === 0 || !isBefore || isDated(tokens, at);
  return isBefore ? endsLikePlace(tokens, at) : (said & NEVER) === 0;
}

const BEFORE_CODE = /^(?:code|is|ist|est|es|é|è|eh|number|postal)$/;

function endsLikePlace(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return BEFORE_CODE.test(word) || (word.length > 5 && endsAsStreet(word));
}

function addressAt(tokens: Tokens, i: number, floor: number, hasCorner: boolean): Row | undefined {
  const house = isHouse(tokens, i) && !isOrdinal(tokens, i);
  return (
    (hasCorner ? whole(tokens, cornerWith(tokens, i, floor), floor) : undefined) ??
    (house ? streetWith(tokens, i, floor) : undefined) ??
    whole(tokens, streetBeforeUnit(tokens, i, floor), floor) ??
    withChain(tokens, postcodeAt(tokens, i, floor), floor) ??
    inChain(tokens, i, floor) ??
    whole(tokens, saidToBe(tokens, i, floor), floor) ??
    (house ? partsOfHouse(tokens, i, floor) : undefined)
  );
}

function streetWith(tokens: Tokens, i: number, floor: number): Row | undefined {
  return (
    whole(tokens, boxAt(tokens, i), floor) ??
    whole(tokens, numberThenStreet(tokens, i), floor) ??
    whole(tokens, streetBehind(tokens, i), floor) ??
    whole(tokens, streetThenNumber(tokens, i), floor) ??
    whole(tokens, compoundThenNumber(tokens, i), floor)
  );
}

/** The row with what stands in front of it and behind it, if it is an address. */
function whole(tokens: Tokens, row: Row | undefined, floor: number): Row | undefined {
  if (row === undefined || row.first < floor) return undefined;
  const tail = tailOf(tokens, row.last);
  const first = withNumber(tokens, unitsBefore(tokens, row.first, floor), floor);
  const least = row.isOpen ? CONTEXT.STRONG : CONTEXT.WEAK;
  if (!row.sure && !tail.proves && first === row.first && contextOf(tokens, first, floor) < least) return undefined;
  return { first, last: tail.end, sure: true };
}

/** `20789 Musterstraße 46`: offices have numbers of their own. */
function withNumber(tokens: Tokens, first: number, floor: number): number {
  const at = first - 1;
  if (at < floor || !tokens.isNumber(at) || !isHouse(tokens, at) || tokens.sizeOf(at) > 6) return first;
  const isBegin = at === 0 || at === floor || tokens.isLine(at - 1) || contextOf(tokens, at, floor) !== CONTEXT.NONE;
  return isBegin || (tokens.is(at - 1, ",") && !tokens.isNumber(at - 2)) ? at : first;
}

const MOST_SEGMENTS = 4;
const MOST_IN_SEGMENT = 5;

/** A town with its code, and what stands in front of it between commas: `No. 7, 2nd Cross Street, Chennai 600028`. */
function withChain(tokens: Tokens, row: Row | undefined, floor: number): Row | undefined {
  if (row === undefined || !tokens.isWord(row.first)) return row;
  let first = row.first;
  for (let segments = 0, at = row.first; segments < MOST_SEGMENTS; segments++) {
    const end = tokens.isLine(at - 1) ? at - 2 : at - 1;
    if (!tokens.is(end, ",") || end <= floor) break;
    const start = segmentStart(tokens, end, floor);
    if (start === end) break;
    if (saysPlace(tokens, start, end)) first = start;
    at = start;
  }
  return first === row.first ? row : { ...row, first: unitsBefore(tokens, first, floor) };
}

/** `Rose Cottage, Mill Lane, Bakewell DE45 1AA`: streets without a number, and a town that nobody knows. */
function inChain(tokens: Tokens, i: number, floor: number): Row | undefined {
  const code = i - 1;
  if (!tokens.isWord(code) || tokens.sizeOf(code) > 4 || postcodeEnd(tokens, code) !== i + 1) return undefined;
  const town = segmentStart(tokens, code, floor);
  if (town === code || !tokens.is(town - 1, ",") || saysPlace(tokens, town, code)) return undefined;
  const row = withChain(tokens, { first: town, last: i + 1, sure: true }, floor);
  return row !== undefined && row.first < town ? row : undefined;
}

function segmentStart(tokens: Tokens, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < MOST_IN_SEGMENT && isOfSegment(tokens, at - 1)) at--;
  while (at < end && tokens.is(at, ".")) at++;
  return at;
}

function isOfSegment(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at))
    return (
      isHouse(tokens, at) ||
      hasSign(tokens, at) ||
      isOrdinal(tokens, at) ||
      tokens.is(at, "#") ||
      (tokens.is(at, ".") && tokens.sizeOf(at - 1) <= 3)
    );
  if (/^no$/i.test(tokens.word(at))) return tokens.isCapital(at);
  const said = tokens.said(at);
  const isThing = (said & SAID.NUMBERED) !== 0 && (said & (SAID.BEHIND | SAID.BEHIND_OR_ELSE)) === 0;
  return tokens.isCapital(at) && !isThing && (said & (SAID.NO_NAME | SAID.CONTEXT)) === 0;
}

/** `H.No. 12-3-45`: no date, where the sign of a number stands before it. */
function hasSign(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) && tokens.is(at - 1, ".") && /^No$/i.test(tokens.word(at - 2)) && tokens.isCapital(at - 2);
}

function saysPlace(tokens: Tokens, start: number, end: number): boolean {
  if (end - start > 1 && (tokens.said(end - 1) & SAID.BEHIND_OR_ELSE) !== 0) return true;
  for (let at = start; at < end; at++) {
    if (tokens.isNumber(at) || (tokens.said(at) & SAID.BEHIND) !== 0) return true;
    if (tokens.isWord(at) && tokens.sizeOf(at) <= 6 && /\d/.test(tokens.word(at))) return true;
  }
  return false;
}

function isBehindUnit(tokens: Tokens, i: number): boolean {
  return ((tokens.said(i - 1) | tokens.said(i - 2) | tokens.said(i - 3)) & SAID.HOUSE_PART) !== 0;
}

/** `Flat 302, Example Nagar, … 400 001`: the number of the unit at `i`, and what follows says it. */
function partsOfHouse(tokens: Tokens, i: number, floor: number): Row | undefined {
  if (!isBehindUnit(tokens, i)) return undefined;
  const first = unitsBefore(tokens, i, floor);
  if (first === i || !tokens.isWord(first) || (tokens.said(first) & SAID.HOUSE_PART) === 0) return undefined;
  const end = unitEnd(tokens, first);
  if (end <= i || !tokens.is(end, ",")) return undefined;
  const tail: Tail = tailOf(tokens, end);
  return tail.proves ? { first, last: tail.end, sure: true } : undefined;
}
