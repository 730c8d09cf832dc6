/** Streets behind their number that end with their word: `221 Example Street`, `88 N Elm St`, `4500 State Route 9`. */
import { afterHouse, isOrdinal, mayBeYear } from "./houses.ts";
import type { Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { isBuilding } from "./units.ts";
import { SAID } from "./words/said.ts";
import { COUNTED_ENDS } from "./words/streets.ts";

const ENDING = SAID.BEHIND | SAID.BEHIND_OR_ELSE;
/** Words of places; what has one is no title of a film. */
const NO_TITLE = ENDING | SAID.FRONT | SAID.FRONT_OR_ELSE | SAID.AFTER | SAID.UNIT | SAID.CITY | SAID.STATE | SAID.LAND;
/** So many words stand before the word of a street. */
const MOST_WORDS = 5;
const ROADS_WITH_NUMBERS = /^(?:highway|hwy|route|rte|road|rd|interstate)$/i;
const NAMES_OF_ROADS =
  /^(?:us|state|county|old|farm|to|market|highway|hwy|route|rte|road|rd|cr|sr|fm|interstate|n|s|e|w)$/i;

/** What was read of a name up to its word. */
interface Name {
  end: number;
  word: number;
  lower: number;
  names: number;
}

/** The street behind the number at `i`. */
export function streetBehind(tokens: Tokens, i: number): Row | undefined {
  const from = tokens.is(i + 1, ",") && tokens.isCapital(i + 2) ? i + 2 : i + 1;
  const road = numberedRoad(tokens, i);
  if (road !== undefined) return road;
  if (isYear(tokens, i)) return undefined;
  const name = whollyNamed(tokens, from) ?? nameFrom(tokens, from);
  if (name === undefined) return undefined;
  const said = tokens.said(name.word);
  if (isOther(tokens, i, name, said)) return undefined;
  if (isCopyright(tokens, i, name, said)) return undefined;
  const end = withAbbreviation(tokens, name.end);
  const sure = !isNumbered(tokens, i) && !isOfTitles(tokens, i) && isSure(tokens, name, said, from);
  // `17 keyed fields`: a usual word in small letters.
  const isOpen = !tokens.isCapital(name.word) && COUNTED_ENDS.has(tokens.word(name.word));
  return { first: i, last: withNumber(tokens, end), sure, isOpen };
}

/** `© 2016 Iain Lane`, and such a line above another year: a year and a name. */
function isCopyright(tokens: Tokens, i: number, { end }: Name, said: number): boolean {
  if (!mayBeYear(tokens, i) || (said & SAID.BEHIND) !== 0) return false;
  if (tokens.is(i - 1, "©") || (tokens.is(i - 1, ")") && /^c$/i.test(tokens.word(i - 2)))) return true;
  const isParted = tokens.is(end, ",") || tokens.isLine(end);
  return tokens.is(end, "<") || (isParted && mayBeYear(tokens, end + 1));
}

const MOST_OF_TITLE = 4;

/** `12 Angry Men, 10 Cloverfield Lane`: a list of what has a number in its name. */
function isOfTitles(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i - 1, ",")) return false;
  let at = i - 2;
  for (let words = 0; words < MOST_OF_TITLE && isOfTitle(tokens, at); words++) at--;
  return at < i - 3 && tokens.isNumber(at) && !/^the$/i.test(tokens.word(at + 1));
}

function isOfTitle(tokens: Tokens, at: number): boolean {
  return tokens.isCapital(at) && (tokens.said(at) & NO_TITLE) === 0 && !isBuilding(tokens.word(at));
}

const BEFORE_YEAR = /^(?:in|since|by|until|from|year|of|during|late|early|mid|copyright)$/i;

/** `In 2023 Wall Street recovered`, `2017, Thomas Lane`. */
function isYear(tokens: Tokens, i: number): boolean {
  if (!mayBeYear(tokens, i)) return false;
  return tokens.is(i + 1, ",") || (tokens.isWord(i - 1) && BEFORE_YEAR.test(tokens.word(i - 1)));
}

