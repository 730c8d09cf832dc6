/** A text of lines and parts (`a/b/c;d/e/f`) with expressions in them, packed by what stands before each character. */
import { BitReader } from "./bits.ts";
import type { Contexts } from "./model.ts";

/** Ends the text. */
const END = 0;
const CHARACTER_BITS = 7;
/** Mixers: of a part's bits, by the first steps to a character; and of the tree of characters. */
const STEPS = 4;
const LAST_PART = 14;
const TREE = 60;

const CHARACTERS = 2 ** CHARACTER_BITS;
const OPENS = 1;
const CLOSES = 2;
const LETTER = 3;
const BLANK = 4;
const PART = 5;
const LINE = 6;
/** By character: what it changes in what may follow. After `n` and `t` expressions begin (scripts/build-phone-plans.mjs). */
function newChanges(): Uint8Array {
  const changes = new Uint8Array(CHARACTERS);
  for (const [i, characters] of ["[{", "]}", "nt", " ", "/", ";"].entries())
    for (const character of characters) changes[character.charCodeAt(0)] = i + 1;
  return changes;
}

const FACTOR = 0x2c1b3c6d;

function mixed(all: number, part: number): number {
  const product = Math.imul(all ^ part, FACTOR);
  return product ^ (product >>> 15);
}

/** What has been read, as far as it says what comes next. */
export class TextContexts {
  #characters = 0;
  #part = 0;
  #place = 0;
  /** The bracket that is open, and the letter before it. */
  #bracket = 0;
  #letter = 0;
  #first = 0;
  #second = 0;
  #third = 0;
  readonly #step = new Int32Array(4);
  readonly #changes = newChanges();

  add(character: number): void {
    this.#characters = ((this.#characters << 8) | character) & 0xffffff;
    this.#place++;
    const change = this.#changes[character] as number;
    if (change === OPENS) this.#bracket = character;
    else if (change === CLOSES) this.#bracket = 0;
    else if (change === LETTER) this.#letter = character;
    else if (change >= BLANK) this.#newPlace(change);
    const part = this.#part;
    this.#first = mixed((part << 16) | (this.#bracket << 8) | character, 1);
    this.#second = mixed(this.#characters, 2);
    this.#third = mixed((this.#place << 16) | (part << 8) | this.#letter, 3);
  }

  #newPlace(change: number): void {
    this.#place = 0;
    this.#letter = 0;
    if (change === PART) this.#part = Math.min(this.#part + 1, LAST_PART);
    if (change === LINE) this.#part = 0;
  }

  /** Of the next step to a character; `node`: where it stands in the tree. */
  step(node: number): Contexts {
    const salt = Math.imul(node, FACTOR);
    const step = this.#step;
    step[0] = this.#part * STEPS + (node < STEPS ? node : 0);
    step[1] = this.#first ^ salt;
    step[2] = this.#second ^ salt;
    step[3] = this.#third ^ salt;
    return step;
  }
}

/** Of the tree itself: whether a part of it is a leaf (0), and a leaf's bits (1 and more). */
export function treeContexts(bit: number): Contexts {
  return Int32Array.of(TREE, bit, bit, bit);
}

/** A leaf is a character; frequent ones have short ways. */
type Tree = number | readonly [Tree, Tree];

function readTree(reader: BitReader): Tree {
  if (reader.bit(treeContexts(0)) === 1) return [readTree(reader), readTree(reader)];
  let character = 0;
  for (let i = 1; i <= CHARACTER_BITS; i++) character = 2 * character + reader.bit(treeContexts(i));
  return character;
}

export function unpackedText(packed: string): string {
  const reader = new BitReader(packed);
  const root = readTree(reader);
  const contexts = new TextContexts();
  let text = "";
  while (true) {
    let tree = root;
    for (let node = 1; typeof tree !== "number"; ) {
      const bit = reader.bit(contexts.step(node));
      node = 2 * node + bit;
      tree = tree[bit] as Tree;
    }
    if (tree === END) return text;
    text += String.fromCharCode(tree);
    contexts.add(tree);
  }
}
