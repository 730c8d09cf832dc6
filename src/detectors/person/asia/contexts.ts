/** Words near which names stand, each with the look that is taken there. */

/** Looks around the word from `start` to `end`, and says where names are. */
export type Look = (text: string, start: number, end: number, add: Add) => void;
export type Add = (start: number, end: number) => void;

/** Words, parted by blanks, at which a look is taken. */
export type Contexts = readonly (readonly [words: string, look: Look])[];

interface Known {
  readonly word: string;
  readonly looks: Look[];
}

/** Characters at which words begin. */
const BEGINS = 1;

/** Words by their first two characters; those of one character by that. */
export class ContextTable {
  readonly #firsts = new Uint8Array(0x10000);
  readonly #known = new Map<number, Known[]>();

  constructor(all: Contexts) {
    for (const [words, look] of all) {
      for (const word of words.split(" ")) this.#add(word, look);
    }
    // What is longer is tried first.
    for (const known of this.#known.values()) known.sort((one, other) => other.word.length - one.word.length);
  }

  #add(word: string, look: Look): void {
    this.#firsts[word.charCodeAt(0)] = BEGINS;
    const key = word.length === 1 ? word.charCodeAt(0) : pairOf(word, 0);
    const row = this.#known.get(key) ?? [];
    this.#known.set(key, row);
    const known = row.find((other) => other.word === word);
    if (known === undefined) row.push({ word, looks: [look] });
    else known.looks.push(look);
  }

  /** Looks wherever a word stands; of those that begin together only the longest counts. */
  lookThrough(text: string, add: Add): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#firsts[code] !== BEGINS) continue;
      const row = this.#known.get(pairOf(text, at));
      if (row === undefined || !lookAt(row, text, at, add)) lookAt(this.#known.get(code), text, at, add);
    }
  }
}

function pairOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function lookAt(row: readonly Known[] | undefined, text: string, at: number, add: Add): boolean {
  if (row === undefined) return false;
  for (const { word, looks } of row) {
    if (word.length > 2 && !text.startsWith(word, at)) continue;
    for (const look of looks) look(text, at, at + word.length, add);
    return true;
  }
  return false;
}
