/** Bits that were packed by how probable each was: what could be foreseen takes next to no room. */

const TOP = 24;
const BYTE = 0xff;
/** How fast the first bits of a context teach, and after how many it goes on learning evenly. */
const FIRST = 2;
const LEARNED = 15;
/** No bit is ever expected more than this. */
const SURE = 1 - 2 ** -12;
/** A number of `number` has so many contexts for its size, and then those of its bits. */
const SIZES = 16;

/**
 * An adaptive binary arithmetic coder (as in LZMA and PAQ): the interval between `low` and `high` is cut where the context's bits so far
 * say, and the part that the input lies in says the bit. scripts/packed.mjs writes with the same steps.
 */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = 0xffffffff;
  #value = 0;
  /** By context: how probable a 1 is, and how many bits say so. */
  readonly #ones: Float64Array;
  readonly #seen: Float64Array;

  constructor(bytes: Uint8Array, contexts: number) {
    this.#bytes = bytes;
    this.#ones = new Float64Array(contexts).fill(0.5);
    this.#seen = new Float64Array(contexts);
    for (let i = 0; i < 4; i++) this.#readByte();
  }

  bit(context: number): number {
    const expected = this.#ones[context] as number;
    const seen = this.#seen[context] as number;
    const middle = this.#low + Math.floor((this.#high - this.#low) * expected);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    this.#ones[context] = expected + ((bit === 1 ? SURE : 1 - SURE) - expected) / (seen + FIRST);
    this.#seen[context] = Math.min(seen + 1, LEARNED);
    while (this.#low >>> TOP === this.#high >>> TOP) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | BYTE) >>> 0;
      this.#readByte();
    }
    return bit;
  }

  /** A number of so many bits, the highest first; each has the higher ones for a context. */
  bits(context: number, count: number): number {
    let prefix = 1;
    for (let i = 0; i < count; i++) prefix = 2 * prefix + this.bit(context + prefix);
    return prefix - (1 << count);
  }

  /** A number from 0 on: first how many bits it has, then these. */
  number(context: number): number {
    let size = 0;
    while (this.bit(context + size) === 1) size++;
    return this.bits(context + SIZES + 2 ** size, size) + 2 ** size - 1;
  }

  #readByte(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }
}
