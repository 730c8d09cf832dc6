/** Where Korean names begin that end before an honorific or a title. */

import { latinBefore } from "../latin.ts";
import { isHangul, rowBefore, wordsOf } from "../script.ts";
import { isFamily, isGivenName, isNameIn } from "./names.ts";
import { koTable } from "./table.ts";

const LONGEST_WORD = 12;
const LONGEST_TITLE = 4;
const MOST_WORDS = 3;
const BLANK = 0x20;

export type Named = readonly [start: number, end: number];

function wordBefore(text: string, end: number): number {
  return rowBefore(text, end, LONGEST_WORD, isHangul);
}

/**
 * The name in front of `end`, where an honorific begins; titles between may stand: `김민수 고객님`. `isSure`: what is before says
 * less, as `대리` does.
 */
export function nameBefore(text: string, end: number, isSure: boolean): Named | undefined {
  let last = end;
  for (let count = 0; count < MOST_WORDS; count++) {
    if (text.charCodeAt(last - 1) === BLANK) last--;
    const start = wordBefore(text, last);
    if (start === last) return count === 0 || !isSure ? latin(text, last) : undefined;
    const found = endsWithName(text, start, last, isSure || count > 0);
    if (found !== undefined) return found;
    const title = titleWithin(text, start, last);
    if (title < 0) return undefined;
    if (title > start) return gluedName(text, start, title, last);
    const family = familyBefore(text, title, last);
    if (family >= 0) return [family, endWithTitle(text, title, last)];
    last = title;
  }
  return undefined;
}

function latin(text: string, end: number): Named | undefined {
  const start = latinBefore(text, end);
  return start < 0 ? undefined : [start, end];
}

/** Where the title begins that the word ends with; -1: it ends with none. */
function titleWithin(text: string, start: number, end: number): number {
  const size = koTable().titles.sizeBefore(text, end, 1, Math.min(LONGEST_TITLE, end - start));
  return size === 0 ? -1 : end - size;
}

/** `김부장`, `김민수고객` */
function gluedName(text: string, start: number, title: number, end: number): Named | undefined {
  if (koTable().noNames.has(text, start, end)) return undefined;
  if (isFamily(text, start, title)) return [start, endWithTitle(text, title, end)];
  return endsWithName(text, start, title, true);
}

/** They go with the family name, as in `황 부장님`. */
const RANKS = new Set(
  wordsOf(
    "부장 과장 차장 대리 팀장 실장 주임 본부장 지점장 점장 센터장 상무 전무 이사 원장 소장 국장 사장 대표 회장 매니저",
  ),
);

function endWithTitle(text: string, title: number, end: number): number {
  if (text[end] === "님" && RANKS.has(text.slice(title, end))) return end;
  return text.charCodeAt(title - 1) === BLANK ? title - 1 : title;
}

/** In front of a rank they are words: `전 부장님`, `두 팀장님`; in front of other titles more are, as in `이 기사님`. */
const NO_FAMILY = "한두전현부";
const COUNTS = "양군한두이전현주부우가나원시동소공인반단간상여제";

/** A family name alone, a blank in front of a title; -1: there is none. */
function familyBefore(text: string, title: number, end: number): number {
  if (text.charCodeAt(title - 1) !== BLANK) return -1;
  const start = wordBefore(text, title - 1);
  if (!isFamily(text, start, title - 1)) return -1;
  const words = RANKS.has(text.slice(title, end)) ? NO_FAMILY : COUNTS;
  return words.includes(text.slice(start, title - 1)) ? -1 : start;
}

function endsWithName(text: string, start: number, end: number, isSure: boolean): Named | undefined {
  const before = text.charCodeAt(start - 1) === BLANK ? wordBefore(text, start - 1) : start;
  if (
    before < start &&
    isGivenName(text, start, end) &&
    isFamily(text, before, start - 1) &&
    !isCount(text, before, start)
  )
    return [before, end];
  const foreign = foreignBefore(text, start, end);
  if (foreign >= 0 && (foreign < start || !isNameIn(text, start, end, isSure))) return [foreign, end];
  if (isNameIn(text, start, end, isSure)) return [start, end];
  return !isSure && isGivenName(text, start, end) ? [start, end] : undefined;
}

export function isCount(text: string, start: number, end: number): boolean {
  return COUNTS.includes(text.slice(start, end).trim());
}

const MOST_FOREIGN = 2;

/** Up to three words of which the first is a name of another language: `응우옌 반 안`; -1: there are none. */
function foreignBefore(text: string, start: number, end: number): number {
  const { foreign } = koTable();
  let first = foreign.has(text, start, end) ? start : -1;
  let at = start;
  for (let count = 0; count < MOST_FOREIGN && text.charCodeAt(at - 1) === BLANK; count++) {
    const before = wordBefore(text, at - 1);
    if (before === at - 1) break;
    if (foreign.has(text, before, at - 1)) first = before;
    at = before;
  }
  return first;
}
