/** Parts of houses: `Apt 4B`, `#05-67`, `5th Floor`, `2º B`, `3. Stock`, in front of a street and behind it. */
import { CONTEXT, contextOf } from "./context.ts";
import { isOrdinal } from "./houses.ts";
import type { Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { SAID } from "./words/said.ts";

const NUMBER_WORD = /^(?:no|nr|nº|number|n)$/i;
const FLOOR =
  /^(?:floor|fl|flr|stock|og|etage|étage|piso|planta|andar|piano|verdieping|geschoss|obergeschoss|main|cross|stage|phase|block)$/i;
const LETTERS =
  /^(?:[A-Za-z]{1,2}|[A-Za-z]\d{1,4}[A-Za-z]?|[A-Za-z]{1,2}-\d{1,4}[A-Za-z]?|izq|izda|izquierda|dcha|derecha|dta|esq|links|rechts|fte|frente)$/i;
/** Two letters that are words. */
const WORDS = /^(?:is|it|in|on|at|to|my|we|an|as|be|by|do|go|he|if|me|no|of|or|so|up|us|i|a|am|de|la|le|el|ok|hi)$/;

/** Where the unit ends that begins at `at`; `at` if none does. */
export function unitEnd(tokens: Tokens, at: number): number {
  if (tokens.is(at, "#") && tokens.isGlued(at + 1))
    return tokens.isNumber(at + 1) || isLetter(tokens, at + 1) ? at + 2 : at;
  if (tokens.isNumber(at)) return floorEnd(tokens, at);
  if (!tokens.isWord(at) || (tokens.said(at) & SAID.UNIT) === 0) return at;
  let value = at + 1;
  if (tokens.is(value, ".") && tokens.isGlued(value)) value++;
  if (tokens.isWord(value) && NUMBER_WORD.test(tokens.word(value)))
    value = tokens.is(value + 1, ".") ? value + 2 : value + 1;
  if (tokens.is(value, "#") || tokens.is(value, ":")) value++;
  if (tokens.isNumber(value) && tokens.sizeOf(value) <= 8) return withLetter(tokens, value + 1);
  return isLetter(tokens, value) ? value + 1 : at;
}

function isLetter(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at) || tokens.sizeOf(at) > 9) return false;
  const word = tokens.word(at);
  return LETTERS.test(word) && !WORDS.test(word);
}

/** `5th Floor`, `3. Stock`, `2º B`. */
function floorEnd(tokens: Tokens, at: number): number {
  const dotted = tokens.is(at + 1, ".") || tokens.is(at + 1, "°") ? at + 2 : at + 1;
  if (tokens.sizeOf(at) <= 5 && tokens.isWord(dotted) && FLOOR.test(tokens.word(dotted))) return dotted + 1;
  if (!/[ºª]$/.test(tokens.word(at)) && dotted === at + 1) return at;
  if (!isOrdinal(tokens, at) && !tokens.is(at + 1, "°")) return at;
  return isLetter(tokens, dotted) ? dotted + 1 : dotted;
}

/** `Flat 4 B`. */
function withLetter(tokens: Tokens, at: number): number {
  return tokens.isWord(at) && tokens.sizeOf(at) === 1 && /[A-H]/.test(tokens.word(at)) ? at + 1 : at;
}

/** Where the units begin that stand in front of `first`: `Flat 3, 12 Example Road`. */
export function unitsBefore(tokens: Tokens, first: number, floor: number): number {
  let start = signBefore(tokens, first, floor);
  for (let units = 0; units < 3; units++) {
    let end = start;
    if (tokens.is(end - 1, ",") || tokens.is(end - 1, "-") || tokens.isLine(end - 1)) end--;
    let unit = unitEndingAt(tokens, end, floor);
    if (unit === end) unit = buildingEndingAt(tokens, end, floor);
    if (unit === end) return start;
    start = signBefore(tokens, unit, floor);
  }
  return start;
}

const BUILDING =
  /^(?:house|court|residency|apartments?|building|cottage|towers?|heights|mansions?|lodge|villas?|résidence|immeuble|bâtiment|edificio|edifício|palazzo|enclave)$/i;

export function isBuilding(word: string): boolean {
  return BUILDING.test(word);
}

/** `Beech House, 44 Example Road`: a building with its word, in front of a comma. */
function buildingEndingAt(tokens: Tokens, end: number, floor: number): number {
  if (!tokens.is(end, ",")) return end;
  let start = end;
  let hasWord = false;
  while (start > floor && end - start < 4 && isOfBuilding(tokens, start - 1)) {
    start--;
    hasWord ||= isBuilding(tokens.word(start));
  }
  return hasWord && end - start > 1 && tokens.isCapital(start) ? start : end;
}

