/** Where Japanese names begin and end. Every look goes only a few characters far. */
import {
  JA_BEFORE,
  JA_DIRECTIONS,
  JA_FAMILY,
  JA_FAMILY_READ,
  JA_GIVEN,
  JA_GIVEN_READ,
  JA_KATAKANA_WORDS,
  JA_LONG_FAMILY,
  JA_NO_NAMES,
  JA_SHORT_FAMILY,
  LATIN_WORDS,
} from "./ja-words.ts";
import {
  isHan,
  isHiragana,
  isKana,
  isKatakana,
  isMiddleDot,
  pairsOf,
  rowAfter,
  rowBefore,
  wordsOf,
} from "./script.ts";

const LONGEST_FAMILY = 5;
const LONGEST_GIVEN = 3;
const LONGEST_READ = 5;
const LONGEST_ROW = 12;
const LONGEST_FOREIGN = 30;

interface Words {
  readonly family: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly familyRead: ReadonlySet<string>;
  readonly givenRead: ReadonlySet<string>;
  readonly katakana: readonly string[];
  readonly noNames: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly latin: ReadonlySet<string>;
}

let made: Words | undefined;

function words(): Words {
  made ??= {
    family: new Set([...pairsOf(JA_FAMILY), ...wordsOf(JA_LONG_FAMILY)]),
    short: new Set(JA_SHORT_FAMILY),
    given: new Set(wordsOf(JA_GIVEN).join("")),
    familyRead: new Set(wordsOf(JA_FAMILY_READ)),
    givenRead: new Set(wordsOf(JA_GIVEN_READ)),
    katakana: wordsOf(JA_KATAKANA_WORDS),
    noNames: new Set(wordsOf(JA_NO_NAMES)),
    before: new Set(wordsOf(JA_BEFORE)),
    latin: new Set(wordsOf(LATIN_WORDS).map((word) => word.toLowerCase())),
  };
  return made;
}

/** All family names of more than one character. */
export function familyNames(): Iterable<string> {
  return words().family;
}

export function isNoName(word: string): boolean {
  return words().noNames.has(word);
}

/** The size of the longest family name at `at` that ends at or before `end`; 0: there is none. */
export function familyAt(text: string, at: number, end: number, most = LONGEST_FAMILY): number {
  const { family, short } = words();
  for (let size = Math.min(most, end - at); size > 1; size--) {
    if (family.has(text.slice(at, at + size))) return size;
  }
  return most > 0 && end > at && short.has(text[at] as string) ? 1 : 0;
}

/** Whether nothing but characters of given names is there, at most three of them. */
function isGiven(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_GIVEN) return false;
  const { given } = words();
  for (let at = start; at < end; at++) if (!given.has(text[at] as string)) return false;
  return true;
}

/** `さくら`, also where it is written `サクラ`. */
function reads(text: string, start: number, end: number): "family" | "given" | undefined {
  let read = "";
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    read += String.fromCharCode(code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code);
  }
  const { familyRead, givenRead } = words();
  return givenRead.has(read) ? "given" : familyRead.has(read) ? "family" : undefined;
}

/** Whether a row of Han is a whole name, family name first; `least`: 1 if single characters are no names. */
function isWhole(text: string, start: number, end: number): boolean {
  for (let size = familyAt(text, start, end); size > 0; size = familyAt(text, start, end, size - 1)) {
    if (isGiven(text, start + size, end)) return !isNoName(text.slice(start, end));
    if (size === 1) return false;
  }
  return false;
}

const FAR = 5;

/** Whether a name may begin at `at`, though Han stands in front of it. */
function mayBegin(text: string, at: number): boolean {
  if (!isHan(text.charCodeAt(at - 1))) return true;
  const { before } = words();
  for (let size = 1; size <= FAR && size <= at; size++) {
    if (before.has(text.slice(at - size, at))) return true;
  }
  return false;
}

/** Where a name of Han begins that ends at `end`; -1: there is none. */
function hanBefore(text: string, end: number, isStrong: boolean): number {
  const row = rowBefore(text, end, LONGEST_ROW, isHan);
  if (isNoName(text.slice(row, end))) return -1;
  let other = -1;
  for (let at = row; at < end; at++) {
    if (!isWhole(text, at, end)) continue;
    if (mayBegin(text, at)) return isLone(text, at, end) && isWordBefore(text, at) ? -1 : at;
    if (other < 0 && familyAt(text, at, end) > 1) other = at;
  }
  if (other >= 0) return other;
  return givenBefore(text, row, end, isStrong);
}

/** A single character, of which there are many that are also words: `森の中`, `お林`. */
function isLone(text: string, at: number, end: number): boolean {
  return end - at === 1 && JA_DIRECTIONS.includes(text[at] as string);
}

