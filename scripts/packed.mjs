// Packs bytes, bits and texts into what modules can hold, as src/packed reads them.
import { source } from "./source.mjs";

const { BitModel } = await source("packed/model.ts");
const { LARGE, saltedContexts } = await source("packed/bits.ts");
const { BETWEEN, byteOrder, isLastByte, operandCounts } = await source("packed/code.ts");
const { TextContexts, treeContexts } = await source("packed/text.ts");
const { endContexts, letterContexts, listContexts, moreContexts, NO_WAY, saysContexts } =
  await source("packed/trie.ts");

const CHARACTERS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{| ";
const SHIFTS = ["", "~", "}"];

export function packedBytes(bytes) {
  const texts = Array.from(bytes, (byte) => {
    return SHIFTS[Math.floor(byte / CHARACTERS.length)] + CHARACTERS[byte % CHARACTERS.length];
  });
  return texts.join("");
}

/** A module of WebAssembly, as src/packed/code.ts reads it. */
export function packedCode(bytes) {
  const operations = [];
  const operands = new Map(
    Array.from(operandCounts(), ([name, count]) => [name, Array.from({ length: count }, () => [])]),
  );
  let open = [];
  for (const byte of bytes) {
    if (open.length === 0) {
      operations.push(byte);
      open = [...(operands.get(byte) ?? [])];
    } else {
      open[0].push(byte);
      if (isLastByte(byte)) open.shift();
    }
  }
  const all = [...operands.values()].flat();
  const [frequent, behind] = [frequentOf(operations, 50), frequentOf(all.flat(), 30)];
  const parts = [numbered(operations, frequent), ...all.map((bytes) => numbered(bytes, behind))];
  return [frequent, behind, ...parts].map(packedBytes).join(BETWEEN);
}

/** `most`: more of them take more room than they save. */
function frequentOf(bytes, most) {
  const counts = new Map();
  for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  const sorted = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
  return sorted.slice(0, most).map(([byte]) => byte);
}

function numbered(bytes, frequent) {
  const order = byteOrder(frequent);
  return bytes.map((byte) => order.indexOf(byte));
}

/**
 * Writes bits, each with the probability that the model gives it (a binary arithmetic coder): what can be foreseen takes next to no
 * room. src/packed/bits.ts reads them with the same steps, and says what they mean.
 */
export class BitWriter {
  #bytes = [];
  #low = 0;
  #high = 0xffffffff;
  #model = new BitModel();

  bit(bit, contexts) {
    const expected = this.#model.expected(contexts);
    const middle = this.#low + Math.floor((this.#high - this.#low) * expected);
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    this.#model.learn(bit ? 1 : 0, expected);
    while (this.#low >>> 24 === this.#high >>> 24) {
      this.#bytes.push(this.#low >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
    }
  }

  /** A number from 0 on: first how many bits it has, then these, the highest first. */
  number(number, contexts) {
    const salted = saltedContexts(contexts);
    const size = 31 - Math.clz32(number + 1);
    for (let i = 0; i <= size; i++) this.bit(i < size, salted(0, i));
    for (let i = size - 1; i >= 0; i--) {
      this.bit(((number + 1) >> i) & 1, salted(1, size * LARGE + ((number + 1) >> (i + 1))));
    }
  }

  /** In Base64. */
  text() {
    return Buffer.from([...this.#bytes, this.#high >>> 24]).toString("base64");
  }
}

/** As src/packed/text.ts reads it. */
const END = "\0";
const CHARACTER_BITS = 7;

export function packedText(text) {
  const writer = new BitWriter();
  const characters = [...text, END];
  const tree = treeOf(characters);
  writeTree(writer, tree);
  const ways = new Map(waysIn(tree));
  const contexts = new TextContexts();
  for (const character of characters) {
    let node = 1;
    for (const bit of ways.get(character)) {
      writer.bit(bit, contexts.step(node));
      node = 2 * node + bit;
    }
    contexts.add(character.charCodeAt(0));
  }
  return writer.text();
}

/** Huffman's: the more often a character comes, the shorter is its way. */
function treeOf(characters) {
  const counts = new Map();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  const trees = [...counts].map(([tree, count]) => ({ tree, count }));
  while (trees.length > 1) {
    trees.sort((a, b) => b.count - a.count);
    const [right, left] = [trees.pop(), trees.pop()];
    trees.push({ tree: [left.tree, right.tree], count: left.count + right.count });
  }
  return trees[0].tree;
}

function writeTree(writer, tree) {
  const isLeaf = typeof tree === "string";
  writer.bit(!isLeaf, treeContexts(0));
  if (!isLeaf) for (const part of tree) writeTree(writer, part);
  else
    for (let i = 1; i <= CHARACTER_BITS; i++)
      writer.bit((tree.charCodeAt(0) >> (CHARACTER_BITS - i)) & 1, treeContexts(i));
}

function waysIn(tree, way = []) {
  return typeof tree === "string" ? [[tree, way]] : tree.flatMap((part, bit) => waysIn(part, [...way, bit]));
}

/** A trie, as src/packed/trie.ts reads it. */
export function packedTrie(root) {
  const writer = new BitWriter();
  const [letters, says] = [new Set(), new Set()];
  collect(root, letters, says);
  const lists = [letters, says].map((values) => [...values].sort((a, b) => a - b));
  for (const [list, values] of lists.entries()) writeList(writer, list, values);
  const indices = lists.map((values) => new Map(values.map((value, i) => [value, i])));
  writeNode(writer, root, NO_WAY, { letters: indices[0], says: indices[1], last: 0 });
  return writer.text();
}

function collect({ next, says: said }, letters, says) {
  if (said !== 0) says.add(said);
  for (const [letter, node] of next) {
    letters.add(letter);
    collect(node, letters, says);
  }
}

function writeList(writer, list, values) {
  writer.number(values.length, listContexts(list));
  for (const [i, value] of values.entries()) writer.number(value - (values[i - 1] ?? 0), listContexts(list));
}

function writeNode(writer, { next, says }, way, known) {
  writer.bit(next.size > 0, moreContexts(way, 0));
  if (next.size > 0) writer.bit(says !== 0, endContexts(way));
  if (says !== 0) {
    const index = known.says.get(says);
    writer.number(index, saysContexts(way, known.last));
    known.last = index;
  }
  let sibling = 0;
  const sorted = [...next].map(([letter, node]) => [known.letters.get(letter) + 1, node]).sort(([a], [b]) => a - b);
  for (const [i, [letter, node]] of sorted.entries()) {
    if (i > 0) writer.bit(true, moreContexts(way, i));
    writer.number(letter - 1, letterContexts(way, sibling));
    writeNode(writer, node, { letter, before: way, depth: way.depth + 1 }, known);
    sibling = letter;
  }
  if (sibling > 0) writer.bit(false, moreContexts(way, sorted.length));
}
