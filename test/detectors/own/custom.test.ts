import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passesMod97, textPassesLuhn } from "../../../src/detectors/check-digits.ts";
import { EVIDENCE } from "../../../src/detectors/evidence.ts";
import { customDetector, type DetectorSpec } from "../../../src/detectors/own/custom.ts";
import { runCount } from "../../helpers/run-count.ts";
import { checkLaws, checkNothingLeft } from "../laws.ts";

const PLAIN: DetectorSpec = {
  id: "member",
  category: "user.unique_id",
  pattern: "M[0-9]{6}",
  context: [],
  within: 10,
  validator: "none",
};

function found(spec: Partial<DetectorSpec>, text: string): string[] {
  return checkLaws(() => customDetector({ ...PLAIN, ...spec }), text).map(({ start, end }) => text.slice(start, end));
}

describe("validators", () => {
  test("luhn", () => {
    expect(found({ pattern: "[0-9 ]{12,}", validator: "luhn" }, "4242 4242 4242 4242")).toEqual([
      "4242 4242 4242 4242",
    ]);
    expect(found({ pattern: "[0-9]{12,}", validator: "luhn" }, "4242424242424241")).toEqual([]);
  });

  test("mod97", () => {
    expect(found({ pattern: "[A-Z]{2}[0-9A-Z ]{13,}", validator: "mod97" }, "GB82 WEST 1234 5698 7654 32")).toEqual([
      "GB82 WEST 1234 5698 7654 32",
    ]);
    expect(found({ pattern: "[A-Z]{2}[0-9A-Z ]{13,}", validator: "mod97" }, "GB83 WEST 1234 5698 7654 32")).toEqual([]);
  });

  test("what is too short or too long for a checksum has none", () => {
    expect([textPassesLuhn("0"), textPassesLuhn("00"), textPassesLuhn("0".repeat(65))]).toEqual([false, true, false]);
    expect([passesMod97("GB82"), passesMod97("")]).toEqual([false, false]);
  });
});

describe("context", () => {
  const near = { context: ["Member", "会員", "id"], within: 6 };

  test.each([
    ["member M123456", ["M123456"]],
    ["M123456 (MEMBER)", ["M123456"]],
    ["会員番号M123456", ["M123456"]],
    ["member no.: M123456", ["M123456"]],
    ["member number M123456", []],
    ["members M123456", []],
    ["he did M123456", []],
    ["id M123456 and M654321", ["M123456"]],
    ["M111111, M123456 member, M654321, M777777", ["M123456", "M654321"]],
  ] as const)("%s", (text, expected) => {
    expect(found(near, text)).toEqual(expected);
  });

  test("exactly as far as it says", () => {
    expect(found(near, "id......M123456......id")).toEqual(["M123456"]);
    expect(found(near, "id.......M123456")).toEqual([]);
    expect(found(near, "M123456......id")).toEqual(["M123456"]);
    expect(found(near, "M123456.......id")).toEqual([]);
  });

  test("a word may hold what means something in an expression", () => {
    expect(found({ context: ["(no.)"], within: 1 }, "(no.) M123456")).toEqual(["M123456"]);
    expect(found({ context: ["a|b"], within: 1 }, "a M123456")).toEqual([]);
  });
});

describe("evidence", () => {
  test.each([
    ["M[0-9]{6}", EVIDENCE.ANYTHING],
    ["[0-9]{4}-[0-9]{2}-[0-9]{2}", EVIDENCE.ANYTHING],
    ["[^a]", EVIDENCE.ANYTHING],
    ["[@#]", EVIDENCE.ANYTHING],
    ["(a@|[@]b)+", EVIDENCE.AT],
    ["@[a-z]+", EVIDENCE.AT],
    ["(@|#)[a-z]+", EVIDENCE.ANYTHING],
    ["(x@)?y", EVIDENCE.ANYTHING],
  ])("%s", (pattern, expected) => {
    expect(customDetector({ ...PLAIN, pattern }).needs).toBe(expected);
  });
});

const part = fc.constantFrom("[0-9]", "[0-9]{3}", "[0-9]{7}", "[-. ]", "@", "x", "([0-9]{4}|[0-9]{3}-)");
const pattern = fc
  .array(fc.tuple(part, fc.constantFrom("", "+", "?", "{2}", "{1,3}")), { minLength: 1, maxLength: 5 })
  .map((parts) => `${parts.map(([part, times]) => `(${part})${times}`).join("")}[0-9]`);
const text = fc
  .array(fc.constantFrom("1", "234", "7654321", "-", " ", "@", "x", "\n"), { maxLength: 14 })
  .map((characters) => characters.join(""));

test("the laws hold for any pattern", () => {
  fc.assert(
    fc.property(pattern, text, (pattern, text) => {
      checkLaws(() => customDetector({ ...PLAIN, pattern }), text);
    }),
    { numRuns: runCount(1000) },
  );
});

test("nothing is left", () => {
  checkNothingLeft(customDetector(PLAIN), "M123456M123456 M654321, XM123456");
});
