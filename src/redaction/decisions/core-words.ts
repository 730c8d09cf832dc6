/** The table of words as the core reads it: a trie over the bytes of UTF-8, from the last to the first (scanner/core/text/words). */
import { readWords } from "../../detectors/context/word-trie.ts";
import { WORDS } from "../../scanner/shared/text.ts";

interface Node {
  readonly next: Map<number, Node>;
  says: number;
}

const encoder = new TextEncoder();
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

/**
 * Places are bytes from the beginning of the table. The root is none of the nodes: 0 in place of one stands for no node. Where a node
 * has one edge, that stands in it itself.
 */
function written(root: Node): Uint8Array {
  const nodes: Node[] = [root];
  const places = new Map<Node, number>();
  for (const node of nodes) {
    for (const next of node.next.values()) places.set(next, WORDS.HEAD + (nodes.push(next) - 1) * WORDS.NODE_SIZE);
  }
  const edgesFrom = WORDS.HEAD + nodes.length * WORDS.NODE_SIZE;
  const words = new Uint32Array((edgesFrom + nodes.length * WORD + READ_ON) / WORD);
  const placeOf = (node: Node) => places.get(node) as number;
  for (const [byte, next] of root.next) words[WORDS.ROOT / WORD + byte] = placeOf(next);
  let edge = edgesFrom / WORD;
  for (const node of nodes.slice(1)) {
    const at = placeOf(node) / WORD;
    const edges = [...node.next].map(([byte, next]) => ((byte << 24) | placeOf(next)) >>> 0);
    words[at + WORDS.SAYS / WORD] = node.says;
    words[at + WORDS.EDGES / WORD] = edges.length === 1 ? (edges[0] as number) : edge * WORD;
    words[at + WORDS.COUNT / WORD] = edges.length;
    if (edges.length > 1) for (const each of edges) words[edge++] = each;
  }
  return new Uint8Array(words.buffer);
}
