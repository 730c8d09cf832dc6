/** Of a row of groups of digits all goes, or nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phoneDetector, withoutPhones } from "../../helpers/phone-cases.ts";
import { runCount } from "../../helpers/run-count.ts";
import { replaced } from "../laws.ts";

const MANY = ["US", "JP", "CN", "KR", "DE", "GB", "FR", "IN", "SG", "BR"];

describe("a row that is longer than a number", () => {
  it.each([
    // Nothing of it.
    ["9876 5432 1098 7654", ["BR", "FR", "KR"], "9876 5432 1098 7654"],
    ["1 234 567 890", MANY, "1 234 567 890"],
    ["4111/1111/1111/1111", ["US"], "4111/1111/1111/1111"],
    ["4111.1111.1111.1111", ["US"], "4111.1111.1111.1111"],
    ["4111  1111  1111  1111", MANY, "4111  1111  1111  1111"],
    // All of it.
    ["06 12 34 56 78 75001 Paris", ["FR"], "# Paris"],
    ["12-202-555-0143", ["US"], "#"],
    ["020 7946 0958 12", ["GB"], "#"],
    // A number that stands for itself.
    ["202-555-0143 94105", ["US"], "# 94105"],
    ["12 2025550143 94105", ["US"], "12 # 94105"],
    ["202 555 0143 2026-11-21", ["US"], "# 2026-11-21"],
    ["2026-11-21 202 555 0143", ["US"], "2026-11-21 #"],
    ["12:30 202 555 0143", ["US"], "12:30 #"],
    ["a:44 20 7946 0958", ["US"], "a:#"],
    ["a,44 20 7946 0958", ["US"], "a,#"],
    ["1,234 202 555 0143", ["US"], "1,234 #"],
    ["202 555 0143 4111 1111 1111 1111", ["US"], "# 4111 1111 1111 1111"],
    ["202 555 0143 202 555 0144", ["US"], "# #"],
    ["06 12 34 56 78 2nd floor", ["FR"], "# 2nd floor"],
  ] as const)("%j, %j becomes %j", (text, regions, rest) => expect(withoutPhones(text, ...regions)).toBe(rest));
});

const group = fc
  .nat({ max: 5 })
  .chain((size) => fc.nat({ max: 10 ** (size + 1) - 1 }).map((n) => String(n).padStart(size + 1, "0")));
const row = fc
  .tuple(fc.array(group, { minLength: 2, maxLength: 8 }), fc.constantFrom(" ", "-", ".", "/"))
  .map(([groups, gap]) => groups.join(gap));
const regions = fc.constantFrom(["US"], ["DE"], ["GB"], ["SG"], ["BR", "FR", "KR"], MANY);

/** What the detector of cards takes may stand beside a number. */
const CARD = /[0-9]{4} [0-9]{4} [0-9]{4}/;

it("any row goes whole or stays", () => {
  fc.assert(
    fc.property(row, regions, (text, of) => {
      const left = replaced(text, phoneDetector(...of).find(text));
      if (left !== text && /[0-9]/.test(left) && !CARD.test(left)) expect.fail("a part of a row is left");
      expect(phoneDetector(...of).find(left).length, "nothing more is found").toBe(0);
    }),
    { numRuns: runCount(3000) },
  );
});
