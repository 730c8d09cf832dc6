/** Where Korean names end that begin behind a label. Particles and endings are written onto them. */

import { isHangul, rowAfter, wordsOf } from "../script.ts";
import { isCount } from "./before.ts";
import { isFamily, isGivenName, isNameIn, isShortName } from "./names.ts";
import { koTable } from "./table.ts";

const LONGEST_WORD = 12;
const BLANK = 0x20;

/** Where the name ends that begins at `at`, with a particle, an ending or nothing behind it; -1: there is none. */
export function nameAt(text: string, at: number, isSure: boolean): number {
  const end = rowAfter(text, at, LONGEST_WORD, isHangul);
  if (end === at || isHangul(text.charCodeAt(end))) return -1;
  const size = sizeOfName(text, at, end, isSure);
  return size > 0 ? at + size : partedAt(text, at, end);
}

/** What makes a longer name of a short one, or is a particle behind it. */
const PARTICLES = "이가은는";
const LONGEST_NAME = 4;

function sizeOfName(text: string, at: number, end: number, isSure: boolean): number {
  const { noNames, titles } = koTable();
  if (noNames.has(text, at, end) || titles.has(text, at, end)) return 0;
  if (end - at === 3 && PARTICLES.includes(text[end - 1] as string) && isShortName(text, at)) return 2;
  if (isNameBefore(text, at, 3, end, false)) return 3;
  if (isNameBefore(text, at, LONGEST_NAME, end, false)) return LONGEST_NAME;
  return isNameBefore(text, at, 2, end, isSure) ? 2 : 0;
}

function isNameBefore(text: string, at: number, size: number, end: number, isSure: boolean): boolean {
  return at + size <= end && isNameIn(text, at, at + size, isSure) && isEnding(text, at + size, end);
}

const AFTER_TITLES = /(?:님.{0,3}|이|가|은|는|을|를|과|와|의|께|입니다)$/;

/** `님`, `입니다`, `고객님이` */
function isEnding(text: string, start: number, end: number): boolean {
  const { endings, titles } = koTable();
  if (start === end || endings.has(text, start, end) || text[start] === "님") return true;
  const rest = text.slice(start, end).replace(AFTER_TITLES, "");
  return titles.has(text, start, start + rest.length);
}

/** `김 민수`, `응우옌 반 안` */
function partedAt(text: string, at: number, end: number): number {
  if (text.charCodeAt(end) !== BLANK) return -1;
  const next = rowAfter(text, end + 1, LONGEST_WORD, isHangul);
  const isForeign = koTable().foreign.has(text, at, end);
  if (isForeign) return isEnding(text, end + 3, next) ? end + 3 : next > end + 1 ? next : -1;
  if (!isFamily(text, at, end) || isCount(text, at, end) || !isGivenName(text, end + 1, end + 3)) return -1;
  return next >= end + 3 && isEnding(text, end + 3, next) ? end + 3 : -1;
}

const CALLED = new Set(wordsOf("이가 이는 이를 이의 이랑 이한테 이도 이에게 이와 이네 이한테서 이입니다"));

/** `서연이가`: a given name as family says it; -1: there is none. */
export function calledAt(text: string, at: number): number {
  if (text[at + 2] !== "이" || !isGivenName(text, at, at + 2)) return -1;
  const end = rowAfter(text, at, LONGEST_WORD, isHangul);
  return CALLED.has(text.slice(at + 2, end)) ? at + 2 : -1;
}
