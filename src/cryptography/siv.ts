/** AES-SIV (RFC 5297): deterministic authenticated encryption. Equal texts in equal context give equal ciphertexts. */
import { BLOCK_SIZE, type EncryptBlocks, xorInto } from "./block-cipher.ts";
import { type Cmac, cmacOf, doubled, padded } from "./cmac.ts";
import { sameBytes } from "./same-bytes.ts";

export interface Siv {
  /** The synthetic IV (16 bytes) and the ciphertext, as long as the text. */
  seal(text: Uint8Array): Uint8Array;
  /** undefined where a bit has changed, the key is another one or the context is. */
  open(sealed: Uint8Array): Uint8Array | undefined;
}

/**
 * SIV under two AES keys, that of the MAC and that of the encryption, for one list of associated data. What depends on
 * key and associated data alone is computed once: a value then costs one encryption a block of its CMAC and one for
 * all blocks of CTR.
 */
export function sivOf(forMac: EncryptBlocks, forText: EncryptBlocks, associated: readonly Uint8Array[]): Siv {
  const mac = cmacOf(forMac);
  const context = contextOf(mac, associated);
  return {
    seal: (text) => {
      const sealed = new Uint8Array(BLOCK_SIZE + text.length);
      const iv = mac(lastInput(context, text));
      sealed.set(iv);
      sealed.set(text, BLOCK_SIZE);
      xorInto(sealed, keystream(forText, iv, text.length), BLOCK_SIZE);
      return sealed;
    },
    open: (sealed) => {
      if (sealed.length < BLOCK_SIZE) return undefined;
      const iv = sealed.subarray(0, BLOCK_SIZE);
      const text = sealed.slice(BLOCK_SIZE);
      xorInto(text, keystream(forText, iv, text.length));
      return sameBytes(mac(lastInput(context, text)), iv) ? text : undefined;
    },
  };
}

/** S2V (RFC 5297, section 2.4) over all strings but the last. */
function contextOf(mac: Cmac, associated: readonly Uint8Array[]): Uint8Array {
  let context = mac(new Uint8Array(BLOCK_SIZE));
  for (const data of associated) {
    context = doubled(context);
    xorInto(context, mac(data));
  }
  return context;
}

/** What the last CMAC of S2V is over. */
function lastInput(context: Uint8Array, text: Uint8Array): Uint8Array {
  if (text.length >= BLOCK_SIZE) {
    const input = text.slice();
    xorInto(input, context, text.length - BLOCK_SIZE);
    return input;
  }
  const input = doubled(context);
  xorInto(input, padded(text));
  return input;
}

/** CTR from the IV with the two bits cleared that RFC 5297, section 2.5, clears. */
function keystream(encrypt: EncryptBlocks, iv: Uint8Array, length: number): Uint8Array {
  const blocks = Math.ceil(length / BLOCK_SIZE);
  if (blocks === 0) return iv.subarray(0, 0);
  const counters = new Uint8Array(blocks * BLOCK_SIZE);
  const counter = iv.slice();
  counter[8] = (counter[8] as number) & 0x7f;
  counter[12] = (counter[12] as number) & 0x7f;
  for (let i = 0; i < blocks; i++) {
    counters.set(counter, i * BLOCK_SIZE);
    increment(counter);
  }
  return encrypt(counters).subarray(0, length);
}

function increment(counter: Uint8Array): void {
  for (let i = BLOCK_SIZE - 1; i >= 0; i--) {
    const next = ((counter[i] as number) + 1) & 0xff;
    counter[i] = next;
    if (next !== 0) return;
  }
}
