/**
 * What the modes in this folder need of a block cipher: any number of whole blocks of 16 bytes, each encrypted for
 * itself (ECB). The modes use it both ways; none of them needs the inverse.
 *
 * The room `cryptography` holds modes over any block cipher, as RFCs and NIST define them. It may not make a cipher of its own, and
 * may not know keys, rules or values.
 */
export type EncryptBlocks = (blocks: Uint8Array) => Uint8Array;

export const BLOCK_SIZE = 16;

/** `target`, from `at` on, becomes itself XOR `other`. */
export function xorInto(target: Uint8Array, other: Uint8Array, at = 0): void {
  for (let i = 0; i < other.length; i++) target[at + i] = (target[at + i] as number) ^ (other[i] as number);
}
