/**
 * What words say of the digits behind them. The words themselves are those of the detectors, as data, in every language once; how they
 * are read, what follows from them and what is passed over is this room's own. A word that is missing there is missing here, too.
 */
import { WORDS } from "../../detectors/context/words.ts";
import { foldText } from "../fold.ts";

/** What is said: bits of SAYS. */
export type Said = number;

export const NOTHING_SAID: Said = 0;
export const SAYS = Object.freeze({
  /** They are called. */
  PHONE: 1,
  /** They are an id, a count, a date, money. */
  THING: 2,
  /** Something else, on which nothing here depends. */
  OTHER: 4,
  /** Nothing by itself: what stands before it counts. */
  PASSED: 8,
});

/** `reached`: who is called, or where: `call me at`. */
const OF_TABLE: Readonly<Record<string, Said>> = {
  PHONE: SAYS.PHONE,
  THING: SAYS.THING,
  passed: SAYS.PASSED,
  reached: SAYS.PASSED,
};

interface KnownWords {
  readonly words: ReadonlyMap<string, Said>;
  readonly longest: number;
}

let known: KnownWords | undefined;

/** By word, as `plainLetters` writes it. */
export function knownWords(): KnownWords {
  known ??= readWords();
  return known;
}

function readWords(): KnownWords {
  const words = new Map<string, Said>();
  for (const table of Object.values(WORDS)) {
    for (const [saying, list] of Object.entries(table)) {
      for (const word of list.split(",").map((one) => plainLetters(foldText(one.trim())))) {
        words.set(word, (words.get(word) ?? NOTHING_SAID) | (OF_TABLE[saying] ?? SAYS.OTHER));
      }
    }
  }
  return { words, longest: Math.max(...[...words.keys()].map(({ length }) => length)) };
}

export function saysCalled(said: Said): boolean {
  return (said & SAYS.PHONE) !== 0 && !saysThing(said);
}

export function saysThing(said: Said): boolean {
  return (said & SAYS.THING) !== 0;
}

const CASED_OR_ACCENTED = /[A-Z\u00c0-\u024f\u1e00-\u1eff]/g;

/** Small Latin letters without accents; the length stays. */
export function plainLetters(text: string): string {
  return text.replace(CASED_OR_ACCENTED, plainLetter);
}

function plainLetter(letter: string): string {
  const plain = letter.normalize("NFD").charAt(0).toLowerCase().charAt(0);
  return plain === "\u0111" ? "d" : plain;
}
