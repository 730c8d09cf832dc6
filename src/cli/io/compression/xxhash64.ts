/** XXH64 with seed 0 (the xxHash specification, version 0.1.1): the checksum of a frame of zstd is its lower half. */

/** In halves: JavaScript multiplies 32 bits. */
type Word = readonly [high: number, low: number];

const PRIME_1: Word = [0x9e3779b1, 0x85ebca87];
const PRIME_2: Word = [0xc2b2ae3d, 0x27d4eb4f];
const PRIME_3: Word = [0x165667b1, 0x9e3779f9];
const PRIME_4: Word = [0x85ebca77, 0xc2b2ae63];
const PRIME_5: Word = [0x27d4eb2f, 0x165667c5];
const STRIPE = 32;
const LANES = 4;

export class XxHash64 {
  /** Of each lane the high half, then the low one. */
  readonly #lanes: Int32Array;
  readonly #stripe = new Uint8Array(STRIPE);
  #held = 0;
  #size = 0;

  constructor() {
    const first = add(PRIME_1, PRIME_2);
    const last = add([0, 0], [~PRIME_1[0], ~PRIME_1[1] + 1]);
    this.#lanes = Int32Array.from([first, PRIME_2, [0, 0] as Word, last].flat());
  }

  add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    let at = 0;
    if (this.#held > 0) {
      at = Math.min(STRIPE - this.#held, bytes.length);
      this.#stripe.set(bytes.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < STRIPE) return;
      this.#take(this.#stripe, 0, STRIPE);
    }
    const whole = bytes.length - ((bytes.length - at) % STRIPE);
    this.#take(bytes, at, whole);
    this.#stripe.set(bytes.subarray(whole));
    this.#held = bytes.length - whole;
  }

  /** The lower 32 bits. */
  get low(): number {
    let hash: Word = this.#size < STRIPE ? PRIME_5 : this.#merged();
    hash = add(hash, [Math.floor(this.#size / 2 ** 32), this.#size]);
    const rest = this.#stripe.subarray(0, this.#held);
    let at = 0;
    for (; at + 8 <= rest.length; at += 8) {
      hash = xor(hash, round([0, 0], word(rest, at)));
      hash = add(times(rotated(hash, 27), PRIME_1), PRIME_4);
    }
    for (; at + 4 <= rest.length; at += 4) {
      hash = xor(hash, times([0, half(rest, at)], PRIME_1));
      hash = add(times(rotated(hash, 23), PRIME_2), PRIME_3);
    }
    for (; at < rest.length; at++) {
      hash = xor(hash, times([0, rest[at] as number], PRIME_5));
      hash = times(rotated(hash, 11), PRIME_1);
    }
    return avalanche(hash)[1] >>> 0;
  }

  #merged(): Word {
    const lanes = Array.from({ length: LANES }, (_, i): Word => [this.#lanes[2 * i] ?? 0, this.#lanes[2 * i + 1] ?? 0]);
    const sum = lanes.map((lane, i) => rotated(lane, [1, 7, 12, 18][i] as number)).reduce(add);
    return lanes.reduce((hash, lane) => add(times(xor(hash, round([0, 0], lane)), PRIME_1), PRIME_4), sum);
  }

  /**
   * Whole stripes. `round` of each lane, written out, as most of the time is spent here: both factors are constants, so that
   * their 16 bits are too.
   */
  #take(bytes: Uint8Array, from: number, to: number): void {
    const lanes = this.#lanes;
    for (let lane = 0; lane < LANES; lane++) {
      let high = lanes[2 * lane] as number;
      let low = lanes[2 * lane + 1] as number;
      for (let at = from + 8 * lane; at < to; at += STRIPE) {
        const inLow = half(bytes, at);
        // lane += input * PRIME_2
        const product = lowTimes(inLow, PRIME_2[1]);
        const productHigh =
          highTimes(inLow, PRIME_2[1]) + Math.imul(inLow, PRIME_2[0]) + Math.imul(half(bytes, at + 4), PRIME_2[1]);
        const sum = (low >>> 0) + (product >>> 0);
        high = (high + productHigh + (sum >= 2 ** 32 ? 1 : 0)) | 0;
        low = sum | 0;
        // rotated by 31
        const turnedHigh = (high << 31) | (low >>> 1);
        const turnedLow = (low << 31) | (high >>> 1);
        // lane *= PRIME_1
        high =
          (highTimes(turnedLow, PRIME_1[1]) + Math.imul(turnedLow, PRIME_1[0]) + Math.imul(turnedHigh, PRIME_1[1])) | 0;
        low = lowTimes(turnedLow, PRIME_1[1]);
      }
      lanes[2 * lane] = high;
      lanes[2 * lane + 1] = low;
    }
  }
}

function half(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function word(bytes: Uint8Array, at: number): Word {
  return [half(bytes, at + 4), half(bytes, at)];
}

function lowTimes(a: number, b: number): number {
  return Math.imul(a, b);
}

/** The upper 32 bits of a product of two unsigned numbers of 32 bits. */
function highTimes(a: number, b: number): number {
  const aLow = a & 0xffff;
  const bLow = b & 0xffff;
  const middle = (a >>> 16) * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * (b >>> 16) + (middle & 0xffff);
  return ((a >>> 16) * (b >>> 16) + (middle >>> 16) + (other >>> 16)) | 0;
}

function times([aHigh, aLow]: Word, [bHigh, bLow]: Word): Word {
  return [(highTimes(aLow, bLow) + Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow)) | 0, lowTimes(aLow, bLow)];
}

function add([aHigh, aLow]: Word, [bHigh, bLow]: Word): Word {
  const low = (aLow >>> 0) + (bLow >>> 0);
  return [(aHigh + bHigh + (low >= 2 ** 32 ? 1 : 0)) | 0, low | 0];
}

function xor([aHigh, aLow]: Word, [bHigh, bLow]: Word): Word {
  return [aHigh ^ bHigh, aLow ^ bLow];
}

/** To the left, by less than 32. */
function rotated([high, low]: Word, by: number): Word {
  return [(high << by) | (low >>> (32 - by)), (low << by) | (high >>> (32 - by))];
}

function round(lane: Word, input: Word): Word {
  return times(rotated(add(lane, times(input, PRIME_2)), 31), PRIME_1);
}

function avalanche(hash: Word): Word {
  // To the right by 33, 29 and 32.
  let [high, low] = hash;
  [high, low] = times([high, low ^ (high >>> 1)], PRIME_2);
  [high, low] = times([high ^ (high >>> 29), low ^ ((low >>> 29) | (high << 3))], PRIME_3);
  return [high, low ^ high];
}
