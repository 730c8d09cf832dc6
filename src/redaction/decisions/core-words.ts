/** The table of words as the core reads it: a trie over the bytes of UTF-8, from the last to the first (scanner/core/text/words). */
import { readWords } from "../../detectors/context/word-trie.ts";
import { WORDS } from "../../scanner/shared/text.ts";

interface Node {
  readonly next: Map<number, Node>;
  says: number;
}

const encoder = new TextEncoder();
const ROOM = 256;
const WORD = 4;
/** Edges are read four at once. */
const READ_ON = 16;

let table: Uint8Array | undefined;

export function coreWords(): Uint8Array {
  table ??= written(trie());
  return table;
}

function trie(): Node {
  const root: Node = { next: new Map(), says: 0 };
  for (const [letters, says] of readWords()) {
    // Of each letter the last byte comes first, as the letters do.
    let node = root;
    for (const byte of encoder.encode([...letters].reverse().join("")).reverse()) {
      let next = node.next.get(byte);
      if (next === undefined) {
        next = { next: new Map(), says: 0 };
        node.next.set(byte, next);
      }
      node = next;
    }
    node.says |= says;
  }
  return root;
}

/** Places are bytes from the beginning of the table; the root has number 0, which also stands for no node. */
function written(root: Node): Uint8Array {
  const nodes: Node[] = [root];
  const numbers = new Map<Node, number>([[root, 0]]);
  for (const node of nodes) {
    for (const next of node.next.values()) numbers.set(next, nodes.push(next) - 1);
  }
  const edgesFrom = WORDS.HEAD + nodes.length * WORDS.NODE_SIZE;
  const words = new Uint32Array((edgesFrom + nodes.length * WORD + READ_ON) / WORD);
  words[WORDS.NODES / WORD] = WORDS.HEAD;
  const numberOf = (node: Node) => numbers.get(node) as number;
  for (let byte = 0; byte < ROOM; byte++) {
    const next = root.next.get(byte);
    if (next !== undefined) words[WORDS.ROOT / WORD + byte] = numberOf(next);
  }
  let edge = edgesFrom / WORD;
  for (const node of nodes) {
    const at = (WORDS.HEAD + numberOf(node) * WORDS.NODE_SIZE) / WORD;
    words[at + WORDS.SAYS / WORD] = node.says;
    words[at + WORDS.EDGES / WORD] = edge * WORD;
    words[at + WORDS.COUNT / WORD] = node.next.size;
    for (const [byte, next] of node.next) words[edge++] = ((byte << 24) | numberOf(next)) >>> 0;
  }
  return new Uint8Array(words.buffer);
}
