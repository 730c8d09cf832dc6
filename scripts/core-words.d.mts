import type { Trie } from "../src/packed/trie.ts";
import type { WORDS } from "../src/scanner/shared/text.ts";

export function coreWords(root: Trie, words: typeof WORDS): Uint8Array;
