/** Sets of characters and of words, asked by where something stands in a text: nothing is cut out of the text to ask. */
import { wordsOf } from "./script.ts";

const BLANK = 0x20;

/** Eight sets of characters in one row: which bit says which is up to whoever makes it. */
export class Marks {
  readonly #bits = new Uint8Array(0x10000);

  /** Blanks between the characters are none of them. */
  mark(characters: Iterable<string>, bit: number): void {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (code <= BLANK) continue;
      this.#bits[code] = (this.#bits[code] as number) | bit;
    }
  }

  /** Past the end of the text there is nothing. */
  has(text: string, at: number, bit: number): boolean {
    const code = text.charCodeAt(at);
    return at < text.length && ((this.#bits[code] as number) & bit) !== 0;
  }
}

/** Words of any size. Their first two characters are asked for first: seldom more is needed. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #begins = new Set<number>();
  readonly #pairs = new Set<number>();
  readonly longest: number;

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    this.longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    for (const word of words) {
      const begin = (word.charCodeAt(0) << 16) | word.charCodeAt(1);
      if (word.length === 2) this.#pairs.add(begin);
      else if (word.length > 2) this.#begins.add(begin);
    }
  }

  /** Whether what stands from `start` to `end` is one of the words. */
  has(text: string, start: number, end: number): boolean {
    if (start < 0 || end > text.length) return false;
    if (end - start === 1) return this.#words.has(text[start] as string);
    const begin = (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
    if (end - start === 2) return this.#pairs.has(begin);
    return end - start <= this.longest && this.#begins.has(begin) && this.#words.has(text.slice(start, end));
  }

  /** The size of the longest word at `at`, from `least` to `most`; 0: there is none. */
  sizeAt(text: string, at: number, least: number, most: number): number {
    for (let size = Math.min(most, this.longest); size >= least; size--) {
      if (this.has(text, at, at + size)) return size;
    }
    return 0;
  }

  /** The size of the longest word that ends at `end`. */
  sizeBefore(text: string, end: number, least: number, most: number): number {
    for (let size = Math.min(most, this.longest, end); size >= least; size--) {
      if (this.has(text, end - size, end)) return size;
    }
    return 0;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words[Symbol.iterator]();
  }
}

export function wordSet(list: string): WordSet {
  return new WordSet(wordsOf(list));
}
