/** What scripts of the build pack, the product unpacks. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { BitWriter, packedBytes } from "../../scripts/packed.mjs";
import { BitReader } from "../../src/packed/bits.ts";
import { unpackedBytes } from "../../src/packed/bytes.ts";
import { runCount } from "../helpers/run-count.ts";

const runs = { numRuns: runCount(100) };

it("bytes, as characters that need no escape", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (some) => {
      for (const bytes of [all, some]) {
        const text = packedBytes(bytes);
        expect(text).toMatch(/^[ -~]*$/);
        expect(text).not.toMatch(/["\\$`]/);
        expect(Buffer.from(unpackedBytes(text)).equals(bytes)).toBe(true);
      }
    }),
    runs,
  );
});

const CONTEXTS = 3;
/** A number has room for so many contexts. */
const ROOM = 3000;
const step = fc.oneof(
  fc.record({ kind: fc.constant("bit" as const), context: fc.nat(CONTEXTS - 1), value: fc.nat(1) }),
  fc.record({ kind: fc.constant("number" as const), context: fc.nat(CONTEXTS - 1), value: fc.nat(1000) }),
  fc.record({ kind: fc.constant("bits" as const), context: fc.nat(CONTEXTS - 1), value: fc.nat(31) }),
);

it("bits and numbers, whatever their contexts", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.nat(2), (steps, times) => {
      const all = Array.from({ length: 1 + 20 * times }, () => steps).flat();
      const writer = new BitWriter(CONTEXTS * ROOM);
      for (const { kind, context, value } of all) {
        if (kind === "bit") writer.bit(context * ROOM, value);
        else if (kind === "number") writer.number(context * ROOM, value);
        else writer.bits(context * ROOM, 5, value);
      }
      const reader = new BitReader(writer.bytes(), CONTEXTS * ROOM);
      for (const { kind, context, value } of all) {
        if (kind === "bit") expect(reader.bit(context * ROOM)).toBe(value);
        else if (kind === "number") expect(reader.number(context * ROOM)).toBe(value);
        else expect(reader.bits(context * ROOM, 5)).toBe(value);
      }
    }),
    runs,
  );
});

it("in next to no room what can be foreseen", () => {
  const writer = new BitWriter(1);
  for (let i = 0; i < 100_000; i++) writer.bit(0, 1);
  writer.bit(0, 0);
  const packed = writer.bytes();
  expect(packed.length).toBeLessThan(100);
  const reader = new BitReader(packed, 1);
  let ones = 0;
  for (let i = 0; i < 100_000; i++) ones += reader.bit(0);
  expect(ones).toBe(100_000);
  expect(reader.bit(0)).toBe(0);
});
