/** How far a name goes that begins at a word. */
import { commonWords } from "../lists/english-common.ts";
import { doubtfulNames } from "../lists/english-given.ts";
import type { Word } from "./words.ts";

const MOST_WORDS = 5;
/** Small words inside of names. */
const INSIDE = new Set(
  "de da do dos das di del della la le du van von der den ter ten bin ibn bint al el abu y e st mac".split(" "),
);
const BLANK = /^[ \t\u00a0]{1,2}$/;
const AFTER_INITIAL = /^\.[ \t\u00a0]?$/;

/** A word that is no name of a person, whatever stands beside it. */
export function isCommon({ lower, isInitial }: Word): boolean {
  return !isInitial && commonWords().has(lower) && !doubtfulNames().has(lower);
}

/** The word past the last one of the name. */
export function extentAt(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end - from < MOST_WORDS) {
    const step = goesOn(words, end);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** How many words more belong to it: 0, 1, or 2 with a small word between. */
function goesOn(words: readonly Word[], at: number): number {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || before.isPossessive || !joins(before, word)) return 0;
  if (word.isCapital) return word.isPart || isCommon(word) ? 0 : 1;
  return smallWords(words, at);
}

const MOST_SMALL = 3;

/** Small words and the word with a capital behind them: `van der Berg`. */
function smallWords(words: readonly Word[], from: number): number {
  for (let at = from; at < from + MOST_SMALL && INSIDE.has(words[at]?.lower ?? ""); at++) {
    const next = words[at + 1];
    if (next === undefined || !BLANK.test(next.gap)) return 0;
    if (next.isCapital) return isCommon(next) || next.isPart ? 0 : at - from + 2;
  }
  return 0;
}

function joins(before: Word, { gap }: Word): boolean {
  return BLANK.test(gap) || (before.text.length <= 2 && AFTER_INITIAL.test(gap));
}
