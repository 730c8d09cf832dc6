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

/** Words by their first character: a row of numbers, which is quicker to ask than a map. */
export class ContextTable {
  readonly #rows: Known[][] = [[]];
  readonly #rowOf = new Uint16Array(0x10000);

  constructor(all: Contexts) {
    for (const [words, look] of all) {
      for (const word of words.split(" ")) this.#add(word, look);
    }
    // What is longer is tried first.
    for (const row of this.#rows) row.sort((one, other) => other.word.length - one.word.length);
  }

  #add(word: string, look: Look): void {
    const first = word.charCodeAt(0);
    if (this.#rowOf[first] === 0) this.#rowOf[first] = this.#rows.push([]) - 1;
    const row = this.#rows[this.#rowOf[first] as number] as Known[];
    const known = row.find((other) => other.word === word);
    if (known === undefined) row.push({ word, looks: [look] });
    else known.looks.push(look);
  }

  /** Looks wherever a word stands; of those that begin together only the longest counts. */
  lookThrough(text: string, add: Add): void {
    for (let at = 0; at < text.length; at++) {
      const row = this.#rowOf[text.charCodeAt(at)] as number;
      if (row !== 0) this.#lookAt(this.#rows[row] as Known[], text, at, add);
    }
  }

  #lookAt(row: readonly Known[], text: string, at: number, add: Add): void {
    for (const { word, looks } of row) {
      if (word.length > 1 && !text.startsWith(word, at)) continue;
      for (const look of looks) look(text, at, at + word.length, add);
      return;
    }
  }
}
