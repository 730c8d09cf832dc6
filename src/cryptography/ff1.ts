/** Format-preserving encryption FF1 (NIST SP 800-38G, algorithms 7 and 8). */
import { BLOCK_SIZE, type EncryptBlocks, xorInto } from "./block-cipher.ts";

/** Numerals of a fixed count, as the number that they are: no string, no alphabet. */
export interface Ff1 {
  /** `value` < radix^length. @throws RangeError below `SMALLEST_DOMAIN`. */
  encrypt(value: bigint, length: number): bigint;
  decrypt(value: bigint, length: number): bigint;
}

/** SP 800-38G, revision 1 draft, section 4.2: fewer values can be tried out. */
export const SMALLEST_DOMAIN = 1_000_000n;

const ROUNDS = 10;
const LARGEST_RADIX = 2 ** 16;

/** What depends on the count of numerals only. */
interface Layout {
  /** Values of the left and of the right half. */
  readonly left: bigint;
  readonly right: bigint;
  /** Bytes of a half as a number: b of the standard. */
  readonly halfBytes: number;
  /** Bytes of the pseudorandom number of a round: d of the standard. */
  readonly roundBytes: number;
  /** The MAC's chain after the block P. */
  readonly chain: Uint8Array;
}

/** @throws RangeError for a radix outside 2–65536. */
export function ff1Of(encrypt: EncryptBlocks, radix: number, tweak: Uint8Array = new Uint8Array(0)): Ff1 {
  if (!Number.isInteger(radix) || radix < 2 || radix > LARGEST_RADIX) throw new RangeError("the radix is 2 to 65536");
  const layouts = new Map<number, Layout>();
  const layoutOf = (length: number) => {
    const known = layouts.get(length) ?? layout(encrypt, radix, tweak, length);
    layouts.set(length, known);
    return known;
  };
  const round = (number: number, half: bigint, known: Layout) => {
    const { chain, halfBytes, roundBytes } = known;
    const input = roundInput(tweak, number, bytesOf(half, halfBytes));
    xorInto(input, chain);
    return pseudorandom(encrypt, input, roundBytes);
  };
  return {
    encrypt: (value, length) => {
      const known = layoutOf(length);
      let [a, b] = [value / known.right, value % known.right];
      for (let i = 0; i < ROUNDS; i++) {
        const values = i % 2 === 0 ? known.left : known.right;
        [a, b] = [b, (a + round(i, b, known)) % values];
      }
      return a * known.right + b;
    },
    decrypt: (value, length) => {
      const known = layoutOf(length);
      let [a, b] = [value / known.right, value % known.right];
      for (let i = ROUNDS - 1; i >= 0; i--) {
        const values = i % 2 === 0 ? known.left : known.right;
        const difference = (b - round(i, a, known)) % values;
        [a, b] = [difference < 0n ? difference + values : difference, a];
      }
      return a * known.right + b;
    },
  };
}

function layout(encrypt: EncryptBlocks, radix: number, tweak: Uint8Array, length: number): Layout {
  const base = BigInt(radix);
  if (length < 2 || base ** BigInt(length) < SMALLEST_DOMAIN) throw new RangeError("FF1 needs 10^6 values or more");
  const leftLength = Math.floor(length / 2);
  const right = base ** BigInt(length - leftLength);
  const halfBytes = Math.ceil((right - 1n).toString(2).length / 8);
  const first = new Uint8Array(BLOCK_SIZE);
  const view = new DataView(first.buffer);
  view.setUint32(0, 0x01020100);
  // The radix has three bytes; 65536 needs the first of them.
  view.setUint8(3, radix >> 16);
  view.setUint16(4, radix & 0xffff);
  view.setUint8(6, ROUNDS);
  view.setUint8(7, leftLength & 0xff);
  view.setUint32(8, length);
  view.setUint32(12, tweak.length);
  return {
    left: base ** BigInt(leftLength),
    right,
    halfBytes,
    roundBytes: 4 * Math.ceil(halfBytes / 4) + 4,
    chain: encrypt(first),
  };
}

/** Q of the standard: tweak, zeros, the round, the half, in whole blocks. */
function roundInput(tweak: Uint8Array, round: number, half: Uint8Array): Uint8Array {
  const size = tweak.length + 1 + half.length;
  const input = new Uint8Array(Math.ceil(size / BLOCK_SIZE) * BLOCK_SIZE);
  input.set(tweak);
  input[input.length - half.length - 1] = round;
  input.set(half, input.length - half.length);
  return input;
}

/** The CBC-MAC `PRF`, its chain so far in `input` already, and its result stretched to `length` bytes. */
function pseudorandom(encrypt: EncryptBlocks, input: Uint8Array, length: number): bigint {
  let chain = encrypt(input.subarray(0, BLOCK_SIZE));
  for (let at = BLOCK_SIZE; at < input.length; at += BLOCK_SIZE) {
    const block = input.slice(at, at + BLOCK_SIZE);
    xorInto(block, chain);
    chain = encrypt(block);
  }
  const blocks = Math.ceil(length / BLOCK_SIZE);
  if (blocks === 1) return numberOf(chain.subarray(0, length));
  const more = new Uint8Array((blocks - 1) * BLOCK_SIZE);
  for (let i = 1; i < blocks; i++) {
    const counter = chain.slice();
    xorInto(counter, bytesOf(BigInt(i), BLOCK_SIZE));
    more.set(counter, (i - 1) * BLOCK_SIZE);
  }
  const stretched = new Uint8Array(blocks * BLOCK_SIZE);
  stretched.set(chain);
  stretched.set(encrypt(more), BLOCK_SIZE);
  return numberOf(stretched.subarray(0, length));
}

function bytesOf(value: bigint, length: number): Uint8Array {
  const hex = value.toString(16).padStart(2 * length, "0");
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

function numberOf(bytes: Uint8Array): bigint {
  let hex = "0x";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return BigInt(hex);
}
