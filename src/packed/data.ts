/**
 * All that builds have packed. It stands together, so that in a bundle it does, too: among code, gzip would make a kilobyte more of it.
 */
export { CORE_BYTES } from "./core-bytes.ts";
export { NUMBERS, PLANS } from "./tables.ts";
export { WORD_TRIE } from "./word-trie.ts";
