/** How Korean names are built: a family name of one syllable, seldom two, and a given name of two, seldom one. */
import { KO, koTable } from "./table.ts";

const LONGEST_NAME = 4;

/** Whether a family name is all there is from `start` to `end`. */
export function isFamily(text: string, start: number, end: number): boolean {
  const { marks, long } = koTable();
  return end - start === 1 ? marks.has(text, start, KO.FAMILY) : end - start === 2 && long.has(text, start, end);
}

function isGiven(text: string, start: number, end: number): boolean {
  const { marks } = koTable();
  for (let at = start; at < end; at++) if (!marks.has(text, at, KO.GIVEN)) return false;
  return end > start;
}

/** Whether a full name is all there is; `isSure`: with a given name of one syllable only where that is seldom a word. */
export function isNameIn(text: string, start: number, end: number, isSure: boolean): boolean {
  const size = end - start;
  if (size < 2 || size > LONGEST_NAME) return false;
  const { marks, long } = koTable();
  if (size > 2 && long.has(text, start, start + 2) && isGiven(text, start + 2, end)) return !isWord(text, start, end);
  if (text[end - 1] === "장") return false;
  if (size > 3 || !marks.has(text, start, KO.FAMILY) || !isGiven(text, start + 1, end)) return false;
  if (size === 2 && isSure && !marks.has(text, start + 1, KO.SINGLE)) return false;
  return !isWord(text, start, end) && !isLongerWord(text, start, end);
}

function isWord(text: string, start: number, end: number): boolean {
  const { noNames, titles } = koTable();
  return noNames.has(text, start, end) || titles.has(text, start, end);
}

/** What makes words of two syllables longer. */
const WORD_ENDS = "해된한할함중됨후률료비금점처열별을가만에의와과요님자예";

/** `연결해`, `김이사` */
function isLongerWord(text: string, start: number, end: number): boolean {
  if (end - start !== 3) return false;
  const { noNames, titles } = koTable();
  if (titles.has(text, start + 1, end)) return true;
  return noNames.has(text, start, start + 2) && WORD_ENDS.includes(text[end - 1] as string);
}

export function isName(word: string, isSure: boolean): boolean {
  return isNameIn(word, 0, word.length, isSure);
}

/** A given name alone, of two syllables. */
export function isGivenName(text: string, start: number, end: number): boolean {
  return end - start === 2 && isGiven(text, start, end) && !isWord(text, start, end);
}

/** `허준이`: a name of two syllables, of which the second is seldom a word. */
export function isShortName(text: string, at: number): boolean {
  return koTable().marks.has(text, at + 1, KO.SINGLE) && isNameIn(text, at, at + 2, true);
}
