/** AES-CMAC (RFC 4493, NIST SP 800-38B). */
import { BLOCK_SIZE, type EncryptBlocks, xorInto } from "./block-cipher.ts";

export interface Cmac {
  (message: Uint8Array): Uint8Array;
  /** Of many messages: one encryption for each block step of them all. */
  all(messages: readonly Uint8Array[]): Uint8Array[];
}

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
  const all = (messages: readonly Uint8Array[]) => {
    // The longest first: at each step those that go on are the first ones.
    const order = messages.map((_, i) => i).sort((a, b) => size(messages, b) - size(messages, a));
    let chains = new Uint8Array(messages.length * BLOCK_SIZE);
    const macs: Uint8Array[] = [];
    for (let step = 0, going = order.length; going > 0; step++) {
      for (let i = 0; i < going; i++) {
        const message = messages[order[i] as number] as Uint8Array;
        xorInto(chains, blockOf(message, step), i * BLOCK_SIZE);
      }
      chains = encrypt(chains.subarray(0, going * BLOCK_SIZE)).slice();
      for (; going > 0 && blocksOf(messages[order[going - 1] as number] as Uint8Array) === step + 1; going--) {
        macs[order[going - 1] as number] = chains.slice((going - 1) * BLOCK_SIZE, going * BLOCK_SIZE);
      }
    }
    return macs;
  };
  /** The last block is masked, and filled up if it is not whole. */
  const blockOf = (message: Uint8Array, step: number) => {
    const at = step * BLOCK_SIZE;
    if (step < blocksOf(message) - 1) return message.subarray(at, at + BLOCK_SIZE);
    const isWhole = message.length === at + BLOCK_SIZE;
    const last = isWhole ? message.slice(at) : padded(message.subarray(at));
    xorInto(last, isWhole ? forWhole : forPadded);
    return last;
  };
  return Object.assign((message: Uint8Array) => all([message])[0] as Uint8Array, { all });
}

function blocksOf({ length }: Uint8Array): number {
  return Math.max(1, Math.ceil(length / BLOCK_SIZE));
}

function size(messages: readonly Uint8Array[], i: number): number {
  return blocksOf(messages[i] as Uint8Array);
}