function isOfBuilding(tokens: Tokens, at: number): boolean {
  const said = tokens.said(at);
  return tokens.isCapital(at) ? (said & SAID.NO_NAME) === 0 : tokens.isWord(at) && (said & SAID.SMALL) !== 0;
}

/** `No. 12`, `#12`, `House No. 12`, `Blk 123`. */
function signBefore(tokens: Tokens, first: number, floor: number): number {
  if (!tokens.isNumber(first)) return first;
  for (let at = first - 1; at >= Math.max(floor, first - 4); at--) {
    if (mayBegin(tokens, at) && unitEnd(tokens, at) >= first + 1) return at;
  }
  if (tokens.is(first - 1, "#") && first - 1 >= floor) return first - 1;
  const at = tokens.is(first - 1, ".") ? first - 2 : first - 1;
  if (at < floor || !tokens.isWord(at) || !/^no$/i.test(tokens.word(at)) || !tokens.isCapital(at)) return first;
  // `D.No`, `H. No.`
  return tokens.is(at - 1, ".") && tokens.sizeOf(at - 2) === 1 && at - 2 >= floor && tokens.isCapital(at - 2)
    ? at - 2
    : at;
}

const BEGINNING = /^(?:floor|level|building|bldg|room|rm|lot|wing|ph|penthouse|étage|appart|bâtiment|wohnung|piso)$/i;

/** In front of a street other words count things: `bus 38`. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const said = tokens.said(at);
  if ((said & SAID.UNIT) === 0) return false;
  return (said & (SAID.FLAT | SAID.HOUSE_PART)) !== 0 || BEGINNING.test(tokens.word(at));
}

function unitEndingAt(tokens: Tokens, end: number, floor: number): number {
  for (let at = end - 1; at >= Math.max(floor, end - 5); at--)
    if ((mayBegin(tokens, at) || !tokens.isWord(at)) && unitEnd(tokens, at) === end) return at;
  return end;
}

/** `28245 Puruntie 82 Apt. 595`, `N 12th Ave Suite 300`: the unit's number at `i` says what stands in front of its word. */
export function streetBeforeUnit(tokens: Tokens, i: number, floor: number): Row | undefined {
  const at = tokens.is(i - 1, ".") || tokens.is(i - 1, "#") ? i - 2 : i - 1;
  if (!tokens.isWord(at) || (tokens.said(at) & SAID.FLAT) === 0) return undefined;
  let end = at;
  if (tokens.is(end - 1, ",")) end--;
  if (tokens.isLine(end - 1)) end--;
  if (tokens.is(end - 1, ",")) end--;
  const first = nameStart(tokens, end, floor, tokens.isLine(at - 1) || /^ap/i.test(tokens.word(at)));
  return first < 0 ? undefined : { first, last: i + 1, sure: true };
}

const MOST = 8;

function nameStart(tokens: Tokens, end: number, floor: number, isLikely: boolean): number {
  let number = -1;
  let words = 0;
  let at = end - 1;
  const closing = tokens.is(at, ".") ? at - 1 : at;
  const isStreet = (tokens.said(closing) & (SAID.BEHIND | SAID.BEHIND_OR_ELSE)) !== 0;
  const isNumbered = tokens.isNumber(closing) && tokens.sizeOf(closing) <= 6;
  for (let left = MOST; left > 0 && at >= floor; left--, at--) {
    if (tokens.isNumber(at)) {
      if (words > 0 && tokens.sizeOf(at) <= 6) number = at;
      continue;
    }
    if (tokens.is(at, ".") && tokens.isWord(at - 1) && (at === end - 1 || tokens.sizeOf(at - 1) <= 4)) continue;
    if (!tokens.isWord(at) || isOutside(tokens, at)) break;
    words++;
  }
  const begins = at + 1;
  if (number >= 0) {
    if (!isStreet && !isNumbered && !isLikely) return -1;
    const isWhole = begins < number && tokens.isCapital(begins) && contextOf(tokens, begins, floor) !== CONTEXT.NONE;
    return isWhole ? begins : number;
  }
  return isStreet && words > 1 && tokens.isCapital(begins) ? begins : -1;
}

function isOutside(tokens: Tokens, at: number): boolean {
  const said = tokens.said(at);
  if ((said & (SAID.CONTEXT | SAID.NUMBERED)) !== 0) return true;
  return (said & SAID.NO_NAME) !== 0 && (said & SAID.SMALL) === 0;
}
