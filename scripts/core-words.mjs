// The table of words as the core reads it (src/scanner/core/text/words): a trie over the bytes of UTF-8, from the last to the first.
const WORD = 4;
/** Edges are read four at once. */
const READ_ON = 16;

/**
 * @param root the words of src/detectors/context/plain-trie.ts, from the last letter to the first
 * @param WORDS of src/scanner/shared/text.ts
 */
export function coreWords(root, WORDS) {
  return written(trieOfBytes(wordsOf(root)), WORDS);
}

/** The words of a trie, as they are read, with what they say. */
function wordsOf(root) {
  const all = [];
  const visit = (node, letters) => {
    if (node.says !== 0) all.push([letters, node.says]);
    for (const [code, next] of node.next) visit(next, letters + String.fromCharCode(code));
  };
  visit(root, "");
  return all;
}

function trieOfBytes(words) {
  const root = { next: new Map(), says: 0 };
  for (const [letters, says] of words) {
    // Of each letter the last byte comes first, as the letters do.
    let node = root;
    for (const byte of Buffer.from([...letters].reverse().join("")).reverse()) {
      if (!node.next.has(byte)) node.next.set(byte, { next: new Map(), says: 0 });
      node = node.next.get(byte);
    }
    node.says |= says;
  }
  return root;
}

/**
 * Places are bytes from the beginning of the table. The root is none of the nodes: 0 in place of one stands for no node. Where a node
 * has one edge, that stands in it itself.
 */
function written(root, WORDS) {
  const nodes = [root];
  const places = new Map();
  for (const node of nodes) {
    for (const next of node.next.values()) places.set(next, WORDS.HEAD + (nodes.push(next) - 1) * WORDS.NODE_SIZE);
  }
  const edgesFrom = WORDS.HEAD + nodes.length * WORDS.NODE_SIZE;
  const edgeCount = nodes.slice(1).reduce((sum, { next }) => sum + (next.size > 1 ? next.size : 0), 0);
  const table = new DataView(new ArrayBuffer(edgesFrom + edgeCount * WORD + READ_ON));
  const put = (at, number) => table.setUint32(at, number >>> 0, true);
  for (const [byte, next] of root.next) put(WORDS.ROOT + byte * WORD, places.get(next));
  let edge = edgesFrom;
  for (const node of nodes.slice(1)) {
    const at = places.get(node);
    const edges = [...node.next].map(([byte, next]) => (byte << 24) | places.get(next));
    put(at + WORDS.SAYS, node.says);
    put(at + WORDS.EDGES, edges.length === 1 ? edges[0] : edge);
    put(at + WORDS.COUNT, edges.length);
    if (edges.length === 1) continue;
    for (const each of edges) {
      put(edge, each);
      edge += WORD;
    }
  }
  return new Uint8Array(table.buffer);
}
