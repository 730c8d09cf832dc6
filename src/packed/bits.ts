/** Bits that were packed by how probable each was: what could be foreseen takes next to no room. */
import { BitModel, type Contexts } from "./model.ts";

const TOP = 24;
const BYTE = 0xff;
/** Parts the contexts of a number's bits. */
const SALT = 0x2c1b3c6d;
/** More than numbers are. */
export const LARGE = 2 ** 13;

/** The contexts of a number's bits: of its size, and with the next mixer of what is known of it. */
export function saltedContexts(contexts: Contexts): (kind: number, salt: number) => Contexts {
  const salted = new Int32Array(contexts.length);
  return (kind, salt) => {
    const more = Math.imul(salt + 1, SALT);
    salted[0] = (contexts[0] as number) + kind;
    for (let i = 1; i < salted.length; i++) salted[i] = (contexts[i] as number) ^ more;
    return salted;
  };
}

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

  bit(contexts: Contexts): number {
    const expected = this.#model.expected(contexts);
    const middle = this.#low + Math.floor((this.#high - this.#low) * expected);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    this.#model.learn(bit, expected);
    while (this.#low >>> TOP === this.#high >>> TOP) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | BYTE) >>> 0;
      this.#readByte();
    }
    return bit;
  }

  /** A number from 0 on: first how many bits it has, then these, the highest first; each has the higher ones for a context, too. */
  number(contexts: Contexts): number {
    const salted = saltedContexts(contexts);
    let size = 0;
    while (this.bit(salted(0, size)) === 1) size++;
    let number = 1;
    for (let i = 0; i < size; i++) number = 2 * number + this.bit(salted(1, size * LARGE + number));
    return number - 1;
  }

  #readByte(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }
}
