/** The words of Chinese names, made into sets when they are first asked for. */
import { pairsOf, wordsOf } from "../script.ts";
import { Marks, WordSet, wordSet } from "../word-set.ts";
import {
  ZH_BEFORE_NONE,
  ZH_ENDS,
  ZH_LAST,
  ZH_LONG,
  ZH_LONG_WORDS,
  ZH_OTHER,
  ZH_PURE,
  ZH_STOPS,
  ZH_WORDS,
} from "./words.ts";

/** Sets of characters. */
export const ZH = Object.freeze({ FAMILY: 1, PURE: 2, STOP: 4, LAST: 8, ENDS: 16 });

export interface ZhTable {
  readonly marks: Marks;
  /** Family names of two characters. */
  readonly long: WordSet;
  /** Words that begin with a family name. */
  readonly others: WordSet;
  /** Words that end with what is a family name elsewhere. */
  readonly before: WordSet;
  /** Two characters that end a name. */
  readonly ends: WordSet;
}

let made: ZhTable | undefined;

export function zhTable(): ZhTable {
  made ??= makeTable();
  return made;
}

function makeTable(): ZhTable {
  const marks = new Marks();
  const ends = wordsOf(ZH_ENDS);
  marks.mark(ZH_PURE, ZH.PURE | ZH.FAMILY);
  marks.mark(ZH_OTHER, ZH.FAMILY);
  marks.mark(ZH_STOPS, ZH.STOP);
  marks.mark(ZH_LAST, ZH.LAST);
  marks.mark(
    ends.map((word) => word[0] as string),
    ZH.ENDS,
  );
  return {
    marks,
    long: wordSet(ZH_LONG),
    others: new WordSet([...pairsOf(ZH_WORDS), ...wordsOf(ZH_LONG_WORDS)]),
    before: wordSet(ZH_BEFORE_NONE),
    ends: new WordSet(ends),
  };
}
