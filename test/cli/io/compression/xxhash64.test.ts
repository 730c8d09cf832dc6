import { expect, test } from "vitest";
import { XxHash64 } from "../../../../src/cli/io/compression/xxhash64.ts";

/** Of the bytes i * 167 + 13, as the reference implementation (xxhsum 0.8) has them: the lower half. */
function lowOf(bytes: Uint8Array, cut = bytes.length): number {
  const hash = new XxHash64();
  hash.add(bytes.subarray(0, cut));
  hash.add(bytes.subarray(cut));
  return hash.low;
}

/** The specification once more, with numbers of any size. */
function slowLow(bytes: Uint8Array): number {
  const wide = (value: bigint) => BigInt.asUintN(64, value);
  const turned = (value: bigint, by: number) => wide((value << BigInt(by)) | (wide(value) >> BigInt(64 - by)));
  const [p1, p2, p3, p4, p5] = [
    0x9e3779b185ebca87n,
    0xc2b2ae3d27d4eb4fn,
    0x165667b19e3779f9n,
    0x85ebca77c2b2ae63n,
    0x27d4eb2f165667c5n,
  ] as const;
  const round = (lane: bigint, input: bigint) => wide(turned(wide(lane + input * p2), 31) * p1);
  const view = Buffer.from(bytes);
  let at = 0;
  let hash: bigint = p5;
  if (bytes.length >= 32) {
    let lanes: bigint[] = [wide(p1 + p2), p2, 0n, wide(-p1)];
    for (; at + 32 <= bytes.length; at += 32) {
      lanes = lanes.map((lane, i) => round(lane, view.readBigUInt64LE(at + 8 * i)));
    }
    hash = wide(lanes.map((lane, i) => turned(lane, [1, 7, 12, 18][i] as number)).reduce((a, b) => a + b));
    for (const lane of lanes) hash = wide((hash ^ round(0n, lane)) * p1 + p4);
  }
  hash = wide(hash + BigInt(bytes.length));
  for (; at + 8 <= bytes.length; at += 8) hash = wide(turned(hash ^ round(0n, view.readBigUInt64LE(at)), 27) * p1 + p4);
  if (at + 4 <= bytes.length) {
    hash = wide(turned(hash ^ wide(BigInt(view.readUInt32LE(at)) * p1), 23) * p2 + p3);
    at += 4;
  }
  for (; at < bytes.length; at++) hash = wide(turned(hash ^ wide(BigInt(view[at] as number) * p5), 11) * p1);
  hash = wide((hash ^ (hash >> 33n)) * p2);
  hash = wide((hash ^ (hash >> 29n)) * p3);
  return Number((hash ^ (hash >> 32n)) & 0xffffffffn);
}

const bytes = Uint8Array.from({ length: 300 }, (_, i) => i * 167 + 13);

test("is what the specification says, for every size and every cut", () => {
  // XXH64 of nothing is 0xef46db3751d8e999.
  expect(lowOf(new Uint8Array(0))).toBe(0x51d8e999);
  for (let size = 0; size <= bytes.length; size++) {
    const part = bytes.subarray(0, size);
    const expected = slowLow(part);
    expect(lowOf(part), `${size} bytes`).toBe(expected);
    for (let cut = 0; cut < size; cut += 7) expect(lowOf(part, cut), `${size} bytes cut at ${cut}`).toBe(expected);
  }
});
