/** Addresses in scripts that part words by blanks: each number is looked at with what stands beside it. */
import type { Span } from "../detector.ts";
import { streetBehind } from "./behind.ts";
import { boxAt } from "./boxes.ts";
import { compoundThenNumber } from "./compound.ts";
import { CONTEXT, contextOf, saidToBe } from "./context.ts";
import { cornerWith } from "./corner.ts";
import { numberThenStreet, streetThenNumber } from "./front.ts";
import { isHouse, isOrdinal } from "./houses.ts";
import { postcodeAt } from "./postcodes.ts";
import type { Row } from "./row.ts";
import { type Tail, tailOf } from "./tail.ts";
import { Tokens } from "./tokens.ts";
import { streetBeforeUnit, unitEnd, unitsBefore } from "./units.ts";
import { SAID } from "./words/said.ts";

export function addressesBetweenBlanks(text: string): Span[] {
  const spans: Span[] = [];
  const tokens = new Tokens(text);
  let floor = 0;
  for (let i = 0; i < tokens.size; i++) {
    if (!tokens.isNumber(i)) continue;
    const found = addressAt(tokens, i, floor);
    if (found === undefined) continue;
    spans.push({ start: tokens.starts[found.first] as number, end: tokens.ends[found.last - 1] as number });
    floor = found.last;
    i = Math.max(i, found.last - 1);
  }
  return spans;
}

function addressAt(tokens: Tokens, i: number, floor: number): Row | undefined {
  const house = isHouse(tokens, i) && !isOrdinal(tokens, i);
  return (
    whole(tokens, cornerWith(tokens, i, floor), floor) ??
    (house ? streetWith(tokens, i, floor) : undefined) ??
    whole(tokens, streetBeforeUnit(tokens, i, floor), floor) ??
    withChain(tokens, postcodeAt(tokens, i, floor), floor) ??
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
  if (!row.sure && !tail.proves && first === row.first && contextOf(tokens, first, floor) === CONTEXT.NONE) return undefined;
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

function segmentStart(tokens: Tokens, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < MOST_IN_SEGMENT && isOfSegment(tokens, at - 1)) at--;
  while (at < end && tokens.is(at, ".")) at++;
  return at;
}

function isOfSegment(tokens: Tokens, at: number): boolean {
  const said = tokens.said(at);
  if (tokens.isWord(at)) return tokens.isCapital(at) && (said & (SAID.NO_NAME | SAID.NUMBERED | SAID.CONTEXT)) === 0;
  return isHouse(tokens, at) || isOrdinal(tokens, at) || tokens.is(at, "#") || (tokens.is(at, ".") && tokens.sizeOf(at - 1) <= 3);
}

function saysPlace(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (tokens.isNumber(at) || (tokens.said(at) & SAID.BEHIND) !== 0) return true;
    if (tokens.isWord(at) && tokens.sizeOf(at) <= 6 && /\d/.test(tokens.word(at))) return true;
  }
  return false;
}

/** `Flat 302, Example Nagar, … 400 001`: the number of the unit at `i`, and what follows says it. */
function partsOfHouse(tokens: Tokens, i: number, floor: number): Row | undefined {
  const first = unitsBefore(tokens, i, floor);
  if (first === i || !tokens.isWord(first) || (tokens.said(first) & SAID.UNIT) === 0) return undefined;
  const end = unitEnd(tokens, first);
  if (end <= i || !tokens.is(end, ",")) return undefined;
  const tail: Tail = tailOf(tokens, end);
  return tail.proves ? { first, last: tail.end, sure: true } : undefined;
}
