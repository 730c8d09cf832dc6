import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/paths/comparison.ts";
import { IRegexp } from "../../src/paths/i-regexp.ts";
import { IRegexpSearch } from "../../src/paths/i-regexp-search.ts";
import {
  firstFoundOnlyBy,
  firstOnlyIn,
  type StringClass,
  type StringTest,
  stringClasses,
} from "../../src/paths/languages.ts";
import { Readings } from "../../src/paths/readings.ts";
import { runCount } from "../helpers/run-count.ts";
import { iRegexps } from "./i-regexps.ts";

/** By what filters are judged with. */
function passes(test: StringTest, text: string): boolean {
  switch (test.kind) {
    case "match":
      return new IRegexp(test.pattern).matches(text);
    case "search":
      return new IRegexp(test.pattern).finds(text);
    case "length":
      return compare([...text].length, test.operator, test.value, new Readings());
    case "order":
      return compare(text, test.operator, test.value, new Readings());
  }
}

/** One that can be asked of many texts. */
function asked(test: StringTest): (text: string) => boolean {
  if (!("pattern" in test)) return (text) => passes(test, text);
  const regexp = new IRegexp(test.pattern);
  return (text) => (test.kind === "match" ? regexp.matches(text) : regexp.finds(text));
}

function allTexts(characters: readonly string[], longest: number): string[] {
  const byLength = [[""]];
  for (let i = 0; i < longest; i++) {
    byLength.push((byLength[i] as string[]).flatMap((text) => characters.map((one) => text + one)));
  }
  return byLength.flat();
}

const SHORT_TEXTS = allTexts(["a", "b", "c"], 4);
const match = (pattern: string): StringTest => ({ kind: "match", pattern });
const search = (pattern: string): StringTest => ({ kind: "search", pattern });

const scalars = fc.constantFrom("a", "b", "c", "A", "é", "😀", "-", "\n", ".", "\\", "7", "\ue000", "\u0000", "𝟙");
const texts = fc.array(scalars, { maxLength: 6 }).map((characters) => characters.join(""));
const tests: fc.Arbitrary<StringTest> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom("match" as const, "search" as const), pattern: iRegexps }),
  },
  fc.record({
    kind: fc.constant("length" as const),
    operator: fc.constantFrom("==" as const, "<" as const, "<=" as const, ">" as const, ">=" as const),
    value: fc.constantFrom(-1, 0, 1, 1.5, 2, 5),
  }),
  fc.record({
    kind: fc.constant("order" as const),
    operator: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const),
    value: fc.oneof(texts, fc.constantFrom("a\ud800", "\udc00b")),
  }),
);

/** Patterns over few letters, so that all short texts say much of them. */
const { small } = fc.letrec<{ small: string; atom: string }>((tie) => ({
  small: fc
    .array(fc.tuple(tie("atom"), fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,2}")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.map((parts) => parts.join("")).join("")),
  atom: fc.oneof(
    { depthSize: "small", maxDepth: 2 },
    fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "^", "$", "c"),
    fc.tuple(tie("small"), tie("small")).map(([one, other]) => `(${one}|${other})`),
  ),
}));

function classesOf(tests: readonly StringTest[], literals: readonly string[] = []): StringClass[] {
  const classes = stringClasses(tests, literals);
  if (classes === undefined) throw new Error("too large");
  return classes;
}

const vectorOf = (ask: readonly ((text: string) => boolean)[], text: string) => ask.map((one) => one(text)).join();

