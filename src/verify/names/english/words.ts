/** A text as its words in Latin letters, each with what stands in front of it. */

export interface Word {
  readonly text: string;
  /** In lower case, without `'s`, with plain apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before; of long rows the last characters. */
  readonly gap: string;
  /** It begins with a capital. */
  readonly isCapital: boolean;
  /** A letter with a dot: `J.` */
  readonly isInitial: boolean;
  /** All of it is capitals, at least two. */
  readonly isShouted: boolean;
  /** It ends with `'s`. */
  readonly isPossessive: boolean;
  /** Digits, an underscore, a sign of masks or addresses stands at it: it is a part of an id, of an address, of a label that a run has written. */
  readonly isPart: boolean;
}

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*/gu;
const PART_BEFORE = /(?:[\p{N}_*#@/\\&=$%+•]|[\p{L}\p{N}][.])$/u;
const PART_BEHIND = /^(?:[\p{N}_*#@/\\=$%+•]|[.][\p{L}\p{N}]|-\d)/u;
/** What a run writes in the place of a value: `[NAME]`, `[PHONE 2]`. */
const LABEL = /\[[A-Z][A-Z_ ]*(?: \d+)?\]/g;
const POSSESSIVE = /['’][sS]$/;
const LONGEST_GAP = 12;
/** A longer one is an id, or what has been made of a value. */
const LONGEST_WORD = 24;

export function wordsOf(written: string): Word[] {
  const text = written.replace(LABEL, (label) => `[${"0".repeat(label.length - 2)}]`);
  const words: Word[] = [];
  let before = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push(wordAt(text, word, index, before));
    before = index + word.length;
  }
  return words;
}

function wordAt(text: string, word: string, start: number, before: number): Word {
  const end = start + word.length;
  const gap = text.slice(Math.max(before, start - LONGEST_GAP), start);
  const isPossessive = POSSESSIVE.test(word);
  return {
    text: word,
    lower: word.replace(POSSESSIVE, "").replaceAll("’", "'").toLowerCase(),
    start,
    end,
    gap,
    isCapital: /^\p{Lu}/u.test(word),
    isInitial: word.length === 1 && word !== word.toLowerCase() && text[end] === ".",
    isShouted: word.length > 1 && word === word.toUpperCase(),
    isPossessive,
    isPart: isPartAt(text, word, start, end),
  };
}

function isPartAt(text: string, word: string, start: number, end: number): boolean {
  if (word.length > LONGEST_WORD) return true;
  // An initial stands with a dot: `J.`, `J.R.`.
  if (word.length === 1) return /[\p{N}_@]$/u.test(text.slice(Math.max(0, start - 1), start));
  return PART_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || PART_BEHIND.test(text.slice(end, end + 2));
}
