import type { Trie } from "../src/packed/trie.ts";

export function packedBytes(bytes: Uint8Array): string;
export function packedCode(bytes: Uint8Array): string;
export function packedText(text: string): string;
export function packedTrie(root: Trie): string;
export class BitWriter {
  bit(bit: number, contexts: Int32Array): void;
  number(number: number, contexts: Int32Array): void;
  text(): string;
}
