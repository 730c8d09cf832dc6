/** Postcodes: their forms (Universal Postal Union, Postal addressing systems), and what beside them says that they are one. */
import type { Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { SAID } from "./words/said.ts";

/** `10115`, `62704-1234`, `560001`, `01310-100`, `1000-205`. */
const DIGITS = /^(?:\d{4,6}|\d{5}-\d{3,4}|\d{4}-\d{3})$/;
const SHORT = /^\d{3}$/;
const LAST_OF_TWO = /^\d{2,3}$/;
/** `SW1A` and `1AA`; `K1A` and `0B1`. Letters as Royal Mail and Canada Post use them. */
const OUTWARD = /^(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]?|GIR)$/i;
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/i;
const CANADA_FIRST = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]$/i;
const CANADA_LAST = /^\d[ABCEGHJ-NPRSTV-Z]\d$/i;
const BRITISH_WHOLE = /^[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]?\d[ABD-HJLNP-UW-Z]{2}$/;
/** In front of the digits: `D-10115`, `CH-8001`. */
const OF_LAND = /^(?:D|A|CH|F|I|E|B|L|NL|DK|SE|S|FI|PL|CZ|FR|DE|AT|IT|PT|ES)-\d{4,5}$/;
const SINGAPORE = /^S\d{6}$/;
const DUTCH_LETTERS = /^[A-Z]{2}$/;

/** Where the code ends that begins at `at`; `at` if none does. */
export function postcodeEnd(tokens: Tokens, at: number): number {
  if (tokens.is(at, "(")) return bracketedEnd(tokens, at);
  if (tokens.isWord(at)) return wordCodeEnd(tokens, at);
  if (!tokens.isNumber(at) || tokens.sizeOf(at) > 10) return at;
  if (tokens.isGlued(at + 1) && (tokens.is(at + 1, ":") || tokens.is(at + 1, "/"))) return at;
  const word = tokens.word(at);
  if (DIGITS.test(word)) return withLetters(tokens, at, word);
  // `400 001`, `394 13`
  const isTwo =
    SHORT.test(word) && tokens.isNumber(at + 1) && !tokens.isGlued(at + 1) && LAST_OF_TWO.test(tokens.word(at + 1));
  return isTwo && !tokens.isNumber(at + 2) ? at + 2 : at;
}

function wordCodeEnd(tokens: Tokens, at: number): number {
  if (tokens.sizeOf(at) > 8) return at;
  const word = tokens.word(at);
  if (word === "S" && tokens.is(at + 1, "(")) return Math.max(at, bracketedEnd(tokens, at + 1, at));
  if (!/\d/.test(word)) return at;
  if (OF_LAND.test(word) || BRITISH_WHOLE.test(word) || SINGAPORE.test(word)) return at + 1;
  return isInTwo(tokens, at, word) ? at + 2 : at;
}

function isInTwo(tokens: Tokens, at: number, word: string): boolean {
  if (!tokens.isNumber(at + 1) || tokens.sizeOf(at + 1) !== 3) return false;
  const last = tokens.word(at + 1);
  return (OUTWARD.test(word) && INWARD.test(last)) || (CANADA_FIRST.test(word) && CANADA_LAST.test(last));
}

/** `S(048616)`, `Singapore (048616)`. */
function bracketedEnd(tokens: Tokens, at: number, none = at): number {
  const isCode = tokens.isNumber(at + 1) && tokens.sizeOf(at + 1) === 6 && tokens.is(at + 2, ")");
  return isCode ? at + 3 : none;
}

/** `1012 AB`. */
function withLetters(tokens: Tokens, at: number, word: string): number {
  return word.length === 4 && tokens.isWord(at + 1) && DUTCH_LETTERS.test(tokens.word(at + 1)) ? at + 2 : at + 1;
}

/** A postcode with a word or a town beside it; its last number stands at `i`. */
export function postcodeAt(tokens: Tokens, i: number, floor: number): Row | undefined {
  const first = tokens.isNumber(i - 1) || isMixed(tokens, i - 1) ? codeStart(tokens, i) : i;
  return behindWord(tokens, first, i, floor) ?? besideTown(tokens, first, floor);
}

