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

/** Mixers. */
const ENDS = 4;
const SAYS = 6;
const LETTERS = 8;
const FORKS = 56;
const DEPTHS = 10;
const FAR = 20;
const MANY = 3;

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

/** Whether a word ends at a node that goes on. */
export function endContexts(way: Way): Contexts {
  const depth = Math.min(way.depth, FAR);
  return Int32Array.of(ENDS, mixed(lettersOf(way, 2), 11), mixed(lettersOf(way, 4), 12), mixed(depth, 13));
}

/** Of what the word says that ends there. `last`: what the word before said. */
export function saysContexts(way: Way, last: number): Contexts {
  return Int32Array.of(SAYS, mixed(last, 21), mixed(lettersOf(way, 3), 22), mixed(last, lettersOf(way, 1)));
}

/** Whether a node goes on to one more letter than `count`. */
export function moreContexts(way: Way, count: number): Contexts {
  const some = Math.min(count, MANY);
  return Int32Array.of(
    FORKS + some,
    mixed(lettersOf(way, 1), count > 0 ? 32 : 31),
    mixed(lettersOf(way, 3), 40 + some),
    mixed(Math.min(way.depth, FAR) * (MANY + 1) + some, 33),
  );
}

/** Of a letter behind `way`. `sibling`: the one before it there, from 1 on; letters ascend. 0: it is the first one. */
export function letterContexts(way: Way, sibling: number): Contexts {
  const mixer = LETTERS + 2 * (Math.min(way.depth, DEPTHS) + (sibling > 0 ? DEPTHS + 1 : 0));
  return Int32Array.of(
    mixer,
    sibling > 0 ? mixed(sibling, 51) : lettersOf(way, 1),
    lettersOf(way, 2),
    lettersOf(way, 4),
  );
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
    const next = new Map<number, Trie>();
    const node = { next, says: 0 };
    let goesOn = this.#reader.bit(moreContexts(way, 0)) === 1;
    if (!goesOn || this.#reader.bit(endContexts(way)) === 1) {
      this.#last = this.#reader.number(saysContexts(way, this.#last));
      node.says = this.#says[this.#last] as number;
    }
    for (let letter = 0; goesOn; goesOn = this.#reader.bit(moreContexts(way, next.size)) === 1) {
      letter = this.#reader.number(letterContexts(way, letter)) + 1;
      next.set(this.#letters[letter - 1] as number, this.node({ letter, before: way, depth: way.depth + 1 }));
    }
    return node;
  }
}

/** As scripts/packed.mjs packs it. */
export function unpackedTrie(packed: string): Trie {
  return new TrieReader(packed).node();
}
