/** Bits that were packed by how probable each was: what could be foreseen takes next to no room. */
import { BitModel } from "./model.ts";

const TOP = 24;
const BYTE = 0xff;
/** Parts the contexts of a number's bits. */
const SALT = 0x2c1b3c6d;

/**
 * A binary arithmetic coder (as in LZMA and PAQ): the interval between `low` and `high` is cut where the model says, and the part that
 * the input lies in says the bit. scripts/packed.mjs writes with the same steps and the same model.
 */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #model = new BitModel();
  #at = 0;
  #low = 0;
  #high = 0xffffffff;
  #value = 0;

  /** @param packed in Base64: of what cannot be packed any more, gzip makes nearly the bytes again. */
  constructor(packed: string) {
    this.#bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    for (let i = 0; i < 4; i++) this.#readByte();
  }

  /** In three contexts, each a number of 32 bits; `mixer`: from 0 to 63, what kind of bit it is. */
  bit(mixer: number, first: number, second: number, third: number): number {
    const expected = this.#model.expected(mixer, first, second, third);
    const middle = this.#low + Math.floor((this.#high - this.#low) * expected);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    this.#model.learn(bit);
    while (this.#low >>> TOP === this.#high >>> TOP) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | BYTE) >>> 0;
      this.#readByte();
    }
    return bit;
  }

  /** A number from 0 on: first how many bits it has, then these, the highest first; each has the higher ones for a context, too. */
  number(mixer: number, first: number, second: number, third: number): number {
    const salted = (kind: number, salt: number) => {
      const more = Math.imul(salt + 1, SALT);
      return this.bit(mixer + kind, first ^ more, second ^ more, third ^ more);
    };
    let size = 0;
    while (salted(0, size) === 1) size++;
    let number = 1;
    for (let i = 0; i < size; i++) number = 2 * number + salted(1, size * 4096 + number);
    return number - 1;
  }

  #readByte(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }
}