function isMixed(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.sizeOf(at) <= 4 && /\d/.test(tokens.word(at));
}

function codeStart(tokens: Tokens, i: number): number {
  return postcodeEnd(tokens, i - 1) === i + 1 ? i - 1 : i;
}

const BETWEEN = /^(?:code|codes|is|ist|est|es|of|number|no|postal|é|è|eh)$/i;
const KINDS = /^(?:post|postal|zip|pin)$/i;
const CODE = /^(?:code|c[oó]digo)$/i;
const LABELLED = /^\d{3,7}(?:-\d{3,4})?$/;

/** `ZIP 62704`, `code postal : 75001`. */
function behindWord(tokens: Tokens, first: number, i: number, floor: number): Row | undefined {
  const end = Math.max(postcodeEnd(tokens, first), LABELLED.test(tokens.word(first)) ? first + 1 : first);
  if (end <= i || (tokens.said(end) & SAID.COUNTED) !== 0) return undefined;
  for (let at = first - 1; at >= Math.max(floor, first - 5); at--) {
    if (tokens.isWord(at)) {
      if (isLabel(tokens, at)) return { first, last: end, sure: true };
      if (!BETWEEN.test(tokens.word(at))) return undefined;
    } else if (!tokens.is(at, ":") && !tokens.is(at, ".") && !tokens.is(at, "=") && !tokens.is(at, "#"))
      return undefined;
  }
  return undefined;
}

function isLabel(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if ((tokens.said(at) & SAID.POSTCODE) !== 0) return !/^c[a]?p$/i.test(word) || /^CA?P$/.test(word);
  if (CODE.test(word)) return KINDS.test(tokens.word(at - 1)) || KINDS.test(tokens.word(at + 1));
  return /^postal$/i.test(word) && CODE.test(tokens.word(at - 1));
}

/** `Springfield, IL 62704`, `10115 Berlin`, `London SW1A 1AA`, `Bengaluru 560001`: the code begins at `first`. */
function besideTown(tokens: Tokens, first: number, floor: number): Row | undefined {
  const end = postcodeEnd(tokens, first);
  if (end === first || (tokens.isGlued(first) && !tokens.isWord(first - 1))) return undefined;
  if (isCity(tokens, end) && !/^\d{4}$/.test(tokens.word(first))) return { first, last: end + 1, sure: true };
  const isComma = tokens.is(first - 1, ",") || tokens.is(first - 1, "-");
  const before = isComma ? first - 2 : first - 1;
  if (before < floor) return undefined;
  if (isCity(tokens, before) && tokens.sizeOf(first) !== 4)
    return { first: withCapital(tokens, before, floor), last: end, sure: true };
  return isComma ? undefined : behindState(tokens, before, first, floor, end);
}

function behindState(tokens: Tokens, state: number, first: number, floor: number, end: number): Row | undefined {
  if (
    (tokens.said(state) & SAID.STATE) === 0 ||
    !tokens.isShouted(state) ||
    !/^\d{5}(?:-\d{4})?$/.test(tokens.word(first))
  )
    return undefined;
  const isComma = tokens.is(state - 1, ",");
  const town = isComma ? state - 2 : state - 1;
  if ((tokens.said(state) & SAID.STATE_ONLY) === 0) return undefined;
  if (town < floor || !tokens.isCapital(town) || (tokens.said(town) & SAID.NO_NAME) !== 0) return undefined;
  return { first: withCapital(tokens, town, floor), last: end, sure: true };
}

function isCity(tokens: Tokens, at: number): boolean {
  return tokens.isCapital(at) && (tokens.said(at) & SAID.CITY) !== 0;
}

/** `New York`, `Los Angeles`, `St. Louis`. */
function withCapital(tokens: Tokens, at: number, floor: number): number {
  const before = at - 1;
  const isName =
    before >= floor &&
    tokens.isCapital(before) &&
    (tokens.said(before) & (SAID.NO_NAME | SAID.CONTEXT | SAID.POSTCODE)) === 0;
  return isName &&
    /^(?:new|los|las|san|santa|st|saint|el|fort|north|south|east|west|salt|mountain|des|grand|great)$/i.test(
      tokens.word(before),
    )
    ? before
    : at;
}
