/** Names and words in one table of letters: a look-up makes nothing, and what is found is compared letter by letter. */
import { BITS, FIRST_BITS, FIRST_SHARED } from "../../../packed/names/names.ts";
import { letters, MARK } from "./letters.ts";

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const TAG_SHIFT = 24;
const PLACE = 2 ** TAG_SHIFT - 1;
const SPREAD = 0x2c1b3c6d;
/** In Latin lists bits stand below the small letters; other letters stand above all. */
const SMALL = 0x61;
const ASCII = 0x80;
const LONGEST_WORD = 64;
const APOSTROPHE = 0x2019;
/** Slots for a word. */
const ROOM = 1.4;

/** Starts the hash of a word. */
export const HASH_START = START;

/** The hash of a word with one more letter. */
export function hashed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, PRIME);
}

/** The words of a list by a table that is at most two thirds full. */
class WordTable {
  /** Each: its length, its bits, its letters. */
  readonly #letters: Uint8Array | Uint16Array;
  /** By hash: eight bits of it, and where the word stands; 0: none. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(text: string, isLatin: boolean) {
    const { letters, count } = isLatin ? unpacked(text, SMALL, bytes) : unpacked(text, ASCII, units);
    this.#letters = letters;
    let size = 2;
    while (size < count * ROOM) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    this.each((at, length) => this.#add(at, length));
  }

  /** The bits of a word that stands in `text` from `start` on, of which `length` letters count; 0: it is not known. */
  find(hash: number, word: Uint16Array, length: number): number {
    const spread = Math.imul(hash ^ (hash >>> 15), SPREAD);
    const tag = spread & ~PLACE;
    for (let slot = (spread ^ (spread >>> 13)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return 0;
      if (((entry ^ tag) & ~PLACE) === 0 && this.#isAt(entry & PLACE, word, length)) {
        return this.#letters[(entry & PLACE) + 1] as number;
      }
    }
  }

  get size(): number {
    return this.#letters.byteLength + this.#slots.byteLength;
  }

  each(visit: (at: number, length: number) => void): void {
    // The first place means: none.
    for (let at = 1; at < this.#letters.length; at += (this.#letters[at] as number) + 2) {
      visit(at, this.#letters[at] as number);
    }
  }

  word(at: number, length: number): string {
    return String.fromCharCode(...this.#letters.subarray(at + 2, at + 2 + length));
  }

  bits(at: number): number {
    return this.#letters[at + 1] as number;
  }

  #isAt(at: number, word: Uint16Array, length: number): boolean {
    if (this.#letters[at] !== length) return false;
    for (let i = 0; i < length; i++) if (this.#letters[at + 2 + i] !== word[i]) return false;
    return true;
  }

  #add(at: number, length: number): void {
    let hash = START;
    for (let i = 0; i < length; i++) hash = hashed(hash, this.#letters[at + 2 + i] as number);
    const spread = Math.imul(hash ^ (hash >>> 15), SPREAD);
    let slot = (spread ^ (spread >>> 13)) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = ((spread & ~PLACE) | at) >>> 0;
  }
}

type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

const bytes = (size: number): Codes => new Uint8Array(size);
const units = (size: number): Codes => new Uint16Array(size);

/** A text of entries (scripts/build-names.mjs) as words one after another. `least`: letters are no smaller. */
function unpacked(text: string, least: number, room: (size: number) => Codes): { letters: Codes; count: number } {
  let all = room(text.length * 2);
  // The first place means: none.
  let [count, at, i, before] = [0, 1, 0, 0];
  while (i < text.length) {
    if (at + LONGEST_WORD > all.length) all = grown(all, room);
    let length = text.charCodeAt(i++) - FIRST_SHARED;
    for (let k = 2; k < length + 2; k++) all[at + k] = all[before + k] as number;
    let code = text.charCodeAt(i++);
    for (; code >= least; code = text.charCodeAt(i++)) all[at + 2 + length++] = code;
    all[at] = length;
    all[at + 1] = code - FIRST_BITS;
    before = at;
    at += length + 2;
    count++;
  }
  return { letters: all.slice(0, at), count };
}

function grown(all: Codes, room: (size: number) => Codes): Codes {
  const more = room(all.length * 2);
  more.set(all);
  return more;
}

/** Lists of names: `scrubjay/names` has them for where there is no Node. */
export class NameLists {
  readonly #latin: WordTable;
  readonly #others: WordTable;

  /** @internal @param text as scripts/build-names.mjs writes it. */
  constructor(text: string) {
    const end = text.indexOf("\n");
    this.#latin = new WordTable(text.slice(0, end), true);
    this.#others = new WordTable(text.slice(end + 1), false);
  }

  /** In bytes. @internal */
  get size(): number {
    return this.#latin.size + this.#others.size;
  }

  /** The bits of a word whose plain letters are the first `length` of `word`; 0: it is not known. @internal */
  find(hash: number, word: Uint16Array, length: number): number {
    const table = (word[0] as number) < ASCII ? this.#latin : this.#others;
    return table.find(hash, word, length);
  }

  /** The bits of a word as it is written. @internal */
  bitsOf(text: string): number {
    const { plain, second } = letters();
    const word = new Uint16Array(text.length * 2);
    let [hash, length] = [START, 0];
    const push = (letter: number) => {
      word[length++] = letter;
      hash = hashed(hash, letter);
    };
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const letter = plain[code] ?? code;
      if (letter === 0 || letter === MARK || code === APOSTROPHE) continue;
      push(letter);
      const next = second[code] ?? 0;
      if (next !== 0) push(next);
    }
    return length === 0 ? 0 : this.find(hash, word, length);
  }

  /** Calls with every name that has one of `bits`, in lower case and without marks, and with its bits. @internal */
  each(visit: (name: string, bits: number) => void): void {
    for (const table of [this.#latin, this.#others]) {
      table.each((at, length) => {
        const bits = table.bits(at);
        if ((bits & (BITS.GIVEN | BITS.FAMILY)) !== 0) visit(table.word(at, length), bits);
      });
    }
  }
}
