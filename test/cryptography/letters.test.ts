import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOfLetters, lettersOf } from "../../src/cryptography/letters.ts";

it("letters are bytes again", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(lettersOf(bytes)).toMatch(/^[a-p]*$/);
      expect(bytesOfLetters(lettersOf(bytes))).toEqual(bytes);
    }),
  );
  for (const wrong of ["a", "aq", "AB", "a-", "ab\n"]) expect(bytesOfLetters(wrong), wrong).toBeUndefined();
});
