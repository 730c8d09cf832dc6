import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IRegexp } from "../../src/paths/i-regexp.ts";
import { IRegexpSearch, united } from "../../src/paths/i-regexp-search.ts";
import { runCount } from "../helpers/run-count.ts";

function found(pattern: string, text: string): string[] {
  return united(new IRegexpSearch(pattern).matches(text)).map(({ start, end }) => text.slice(start, end));
}

describe("what is found", () => {
  test.each([
    ["[0-9]{4}", "1234 12345 5678", ["1234", "5678"]],
    ["EMP-[0-9]+", "EMP-12, TEMP-34, emp-5", ["EMP-12"]],
    ["[0-9]{3}", "id123x, 会员456号", ["123", "456"]],
    ["a|ab|abc", "abc ab", ["abc", "ab"]],
    ["x-[a-z]+|[a-z]+-y", "x-one-y", ["x-one-y"]],
    ["^M[0-9]", "M1 M2", ["M1"]],
    ["M[0-9]$", "M1 M2", ["M2"]],
    [".", "😀\n1", ["😀", "1"]],
    ["[^0-9]{2}", "😀é1", ["😀é"]],
    ["(a*)*b", "aaab", ["aaab"]],
    ["\\p{Lo}{2}", "東京x", ["東京"]],
    ["z", "", []],
  ] as const)("%s in %j", (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  test("empty matches are none", () => {
    expect(new IRegexpSearch("a*").matchesEmpty).toBe(true);
    expect(new IRegexpSearch("a+").matchesEmpty).toBe(false);
    expect(found("a*", "baa b")).toEqual([]);
    expect(found("a*", "-aa-")).toEqual(["aa"]);
  });

  test("patterns that would be slow are refused", () => {
    expect(() => new IRegexpSearch("[0-9]{2000}")).toThrowError(expect.objectContaining({ code: "too-large" }));
    expect(() => new IRegexpSearch("(?i)a")).toThrowError(expect.objectContaining({ code: "syntax" }));
  });
});

const piece = fc.constantFrom("a", "[ab]", "-", ".", "(a|-)", "(ab|a)", "[^a]");
const pattern = fc
  .array(fc.tuple(piece, fc.constantFrom("", "*", "+", "?", "{2}", "{1,2}")), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.map((both) => both.join("")).join(""));
const text = fc.array(fc.constantFrom("a", "b", "-", "é"), { maxLength: 9 }).map((signs) => signs.join(""));

const inWord = (text: string, at: number) => at > 0 && /^[ab]{2}$/.test(text.slice(at - 1, at + 1));

test("it finds what trying every part finds", () => {
  fc.assert(
    fc.property(pattern, text, (pattern, text) => {
      const whole = new IRegexp(pattern);
      const search = new IRegexpSearch(pattern);
      const expected = Array.from({ length: text.length + 1 }, (_, end) => {
        const start = Array.from({ length: end }, (_, start) => start).find(
          (start) => !inWord(text, start) && !inWord(text, end) && whole.matches(text.slice(start, end)),
        );
        return start === undefined ? [] : [{ start, end }];
      }).flat();
      expect(search.matches(text)).toEqual(expected);
      expect(search.matches(text), "a second search is the same").toEqual(expected);
    }),
    { numRuns: runCount(2000) },
  );
});

test("time does not grow with the text's square", () => {
  const search = new IRegexpSearch("(é|éé)*b|(é+)+c");
  const begun = performance.now();
  expect(search.matches("é".repeat(200_000))).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