const JOINED_BEFORE = "おご";

function isWordBefore(text: string, at: number): boolean {
  return JOINED_BEFORE.includes(text[at - 1] ?? " ");
}

/** A given name alone, or behind a family name and a blank. */
function givenBefore(text: string, row: number, end: number, isStrong: boolean): number {
  const size = end - row;
  if (text[row - 1] === " ") {
    const family = rowBefore(text, row - 1, LONGEST_FAMILY, isHan);
    if (family < row - 1 && size <= LONGEST_GIVEN && familyAt(text, family, row - 1) === row - 1 - family)
      return family;
  }
  if (!isStrong || size < 2 || !isGiven(text, row, end)) return -1;
  return isWordBefore(text, row) ? -1 : row;
}

/** Where a name of kana begins that ends at `end`; -1: there is none. */
function katakanaBefore(text: string, end: number): number {
  const start = foreignBefore(text, end);
  const name = text.slice(start, end);
  const last = name.slice(Math.max(name.lastIndexOf(" "), lastDot(name)) + 1);
  if (name.length < 2 || isHiragana(text.charCodeAt(start - 1)) === false && /[A-Za-z0-9]/.test(text[start - 1] ?? " ")) return -1;
  const { katakana } = words();
  if (katakana.some((word) => last.endsWith(word) || name === word) && reads(text, end - last.length, end) === undefined)
    return -1;
  return withFamily(text, start);
}

function lastDot(name: string): number {
  for (let at = name.length - 1; at >= 0; at--) if (isMiddleDot(name.charCodeAt(at))) return at;
  return -1;
}

/** Katakana with dots and single blanks between its words. */
function foreignBefore(text: string, end: number): number {
  let start = rowBefore(text, end, LONGEST_FOREIGN, isKatakana);
  for (;;) {
    const isParted = text[start - 1] === " " || isMiddleDot(text.charCodeAt(start - 1));
    if (!isParted || end - start > LONGEST_FOREIGN) return start;
    const next = rowBefore(text, start - 1, LONGEST_FOREIGN, isKatakana);
    if (next === start - 1) return start;
    start = next;
  }
}

/** A family name of Han directly in front belongs to the name. */
function withFamily(text: string, start: number): number {
  const end = text[start - 1] === " " ? start - 1 : start;
  const row = rowBefore(text, end, LONGEST_ROW, isHan);
  for (let at = Math.max(row, end - LONGEST_FAMILY); at < end; at++) {
    if (familyAt(text, at, end) === end - at && mayBegin(text, at)) return at;
  }
  return start;
}

/** What stands between words, or ends one. */
const PARTICLES = "のはがをにでともへや";
/** Given names that do not read as words do may stand behind a family name. */
function hiraganaBefore(text: string, end: number): number {
  const row = rowBefore(text, end, LONGEST_READ * 3, isHiragana);
  for (let at = Math.max(row, end - LONGEST_READ); at < end - 1; at++) {
    const isFirst = at === row;
    if (!isFirst && found0(text, row, at, end) >= 0) return found0(text, row, at, end);
    if (!isFirst && !PARTICLES.includes(text[at - 1] as string)) continue;
    const found = reads(text, at, end);
    if (found !== undefined) return isFirst ? withReadFamily(text, withFamily(text, at)) : at;
  }
  if (end - row > 4 || end - row < 2 || PARTICLES.includes(text[row] as string) || text.startsWith("か", row)) return -1;
  const family = withFamily(text, row);
  return family < row ? family : -1;
}

/** `すずきはなこ`: where the family name begins; -1: there is none. */
function found0(text: string, row: number, at: number, end: number): number {
  if (reads(text, at, end) !== "given") return -1;
  for (let start = Math.max(row, at - LONGEST_READ); start < at - 1; start++) {
    if (reads(text, start, at) === "family" && (start === row || PARTICLES.includes(text[start - 1] as string))) return start;
  }
  return -1;
}

/** `すずき はなこ`. */
function withReadFamily(text: string, start: number): number {
  if (text[start - 1] !== " ") return start;
  const row = rowBefore(text, start - 1, LONGEST_READ, isHiragana);
  return reads(text, row, start - 1) === "family" ? row : start;
}

/** Where a name in Latin letters begins that ends at `end`: one to three words, each with a capital; -1: there is none. */
export function latinBefore(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_FOREIGN);
  const name = /(?<![A-Za-z\u00c0-\u024f0-9@._-])[A-Z\u00c0-\u00de][a-z\u00df-\u024f][A-Za-z\u00c0-\u024f'-]*(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]*\.?){0,2}$/.exec(
    text.slice(from, end),
  )?.[0];
  if (name === undefined || name.split(" ").some((word) => words().latin.has(word.toLowerCase()))) return -1;
  return end - name.length;
}

