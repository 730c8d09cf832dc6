/** AES-CMAC (RFC 4493, NIST SP 800-38B). */
import { BLOCK_SIZE, type EncryptBlocks, xorInto } from "./block-cipher.ts";

export type Cmac = (message: Uint8Array) => Uint8Array;

/** The polynomial of GF(2^128) that RFC 4493, section 2.3, calls Rb. */
const REDUCTION = 0x87;
const PADDING = 0x80;

/** Multiplies by x in GF(2^128): `dbl` of RFC 5297, section 2.3. */
export function doubled(block: Uint8Array): Uint8Array {
  const result = new Uint8Array(BLOCK_SIZE);
  for (let i = 0; i < BLOCK_SIZE; i++) result[i] = ((block[i] as number) << 1) | ((block[i + 1] ?? 0) >> 7);
  // No branch on what is secret.
  const carry = -((block[0] as number) >> 7) & REDUCTION;
  result[BLOCK_SIZE - 1] = (result[BLOCK_SIZE - 1] as number) ^ carry;
  return result;
}

/** The message up to a whole block: one bit 1, then 0. */
export function padded(rest: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK_SIZE);
  block.set(rest);
  block[rest.length] = PADDING;
  return block;
}

/** A CMAC of 16 bytes under the cipher's key. */
export function cmacOf(encrypt: EncryptBlocks): Cmac {
  const forWhole = doubled(encrypt(new Uint8Array(BLOCK_SIZE)));
  const forPadded = doubled(forWhole);
  return (message) => {
    const blocks = Math.max(1, Math.ceil(message.length / BLOCK_SIZE));
    const lastAt = (blocks - 1) * BLOCK_SIZE;
    const isWhole = message.length === blocks * BLOCK_SIZE;
    const last = isWhole ? message.slice(lastAt) : padded(message.subarray(lastAt));
    xorInto(last, isWhole ? forWhole : forPadded);
    let chain: Uint8Array = new Uint8Array(BLOCK_SIZE);
    for (let at = 0; at < lastAt; at += BLOCK_SIZE) {
      xorInto(chain, message.subarray(at, at + BLOCK_SIZE));
      chain = encrypt(chain);
    }
    xorInto(last, chain);
    return encrypt(last);
  };
}
