/** The words of Korean names, made into sets when they are first asked for. */

import { Marks, type WordSet, wordSet } from "../word-set.ts";
import { KO_ENDINGS, KO_FAMILY, KO_FOREIGN, KO_GIVEN, KO_LONG, KO_NO_NAMES, KO_SINGLE, KO_TITLES } from "./words.ts";

/** Sets of syllables. */
export const KO = Object.freeze({ FAMILY: 1, GIVEN: 2, SINGLE: 4 });

export interface KoTable {
  readonly marks: Marks;
  /** Family names of two syllables. */
  readonly long: WordSet;
  readonly noNames: WordSet;
  readonly titles: WordSet;
  readonly foreign: WordSet;
  readonly endings: WordSet;
}

let made: KoTable | undefined;

export function koTable(): KoTable {
  made ??= makeTable();
  return made;
}

function makeTable(): KoTable {
  const marks = new Marks();
  marks.mark(KO_FAMILY, KO.FAMILY);
  marks.mark(KO_GIVEN, KO.GIVEN);
  marks.mark(KO_SINGLE, KO.SINGLE | KO.GIVEN);
  return {
    marks,
    long: wordSet(KO_LONG),
    noNames: wordSet(KO_NO_NAMES),
    titles: wordSet(KO_TITLES),
    foreign: wordSet(KO_FOREIGN),
    endings: wordSet(KO_ENDINGS),
  };
}
