/** Numbers of houses: which tokens may be one, and what hangs on them. */
import { isDigit } from "../digits.ts";
import { TOKEN, type Tokens } from "./tokens.ts";
import { SAID } from "./words/said.ts";

/** `12`, `12a`, `12bis`, `12-14`, `12/4`, `12-3-456/7`. */
const HOUSE = /^\d{1,6}(?:[A-Za-z]|bis|ter|quater)?(?:[-/](?:\d{1,5}[A-Za-z]?|[A-Za-z])){0,3}$/;
/** `1991-1997` is none, either. */
const DATE =
  /^(?:19|20)\d\d-(?:(?:19|20)?\d\d)$|^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^\d{1,2}\/\d{4}$/;
const ORDINAL = /^\d{1,4}(?:st|nd|rd|th|er|re|[ºª])$/i;
/** Glued in front of digits they make them something else. */
const NOT_BEFORE = "$€£¥₹/\\=@_+%&~<*";
/** Between digits they join them. */
const BETWEEN = ".,:-";

const YEAR = /^(?:19|20)\d\d$/;

export function mayBeYear(tokens: Tokens, i: number): boolean {
  return tokens.sizeOf(i) === 4 && YEAR.test(tokens.word(i));
}

export function isOrdinal(tokens: Tokens, i: number): boolean {
  return tokens.isNumber(i) && tokens.sizeOf(i) <= 6 && ORDINAL.test(tokens.word(i));
}

export function isHouse(tokens: Tokens, i: number): boolean {
  if (!tokens.isNumber(i) || tokens.sizeOf(i) > 16) return false;
  const word = tokens.word(i);
  return HOUSE.test(word) && !DATE.test(word) && !hangs(tokens, i) && !isGoneOn(tokens, i);
}

/** Whether it is a part of what stands in front of it: of an amount, a time, a path, a version. */
function hangs(tokens: Tokens, i: number): boolean {
  if (!tokens.isGlued(i)) return false;
  const mark = tokens.text[tokens.start(i - 1)] as string;
  if (tokens.kind(i - 1) !== TOKEN.MARK) return false;
  if (NOT_BEFORE.includes(mark)) return true;
  return BETWEEN.includes(mark) && tokens.isGlued(i - 1) && isDigit(tokens.text.charCodeAt(tokens.start(i - 1) - 1));
}

/** `12%`, `12:30`, `12.5`, `12,000`, `12€`. */
function isGoneOn(tokens: Tokens, i: number): boolean {
  if (!tokens.isGlued(i + 1)) return false;
  const mark = tokens.text[tokens.start(i + 1)] as string;
  if ("%€$£@=_+".includes(mark)) return true;
  return ".:,".includes(mark) && tokens.isGlued(i + 2) && tokens.isNumber(i + 2);
}

/** Whether what the number counts follows it: `5 minutes`. */
export function counts(tokens: Tokens, i: number): boolean {
  return (tokens.said(i + 1) & SAID.COUNTED) !== 0;
}

/** Behind a number that ends a street: `33 b`. */
export function afterLast(tokens: Tokens, i: number): number {
  const at = i + 1;
  return tokens.isWord(at) && tokens.sizeOf(at) === 1 && /[a-h]/i.test(tokens.word(at)) && !tokens.isWord(at + 1)
    ? at + 1
    : at;
}

const ADDITION = /^(?:bis|ter|quater|[a-hA-H])$/;

/** Behind `12` in `12 bis` and `12 B`: where what follows begins. */
export function afterHouse(tokens: Tokens, i: number): number {
  return tokens.isWord(i + 1) && tokens.sizeOf(i + 1) <= 6 && ADDITION.test(tokens.word(i + 1)) ? i + 2 : i + 1;
}
