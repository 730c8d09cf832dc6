/** The words of Japanese names, made into sets when they are first asked for. */

import { pairsOf, wordsOf } from "../script.ts";
import { Marks, WordSet, wordSet } from "../word-set.ts";
import {
  JA_BEFORE,
  JA_FAMILY,
  JA_FAMILY_READ,
  JA_GIVEN,
  JA_GIVEN_READ,
  JA_KATAKANA_WORDS,
  JA_LONG_FAMILY,
  JA_NO_NAMES,
  JA_SHORT_FAMILY,
} from "./words.ts";

/** Sets of characters. */
export const JA = Object.freeze({ GIVEN: 1, SHORT_FAMILY: 2, FIRST: 4, LAST: 8 });

export interface JaTable {
  readonly marks: Marks;
  readonly family: WordSet;
  readonly noNames: WordSet;
  readonly before: WordSet;
  readonly familyRead: WordSet;
  readonly givenRead: WordSet;
  readonly katakana: readonly string[];
}

let made: JaTable | undefined;

export function jaTable(): JaTable {
  made ??= makeTable();
  return made;
}

/** What family names of two characters end with. */
const LAST_OF_FAMILY = "田川山本村井木原島崎沢澤谷口野藤橋塚岡尾瀬辺森松倉池江津浜宮坂戸枝永見城堀岸嶋﨑";

function makeTable(): JaTable {
  const family = new WordSet([...pairsOf(JA_FAMILY), ...wordsOf(JA_LONG_FAMILY)]);
  const marks = new Marks();
  marks.mark(wordsOf(JA_GIVEN).join(""), JA.GIVEN);
  marks.mark(JA_SHORT_FAMILY, JA.SHORT_FAMILY | JA.FIRST);
  marks.mark(
    [...family].map((name) => name[0] as string),
    JA.FIRST,
  );
  marks.mark(LAST_OF_FAMILY, JA.LAST);
  return {
    marks,
    family,
    noNames: wordSet(JA_NO_NAMES),
    before: wordSet(JA_BEFORE),
    familyRead: wordSet(JA_FAMILY_READ),
    givenRead: wordSet(JA_GIVEN_READ),
    katakana: wordsOf(JA_KATAKANA_WORDS),
  };
}

const LONGEST_FAMILY = 5;
const LONGEST_GIVEN = 3;

/** The size of the longest family name at `at` that ends at or before `end`, and has at most `most` characters; 0: there is none. */
export function familyAt(text: string, at: number, end: number, most = LONGEST_FAMILY): number {
  const { marks, family } = jaTable();
  if (at >= end || !marks.has(text, at, JA.FIRST)) return 0;
  const size = family.sizeAt(text, at, 2, Math.min(most, end - at));
  if (size > 0) return size;
  return most > 0 && marks.has(text, at, JA.SHORT_FAMILY) ? 1 : 0;
}

/** Whether nothing but characters of given names is there, at most three of them. */
export function isGiven(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_GIVEN) return false;
  const { marks } = jaTable();
  for (let at = start; at < end; at++) if (!marks.has(text, at, JA.GIVEN)) return false;
  return true;
}

/** Whether a row of Han is a whole name: a family name, and characters of given names or none. */
export function isWhole(text: string, start: number, end: number): boolean {
  for (let size = familyAt(text, start, end); size > 0; size = familyAt(text, start, end, size - 1)) {
    if (isGiven(text, start + size, end)) return !jaTable().noNames.has(text, start, end);
    if (size === 1) return false;
  }
  return false;
}

/** `国人`, `税理士`: what they end with is no given name behind a family name that is not known. */
const NO_LAST = "人生士民親";
/** Whether it ends as words for people do: `代理人`, `研修生`. */
export function endsAsRole(text: string, end: number): boolean {
  return NO_LAST.includes(text[end - 1] as string);
}

const SINGLE_GIVEN = "薫律徹茂剛譲勇聡稔隆博豪翼蓮翔葵凛";

/** Whether it is built as names are, though the family name is not known: only a word beside it can say that it is one. */
export function isBuilt(text: string, start: number, end: number): boolean {
  const { marks, noNames } = jaTable();
  const size = end - start;
  if (size < 2 || size > LONGEST_FAMILY || noNames.has(text, start, end)) return false;
  const isLikely = marks.has(text, start, JA.FIRST) && marks.has(text, start + 1, JA.LAST);
  if (isLikely && isGiven(text, start + 2, end)) return true;
  const last = text[end - 1] as string;
  if (size === 3 && SINGLE_GIVEN.includes(last)) return true;
  return size > 3 && isGiven(text, end - 2, end) && !endsAsRole(text, end);
}

const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30f6;
const TO_HIRAGANA = 0x60;

/** What a row of kana reads as; katakana reads as hiragana does. */
export function reads(text: string, start: number, end: number): "family" | "given" | undefined {
  const { givenRead, familyRead } = jaTable();
  if (end - start > LONGEST_FAMILY + 1) return undefined;
  const read = isKatakanaAt(text, start) ? hiraganaOf(text.slice(start, end)) : undefined;
  const from = read === undefined ? start : 0;
  const to = read === undefined ? end : read.length;
  if (givenRead.has(read ?? text, from, to)) return "given";
  return familyRead.has(read ?? text, from, to) ? "family" : undefined;
}

function isKatakanaAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST_KATAKANA && code <= LAST_KATAKANA;
}

function hiraganaOf(name: string): string {
  let read = "";
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    read += String.fromCharCode(code >= FIRST_KATAKANA && code <= LAST_KATAKANA ? code - TO_HIRAGANA : code);
  }
  return read;
}
