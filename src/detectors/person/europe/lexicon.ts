/** All that is known of a word: what it may be, and which phrases begin with it. One look-up for both, by a hash. */
import { words } from "../words/words.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { hindi } from "./hindi.ts";
import { addPhrases, emptyNode, type Follow, type Known, type Language, type Lead } from "./phrases.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";

export const LANGUAGES: readonly Language[] = [english, german, french, spanish, portuguese, hindi];

/** FNV-1a, 32 bits. */
export const HASH = Object.freeze({ BEGIN: 0x811c9dc5 | 0, PRIME: 0x01000193 });

/** At most half of the slots are taken. */
const ROOM = 2;

export class Lexicon {
  readonly #hashes: Int32Array;
  readonly #known: (Known | undefined)[];
  readonly #mask: number;

  constructor(all: ReadonlyMap<string, Known>) {
    let size = 1;
    while (size < all.size * ROOM) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#known = new Array(size).fill(undefined);
    for (const known of all.values()) this.#put(hashOf(known.word), known);
  }

  /** What is known of a word of so many characters, by the hash of its small letters. */
  find(hash: number, size: number): Known | undefined {
    for (let at = slotOf(hash) & this.#mask; ; at = (at + 1) & this.#mask) {
      const known = this.#known[at];
      if (known === undefined) return undefined;
      if (this.#hashes[at] === hash && known.word.length === size) return known;
    }
  }

  #put(hash: number, known: Known): void {
    let at = slotOf(hash) & this.#mask;
    while (this.#known[at] !== undefined) at = (at + 1) & this.#mask;
    this.#hashes[at] = hash;
    this.#known[at] = known;
  }
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(word: string): number {
  let hash: number = HASH.BEGIN;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH.PRIME);
  return hash;
}

let made: Lexicon | undefined;

export function lexicon(): Lexicon {
  made ??= new Lexicon(allKnown());
  return made;
}

function allKnown(): ReadonlyMap<string, Known> {
  const all = new Map<string, Known>();
  for (const [word, bits] of words()) all.set(word, { word, bits });
  const known = (word: string): Known => {
    const one = all.get(word) ?? { word, bits: 0 };
    all.set(word, one);
    return one;
  };
  const [leads, follows] = [emptyNode(), emptyNode()];
  for (const language of LANGUAGES) {
    for (const [lead, table] of Object.entries(language.leads)) {
      addPhrases(leads, table, known, (node) => node.leads.push(lead as Lead));
    }
    for (const [follow, table] of Object.entries(language.follows)) {
      addPhrases(follows, table, known, (node) => node.follows.push(follow as Follow));
    }
  }
  for (const [word, node] of leads.next ?? []) word.leads = node;
  for (const [word, node] of follows.next ?? []) word.follows = node;
  return all;
}
