/** Keyed choices: the same for the same text under the same key, and as good as chance for anyone without the key. */

export interface Draw {
  /** A whole number from 0 to `count` − 1. */
  below(count: bigint): bigint;
  one<T>(list: readonly T[]): T;
}

const encoder = new TextEncoder();

/** So many bits more than are needed make every number as likely as the other, but for one in 2^64. */
const SPARE_BYTES = 8;

/** `attempt` tells draws for one text apart, where the first cannot be used. */
export function drawFor(mac: (text: Uint8Array) => Uint8Array, text: string, attempt: number): Draw {
  const seed = mac(encoder.encode(`${attempt}:${text}`));
  let blocks = 0;
  let bits = "";
  const take = (bytes: number) => {
    while (bits.length < 2 * bytes) {
      const block = new Uint8Array([...seed, blocks & 0xff, (blocks >> 8) & 0xff]);
      for (const byte of mac(block)) bits += byte.toString(16).padStart(2, "0");
      blocks++;
    }
    const taken = bits.slice(0, 2 * bytes);
    bits = bits.slice(2 * bytes);
    return BigInt(`0x${taken}`);
  };
  const below = (count: bigint) => take(Math.ceil(count.toString(16).length / 2) + SPARE_BYTES) % count;
  return { below, one: (list) => list[Number(below(BigInt(list.length)))] as (typeof list)[number] };
}
