/** The nine samples of NIST for SP 800-38G, and the library on everything else (it has no radix of 65536). */
import { FF1 } from "@noble/ciphers/ff1.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ff1Of } from "../../src/cryptography/ff1.ts";
import { NODE } from "../../src/keys/node.ts";
import { runCount } from "../helpers/run-count.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const KEY = "2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a942b7e151628aed2a6abf7158809cf4f3c";
const KEYS = [KEY.slice(0, 32), KEY.slice(0, 48), `${KEY.slice(0, 48)}7f036d6f04fc6a94`].map(bytes) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

const numerals = (text: string, radix: number) => [...text].map((digit) => Number.parseInt(digit, radix));
const numberOf = (digits: readonly number[], radix: number) =>
  digits.reduce((value, digit) => value * BigInt(radix) + BigInt(digit), 0n);

describe("NIST's samples", () => {
  const TEN = "0123456789";
  const NINETEEN = "0123456789abcdefghi";
  const TWEAK = "39383736353433323130";
  const LONG = "3737373770717273373737";

  it.each([
    [1, 0, 10, "", TEN, "2433477484"],
    [2, 0, 10, TWEAK, TEN, "6124200773"],
    [3, 0, 36, LONG, NINETEEN, "a9tv40mll9kdu509eum"],
    [4, 1, 10, "", TEN, "2830668132"],
    [5, 1, 10, TWEAK, TEN, "2496655549"],
    [6, 1, 36, LONG, NINETEEN, "xbj3kv35jrawxv32ysr"],
    [7, 2, 10, "", TEN, "6657667009"],
    [8, 2, 10, TWEAK, TEN, "1001623463"],
    [9, 2, 36, LONG, NINETEEN, "xs8a0azh2avyalyzuwd"],
  ])("sample %i", (_sample, key, radix, tweak, text, expected) => {
    const cipher = ff1Of(NODE.aes(KEYS[key] as Uint8Array), radix, bytes(tweak));
    const value = numberOf(numerals(text, radix), radix);
    const encrypted = cipher.encrypt(value, text.length);
    expect(encrypted.toString(radix).padStart(text.length, "0")).toBe(expected);
    expect(cipher.decrypt(encrypted, text.length)).toBe(value);
  });
});

it("is the library's, and goes back", () => {
  const cases = fc.record({
    radix: fc.constantFrom(2, 3, 9, 10, 26, 36, 62, 1000, 65535),
    length: fc.integer({ min: 20, max: 140 }),
    seed: fc.array(fc.nat(65535), { minLength: 140, maxLength: 140 }),
    tweak: fc.uint8Array({ maxLength: 40 }),
    key: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  });
  fc.assert(
    fc.property(cases, ({ radix, length, seed, tweak, key }) => {
      const digits = seed.slice(0, length).map((digit) => digit % radix);
      const cipher = ff1Of(NODE.aes(key), radix, tweak);
      const encrypted = cipher.encrypt(numberOf(digits, radix), length);
      expect(encrypted).toBe(numberOf(FF1(radix, key, tweak).encrypt(digits), radix));
      expect(cipher.decrypt(encrypted, length)).toBe(numberOf(digits, radix));
    }),
    { numRuns: runCount(300) },
  );
});

it("refuses what has fewer than 10^6 values, and a radix it has not", () => {
  const blocks = NODE.aes(KEYS[0]);
  expect(() => ff1Of(blocks, 10).encrypt(1n, 5)).toThrow(RangeError);
  expect(() => ff1Of(blocks, 10).encrypt(1n, 6)).not.toThrow();
  expect(() => ff1Of(blocks, 2).encrypt(1n, 19)).toThrow(RangeError);
  expect(() => ff1Of(blocks, 65536).encrypt(1n, 1)).toThrow(RangeError);
  for (const radix of [1, 65537, 2.5]) expect(() => ff1Of(blocks, radix)).toThrow(RangeError);
});
