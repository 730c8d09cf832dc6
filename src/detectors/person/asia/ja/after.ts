/** Where Japanese names end that begin behind a label. */

import { isHan, isHiragana, isKana, isKatakana, isMiddleDot, rowAfter } from "../script.ts";
import { familyAt, isBuilt, isGiven, isWhole, jaTable, reads } from "./table.ts";

const LONGEST_READ = 6;
const LONGEST_ROW = 12;
const LONGEST_FOREIGN = 30;
const BLANK = 0x20;

/** Where the name ends that begins at `at`; -1: there is none. `isStrong`: its label says that it is a name. */
export function nameAt(text: string, at: number, isStrong: boolean): number {
  const code = text.charCodeAt(at);
  if (isHan(code)) return hanAt(text, at, isStrong);
  if (isKatakana(code)) return katakanaAt(text, at, isStrong);
  return isHiragana(code) ? hiraganaAt(text, at) : -1;
}

function hanAt(text: string, at: number, isStrong: boolean): number {
  const end = honorificWithin(text, at, rowAfter(text, at, LONGEST_ROW, isHan));
  if (isWhole(text, at, end)) {
    const rest = familyAt(text, at, end) === end - at ? givenAfter(text, end, isStrong) : end;
    return isEnded(text, rest) ? rest : -1;
  }
  return isStrong && isUnknown(text, at, end) ? end : -1;
}

const LONGEST_UNKNOWN = 6;

/** Behind a label that says so, a name may have characters that are not known. */
function isUnknown(text: string, at: number, end: number): boolean {
  const size = end - at;
  if (size > LONGEST_UNKNOWN || jaTable().noNames.has(text, at, end)) return false;
  if (size === 1) return isGiven(text, at, end) && "で。と様さ、\n".includes(text[end] ?? "\n");
  return isEnded(text, end) && (familyAt(text, at, end) > 0 || isGiven(text, at, end) || isBuilt(text, at, end));
}

const HONORIFICS = "様 氏 殿 君 宛 先生 部長 課長 係長 主任 社長 店長 本人".split(" ");

const FIRST_OF_HONORIFICS = "様氏殿君宛先部課係主社店本";

function isHonorific(text: string, at: number): boolean {
  if (!FIRST_OF_HONORIFICS.includes(text[at] as string)) return false;
  return HONORIFICS.some((word) => text.startsWith(word, at));
}

/** Where an honorific begins that ends the row of Han; its end if there is none. */
function honorificWithin(text: string, at: number, row: number): number {
  for (let end = at + 1; end < row; end++) if (isHonorific(text, end)) return end;
  return row;
}

/** A given name in Han behind a blank, or in kana, behind a family name; the end of the family name if there is none. */
function givenAfter(text: string, family: number, isStrong: boolean): number {
  const start = text.charCodeAt(family) === BLANK ? family + 1 : family;
  const code = text.charCodeAt(start);
  if (start > family && isHan(code)) {
    const end = honorificWithin(text, start, rowAfter(text, start, LONGEST_ROW, isHan));
    return isGiven(text, start, end) ? end : family;
  }
  if (!isKana(code)) return family;
  for (let end = Math.min(text.length, start + LONGEST_READ); end > start + 1; end--) {
    if (reads(text, start, end) === "given" && isEnded(text, end)) return end;
  }
  const end = rowAfter(text, start, LONGEST_READ, isKana);
  return isStrong && end - start > 1 && !isKana(text.charCodeAt(end)) && !NO_GIVEN.test(text.slice(start, end))
    ? end
    : family;
}

/** What follows a family name, and is no given name. */
const NO_GIVEN = /^(?:[のはがをにでともへやかよだ].*|さん|さま|くん|ちゃん|ども|たち|まで|なの|なん)/;

/** What particles and endings begin with. */
const ENDINGS = "でとがはもにをへのよかまさだなくちっ";

/** After a name stands a sign, a particle or an honorific; not another word. */
function isEnded(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isHan(code)) return isHonorific(text, end);
  return !isKatakana(code) && (!isHiragana(code) || ENDINGS.includes(text[end] as string));
}

function katakanaAt(text: string, at: number, isStrong: boolean): number {
  const end = foreignAfter(text, at);
  if (end - at < 2 || !isEnded(text, end)) return -1;
  const first = rowAfter(text, at, LONGEST_FOREIGN, isKatakana);
  if (reads(text, at, first) !== undefined) return end;
  return isStrong && !jaTable().katakana.some((word) => text.startsWith(word, end - word.length)) ? end : -1;
}

function foreignAfter(text: string, at: number): number {
  let end = rowAfter(text, at, LONGEST_FOREIGN, isKatakana);
  while (end - at <= LONGEST_FOREIGN) {
    const code = text.charCodeAt(end);
    if (code !== BLANK && !isMiddleDot(code)) return end;
    const next = rowAfter(text, end + 1, LONGEST_FOREIGN, isKatakana);
    if (next === end + 1) return end;
    end = next;
  }
  return end;
}

function hiraganaAt(text: string, at: number): number {
  for (let end = Math.min(text.length, at + LONGEST_READ); end > at + 1; end--) {
    const found = reads(text, at, end);
    if (found !== undefined && isEnded(text, end)) return found === "family" ? givenAfter(text, end, false) : end;
  }
  return -1;
}

/** `恵子が`: a given name alone of two or three characters, before a particle or an honorific. */
export function givenAt(text: string, at: number): number {
  const end = honorificWithin(text, at, rowAfter(text, at, LONGEST_ROW, isHan));
  if (end - at < 2 || !isGiven(text, at, end) || jaTable().noNames.has(text, at, end)) return -1;
  return "がはもにをかよでとの様さくち".includes(text[end] ?? " ") ? end : -1;
}
