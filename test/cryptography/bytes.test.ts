import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOfLetters, lettersOf } from "../../src/cryptography/letters.ts";
import { sameBytes } from "../../src/cryptography/same-bytes.ts";

it("letters are bytes again", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(lettersOf(bytes)).toMatch(/^[a-p]*$/);
      expect(bytesOfLetters(lettersOf(bytes))).toEqual(bytes);
    }),
  );
  for (const wrong of ["a", "aq", "AB", "a-", "ab\n"]) expect(bytesOfLetters(wrong), wrong).toBeUndefined();
});

it("compares as Buffer does", () => {
  const bytes = fc.uint8Array({ maxLength: 3, max: 2 });
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(sameBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
    }),
  );
});