/** Streets without a word for one. */
const WHOLE = /^(?:Broadway|Embarcadero|Bowery)$/;

function whollyNamed(tokens: Tokens, from: number): Name | undefined {
  const at = /^(?:[NSEW]|The)$/.test(tokens.word(from)) ? from + 1 : from;
  return WHOLE.test(tokens.word(at)) ? { end: at + 1, word: at, lower: 0, names: 1 } : undefined;
}

function nameFrom(tokens: Tokens, from: number): Name | undefined {
  const read: Name = { end: -1, word: -1, lower: 0, names: 0 };
  let names = 0;
  let lower = 0;
  // `12 107 Example Street`: an office and its house.
  let at = tokens.isNumber(from) && !isOrdinal(tokens, from) ? from + 1 : from;
  for (const most = at + MOST_WORDS + 3; at < most; at++) {
    if (tokens.is(at, ".") && tokens.isGlued(at) && tokens.isWord(at - 1) && tokens.sizeOf(at - 1) <= 4) continue;
    if (!tokens.isWord(at)) {
      if (!isOrdinal(tokens, at)) break;
      names++;
      continue;
    }
    const said = tokens.said(at);
    const isCapital = tokens.isCapital(at);
    if (names === 0 && (said & SAID.COUNTED) !== 0 && !mayBeName(tokens, at, said)) return undefined;
    if (
      names > 0 &&
      (said & ENDING) !== 0 &&
      (isCapital || lower > 0 || (read.word < 0 && (said & SAID.BEHIND) !== 0))
    ) {
      Object.assign(read, { end: at + 1, word: at, lower, names });
      names++;
      continue;
    }
    if (
      (said & SAID.NO_NAME) !== 0 &&
      !(isCapital && (tokens.said(at + 1) & SAID.BEHIND) !== 0 && tokens.isCapital(at + 1))
    )
      break;
    if (!isCapital && (said & SAID.SMALL) !== 0 && names > 0) continue;
    if (!isCapital) {
      const isNone = (said & (SAID.COUNTED | SAID.SMALL)) !== 0 && !isMainStreet(tokens, at);
      if (read.word >= 0 || isNone || ++lower > 3) break;
    }
    if ((said & SAID.FLAT) !== 0 || (read.word >= 0 && at - read.word > 2)) break;
    names++;
  }
  return read.word < 0 ? undefined : read;
}

/** `12 main street` */
function isMainStreet(tokens: Tokens, at: number): boolean {
  return /^(?:main|new)$/.test(tokens.word(at)) && (tokens.said(at + 1) & SAID.BEHIND) !== 0;
}

/** `12 New Road`, `5 Main St`: words that also count, as names. */
function mayBeName(tokens: Tokens, at: number, said: number): boolean {
  if ((said & SAID.COUNTED) === 0) return true;
  if (!tokens.isCapital(at)) return isMainStreet(tokens, at);
  if (!tokens.isCapital(at + 1)) return false;
  const next = tokens.said(at + 1);
  return (
    (next & SAID.BEHIND) !== 0 ||
    ((next & ENDING) !== 0 && /^(?:new|main|long|short|bath|open)$/i.test(tokens.word(at)))
  );
}

/** `24 Hour Fitness Place`, `3 Main Street Bank`. */
function isOther(tokens: Tokens, i: number, { end, word }: Name, said: number): boolean {
  const next = tokens.said(end);
  if ((next & SAID.THING) !== 0) return tokens.isCapital(end) || (said & SAID.BEHIND) === 0;
  const isWeak = (said & SAID.BEHIND) === 0;
  if (!isWeak) return false;
  if ((tokens.said(i - 1) & SAID.NUMBERED) !== 0 || isDetermined(tokens, i)) return true;
  // `3 Red Garden gnomes`: what goes on is named, not where it stands.
  for (let at = i + 1; at < word; at++) if ((tokens.said(at) & (SAID.THING | SAID.COUNTED)) !== 0) return true;
  return false;
}

