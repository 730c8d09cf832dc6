/** Reads the words of a text one by one: how each is written, and what the lists say of it. Nothing is made for a word. */
import { CASED, type Letters, letters, MARK } from "./letters.ts";
import { HASH_START, hashed, type NameLists } from "./name-lists.ts";

/** How a word is written. */
export const SHAPE = Object.freeze({
  LOWER: 0,
  /** `Anna` */
  CAPITAL: 1,
  /** `ANNA` */
  CAPITALS: 2,
  /** `McKay`, `DeShawn` */
  INNER: 3,
  /** `J.`, `J` */
  INITIAL: 4,
  /** Digits, camel case, a part of an address: not a word. */
  NONE: 5,
});

/** Longer rows of letters are no words. */
const LONGEST = 26;
/** What is longer is written over: nobody asks for it. */
const MOST = 31;
const MOST_INNER = 2;

const QUOTE = 0x27;
const CURLY = 0x2019;
const DOT = 0x2e;
const SMALL_O = 0x6f;
const SMALL_S = 0x73;
const SMALL_T = 0x74;

export class WordReader {
  start = 0;
  end = 0;
  bits = 0;
  shape: number = SHAPE.NONE;
  /** Whether `'s` follows. */
  owns = false;

  readonly #lists: NameLists;
  readonly #letters: Letters = letters();
  readonly #word = new Uint16Array(MOST + 1);

  constructor(lists: NameLists) {
    this.#lists = lists;
  }

  /** Whether a letter with case stands there. */
  isLetter(code: number): boolean {
    return code < CASED && (this.#letters.plain[code] as number) > MARK;
  }

  isCapital(code: number): boolean {
    return code < CASED && this.#letters.upper[code] === 1;
  }

  /** Reads the word that begins at `at`, where a letter stands. Returns where it ends. */
  read(text: string, at: number): number {
    const { plain, second, upper } = this.#letters;
    const word = this.#word;
    let [i, count, length, hash, capitals] = [at, 0, 0, HASH_START, 0];
    this.owns = false;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const letter = code < CASED ? (plain[code] as number) : 0;
      if (letter > MARK) {
        count++;
        capitals += upper[code] as number;
        hash = hashed(hash, letter);
        word[length++ & MOST] = letter;
        const other = second[code] as number;
        if (other === 0) continue;
        hash = hashed(hash, other);
        word[length++ & MOST] = other;
      } else if (letter !== MARK && !(isQuote(code) && this.#goesOn(text, i, count, capitals))) break;
    }
    this.start = at;
    this.end = i;
    this.shape = shapeOf(upper[text.charCodeAt(at)] === 1, count, capitals);
    this.bits = length > 1 && length <= LONGEST ? this.#lists.find(hash, word, length) : 0;
    return i;
  }

  /** `O'Brien`, `D'Amico`, `don't`; not `Anna's`, `l'Anna`. */
  #goesOn(text: string, at: number, count: number, capitals: number): boolean {
    const next = text.charCodeAt(at + 1);
    if (!this.isLetter(next)) return false;
    const isLast = !this.isLetter(text.charCodeAt(at + 2));
    if (isLast && (next | 0x20) === SMALL_S) {
      this.owns = true;
      return false;
    }
    if (count > 2) return isLast && next === SMALL_T;
    // `D'Amico`, `o'brien`; `l'Anna` and `J'ai` are two words.
    return this.isCapital(next) ? capitals > 0 : count === 1 && this.#word[0] === SMALL_O;
  }
}

function shapeOf(startsUpper: boolean, count: number, capitals: number): number {
  if (capitals === 0) return SHAPE.LOWER;
  if (!startsUpper) return SHAPE.NONE;
  if (count === 1) return SHAPE.INITIAL;
  if (capitals === 1) return SHAPE.CAPITAL;
  if (capitals === count) return SHAPE.CAPITALS;
  return capitals <= MOST_INNER ? SHAPE.INNER : SHAPE.NONE;
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === CURLY;
}

/** Whether a letter at `at` goes on with something that is no word: `a1`, `john@`, `john.smith`, `_x`. */
export function isGlued(text: string, start: number, end: number): boolean {
  return isGlue(text.charCodeAt(start - 1)) || isGlueAfter(text, end);
}

const GLUE = new Uint8Array(0x80);
for (const character of "0123456789@_/\\#=%&+$") GLUE[character.charCodeAt(0)] = 1;

function isGlue(code: number): boolean {
  return code < 0x80 && GLUE[code] === 1;
}

function isGlueAfter(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== DOT) return isGlue(code);
  const next = text.charCodeAt(end + 1);
  return (next >= 0x61 && next <= 0x7a) || (next >= 0x30 && next <= 0x39) || next === 0x40;
}
