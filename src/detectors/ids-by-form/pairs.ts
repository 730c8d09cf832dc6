/** Ids of pairs of hexadecimal digits: EUI-64 with its 8 pairs, fingerprints of keys and certificates with 16 and more. */
import { BLANK, DASH } from "../characters.ts";
import type { Span } from "../detector.ts";
import { isHex, isLetterOrDigit } from "./hex.ts";

const COLON = 0x3a;
/** A pair and its separator. */
const STEP = 3;
const FEWEST = 8;
/** Numbers, too, are written in pairs with blanks: a fingerprint has more of them, and some letters. */
const FEWEST_SPACED = 16;
const MOST = 64;
const LETTER = /[a-f]/i;

/** The row of pairs that `span` begins in; undefined where there is none. */
export function pairsAt(text: string, span: Span): Span | undefined {
  const at = isHex(text.charCodeAt(span.start - 1)) ? span.start - 1 : span.start;
  const separator = separatorAt(text, at);
  if (separator === undefined) return undefined;
  const start = firstOf(text, at, separator);
  const end = lastOf(text, at, separator);
  if (isLetterOrDigit(text.charCodeAt(start - 1)) || isLetterOrDigit(text.charCodeAt(end))) return undefined;
  const count = (end - start + 1) / STEP;
  if (count < (separator === BLANK ? FEWEST_SPACED : FEWEST)) return undefined;
  return separator !== BLANK || LETTER.test(text.slice(start, end)) ? { start, end } : undefined;
}

/** What parts the pair at `at` from the next one, or from the one before. */
function separatorAt(text: string, at: number): number | undefined {
  if (!isPair(text, at)) return undefined;
  const code = text.charCodeAt(isPair(text, at + STEP) ? at + STEP - 1 : at - 1);
  return code === BLANK || code === DASH || code === COLON ? code : undefined;
}

function firstOf(text: string, at: number, separator: number): number {
  let first = at;
  const least = at - MOST * STEP;
  while (first > least && text.charCodeAt(first - 1) === separator && isPair(text, first - STEP)) first -= STEP;
  return first;
}

function lastOf(text: string, at: number, separator: number): number {
  let end = at + 2;
  const most = at + MOST * STEP;
  while (end < most && text.charCodeAt(end) === separator && isPair(text, end + 1)) end += STEP;
  return end;
}

/** Whether two hexadecimal digits stand at `at`, and no third one. */
function isPair(text: string, at: number): boolean {
  return isHex(text.charCodeAt(at)) && isHex(text.charCodeAt(at + 1)) && !isLetterOrDigit(text.charCodeAt(at + 2));
}