/** `Bus 42 Park Lane` */
function isNumbered(tokens: Tokens, i: number): boolean {
  return (tokens.said(i - 1) & SAID.NUMBERED) !== 0;
}

const DETERMINER = /^(?:the|a|an|these|those|my|your|our|their|his|her|all|any|each|top|first|last|next)$/i;

/** `the 5 Guys Place` */
function isDetermined(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i - 1) && tokens.sizeOf(i - 1) <= 5 && DETERMINER.test(tokens.word(i - 1));
}

function isSure(tokens: Tokens, { lower, end, word }: Name, said: number, from: number): boolean {
  if (lower > 0 || (mayBeYear(tokens, from - 1) && (said & SAID.BEHIND) === 0)) return false;
  for (let at = from; at < end; at++) {
    if (tokens.isWord(at) && !tokens.isShouted(at)) return isEnded(tokens, end, said) && tokens.isCapital(word);
  }
  return false;
}

/** A usual word ends a street where no word goes on: `12 Example Way, …`. */
function isEnded(tokens: Tokens, end: number, said: number): boolean {
  if ((said & SAID.BEHIND) !== 0) return true;
  if (!tokens.isWord(end)) return true;
  return (
    (tokens.said(end) & (SAID.NO_NAME | SAID.SMALL | SAID.UNIT | SAID.CITY | SAID.COUNTED)) !== 0 ||
    tokens.isCapital(end)
  );
}

function withAbbreviation(tokens: Tokens, end: number): number {
  if (!tokens.is(end, ".") || !tokens.isGlued(end) || tokens.sizeOf(end - 1) > 4) return directionAfter(tokens, end);
  // The dot may end the sentence.
  const next = tokens.isLine(end + 1) ? end + 2 : end + 1;
  const goesOn = tokens.isWord(next) || tokens.isNumber(end + 1) || tokens.is(end + 1, ",") || tokens.is(end + 1, "#");
  const isSentence = tokens.isCapital(next) && (tokens.said(next) & SAID.NO_NAME) !== 0;
  return goesOn && !isSentence ? directionAfter(tokens, end + 1) : end;
}

const DIRECTION = /^(?:[NSEW]|NE|NW|SE|SW|North|South|East|West)$/;

function directionAfter(tokens: Tokens, end: number): number {
  return tokens.isWord(end) && tokens.sizeOf(end) <= 5 && DIRECTION.test(tokens.word(end)) ? end + 1 : end;
}

/** Singapore numbers its avenues: `Example Ave 4 #05-67`. */
function withNumber(tokens: Tokens, end: number): number {
  if (!tokens.isNumber(end) || tokens.sizeOf(end) > 2) return end;
  const next = end + 1;
  const isEnd =
    next >= tokens.size || tokens.is(next, "#") || tokens.is(next, ",") || (tokens.said(next) & SAID.LAND) !== 0;
  return isEnd ? next : end;
}

/** `12 County Road 5`; of one word alone it may be the twelfth. */
function isSureRoad(tokens: Tokens, i: number, at: number): boolean {
  if (!tokens.isCapital(at)) return false;
  return (
    tokens.sizeOf(i) > 2 || (at > i + 1 && tokens.isCapital(at - 1) && /^(?:county|state)$/i.test(tokens.word(at - 1)))
  );
}

/** `12345 Highway 61`, `1234 State Route 9`. */
function numberedRoad(tokens: Tokens, i: number): Row | undefined {
  let at = afterHouse(tokens, i);
  for (let words = 0; words < 4 && tokens.isWord(at); words++, at++) {
    const word = tokens.word(at);
    if (!NAMES_OF_ROADS.test(word)) return undefined;
    if (!tokens.isNumber(at + 1) || !ROADS_WITH_NUMBERS.test(word)) continue;
    return tokens.sizeOf(at + 1) > 4 ? undefined : { first: i, last: at + 2, sure: isSureRoad(tokens, i, at) };
  }
  return undefined;
}
