// Writes the words that stand in front of digits: as bundles hold them, src/packed/word-trie.ts, and as the core reads them where there is
// Node, src/packed/core-words.txt. The detectors of Node read the tables as they are.
import { writeFile } from "node:fs/promises";
import { coreWords } from "./core-words.mjs";
import { packedTrie } from "./packed.mjs";
import { source } from "./source.mjs";

const { wordTrie } = await source("detectors/context/plain-trie.ts");
const { WORDS } = await source("scanner/shared/text.ts");
const packed = new URL("../src/packed/", import.meta.url);

await writeFile(
  new URL("word-trie.ts", packed),
  `/** The words in front of digits. Written by scripts/build-words.mjs; detectors/context/packed-trie.ts reads it. */
export const WORD_TRIE =
  "${packedTrie(wordTrie())}";
`,
);
await writeFile(new URL("core-words.txt", packed), `${Buffer.from(coreWords(wordTrie(), WORDS)).toString("base64")}\n`);
