/** How names are built: given names, initials, particles, family names, what stands behind them. */
import { isCalledAsPeople, WORD } from "../words/words.ts";
import { GAP } from "./letters.ts";
import { SHAPE, type TextWords } from "./text-words.ts";

/** What is asked of a name: bits. */
export const ASK = Object.freeze({
  /** What stands beside it leaves no doubt: words that are names, too, count as names. */
  SURE: 1,
  /** Small letters do. */
  SMALL: 2,
  /** The phrase beside it is in capitals: they say nothing. */
  SHOUTED: 4,
});

/** A name, in words of the text. */
export interface FullName {
  readonly from: number;
  /** Behind the last word. */
  readonly to: number;
  /** Words that are names by themselves: no particles, no initials. */
  readonly parts: number;
  /** Whether the first word is a given name and nothing else. */
  readonly isGiven: boolean;
  /** Whether the first word is a given name, or also a word. */
  readonly mayBeGiven: boolean;
  /** Whether it stands in letters that say nothing. */
  readonly isSmall: boolean;
}

const MOST_WORDS = 7;
const MOST_PARTS = 5;
const { BLANK, DOT, COMMA } = GAP;

const NO = 0;
const PART = 1;
const INITIAL = 2;
const PARTICLE = 3;
const SUFFIX = 4;
/** What makes something else of the name. */
const OTHER = 5;

