// Writes the words that stand in front of digits as bundles hold them: src/packed/word-trie.ts. Node reads the tables as they are.
import { writeFile } from "node:fs/promises";
import { packedTrie } from "./packed.mjs";
import { source } from "./source.mjs";

const { wordTrie } = await source("detectors/context/plain-trie.ts");

await writeFile(
  new URL("../src/packed/word-trie.ts", import.meta.url),
  `/** The words in front of digits. Written by scripts/build-words.mjs; detectors/context/packed-trie.ts reads it. */
export const WORD_TRIE =
  "${packedTrie(wordTrie())}";
`,
);
