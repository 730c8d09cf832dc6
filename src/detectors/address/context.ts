/** What stands in front of an address and says so: `address:`, `lives at`, `wohnt in der`. */
import { counts, isHouse } from "./houses.ts";
import { FEW_WORDS, type Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { SAID } from "./words/said.ts";

export const CONTEXT = Object.freeze({
  NONE: 0,
  /** A small word as it stands in front of places, and other things: `at`. */
  WEAK: 1,
  STRONG: 2,
});

const FAR = 9;
const AT =
  /^(?:at|to|in|on|is|near|of|en|à|au|a|am|im|an|der|dem|die|den|the|es|est|ist|lautet|bij|op|aan|het|no|na|de|em|é|è|nach|into|from|this|follows|with)$/i;
const OF_MACHINES =
  /^(?:e-mail|email|mail|ip|mac|web|url|http|https|wallet|memory|bitcoin|network|gateway|server|return-path|smtp)$/i;

/** What stands in front of the token at `first`. */
export function contextOf(tokens: Tokens, first: number, floor: number): number {
  const before = first - 1;
  if (before < 0) return CONTEXT.NONE;
  const isLabel = isContext(tokens, before) && !isVerb(tokens, before);
  const isNear = isLabel || isLeading(tokens, before);
  if (!isNear) return CONTEXT.NONE;
  for (let at = before; at >= Math.max(floor, first - FAR); at--) {
    if (isContext(tokens, at))
      return isOfMachine(tokens, at) || isWith(tokens, at, before) ? CONTEXT.NONE : CONTEXT.STRONG;
    if (tokens.isNumber(at) || tokens.is(at, ".") || tokens.is(at, "!") || tokens.is(at, ";")) break;
  }
  return tokens.isWord(before) || tokens.is(before, ":") ? CONTEXT.WEAK : CONTEXT.NONE;
}

const NOUN = /^(?:address|adres|direcci|endere|indirizzo|morada|domicil|anschrift)/i;

/** It says that somebody lives: what follows at once is counted, `I moved 3 boxes`. */
function isVerb(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return !NOUN.test(word) && !/(?:adresse?|anschrift)$/i.test(word);
}

/** `lives with 2 cats`, and `Mora` at the end of a line. */
function isWith(tokens: Tokens, at: number, before: number): boolean {
  return isVerb(tokens, at) && (!tokens.isWord(before) || /^with$/i.test(tokens.word(before)));
}

function isContext(tokens: Tokens, at: number): boolean {
  return (tokens.said(at) & SAID.CONTEXT) !== 0;
}

function isLeading(tokens: Tokens, at: number): boolean {
  if (tokens.isWord(at)) return tokens.sizeOf(at) <= 7 && AT.test(tokens.word(at));
  return tokens.is(at, ":") || tokens.is(at, "=") || tokens.isLine(at) || tokens.is(at, "-");
}

function isOfMachine(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at - 1) && OF_MACHINES.test(tokens.word(at - 1));
}

/** Where an address is said to stand: a number and a name with a capital, in any order. The number at `i`. */
export function saidToBe(tokens: Tokens, i: number, floor: number): Row | undefined {
  if (!isHouse(tokens, i) || counts(tokens, i) || isDay(tokens, i)) return undefined;
  return numberThenName(tokens, i, floor) ?? nameThenNumber(tokens, i, floor);
}

/** `Rua 25 de Abril`: a month follows. */
function isDay(tokens: Tokens, i: number): boolean {
  const month = i + 2;
  const isBetween = /^(?:de|di)$/i.test(tokens.word(i + 1));
  return isBetween && tokens.isCapital(month) && (tokens.said(month) & SAID.NO_NAME) !== 0;
}

/** `lives at 28 The Willows`, `address: 28245 Example 82`. */
function numberThenName(tokens: Tokens, i: number, floor: number): Row | undefined {
  const context = contextOf(tokens, i, floor);
  if (context !== CONTEXT.STRONG) return undefined;
  const end = namesEnd(tokens, i + 1);
  if (end === i + 1) return undefined;
  const isNumbered = tokens.isNumber(end) && isHouse(tokens, end) && tokens.sizeOf(end) <= 5 && !counts(tokens, end);
  return isNumbered || !goesOn(tokens, end) ? { first: i, last: isNumbered ? end + 1 : end, sure: true } : undefined;
}

/** `at 3 Red boxes`: the name is that of what follows it. */
function goesOn(tokens: Tokens, end: number): boolean {
  return tokens.isWord(end) && !tokens.isCapital(end) && (tokens.said(end) & (SAID.NO_NAME | SAID.SMALL)) === 0;
}

/** `lives at Example 82`. */
function nameThenNumber(tokens: Tokens, i: number, floor: number): Row | undefined {
  let first = i;
  for (let words = 0; words < FEW_WORDS && first - 1 >= floor && isName(tokens, first - 1); words++) first--;
  while (first < i && !tokens.isCapital(first)) first++;
  if (first === i || tokens.sizeOf(i) > 5 || isBox(tokens, i + 1)) return undefined;
  for (let at = first; at < i; at++) if ((tokens.said(at) & (SAID.NUMBERED | SAID.UNIT)) !== 0) return undefined;
  return contextOf(tokens, first, floor) === CONTEXT.STRONG ? { first, last: i + 1, sure: true } : undefined;
}

/** `PSC 1234, Box 5678` is one. */
function isBox(tokens: Tokens, at: number): boolean {
  return (tokens.said(tokens.is(at, ",") ? at + 1 : at) & SAID.BOX) !== 0;
}

function namesEnd(tokens: Tokens, from: number): number {
  let at = from;
  let end = from;
  for (let words = 0; words < FEW_WORDS; words++, at++) {
    if (
      tokens.is(at, ".") &&
      end > from &&
      tokens.sizeOf(at - 1) <= 3 &&
      (tokens.isCapital(at + 1) || tokens.isNumber(at + 1))
    )
      continue;
    if (!isName(tokens, at)) break;
    if (words === 0 && (tokens.said(at) & (SAID.COUNTED | SAID.UNIT)) !== 0) break;
    if (tokens.isCapital(at) || (end > from && (tokens.said(at) & SAID.AFTER) !== 0))
      end = tokens.is(at + 1, ".") && tokens.isNumber(at + 2) ? at + 2 : at + 1;
  }
  return end;
}

function isName(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at)) return false;
  const said = tokens.said(at);
  if (tokens.isCapital(at)) return (said & (SAID.NO_NAME | SAID.CONTEXT)) === 0;
  return (said & (SAID.SMALL | SAID.AFTER)) !== 0;
}
