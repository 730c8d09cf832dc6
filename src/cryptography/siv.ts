/** AES-SIV (RFC 5297): deterministic authenticated encryption. Equal texts in equal context give equal ciphertexts. */
import { BLOCK_SIZE, type EncryptBlocks, xorInto } from "./block-cipher.ts";
import { type Cmac, cmacOf, doubled, padded } from "./cmac.ts";
import { sameBytes } from "./same-bytes.ts";

export interface Siv {
  /** Of each text the synthetic IV (16 bytes) and the ciphertext, as long as the text. */
  sealAll(texts: readonly Uint8Array[]): Uint8Array[];
  /** undefined where a bit has changed, the key is another one or the context is. */
  open(sealed: Uint8Array): Uint8Array | undefined;
}

/**
 * SIV under two AES keys, that of the MAC and that of the encryption, for one list of associated data. What depends on
 * key and associated data alone is computed once. A call of the platform's cipher costs as much as twenty blocks: many
 * texts at once take one for each block step of the CMACs, and one for all of CTR.
 */
export function sivOf(forMac: EncryptBlocks, forText: EncryptBlocks, associated: readonly Uint8Array[]): Siv {
  const mac = cmacOf(forMac);
  const context = contextOf(mac, associated);
  return {
    sealAll: (texts) => {
      const ivs = mac.all(texts.map((text) => lastInput(context, text)));
      const streams = keystreams(forText, ivs, texts);
      return texts.map((text, i) => {
        const sealed = new Uint8Array(BLOCK_SIZE + text.length);
        sealed.set(ivs[i] as Uint8Array);
        sealed.set(text, BLOCK_SIZE);
        xorInto(sealed, streams[i] as Uint8Array, BLOCK_SIZE);
        return sealed;
      });
    },
    open: (sealed) => {
      if (sealed.length < BLOCK_SIZE) return undefined;
      const iv = sealed.subarray(0, BLOCK_SIZE);
      const text = sealed.slice(BLOCK_SIZE);
      xorInto(text, keystreams(forText, [iv], [text])[0] as Uint8Array);
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

/** CTR for each text from its IV with the two bits cleared that RFC 5297, section 2.5, clears. */
function keystreams(encrypt: EncryptBlocks, ivs: readonly Uint8Array[], texts: readonly Uint8Array[]): Uint8Array[] {
  const starts: number[] = [];
  let size = 0;
  for (const { length } of texts) {
    starts.push(size);
    size += Math.ceil(length / BLOCK_SIZE) * BLOCK_SIZE;
  }
  const counters = new Uint8Array(size);
  ivs.forEach((iv, i) => {
    const counter = iv.slice();
    counter[8] = (counter[8] as number) & 0x7f;
    counter[12] = (counter[12] as number) & 0x7f;
    const end = starts[i + 1] ?? size;
    for (let at = starts[i] as number; at < end; at += BLOCK_SIZE) {
      counters.set(counter, at);
      increment(counter);
    }
  });
  const stream = size === 0 ? counters : encrypt(counters);
  return texts.map(({ length }, i) => stream.subarray(starts[i], (starts[i] as number) + length));
}

function increment(counter: Uint8Array): void {
  for (let i = BLOCK_SIZE - 1; i >= 0; i--) {
    const next = ((counter[i] as number) + 1) & 0xff;
    counter[i] = next;
    if (next !== 0) return;
  }
}