const ENDS_OF_WORDS = /(?:ing|ed|ly|tion|sion|ment|ness|ity|n't)$/;
/** Characters of addresses, paths and the like. */
const GLUED = /[@/\\=_#&+%$€£<]/;
const NO_NAME = SHAPE.NO_NAME | SHAPE.MIXED;
const WORDY = WORD.COMMON | WORD.THING | WORD.TITLE;
const SHORTEST_CAPITALS = 5;
const SHORTEST_SMALL = 3;

/** The name that begins with a word; undefined: none does. */
export function nameAt(words: TextWords, from: number, ask: number): FullName | undefined {
  if (from >= words.count) return undefined;
  let [to, parts, at] = [from, 0, from];
  let isSmall = false;
  // Whoever writes the first part with a capital writes the others so.
  let asked = ask;
  for (; at < words.count && at - from < MOST_WORDS && parts < MOST_PARTS; at++) {
    if (at > from && !isJoined(words, at)) break;
    const kind = kindAt(words, at, from, parts, asked);
    if (kind === OTHER) {
      if ((ask & ASK.SURE) === 0) return undefined;
      break;
    }
    if (kind === NO) break;
    if (kind === PARTICLE) continue;
    if (kind === SUFFIX) {
      to = at + 1;
      break;
    }
    if (kind === PART) {
      parts++;
      if (saysNothing(words, at, ask)) isSmall = true;
      else asked &= ~ASK.SMALL;
    }
    to = at + 1;
  }
  if (parts === 0 && !isInitials(words, from, to, ask)) return undefined;
  return checked(words, from, to, parts, isSmall);
}

function checked(words: TextWords, from: number, to: number, parts: number, isSmall: boolean): FullName | undefined {
  const { text } = words;
  const [start, end] = [words.starts[from] as number, words.ends[to - 1] as number];
  if (start > 0 && GLUED.test(text[start - 1] as string)) return undefined;
  if (end < text.length && (GLUED.test(text[end] as string) || isDomain(text, end))) return undefined;
  if (isCompany(words, from) || isCompany(words, from + 1)) return undefined;
  const bits = words.bits(from);
  const mayBeGiven = (bits & WORD.GIVEN) !== 0;
  return { from, to, parts, mayBeGiven, isGiven: mayBeGiven && (bits & WORD.ALSO_WORD) === 0, isSmall };
}

/** Whether a word and the one in front of it are called as a person is: `Wells Fargo`, `Dr Pepper`. */
function isCompany(words: TextWords, at: number): boolean {
  return at > 0 && at < words.count && isCalledAsPeople(`${words.small(at - 1)}-${words.small(at)}`);
}

/** `amazon.com`, but no sentence whose blank is missing. */
function isDomain(text: string, end: number): boolean {
  return text[end] === "." && /^\.[a-z0-9]/.test(text.slice(end, end + 2));
}

/** Whether a word may go on with the name that stands in front of it. */
function isJoined(words: TextWords, at: number): boolean {
  const gap = words.gap(at);
  if (gap === BLANK) return true;
  const before = words.shape(at - 1);
  // `J. R. Smith`, `St. John`
  if ((gap & ~(BLANK | DOT)) === 0 && (gap & DOT) !== 0) {
    return (before & SHAPE.INITIAL) !== 0 || (words.bits(at - 1) & WORD.PARTICLE) !== 0;
  }
  return gap === (BLANK | COMMA) && (words.bits(at) & WORD.SUFFIX) !== 0 && (words.shape(at) & SHAPE.CAPITAL) !== 0;
}

function kindAt(words: TextWords, at: number, from: number, parts: number, ask: number): number {
  const shape = words.shape(at);
  const bits = words.bits(at);
  if ((shape & NO_NAME) !== 0) return NO;
  const isCapital = (shape & SHAPE.CAPITAL) !== 0;
  if (parts > 0 && isCapital && (bits & WORD.SUFFIX) !== 0) return SUFFIX;
  if ((bits & WORD.PARTICLE) !== 0 && (bits & WORD.GIVEN) === 0) return particleAt(words, at, parts, ask);
  if ((shape & SHAPE.INITIAL) !== 0) return isInitial(words, at, parts) ? INITIAL : NO;
  if (!isCapital) return (ask & ASK.SMALL) !== 0 && isSmallPart(words, at, from, parts, ask) ? PART : NO;
  if (parts > 0 && (bits & WORD.MAKES_OTHER) !== 0 && (bits & WORD.ALSO_WORD) === 0) return OTHER;
  if ((bits & WORDY) !== 0 && (bits & (WORD.GIVEN | WORD.ALSO_WORD)) === 0) {
    return isFamilyOfPlace(words, at, from, parts) ? PART : NO;
  }
  if ((shape & SHAPE.CAPITALS) !== 0 && !isCapitalPart(words, at, from, parts, ask)) return NO;
  if ((bits & WORD.ALSO_WORD) !== 0 && !isNameHere(words, at, parts, ask)) return NO;
  return PART;
}

/** `Ana Lima`: behind a given name the name of a town is that of a family. */
function isFamilyOfPlace(words: TextWords, at: number, from: number, parts: number): boolean {
  if (parts === 0 || (words.bits(at) & WORDY) !== WORD.THING) return false;
  return (words.bits(from) & (WORD.GIVEN | WORD.ALSO_WORD)) === WORD.GIVEN;
}

/** `van`, `de la`: in front of a name, or a name itself behind another (`Anh Le`). */
function particleAt(words: TextWords, at: number, parts: number, ask: number): number {
  const isCapital = (words.shape(at) & SHAPE.CAPITAL) !== 0;
  const next = at + 1;
  const isFollowed = next < words.count && isJoined(words, next) && (words.shape(next) & SHAPE.NO_NAME) === 0;
  const leadsOn =
    isFollowed &&
    ((words.bits(next) & WORD.PARTICLE) !== 0 ||
      ((words.shape(next) & SHAPE.CAPITAL) !== 0 && (words.bits(next) & WORDY) === 0) ||
      ((ask & ASK.SMALL) !== 0 && !words.hasCapitals && parts > 0 && (words.bits(next) & WORDY) === 0));
  if (leadsOn) return PARTICLE;
  return isCapital && parts > 0 && (words.bits(at) & WORD.COMMON) === 0 ? PART : NO;
}

/** `J.`, or a letter between names. */
function isInitial(words: TextWords, at: number, parts: number): boolean {
  const next = words.gap(at + 1);
  const small = words.small(at);
  const isPronoun = small === "i" || small === "a" || small === "o" || small === "y" || small === "e";
  if ((next & DOT) !== 0) return parts > 0 || (next & ~(DOT | BLANK)) === 0;
  if (isPronoun) return false;
  const isFollowed =
    at + 1 < words.count && next === BLANK && (words.shape(at + 1) & (SHAPE.CAPITAL | NO_NAME)) === SHAPE.CAPITAL;
  return (isFollowed && (words.bits(at + 1) & WORDY) === 0) || (parts > 0 && next !== BLANK);
}

/** `J.R.` alone is a name where there is no doubt. */
function isInitials(words: TextWords, from: number, to: number, ask: number): boolean {
  return (ask & ASK.SURE) !== 0 && to - from >= 2 && (words.shape(from) & SHAPE.INITIAL) !== 0;
}

/** A word in capitals: an abbreviation as often as a name. */
function isCapitalPart(words: TextWords, at: number, from: number, parts: number, ask: number): boolean {
  const bits = words.bits(at);
  if ((ask & ASK.SHOUTED) !== 0) return isSmallPart(words, at, from, parts, ask);
  if ((bits & WORD.GIVEN) !== 0) return true;
  if (parts > 0)
    return (words.shape(at - 1) & (SHAPE.CAPITALS | SHAPE.INITIAL)) !== 0 || length(words, at) >= SHORTEST_CAPITALS - 1;
  if (length(words, at) >= SHORTEST_CAPITALS || ((ask & ASK.SURE) !== 0 && length(words, at) >= SHORTEST_SMALL))
    return true;
  const next = at + 1;
  return (
    next < words.count &&
    words.gap(next) === BLANK &&
    (words.shape(next) & SHAPE.CAPITALS) !== 0 &&
    (words.bits(next) & WORDY) === 0
  );
}

/** A word whose letters say nothing: known as a name, or unknown as a word where a name is told. */
function isSmallPart(words: TextWords, at: number, from: number, parts: number, ask: number): boolean {
  const bits = words.bits(at);
  const isName = (bits & WORD.GIVEN) !== 0;
  const isSure = (ask & ASK.SURE) !== 0;
  if ((bits & WORD.ALSO_WORD) !== 0) {
    const isVerb = (bits & WORD.VERB) !== 0 && words.gap(at + 1) === BLANK && !words.is(at + 1, WORD.AND);
    return (isSure || parts > 0) && !isVerb && endsAt(words, at + 1);
  }
  if (isName) return true;
  if ((bits & WORDY) !== 0 || length(words, at) < SHORTEST_SMALL || ENDS_OF_WORDS.test(words.small(at))) return false;
  if (words.known[at] !== undefined && parts === 0 && !isSure) return false;
  if (parts === 0) return isSure && ((ask & ASK.SHOUTED) !== 0 || !words.hasCapitals);
  // Behind a name, one more, and nothing unknown behind it.
  return parts < 3 && at - from <= 4 && endsAt(words, at + 1);
}

/** Whether a name may end in front of a word: at a word of every sentence, or at anything but a blank. */
function endsAt(words: TextWords, at: number): boolean {
  return (
    at >= words.count ||
    words.gap(at) !== BLANK ||
    (words.bits(at) & (WORDY | WORD.SPEAKS)) !== 0 ||
    (words.shape(at) & SHAPE.NO_NAME) !== 0
  );
}

/** Whether a word that is a name, too, is one here. */
function isNameHere(words: TextWords, at: number, parts: number, ask: number): boolean {
  const bits = words.bits(at);
  const next = at + 1;
  const isLast = next >= words.count || words.gap(next) !== BLANK;
  const isCalled =
    !isLast && (words.shape(next) & (SHAPE.CAPITAL | NO_NAME)) === SHAPE.CAPITAL && (words.bits(next) & WORDY) === 0;
  if (parts > 0) {
    // `Hi Ana May I`, `Ana Will call`
    return (bits & WORD.VERB) === 0 || isLast || (words.bits(next) & WORD.COMMON) === 0;
  }
  if ((ask & ASK.SURE) !== 0) return (bits & WORD.VERB) === 0 || isLast || (words.shape(next) & SHAPE.NO_NAME) === 0;
  if ((bits & WORD.VERB) !== 0 || (bits & WORD.GIVEN) === 0) return isCalled || (isLast && (bits & WORD.GIVEN) !== 0);
  return true;
}

function saysNothing(words: TextWords, at: number, ask: number): boolean {
  const shape = words.shape(at);
  return (shape & SHAPE.CAPITAL) === 0 || ((shape & SHAPE.CAPITALS) !== 0 && (ask & ASK.SHOUTED) !== 0);
}

function length(words: TextWords, at: number): number {
  return (words.ends[at] as number) - (words.starts[at] as number);
}
