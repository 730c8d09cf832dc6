/** Ciphers and hashes without the platform are those of the platform. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { NOBLE } from "../../src/keys/noble.ts";
import { NODE } from "../../src/keys/node.ts";
import { runCount } from "../helpers/run-count.ts";

const bytes = (minLength: number, maxLength = minLength) => fc.uint8Array({ minLength, maxLength });
const hex = (found: Uint8Array) => Buffer.from(found).toString("hex");
const runs = { numRuns: runCount(100) };

/** FIPS 197, C.3. */
it("AES-256", () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => i);
  const block = Uint8Array.from({ length: 16 }, (_, i) => 0x11 * i);
  expect(hex(NOBLE.aes(key)(block))).toBe("8ea2b7ca516745bfeafc49904b496089");
});

it("AES, any number of blocks, one call after another, at any place in memory", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(16, 24, 32).chain((size) => bytes(size)),
      fc.array(bytes(16), { maxLength: 5 }),
      fc.nat(7),
      (key, blocks, at) => {
        const [noble, node] = [NOBLE.aes(key), NODE.aes(key)];
        for (const count of [blocks.length, 1]) {
          const memory = new Uint8Array(at + 16 * count);
          for (let i = 0; i < Math.min(count, blocks.length); i++) memory.set(blocks[i] as Uint8Array, at + 16 * i);
          const input = memory.subarray(at);
          const before = hex(input);
          expect(hex(noble(input))).toBe(hex(node(input)));
          expect(hex(input)).toBe(before);
        }
      },
    ),
    runs,
  );
});

it("HMAC-SHA-256, one text after another", () => {
  fc.assert(
    fc.property(bytes(1, 100), fc.array(bytes(0, 200), { maxLength: 4 }), (key, texts) => {
      const [noble, node] = [NOBLE.hmac(key), NODE.hmac(key)];
      expect(texts.map((text) => hex(noble(text)))).toEqual(texts.map((text) => hex(node(text))));
    }),
    runs,
  );
});

it("HKDF", () => {
  fc.assert(
    fc.property(bytes(1, 80), bytes(0, 80), fc.integer({ min: 1, max: 200 }), (key, info, length) => {
      expect(hex(NOBLE.hkdf(key, info, length))).toBe(hex(NODE.hkdf(key, info, length)));
    }),
    runs,
  );
});