describe("the classes of strings", () => {
  it("are those of what the strings pass, and none is empty", () => {
    fc.assert(
      fc.property(
        fc.array(tests, { maxLength: 4 }),
        fc.array(texts, { maxLength: 5 }),
        fc.array(texts, { minLength: 1, maxLength: 30 }),
        (tests, literals, texts) => {
          const classes = classesOf(tests, literals);
          const ask = tests.map(asked);
          const vectors = classes.map(({ passes }) => passes.join());
          for (const { passes, example } of classes) {
            expect(vectorOf(ask, example)).toBe(passes.join());
            expect(literals).not.toContain(example);
          }
          expect(new Set(vectors).size).toBe(vectors.length);
          for (const text of texts) if (!literals.includes(text)) expect(vectors).toContain(vectorOf(ask, text));
        },
      ),
      { numRuns: runCount(120) },
    );
  });

  it("leave out no vector of any short text", () => {
    const test = fc.record({ kind: fc.constantFrom("match" as const, "search" as const), pattern: small });
    const runs = runCount(100);
    let tooLarge = 0;
    fc.assert(
      fc.property(
        fc.array(test, { minLength: 1, maxLength: 3 }),
        fc.array(fc.constantFrom(...SHORT_TEXTS), { maxLength: 20 }),
        (tests, literals) => {
          const ask = tests.map(asked);
          const wanted = new Set(
            SHORT_TEXTS.filter((text) => !literals.includes(text)).map((text) => vectorOf(ask, text)),
          );
          const vectors = stringClasses(tests, literals)?.map(({ passes }) => passes.join());
          if (vectors === undefined) tooLarge++;
          else for (const vector of wanted) expect(vectors).toContain(vector);
        },
      ),
      { numRuns: runs },
    );
    expect(tooLarge).toBeLessThan(runs / 10);
  });

  it("are not there where all their strings are literals", () => {
    expect(classesOf([match("a|b"), match("c?")], ["a", "b", ""])).toEqual([
      { passes: [false, false], example: "d" },
      { passes: [false, true], example: "c" },
    ]);
    expect(classesOf([match("[ab]{0,1}")], ["a", "b"])).toEqual([
      { passes: [false], example: "c" },
      { passes: [true], example: "" },
    ]);
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
    expect(classesOf([match("[a-z]")], letters)).toEqual([{ passes: [false], example: "0" }]);
    expect(classesOf([match("[a-z]")], letters.slice(0, -1))).toContainEqual({ passes: [true], example: "z" });
  });

  it("are one where nothing is asked", () => {
    expect(classesOf([], ["a", "b", ""])).toEqual([{ passes: [], example: "c" }]);
  });

  it("take a test that is there twice as one", () => {
    expect(classesOf([match("a+"), search("b"), match("a+")]).map(({ passes }) => passes)).toEqual([
      [false, false, false],
      [true, false, true],
      [false, true, false],
    ]);
  });

  it("know all general categories", () => {
    const names =
      "L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps Z Zl Zp Zs S Sc Sk Sm So C Cc Cf Cn Co";
    for (const name of names.split(" ")) {
      const tests = [match(`\\p{${name}}`), match(`[^\\p{${name}}]`), match(`\\P{${name}}`), match("[\\p{L}\\P{L}]")];
      const vectors = classesOf(tests).map(({ passes }) => passes.map(Number).join(""));
      expect(vectors.sort(), name).toEqual(["0000", "0111", "1001"]);
    }
  });
});

describe("examples", () => {
  it("are of letters and digits, and not empty, where they can be", () => {
    expect(classesOf([match("[^x]*"), search("[0-9]"), { kind: "length", operator: ">=", value: 3 }])).toEqual([
      { passes: [true, false, false], example: "a" },
      { passes: [true, true, false], example: "0" },
      { passes: [false, false, false], example: "x" },
      { passes: [false, true, false], example: "0x" },
      { passes: [true, false, true], example: "aaa" },
      { passes: [true, true, true], example: "aa0" },
      { passes: [false, false, true], example: "aax" },
      { passes: [false, true, true], example: "a0x" },
    ]);
  });

  it.each([
    [match("[\\p{C}é]"), "é"],
    [match("[ -z]"), "a"],
    [match("[ -/]"), "-"],
    [match("\\p{Lu}"), "A"],
    [match("[^\\n-~]"), "é"],
    [match("\\n|~~~"), "~~~"],
    [match("\\n"), "\n"],
    [match("\\p{So}"), "°"],
    [match("()"), ""],
    [search("b$"), "b"],
    [match("[一-龥]{2}"), "中中"],
    [match("[Ḁ-ỿ]"), "Ḁ"],
  ])("%j: %j", (test, example) => {
    expect(classesOf([test]).find(({ passes }) => passes[0])?.example).toBe(example);
  });
});

