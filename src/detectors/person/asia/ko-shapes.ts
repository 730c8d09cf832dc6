/** Where Korean names begin and end. Blanks part words there, and particles are written onto them. */
import { latinBefore } from "./latin.ts";
import {
  KO_ENDINGS,
  KO_FAMILY,
  KO_FOREIGN,
  KO_GIVEN,
  KO_LONG,
  KO_NO_NAMES,
  KO_SINGLE,
  KO_TITLES,
} from "./ko-words.ts";
import { isHangul, rowAfter, rowBefore, wordsOf } from "./script.ts";

const LONGEST_WORD = 12;
const LONGEST_NAME = 4;

interface Words {
  readonly family: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly single: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

let made: Words | undefined;

function words(): Words {
  made ??= {
    family: new Set(KO_FAMILY),
    long: new Set(wordsOf(KO_LONG)),
    given: new Set(KO_GIVEN),
    single: new Set(KO_SINGLE),
    noNames: new Set(wordsOf(KO_NO_NAMES)),
    titles: new Set(wordsOf(KO_TITLES)),
    foreign: new Set(wordsOf(KO_FOREIGN)),
    endings: new Set(wordsOf(KO_ENDINGS)),
  };
  return made;
}

function isFamily(word: string): boolean {
  return words().family.has(word) || words().long.has(word);
}

function isGiven(word: string): boolean {
  const { given } = words();
  for (const syllable of word) if (!given.has(syllable)) return false;
  return word !== "";
}

/** A full name; `isSure`: with a given name of one syllable only where that is seldom a word. */
export function isName(word: string, isSure: boolean): boolean {
  const { noNames, titles, single, long } = words();
  if (word.length < 2 || word.length > LONGEST_NAME || noNames.has(word) || titles.has(word)) return false;
  if (long.has(word.slice(0, 2)) && isGiven(word.slice(2))) return true;
  if (titles.has(word.slice(1)) || (word.length === 3 && noNames.has(word.slice(0, 2)) && WORD_ENDS.includes(word[2] as string))) return false;
  if (word.length > 3 || !isFamily(word[0] as string) || !isGiven(word.slice(1))) return false;
  return word.length === 3 || !isSure || single.has(word[1] as string);
}

/** `연결해`: what makes a word of two syllables longer. */
const WORD_ENDS = "해된한할함중됨후률료비금점처열별을가만에의와과요님자";

/** A given name alone. */
function isGivenName(word: string): boolean {
  const { noNames, titles } = words();
  return word.length === 2 && isGiven(word) && !noNames.has(word) && !titles.has(word);
}

function wordBefore(text: string, end: number): number {
  return rowBefore(text, end, LONGEST_WORD, isHangul);
}

/** Where the title begins that ends the word, if there is one and it is not all of it. */
function titleWithin(text: string, start: number, end: number): number {
  const { titles } = words();
  for (let at = Math.max(start, end - 4); at < end; at++) {
    if (titles.has(text.slice(at, end))) return at;
  }
  return -1;
}

/**
 * The name in front of `end`, where an honorific begins; titles between may stand: `김민수 고객님`. `isSure`: what is before says
 * less, as `대리` does.
 */
export function nameBefore(text: string, end: number, isSure: boolean): readonly [number, number] | undefined {
  let last = end;
  for (let parts = 0; parts < 3; parts++) {
    if (text[last - 1] === " ") last--;
    const start = wordBefore(text, last);
    if (start === last) return parts === 0 || !isSure ? latin(text, last) : undefined;
    const found = endsWithName(text, start, last, isSure || parts > 0);
    if (found !== undefined) return found;
    const title = titleWithin(text, start, last);
    if (title < 0) return undefined;
    if (title > start && isFamily(text.slice(start, title))) return [start, titleEnd(text, title, last)];
    if (title > start) return endsWithName(text, start, title, true);
    const family = familyBefore(text, title);
    if (family >= 0) return [family, titleEnd(text, title, last)];
    last = title;
  }
  return undefined;
}

/** With `선생님` the family name alone is the name; other titles go with it. */
function titleEnd(text: string, title: number, end: number): number {
  if (text[end] === "님" && RANKS.has(text.slice(title, end))) return end;
  return text[title - 1] === " " ? title - 1 : title;
}

/** A family name alone with a blank in front of a title. */
function familyBefore(text: string, title: number): number {
  if (text[title - 1] !== " ") return -1;
  const start = wordBefore(text, title - 1);
  if (start === title - 1 || !isFamily(text.slice(start, title - 1))) return -1;
  const isRank = RANKS.has(/^[가-힣]{2,3}/.exec(text.slice(title, title + 3))?.[0] ?? "") || RANKS.has(text.slice(title, title + 2));
  return (isRank ? NO_FAMILY : COUNTS).has(text.slice(start, title - 1)) ? -1 : start;
}

/** They go with the family name, as in `황 부장님`. */
const RANKS = new Set(wordsOf("부장 과장 차장 대리 팀장 실장 주임 본부장 지점장 점장 센터장 상무 전무 이사 원장 소장 국장 사장 대표 회장 매니저"));
const NO_FAMILY = new Set([..."한두전현부"]);

/** Words of one syllable before titles: `이 기사님` is this driver as often. */
const COUNTS = new Set([..."한두이전현주부우가나원시동소공인반단간상여제"]);

function latin(text: string, last: number): readonly [number, number] | undefined {
  const start = latinBefore(text, last);
  return start < 0 ? undefined : [start, last];
}

function endsWithName(text: string, start: number, end: number, isSure: boolean): readonly [number, number] | undefined {
  const word = text.slice(start, end);
  const before = text[start - 1] === " " ? wordBefore(text, start - 1) : start;
  const previous = before < start ? text.slice(before, start - 1) : "";
  if (word.length <= 2 && isGivenName(word) && isFamily(previous) && !COUNTS.has(previous)) return [before, end];
  const foreign = foreignBefore(text, start, end);
  if (foreign >= 0 && (foreign < start || !isName(word, isSure))) return [foreign, end];
  if (isName(word, isSure)) return [start, end];
  return !isSure && isGivenName(word) ? [start, end] : undefined;
}

/** Up to three words of which the first is a foreign name: `응우옌 반 안`. */
function foreignBefore(text: string, start: number, end: number): number {
  const { foreign } = words();
  let at = start;
  let first = foreign.has(text.slice(start, end)) && end - start > 1 ? start : -1;
  for (let count = 0; count < 2 && text[at - 1] === " "; count++) {
    const before = wordBefore(text, at - 1);
    if (before === at - 1) break;
    if ((at - 1 - before > 1 || !isFamily(text[before] as string)) && foreign.has(text.slice(before, at - 1))) first = before;
    at = before;
  }
  return first;
}

/** Where the name ends that begins at `at`, with a particle, an ending or nothing behind it; -1: there is none. */
export function nameAt(text: string, at: number, isSure: boolean): number {
  const end = rowAfter(text, at, LONGEST_WORD, isHangul);
  if (end === at || isHangul(text.charCodeAt(end))) return -1;
  const size = sizeOfName(text, at, end, isSure);
  if (size > 0) return at + size;
  return partedAt(text, at, end);
}

function sizeOfName(text: string, at: number, end: number, isSure: boolean): number {
  const { noNames, titles } = words();
  if (noNames.has(text.slice(at, end)) || titles.has(text.slice(at, end))) return 0;
  if (end - at === 3 && isPair(text, at) && "이가은는".includes(text[end - 1] as string)) return 2;
  for (const size of [3, 4, 2]) {
    if (at + size > end || !isName(text.slice(at, at + size), size === 2 && isSure)) continue;
    if (isEnding(text.slice(at + size, end))) return size;
  }
  return 0;
}

/** `허준이`: a name of two syllables and a particle. */
function isPair(text: string, at: number): boolean {
  return isName(text.slice(at, at + 2), true) && words().single.has(text[at + 1] as string) && !words().long.has(text.slice(at, at + 2));
}

function isEnding(rest: string): boolean {
  if (rest === "" || words().endings.has(rest)) return true;
  const bare = rest.endsWith("님") ? rest.slice(0, -1) : rest.replace(/님.{0,3}$/, "");
  return bare === "" || words().titles.has(bare) || words().titles.has(rest.replace(/(?:이|가|은|는|을|를|과|와|의|께|입니다)$/, ""));
}

/** `김 민수`, `응우옌 반 안` */
function partedAt(text: string, at: number, end: number): number {
  if (text[end] !== " ") return -1;
  const first = text.slice(at, end);
  const isForeign = first.length > 1 && words().foreign.has(first);
  if (!isForeign && (!isFamily(first) || COUNTS.has(first))) return -1;
  const next = rowAfter(text, end + 1, LONGEST_WORD, isHangul);
  const size = next - end - 1;
  for (const length of [2, 3, 1]) {
    if (length > size || !isEnding(text.slice(end + 1 + length, next))) continue;
    if (isForeign || (length === 2 && isGivenName(text.slice(end + 1, end + 3)))) return end + 1 + length;
  }
  return -1;
}

/** `서연이가`: a given name as family says it. */
export function calledAt(text: string, at: number): number {
  const end = rowAfter(text, at, LONGEST_WORD, isHangul);
  const word = text.slice(at, at + 2);
  return isGivenName(word) && CALLED.has(text.slice(at + 2, end)) ? at + 2 : -1;
}

const CALLED = new Set(wordsOf("이가 이는 이를 이의 이랑 이한테 이도 이에게 이와 이네 이한테서 이입니다"));
