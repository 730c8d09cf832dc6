import fc from "fast-check";
import { expect, it } from "vitest";
import { sameBytes } from "../../src/cryptography/same-bytes.ts";

it("compares as Buffer does", () => {
  const bytes = fc.uint8Array({ maxLength: 3, max: 2 });
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(sameBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
    }),
  );
});
