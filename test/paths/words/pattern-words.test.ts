/** Paths in words, as people sign them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePath } from "../../../src/paths/parse.ts";
import { isNarrowed, patternWords } from "../../../src/paths/words/pattern-words.ts";
import { runCount } from "../../helpers/run-count.ts";
import { anySegments } from "../arbitraries.ts";

describe("patternWords", () => {
  it.each([
    [
      "$.contactDetailRel.variates[?@.key == 'name'].value",
      'the "value" of the variates whose "key" is "name", in "contactDetailRel"',
    ],
    ["$.variates[?@.key == 'name'].value", 'the "value" of the variates whose "key" is "name"'],
    ["$.tags[?'caller' == @.name].value", 'the "value" of the tags whose "name" is "caller"'],
    ["$.tags[?@.n == 'a' || @.n == 'b' || @.n == 3].v", 'the "v" of the tags whose "n" is "a", "b" or 3'],
    ["$.tags[?@.n != 'a' && @.n != 'b'].v", 'the "v" of the tags whose "n" is not "a" or "b" (or is missing)'],
    ["$.t[?@.n == 'a' && @.m != 1].v", 'the "v" of the t whose "n" is "a" and whose "m" is not 1 (or is missing)'],
    [
      "$.t[?@.a == 1 && (@.b == 2 || @.c > 3)]",
      'the t whose "a" is 1 and (whose "b" is 2 or whose "c" is more than 3)',
    ],
    ["$.t[?3 < @.c]", 'the t whose "c" is more than 3'],
    ["$.t[?@.c <= 3 || @.d >= 4]", 'the t whose "c" is at most 3 or whose "d" is at least 4'],
    ["$.t[?@ == 'x']", 'the t that are "x"'],
    ["$.t[?@.key].v", 'the "v" of the t that have "key"'],
    ["$.t[?!@.key].v", 'the "v" of the t without "key"'],
    ["$.t[?!(@.key == 'x')].v", 'the "v" of the t but not those whose "key" is "x"'],
    ["$.t[?!(!(@.key == 'x'))].v", 'the "v" of the t whose "key" is "x"'],
    ["$.t[?@.address.city == 'x']", 'the t whose "city" of "address" is "x"'],
    ["$.t[?match(@.k, 'a.*')].v", 'the "v" of the t for which "k" fits the pattern "a.*"'],
    ["$.t[?!match(@.k, 'a.*')].v", 'the "v" of the t for which "k" does not fit the pattern "a.*"'],
    ["$.t[?search(@, 'a')]", 'the t for which a part of the value fits the pattern "a"'],
    ["$.t[?length(@.k) > 2]", 'the t for which the length of "k" is more than 2'],
    ["$.t[?count(@.k[*]) == 2]", 'the t for which the number of values that are each value of "k" is 2'],
    ["$.t[?value(@..k) == 2]", 'the t for which the only value that is "k" at any depth is 2'],
    ["$.t[?@.a == @.b]", 'the t whose "a" is "b"'],
    ["$['first names'][?@.k == 1]", 'the "first names" whose "k" is 1'],
    ["$['a', 'b'][?@.k == 1].v", 'the "v" of the a or b whose "k" is 1'],
    ["$[?@.k == 1]", 'the values whose "k" is 1'],
    ["$..[?@.k == 1].v", 'the "v" of the values whose "k" is 1 at any depth'],
    ["$.t['x', ?@.k == 1].v", 'the "v" of "x" or the values whose "k" is 1, in "t"'],
    ["$.tags[*].name", 'the "name" of each of the tags'],
    ["$.tags[0].name", 'the "name" of the first of "tags"'],
    ["$.tags[2:4].name", 'the "name" of numbers 3 to 4 of "tags"'],
    ["$.tags[1::2]", 'number 2 and all after it, in steps of 2 of "tags"'],
    ["$..phone", 'the "phone" at any depth'],
    ["$", "the whole record"],
  ])("%s", (path, words) => {
    expect(patternWords(parsePath(path))).toBe(words);
  });

  it("has words for every path, also for a long chain", () => {
    const any = fc.property(anySegments, (segments) => {
      expect(patternWords({ segments })).not.toMatch(/undefined|^\s|\s$|\s\s|\[object/);
    });
    fc.assert(any, { numRuns: runCount(300) });
    const chain = Array.from({ length: 60 }, (_, i) => `@.k == ${i}`).join(" || ");
    expect(patternWords(parsePath(`$.t[?${chain}]`))).toMatch(/^the t whose "k" is 0, 1, .* or 59$/);
  });
});

describe("isNarrowed", () => {
  it.each([
    ["$.a[?@.b].c", true],
    ["$.a['x', ?@.b].c", true],
    ["$.a[*].c", false],
    ["$", false],
  ])("of %s is %s", (path, narrowed) => {
    expect(isNarrowed(parsePath(path))).toBe(narrowed);
  });
});
