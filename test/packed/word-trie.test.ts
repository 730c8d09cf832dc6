/** Bundles read the words that the tables have. */
import { expect, it } from "vitest";
import { packedTrie } from "../../scripts/packed.mjs";
import { wordTrie as packed } from "../../src/detectors/context/packed-trie.ts";
import { wordTrie as plain } from "../../src/detectors/context/plain-trie.ts";
import { unpackedTrie } from "../../src/packed/trie.ts";

it("a trie is packed and unpacked", () => {
  const leaf = (says: number) => ({ next: new Map(), says });
  const root = {
    next: new Map([
      [0x61, { next: new Map([[0x4e00, leaf(1 << 30)]]), says: 3 }],
      [0x7a, leaf(3)],
    ]),
    says: 0,
  };
  expect(unpackedTrie(packedTrie(root))).toEqual(root);
});

it("that of the words is up to date: node scripts/build-words.mjs", () => {
  expect(sorted(packed())).toEqual(sorted(plain()));
});

interface Node {
  readonly next: ReadonlyMap<number, Node>;
  readonly says: number;
}

function sorted({ next, says }: Node): unknown {
  return [says, [...next].sort(([a], [b]) => a - b).map(([letter, node]) => [letter, sorted(node)])];
}
