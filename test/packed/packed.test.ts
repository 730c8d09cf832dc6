/** What scripts of the build pack, the product unpacks. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { BitWriter, packedBytes, packedCode, packedText } from "../../scripts/packed.mjs";
import { BitReader } from "../../src/packed/bits.ts";
import { unpackedBytes } from "../../src/packed/bytes.ts";
import { unpackedCode } from "../../src/packed/code.ts";
import { unpackedText } from "../../src/packed/text.ts";
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

it("modules of WebAssembly, and whatever else is taken for one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(unpackedCode(packedCode(bytes))).toEqual(bytes);
    }),
    runs,
  );
});

const contexts = fc.tuple(fc.nat(62), fc.integer(), fc.integer(), fc.nat()).map((numbers) => Int32Array.from(numbers));
const step = fc.oneof(
  fc.record({ kind: fc.constant("bit" as const), contexts, value: fc.nat(1) }),
  fc.record({ kind: fc.constant("number" as const), contexts, value: fc.nat(5000) }),
);

it("bits and numbers, whatever their contexts", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.nat(2), (steps, times) => {
      const all = Array.from({ length: 1 + 20 * times }, () => steps).flat();
      const writer = new BitWriter();
      for (const { kind, contexts, value } of all) writer[kind](value, contexts);
      const reader = new BitReader(writer.text());
      for (const { kind, contexts, value } of all) expect(reader[kind](contexts)).toBe(value);
    }),
    { numRuns: runCount(30) },
  );
});

const visible = fc.string({ unit: fc.constantFrom(..."0123456789d[]{}()|-?.,/; nt=$ABC"), maxLength: 300 });

it("texts of lines and parts", () => {
  fc.assert(
    fc.property(visible, (text) => {
      expect(unpackedText(packedText(text))).toBe(text);
    }),
    { numRuns: runCount(30) },
  );
});

it("in next to no room what can be foreseen", () => {
  const contexts = new Int32Array(4);
  const writer = new BitWriter();
  for (let i = 0; i < 100_000; i++) writer.bit(1, contexts);
  writer.bit(0, contexts);
  const packed = writer.text();
  expect(packed.length).toBeLessThan(150);
  const reader = new BitReader(packed);
  let ones = 0;
  for (let i = 0; i < 100_000; i++) ones += reader.bit(contexts);
  expect(ones).toBe(100_000);
  expect(reader.bit(contexts)).toBe(0);
});
