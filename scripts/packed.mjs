// Packs bytes into texts that modules can hold, as src/packed reads them.

const CHARACTERS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{| ";
const SHIFTS = ["", "~", "}"];

export function packedBytes(bytes) {
  const texts = Array.from(bytes, (byte) => {
    return SHIFTS[Math.floor(byte / CHARACTERS.length)] + CHARACTERS[byte % CHARACTERS.length];
  });
  return texts.join("");
}

/** As in src/packed/bits.ts. */
const FIRST = 2;
const LEARNED = 15;
const SURE = 1 - 2 ** -12;
const SIZES = 16;

/**
 * Writes bits, each with the probability that its context had so far (an adaptive binary arithmetic coder): what can be foreseen takes next
 * to no room. src/packed/bits.ts reads them with the same steps, and says what they mean.
 */
export class BitWriter {
  #bytes = [];
  #low = 0;
  #high = 0xffffffff;
  #ones;
  #seen;

  constructor(contexts) {
    this.#ones = new Float64Array(contexts).fill(0.5);
    this.#seen = new Float64Array(contexts);
  }

  bit(context, bit) {
    const middle = this.#low + Math.floor((this.#high - this.#low) * this.#ones[context]);
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    this.#ones[context] += ((bit ? SURE : 1 - SURE) - this.#ones[context]) / (this.#seen[context] + FIRST);
    this.#seen[context] = Math.min(this.#seen[context] + 1, LEARNED);
    while (this.#low >>> 24 === this.#high >>> 24) {
      this.#bytes.push(this.#low >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
    }
  }

  /** A number from 0 on: first how many bits it has, then these. */
  number(context, number) {
    const size = 31 - Math.clz32(number + 1);
    for (let i = 0; i < size; i++) this.bit(context + i, 1);
    this.bit(context + size, 0);
    this.bits(context + SIZES + 2 ** size, size, number + 1 - 2 ** size);
  }

  /** So many bits of a number, the highest first; each has the higher ones for a context. */
  bits(context, count, number) {
    let prefix = 1;
    for (let i = count - 1; i >= 0; i--) {
      const bit = (number >> i) & 1;
      this.bit(context + prefix, bit);
      prefix = 2 * prefix + bit;
    }
  }

  bytes() {
    return Uint8Array.from([...this.#bytes, this.#high >>> 24, 0, 0, 0]);
  }
}
