/** Where Japanese names begin that end before an honorific or a verb. Every look goes only a few characters far. */

import { latinBefore } from "../latin.ts";
import { isHan, isHiragana, isKatakana, isMiddleDot, rowBefore } from "../script.ts";
import { endsAsRole, familyAt, isBuilt, isGiven, isWhole, jaTable, reads } from "./table.ts";

const LONGEST_FAMILY = 5;
const LONGEST_GIVEN = 3;
const LONGEST_READ = 6;
const LONGEST_ROW = 12;
const LONGEST_FOREIGN = 30;
const BLANK = 0x20;

export type Named = readonly [start: number, end: number];

/** The name that ends at `end`, or one blank before it; `isStrong`: given names alone count, too, and names of other scripts. */
export function nameBefore(text: string, end: number, isStrong: boolean): Named | undefined {
  const last = text.charCodeAt(end - 1) === BLANK ? end - 1 : end;
  const start = startBefore(text, last, isStrong);
  return start < 0 ? undefined : [start, last];
}

function startBefore(text: string, end: number, isStrong: boolean): number {
  const code = text.charCodeAt(end - 1);
  if (isHan(code)) return hanBefore(text, end, isStrong);
  if (isHiragana(code)) return hiraganaBefore(text, end);
  if (!isStrong) return -1;
  return isKatakana(code) ? katakanaBefore(text, end) : latinBefore(text, end);
}

/** Whether a name may begin at `at`, though Han stands in front of it: `本日山田様`. */
function mayBegin(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at - 1)) || jaTable().before.sizeBefore(text, at, 1, LONGEST_FAMILY) > 0;
}

function hanBefore(text: string, end: number, isStrong: boolean): number {
  const row = rowBefore(text, end, LONGEST_ROW, isHan);
  if (jaTable().noNames.has(text, row, end)) return -1;
  let other = -1;
  for (let at = Math.max(row, end - LONGEST_FAMILY - LONGEST_GIVEN); at < end; at++) {
    if (!isWhole(text, at, end)) continue;
    if (mayBegin(text, at)) return end - at === 1 && isJoined(text, at) ? -1 : at;
    if (other < 0 && familyAt(text, at, end) > 1) other = at;
  }
  if (other >= 0) return other;
  if (isStrong && !isJoined(text, row) && isBuilt(text, row, end)) return row;
  return givenBefore(text, row, end, isStrong);
}

const JOINED = "おご";

/** `お林`, `お孫さん` */
function isJoined(text: string, at: number): boolean {
  return JOINED.includes(text[at - 1] ?? " ");
}

/** A given name alone, or behind a family name and a blank. */
function givenBefore(text: string, row: number, end: number, isStrong: boolean): number {
  if (end - row > LONGEST_GIVEN) return -1;
  if (text.charCodeAt(row - 1) === BLANK) {
    const family = rowBefore(text, row - 1, LONGEST_FAMILY, isHan);
    if (family < row - 1 && familyAt(text, family, row - 1) === row - 1 - family) return family;
  }
  if (!isStrong || end - row < 2 || !isGiven(text, row, end) || (end - row > 2 && endsAsRole(text, end))) return -1;
  return isJoined(text, row) ? -1 : row;
}

function katakanaBefore(text: string, end: number): number {
  const start = foreignBefore(text, end);
  if (end - start < 2 || isAsciiWord(text.charCodeAt(start - 1))) return -1;
  return isKatakanaWord(text, start, end) ? -1 : withFamily(text, start);
}

function isAsciiWord(code: number): boolean {
  const small = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (small >= 0x61 && small <= 0x7a);
}

/** `スタッフ`, `カスタマーサポート`: what ends as they do is no name. */
function isKatakanaWord(text: string, start: number, end: number): boolean {
  const first = rowBefore(text, end, LONGEST_FOREIGN, isKatakana);
  if (reads(text, Math.max(first, start), end) !== undefined) return false;
  return jaTable().katakana.some((word) => end - word.length >= start && text.startsWith(word, end - word.length));
}

/** Katakana with dots and single blanks between its words. */
function foreignBefore(text: string, end: number): number {
  let start = rowBefore(text, end, LONGEST_FOREIGN, isKatakana);
  while (end - start <= LONGEST_FOREIGN) {
    const code = text.charCodeAt(start - 1);
    if (code !== BLANK && !isMiddleDot(code)) return start;
    const next = rowBefore(text, start - 1, LONGEST_FOREIGN, isKatakana);
    if (next === start - 1) return start;
    start = next;
  }
  return start;
}

/** A family name of Han directly in front, or in front of a blank, belongs to the name. */
function withFamily(text: string, start: number): number {
  const end = text.charCodeAt(start - 1) === BLANK ? start - 1 : start;
  if (!isHan(text.charCodeAt(end - 1))) return start;
  const row = rowBefore(text, end, LONGEST_ROW, isHan);
  for (let at = Math.max(row, end - LONGEST_FAMILY); at < end; at++) {
    if (familyAt(text, at, end) === end - at && mayBegin(text, at)) return at;
  }
  return start;
}

/** What stands between words, or ends one. */
const PARTICLES = "のはがをにでともへや";
/** What follows a family name, and is no given name. */
const NO_GIVEN = /^(?:[のはがをにでともへやか].*|さん|さま|くん|ちゃん|ども|たち|です|でした|います|より|から|まで)$/;
const LONGEST_UNREAD = 4;

function hiraganaBefore(text: string, end: number): number {
  const row = rowBefore(text, end, LONGEST_READ * 2, isHiragana);
  for (let at = Math.max(row, end - LONGEST_READ); at < end - 1; at++) {
    const found = reads(text, at, end);
    if (found === undefined) continue;
    const start = found === "given" ? familyReadBefore(text, row, at) : -1;
    if (start >= 0) return start;
    if (at === row) return withReadFamily(text, withFamily(text, at));
    if (PARTICLES.includes(text[at - 1] as string)) return at;
  }
  if (end - row > LONGEST_UNREAD || end - row < 2) return -1;
  const family = withFamily(text, row);
  return family < row && !NO_GIVEN.test(text.slice(row, end)) ? family : -1;
}

/** `すずきはなこ`: where the family name begins; -1: there is none. */
function familyReadBefore(text: string, row: number, at: number): number {
  for (let start = Math.max(row, at - LONGEST_READ); start < at - 1; start++) {
    const isFirst = start === row || PARTICLES.includes(text[start - 1] as string);
    if (isFirst && reads(text, start, at) === "family") return start;
  }
  return -1;
}

/** `すずき はなこ` */
function withReadFamily(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== BLANK) return start;
  const row = rowBefore(text, start - 1, LONGEST_READ, isHiragana);
  return reads(text, row, start - 1) === "family" ? row : start;
}