/** Where a Japanese name begins that ends at `end`, or one blank before it; `isStrong`: given names alone count, too. */
export function nameBefore(text: string, end: number, isStrong: boolean): readonly [start: number, end: number] | undefined {
  const last = text[end - 1] === " " ? end - 1 : end;
  const code = text.charCodeAt(last - 1);
  const start = isHan(code)
    ? hanBefore(text, last, isStrong)
    : isKatakana(code)
      ? isStrong
        ? katakanaBefore(text, last)
        : -1
      : isHiragana(code)
        ? hiraganaBefore(text, last)
        : isStrong && code < 0x250
          ? latinBefore(text, last)
          : -1;
  return start < 0 ? undefined : [start, last];
}

/** Where the name ends that begins at `at`; -1: there is none. `isStrong`: its label says that it is a name. */
export function nameAt(text: string, at: number, isStrong: boolean): number {
  const code = text.charCodeAt(at);
  if (isHan(code)) return hanAt(text, at, isStrong);
  if (isKatakana(code)) return katakanaAt(text, at, isStrong);
  return isHiragana(code) ? hiraganaAt(text, at) : -1;
}

function hanAt(text: string, at: number, isStrong: boolean): number {
  const row = rowAfter(text, at, LONGEST_ROW, isHan);
  const end = honorificWithin(text, at, row);
  if (isNoName(text.slice(at, end))) return -1;
  if (isWhole(text, at, end)) {
    const rest = familyAt(text, at, end) === end - at ? givenAfter(text, end) : end;
    return isEnded(text, rest) ? rest : -1;
  }
  if (familyAt(text, at, end) === end - at) return end;
  const size = end - at;
  if (isStrong && size >= 2 && size <= 6 && isEnded(text, end) && (familyAt(text, at, end) > 0 || isGiven(text, at, end)))
    return end;
  return isStrong && size === 1 && isGiven(text, at, end) && /^[で。と様さ、\n]?$/.test(text[end] ?? "") ? end : -1;
}

const HONORIFICS_OF_HAN = ["様", "氏", "殿", "君", "先生", "部長", "課長", "係長", "主任", "社長", "店長", "宛", "本人"];

/** Where an honorific begins that ends the row of Han; its end if there is none. */
function honorificWithin(text: string, at: number, row: number): number {
  for (let end = at + 1; end < row; end++) {
    if (HONORIFICS_OF_HAN.some((word) => text.startsWith(word, end))) return end;
  }
  return row;
}

/** A given name in Han behind a blank, or in kana, behind a family name. */
function givenAfter(text: string, family: number): number {
  const start = text[family] === " " ? family + 1 : family;
  const code = text.charCodeAt(start);
  if (start > family && isHan(code)) {
    const end = honorificWithin(text, start, rowAfter(text, start, LONGEST_ROW, isHan));
    return isGiven(text, start, end) ? end : family;
  }
  if (!isKana(code)) return family;
  for (let end = Math.min(text.length, start + LONGEST_READ); end > start + 1; end--) {
    if (reads(text, start, end) === "given" && isEnded(text, end)) return end;
  }
  return family;
}

/** After a name stands a sign, a particle or an honorific; not another word. */
function isEnded(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isHan(code)) return HONORIFICS_OF_HAN.some((word) => text.startsWith(word, end));
  if (isKatakana(code)) return false;
  return !isHiragana(code) || "でとがはもにをへのよかまさだなくちっ".includes(text[end] as string);
}

function katakanaAt(text: string, at: number, isStrong: boolean): number {
  const end = foreignAfter(text, at);
  if (end - at < 2) return -1;
  const name = text.slice(at, end);
  if (words().katakana.some((word) => name.endsWith(word))) return -1;
  if (isStrong) return isEnded(text, end) ? end : -1;
  const first = rowAfter(text, at, LONGEST_FOREIGN, isKatakana);
  return reads(text, at, first) !== undefined && isEnded(text, end) ? end : -1;
}

function foreignAfter(text: string, at: number): number {
  let end = rowAfter(text, at, LONGEST_FOREIGN, isKatakana);
  for (;;) {
    const isParted = text[end] === " " || isMiddleDot(text.charCodeAt(end));
    if (!isParted || end - at > LONGEST_FOREIGN) return end;
    const next = rowAfter(text, end + 1, LONGEST_FOREIGN, isKatakana);
    if (next === end + 1) return end;
    end = next;
  }
}

function hiraganaAt(text: string, at: number): number {
  for (let end = Math.min(text.length, at + LONGEST_READ); end > at + 1; end--) {
    const found = reads(text, at, end);
    if (found === undefined || !isEnded(text, end)) continue;
    return found === "family" ? givenAfter(text, end) : end;
  }
  return -1;
}
