/** A text of lines and parts (`a/b/c;d/e/f`) with expressions in them, packed by what stands before each character. */
import { BitReader } from "./bits.ts";

/** Ends the text. */
const END = 0;
const CHARACTER_BITS = 7;
/** Mixers: of a part's bits, by the first steps to a character; and of the tree of characters. */
const STEPS = 4;
const LAST_PART = 14;
const TREE = 60;

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

  add(character: number): void {
    this.#characters = ((this.#characters << 8) | character) & 0xffffff;
    this.#place++;
    const text = String.fromCharCode(character);
    if ("[{".includes(text)) this.#bracket = character;
    else if ("]}".includes(text)) this.#bracket = 0;
    else if ("nt".includes(text)) this.#letter = character;
    else if (" /;".includes(text)) this.#newPlace(text);
    const { part, last } = { part: this.#part, last: character };
    this.#first = mixed((part << 16) | (this.#bracket << 8) | last, 1);
    this.#second = mixed(this.#characters, 2);
    this.#third = mixed((this.#place << 16) | (part << 8) | this.#letter, 3);
  }

  #newPlace(text: string): void {
    this.#place = 0;
    this.#letter = 0;
    if (text !== " ") this.#part = text === ";" ? 0 : Math.min(this.#part + 1, LAST_PART);
  }

  /** What a coder takes for the next step to a character; `node`: where it stands in the tree. */
  step(node: number): [mixer: number, first: number, second: number, third: number] {
    const mixer = this.#part * STEPS + (node < STEPS ? node : 0);
    const salt = Math.imul(node, FACTOR);
    return [mixer, this.#first ^ salt, this.#second ^ salt, this.#third ^ salt];
  }
}

/** A leaf is a character; frequent ones have short ways. */
type Tree = number | readonly [Tree, Tree];

function readTree(reader: BitReader): Tree {
  if (reader.bit(TREE, 0, 0, 0) === 1) return [readTree(reader), readTree(reader)];
  let character = 0;
  for (let i = 0; i < CHARACTER_BITS; i++) character = 2 * character + reader.bit(TREE + 1, i, i, i);
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
      const bit = reader.bit(...contexts.step(node));
      node = 2 * node + bit;
      tree = tree[bit] as Tree;
    }
    if (tree === END) return text;
    text += String.fromCharCode(tree);
    contexts.add(tree);
  }
}
