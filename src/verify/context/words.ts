/**
 * What words say of the digits behind them.
 *
 * The room `context` reads words in front of digits and names of members; it may not judge digits. The words themselves are those of the detectors, as data, in every language once; how they
 * are read, what follows from them and what is passed over is this room's own. A word that is missing there is missing here, too.
 */
import { VALUE_WORDS } from "../../detectors/context/value-words.ts";
import { WORDS } from "../../detectors/context/words.ts";
import { foldText } from "../fold.ts";

/** What is said: bits of SAYS. */
export type Said = number;

export const NOTHING_SAID: Said = 0;
export const SAYS = Object.freeze({
  /** They are called. */
  PHONE: 1,
  /** Somebody is called. */
  CALL: 2,
  /** They are something else: an id, a count, a date, money, an account. */
  OTHER: 4,
  /** Nothing by itself: what stands before it counts. */
  PASSED: 8,
  /** Of a kind that has a detector of its own: an account, a PIN. */
  KIND: 32,
  /** Such a one that somebody gives out, as ids are given out. */
  GIVEN: 64,
  /** Of objects and arrays: the number of what they describe is such a one, `customer.number`. */
  NUMBERED: 128,
  /** Of objects and arrays: a telephone, or a field of a table. */
  FIELD: 256,
});

/** What is said of a scalar. */
export function ofScalar(said: Said): Said {
  return said & ~(SAYS.NUMBERED | SAYS.FIELD);
}

/** `reached`: who is called, or where: `call me at`. */
const OF_TABLE: Readonly<Record<string, Said>> = {
  PHONE: SAYS.PHONE,
  CALL: SAYS.CALL,
  MACHINE: SAYS.OTHER,
  THING: SAYS.OTHER,
  ACCOUNT: SAYS.OTHER | SAYS.KIND | SAYS.GIVEN,
  CUSTOMER: SAYS.OTHER | SAYS.KIND | SAYS.GIVEN,
  POLICY: SAYS.OTHER | SAYS.KIND | SAYS.GIVEN,
  CARD: SAYS.OTHER,
  passed: SAYS.PASSED,
  reached: SAYS.PASSED,
};
/** The other tables. */
const OF_OTHER_TABLES = SAYS.OTHER | SAYS.KIND;

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
  for (const table of [WORDS, ...VALUE_WORDS].flatMap((words) => Object.values(words))) {
    for (const [saying, list] of Object.entries(table)) {
      for (const word of list.split(",").map((one) => plainLetters(foldText(one.trim().replace(/\s+/g, " "))))) {
        for (const form of word.endsWith(" #") ? [word, word.replace(" #", "#")] : [word]) {
          words.set(form, (words.get(form) ?? NOTHING_SAID) | (OF_TABLE[saying] ?? OF_OTHER_TABLES));
        }
      }
    }
  }
  return { words, longest: Math.max(...[...words.keys()].map(({ length }) => length)) };
}

export function saysPhone(said: Said): boolean {
  return (said & SAYS.PHONE) !== 0;
}

export function saysOther(said: Said): boolean {
  return (said & SAYS.OTHER) !== 0 && (said & (SAYS.PHONE | SAYS.CALL)) === 0;
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
