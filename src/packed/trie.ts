/** A trie of words, packed letter by letter: what stands on the way to a letter says which ones may come. */
import { BitReader } from "./bits.ts";
import type { Contexts } from "./model.ts";

export interface Trie {
  readonly next: Map<number, Trie>;
  /** What the word says that ends here; 0: none does. */
  says: number;
}

const FACTOR = 0x2c1b3c6d;

function mixed(all: number, part: number): number {
  const product = Math.imul(all ^ part, FACTOR);
  return product ^ (product >>> 15);
}

/** Of the tables of letters and of what words say: ascending, each by how much more it is. */
export function listContexts(list: number): Contexts {
  return Int32Array.of(2 * list, list, list, list);
}

const SAYS_MIXER = 4;
const LETTER_MIXER = 6;
const DEPTHS = 12;

/** The way to a node: the letters before, the last one first. */
export interface Way {
  readonly letter: number;
  readonly before: Way | undefined;
  readonly depth: number;
}

export const NO_WAY: Way = { letter: 0, before: undefined, depth: 0 };

function lettersOf(way: Way, count: number): number {
  let all = count + 1;
  for (let i = 0, at: Way | undefined = way; i < count; i++, at = at?.before) all = mixed(all, at?.letter ?? 0);
  return all;
}

/** Of what the word says that ends behind `way`. `last`: what the word before said. */
export function saysContexts(way: Way, last: number): Contexts {
  return Int32Array.of(SAYS_MIXER, mixed(last, 101), mixed(lettersOf(way, 1), 102), mixed(lettersOf(way, 2), 103));
}

/** Of the next letter behind `way`. `sibling`: the one before it there; letters ascend. */
export function letterContexts(way: Way, sibling: number): Contexts {
  const mixer = LETTER_MIXER + 2 * (Math.min(way.depth, DEPTHS) + (sibling > 0 ? DEPTHS + 1 : 0));
  const salt = mixed(sibling, 201);
  return Int32Array.of(mixer, lettersOf(way, 1) ^ salt, lettersOf(way, 2) ^ salt, lettersOf(way, 3) ^ salt);
}

class TrieReader {
  readonly #reader: BitReader;
  readonly #letters: readonly number[];
  readonly #says: readonly number[];
  #last = 0;

  constructor(packed: string) {
    this.#reader = new BitReader(packed);
    this.#letters = this.#list(0);
    this.#says = this.#list(1);
  }

  #list(list: number): number[] {
    const size = this.#reader.number(listContexts(list));
    const values: number[] = [];
    for (let i = 0, value = 0; i < size; i++) {
      value += this.#reader.number(listContexts(list));
      values.push(value);
    }
    return values;
  }

  node(way = NO_WAY): Trie {
    const index = this.#reader.number(saysContexts(way, this.#last));
    if (index > 0) this.#last = index;
    const next = new Map<number, Trie>();
    for (let letter = 0; ; ) {
      letter = this.#reader.number(letterContexts(way, letter));
      if (letter === 0) return { next, says: index === 0 ? 0 : (this.#says[index - 1] as number) };
      next.set(this.#letters[letter - 1] as number, this.node({ letter, before: way, depth: way.depth + 1 }));
    }
  }
}

/** As scripts/packed.mjs packs it. */
export function unpackedTrie(packed: string): Trie {
  return new TrieReader(packed).node();
}
