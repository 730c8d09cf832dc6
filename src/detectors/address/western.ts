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
    postcodeAt(tokens, i, floor) ??
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

/** `Flat 302, Example Nagar, … 400 001`: the number of the unit at `i`, and what follows says it. */
function partsOfHouse(tokens: Tokens, i: number, floor: number): Row | undefined {
  const first = unitsBefore(tokens, i, floor);
  if (first === i || !tokens.isWord(first) || (tokens.said(first) & SAID.UNIT) === 0) return undefined;
  const end = unitEnd(tokens, first);
  if (end <= i || !tokens.is(end, ",")) return undefined;
  const tail: Tail = tailOf(tokens, end);
  return tail.proves ? { first, last: tail.end, sure: true } : undefined;
}