describe("what only one test passes", () => {
  it("is what trying finds", () => {
    fc.assert(
      fc.property(small, small, fc.constantFrom("match" as const, "search" as const), (one, other, kind) => {
        const [a, b] = [
          { kind, pattern: one },
          { kind: "match" as const, pattern: other },
        ];
        const [inA, inB] = [asked(a), asked(b)];
        const found = firstOnlyIn(a, b);
        const tried = SHORT_TEXTS.find((text) => text !== "" && inA(text) && !inB(text));
        if (typeof found === "string") expect([inA(found), inB(found)]).toEqual([true, false]);
        if (tried === undefined || found === undefined) return;
        expect(typeof found, "some text is in one only").toBe("string");
        expect([...(found as string)].length).toBeLessThanOrEqual(tried.length);
      }),
      { numRuns: runCount(120) },
    );
  });

  it.each<[string, string, string | null | undefined]>([
    ["[0-9]{4,6}", "[0-9]+", null],
    ["EMP-[0-9]{4,}", "EMP-[0-9]{5,}", "EMP-0000"],
    ["(a|b)*", "(a*b*)*", null],
    ["[^\\n]", ".", "\r"],
    ["[^\\n\\r]", ".", null],
    ["", "a", ""],
    ["\\p{L}", "\\p{Lu}|\\p{Ll}|\\p{Lt}|\\p{Lm}|\\p{Lo}", null],
    ["^a$", "a", null],
    ["a^", "b", null],
    ["[", "b", null],
    ["b", "[", "b"],
    ["a{3}", "(a|[^b]*b.{15})", "aaa"],
    ["ab", "[ab]*a[ab]{15}|ab", null],
    ["[ab]*a[ab]{8}", "[ab]*", null],
    ["[ab]*a[ab]{15}", "[ab]*", undefined],
  ])("%j, not %j", (a, b, expected) => {
    expect(firstOnlyIn(match(a), match(b))).toBe(expected);
  });
});

describe("what only one pattern finds in texts", () => {
  it.each<[string, string, string | null]>([
    ["a", "^a", "a"],
    ["a", "a$", "a"],
    ["a", "^a|a$", "a"],
    ["^a", "a", null],
    ["^a|a$", "a", null],
    ["^a|a$|a", "a|^a$", null],
    ["^a", "^a$", "a"],
    ["^a$", "^a|a$", null],
    ["(^|,)M[0-9]", ",?M[0-9]", null],
    [",?M[0-9]", "(^|,)M[0-9]", "M0"],
    ["EMP-[0-9]{4,}", "EMP-[0-9]{5,}", "EMP-0000"],
  ])("%j, not %j", (one, other, expected) => {
    expect(firstFoundOnlyBy(one, other)).toBe(expected);
  });

  it("is what searching finds", () => {
    const texts = SHORT_TEXTS.map((text) => text.replaceAll("c", " "));
    fc.assert(
      fc.property(small, small, fc.constantFrom(...texts), (one, other, text) => {
        if (firstFoundOnlyBy(one, other) !== null) return;
        const found = new Map(new IRegexpSearch(other).matches(text).map(({ start, end }) => [end, start]));
        for (const { start, end } of new IRegexpSearch(one).matches(text)) {
          expect(found.get(end) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: runCount(120) },
    );
  });
});

describe("too large", () => {
  const keywords = Array.from({ length: 20 }, (_, i) => search(`word${String.fromCharCode(97 + i)}`));

  it.each<[string, StringTest[]]>([
    ["twenty words in any order", keywords],
    ["a letter long before the end", [search("[^x]*x.{15}$")]],
    ["a pattern that filters do not follow", [match("a{10001}")]],
    ["a length that nobody counts to", [{ kind: "length", operator: "<", value: 1e12 }]],
    ["an infinite length", [{ kind: "length", operator: "<", value: Number.POSITIVE_INFINITY }]],
  ])("%s", (_, tests) => {
    expect(stringClasses(tests, [])).toBeUndefined();
  });

  it("is what the caller says", () => {
    expect(stringClasses([match("a{20}")], [], 10)).toBeUndefined();
    expect(stringClasses([match("a{20}")], [], 30)).toHaveLength(2);
  });
});
