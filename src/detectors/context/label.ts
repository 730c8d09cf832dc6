/** What the words in front of digits say of them. */
import { isDigit } from "../digits.ts";
import {
  beginsOther,
  hasSign,
  isLineTag,
  remarkBefore,
  saidByCell,
  saidByTag,
  saidInRemark,
  signBefore,
  tagBefore,
  WEAK,
} from "./between.ts";
import { counterBefore } from "./counters.ts";
import { isLatin } from "./letters.ts";
import { PASSED, REACHED, SAYS } from "./says.ts";
import { type Word, wordBefore } from "./word-trie.ts";

/** Characters between a word and its digits, or between two of the words. */
const BETWEEN = new Uint8Array(128);
for (const character of " \t\r\n:=.-\"'`([{<*~>|_/\\+)") BETWEEN[character.charCodeAt(0)] = 1;
/** What parts the digits of a list: a word in front of the first says what all of them are. */
const LISTS = /[,;/&|+]/;
const LISTING = /^(?:and|or|und|oder|et|ou|y|o|e|dan|atau|va|và|hay|と|和|或|及|및|aur|और|ya|หรือ|และ)$/i;

const MOST_BETWEEN = 8;
/** Words passed over, and digits of a list. */
const MOST_STEPS = 6;
/** So far before the digits a word may stand. */
const FARTHEST = 80;
const LONGEST_LISTED = 24;
const MOST_TAGS = 6;
const COMMAS = ",、";

/**
 * What is said in front of the digits at `start`: bits of SAYS; 0: nothing. `named`: what the name of the member says whose value the
 * text is; it stands in front of all of it.
 */
export function saidBefore(text: string, start: number, named = 0): number {
  let at = start;
  let reached = 0;
  let isListed = false;
  /** What was passed over: LINE, and WEAK where weak words say nothing any more. */
  let over = 0;
  let farthest = Math.max(0, start - FARTHEST);
  for (let step = 0, tags = 0; step < MOST_STEPS; step++) {
    const end = before(text, at, farthest);
    // Detectors put zeros in front of a text that begins with digits.
    if (end === 0 || text.charCodeAt(end - 1) === 0) return named;
    if (end <= farthest) return 0;
    if (hasSign(text.slice(end, at))) over |= WEAK;
    const tag = tags < MOST_TAGS ? tagBefore(text, end) : -1;
    if (tag >= 0) {
      const says = saidByTag(text, tag, end);
      if (says !== 0) return heard(says, 0, over);
      if (beginsOther(text, tag)) return 0;
      // What keeps a value is of the element that it stands in, and of no other.
      over |= isLineTag(text, tag) ? LINE | WEAK : WEAK;
      farthest = Math.max(0, farthest - end + tag);
      at = tag;
      tags++;
      step--;
      continue;
    }
    const remark = remarkBefore(text, end);
    const word = remark < 0 ? wordBefore(text, end) : undefined;
    if (remark >= 0) {
      const says = saidInRemark(text, remark, end);
      // Of `[order] 12` the brackets may hold what a log is about.
      if (says !== 0) return heard(says, reached, text.startsWith("] ", end - 1) ? over | WEAK : over);
      at = remark;
    } else if (word === undefined) {
      const comma = Math.max(commaBefore(text, end), counterBefore(text, end));
      if (comma < 0) {
        at = listedBefore(text, end, isListed || LISTS.test(text.slice(end, at)));
        if (at < 0) return step === 0 ? saidByCell(text, start) : 0;
      } else {
        over |= WEAK;
        at = comma;
      }
      isListed = false;
    } else {
      if (!isPassed(word)) return isCut(text, word, end, at) ? 0 : heard(word.says, reached, over);
      // `A1` is a place or a name.
      if (word.start === start - 1 && isLatin(text.charCodeAt(word.start))) return 0;
      reached |= word.says & REACHED;
      isListed = text.charAt(end) === " " && at - end === 1 && LISTING.test(text.slice(word.start, end));
      at = word.start;
    }
  }
  return 0;
}

function isPassed({ says }: Word): boolean {
  return (says & (PASSED | REACHED)) !== 0;
}

/** Where a comma stands that ends at `end` behind a word that is passed over: `the number is, …`, `番号は、…`; -1: there is none. */
function commaBefore(text: string, end: number): number {
  if (!COMMAS.includes(text[end - 1] as string)) return -1;
  const word = wordBefore(text, end - 1);
  return word !== undefined && isPassed(word) && !LISTING.test(text.slice(word.start, end - 1)) ? end - 1 : -1;
}

/** Whether a word in front, or the member's name, says that the digits count a thing, so that one check digit is no proof. */
export function isThing(text: string, start: number, named: number): boolean {
  const said = saidBefore(text, start, named);
  return said !== 0 && (said & ~(SAYS.THING | SAYS.MACHINE)) === 0;
}

/** Across a line only numbers are meant. */
const LINE = 1 << 28;

function heard(says: number, reached: number, over: number): number {
  if ((over & LINE) !== 0 && (says & SAYS.PHONE) === 0) return 0;
  // Whoever is called, or under what, is a number's: `call me at`, `ruf mich an unter`.
  const said = (says & SAYS.CALL) !== 0 && reached !== 0 ? says | SAYS.PHONE : says;
  return said & ~(over & WEAK);
}

const ENDS_LINE = /[.!?] *[\s]|\n/;
const ENDS_LABEL = /[:=]/;
/** Words that a dot makes shorter, or the last of several: `ref. 12`, `docket no. 12`. */
const SHORTENED = /(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]{1,4}$/u;

/** Whether a sentence or a line ends between a word and what follows: then only a word for numbers means those. */
function isCut(text: string, { says, start }: Word, end: number, at: number): boolean {
  if ((says & SAYS.PHONE) !== 0) return false;
  const between = text.slice(end, at);
  if (!ENDS_LINE.test(between) || ENDS_LABEL.test(between)) return false;
  return between.includes("\n") || !SHORTENED.test(text.slice(start, end));
}

/** Where what stands before `at` ends, without what parts words. */
function before(text: string, at: number, farthest: number): number {
  let end = at;
  const least = Math.max(farthest, at - MOST_BETWEEN);
  while (end > least) {
    const code = text.charCodeAt(end - 1);
    const size = code < 128 ? BETWEEN[code] : signBefore(text, end);
    if (size === 0 || remarkBefore(text, end) >= 0 || tagBefore(text, end) >= 0) break;
    end -= size as number;
  }
  return end;
}

/** Where the digits of a list begin that end at `end`, or at a comma there; -1: there are none, or they are of no list. */
function listedBefore(text: string, end: number, isListed: boolean): number {
  let at = end;
  if (LISTS.test(text.charAt(at - 1))) {
    at--;
    while (at > 0 && text.charAt(at - 1) === " ") at--;
  } else if (!isListed) return -1;
  if (!isDigit(text.charCodeAt(at - 1))) return -1;
  let first = at;
  const least = Math.max(0, at - LONGEST_LISTED);
  while (first > least && isListedDigit(text.charCodeAt(first - 1))) first--;
  return first;
}

/** Digits, and what stands between those of one number. */
function isListedDigit(code: number): boolean {
  return isDigit(code) || (code < 128 && LISTED[code] === 1);
}

const LISTED = new Uint8Array(128);
for (const character of "-. ()+") LISTED[character.charCodeAt(0)] = 1;
