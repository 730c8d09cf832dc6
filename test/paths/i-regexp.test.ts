import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IRegexp } from "../../src/paths/i-regexp.ts";
import { IRegexpError } from "../../src/paths/i-regexp-error.ts";
import { runCount } from "../helpers/run-count.ts";
import { iRegexps } from "./i-regexps.ts";

function refused(pattern: string): IRegexpError {
  try {
    new IRegexp(pattern);
  } catch (error) {
    if (error instanceof IRegexpError) return error;
    throw error;
  }
  throw new Error(`accepted: ${pattern}`);
}

describe("the grammar of RFC 9485", () => {
  it.each([
    "",
    "|",
    "a|",
    "()",
    "a{0}",
    "a{2}",
    "a{2,}",
    "a{2,3}",
    "(a|b)*c+d?",
    "[-a]",
    "[a-]",
    "[^-a-z0-9-]",
    "[--]",
    "[a^]",
    "[\\]\\[\\-\\^]",
    "\\(\\)\\*\\+\\-\\.\\?\\[\\\\\\]\\^\\n\\r\\t\\{\\|\\}",
    "\\p{L}\\P{Nd}[\\p{Zs}\\P{Cn}]",
    "é😀\u0000",
    "%/,:;<=>@_`~'\"#&",
    "^a$",
  ])("takes %j", (pattern) => {
    expect(() => new IRegexp(pattern)).not.toThrow();
  });

  it.each([
    ["\\d", 1],
    ["\\w+", 1],
    ["\\$", 1],
    ["\\", 1],
    ["(a", 2],
    ["a)", 1],
    ["*a", 0],
    ["a**", 2],
    ["a+?", 2],
    ["(?:a)", 1],
    ["a{", 1],
    ["a{,3}", 1],
    ["a{3,2}", 6],
    ["a]", 1],
    ["a}", 1],
    ["[]", 2],
    ["[^]", 3],
    ["[a", 2],
    ["[b-a]", 4],
    ["[a-c-e]", 4],
    ["[---]", 2],
    ["[a-\\p{L}]", 4],
    ["[[a]]", 1],
    ["\\p{Lx}", 1],
    ["\\p{Cs}", 1],
    ["\\p{Latin}", 1],
    ["\\pL", 1],
    ["\ud800", 0],
    ["[\udc00]", 1],
  ])("refuses %j at %i", (pattern, offset) => {
    expect(refused(pattern)).toMatchObject({ code: "syntax", offset });
  });

  it.each(["a{10001}", "(){1000000000}", "((a{0}){99999}){99999}", "((a{100}){100}){100}", "a{0,20000}"])(
    "refuses %s as too large",
    (pattern) => {
      expect(refused(pattern).code).toBe("too-large");
    },
  );

  it("refuses groups nested too deeply", () => {
    expect(refused(`${"(".repeat(100_000)}`).code).toBe("syntax");
  });
});

describe("matches and finds", () => {
  it.each([
    ["ab", "xabx", false, true],
    ["^ab.*", "abc", true, true],
    ["^ab.*", "xab", false, false],
    [".*bc$", "abcx", false, false],
    ["a|^b|c$", "xc", false, true],
    ["a|^b|c$", "cb", false, false],
    ["(^|,)a(,|$)", "b,a,c", false, true],
    ["(^|,)a(,|$)", "b,ax", false, false],
    [".", "\n", false, false],
    [".", "\u2028", true, true],
    [".", "😀", true, true],
    ["..", "😀", false, false],
    ["[^a]", "\n", true, true],
    ["\\p{Lu}", "жЖ", false, true],
    ["\\P{L}", "\ud800", true, true],
    ["[\\^\\-\\]]+", "^-]", true, true],
    ["", "", true, true],
    ["", "a", false, true],
    ["a{2,3}", "aaaa", false, true],
    ["(a{0}b?){3}", "bb", true, true],
  ])("%j on %j", (pattern, text, whole, part) => {
    const regexp = new IRegexp(pattern);
    expect([regexp.matches(text), regexp.finds(text)]).toEqual([whole, part]);
  });

  it("does not depend on what was asked before", () => {
    const regexp = new IRegexp("a+b");
    expect([regexp.matches("aab"), regexp.matches("aa"), regexp.finds("xab"), regexp.matches("aab")]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});

describe("against the RegExp that RFC 9485, section 5.3 maps to", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "A", "é", "😀", "-", "\n", ".", "\\", "7", "\ud800"), {
    maxLength: 8,
  });

  /** `.` outside of classes is the one thing that section 5.3 rewrites; no generated class holds one unescaped. */
  function mapped(iRegexp: string): string {
    return iRegexp.replace(/\\.|\./gs, (found) => (found === "." ? "[^\\n\\r]" : found));
  }

  it("agrees on random patterns and texts", () => {
    fc.assert(
      fc.property(iRegexps, fc.array(text, { minLength: 1, maxLength: 5 }), (iRegexp, texts) => {
        const ours = new IRegexp(iRegexp);
        const whole = new RegExp(`^(?:${mapped(iRegexp)})$`, "u");
        const part = new RegExp(mapped(iRegexp), "u");
        for (const units of texts) {
          const one = units.join("");
          expect([ours.matches(one), ours.finds(one)]).toEqual([whole.test(one), part.test(one)]);
        }
      }),
      { numRuns: runCount(3_000) },
    );
  });

  it("agrees on every category, over the planes", () => {
    const names =
      "L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps Z Zl Zp Zs S Sc Sk Sm So C Cc Cf Cn Co";
    for (const name of names.split(" ")) {
      const ours = new IRegexp(`\\p{${name}}`);
      const theirs = new RegExp(`^\\p{${name}}$`, "u");
      for (let codePoint = 0; codePoint < 0x11_0000; codePoint += codePoint < 0x3000 ? 1 : 997) {
        const one = String.fromCodePoint(codePoint);
        if (ours.matches(one) !== theirs.test(one)) throw new Error(`${name} at ${codePoint.toString(16)}`);
      }
    }
  });
});

describe("time linear in the text", () => {
  const many = "a".repeat(100_000);

  it.each(["(a*)*b", "(a|aa)+", "(a?){50}a{50}", "(.*a){10}c", "(a|a|aa)*$b", "a*a*a*a*a*b"])("%s", (pattern) => {
    const regexp = new IRegexp(pattern);
    const backtracks = pattern === "(a|aa)+";
    expect(regexp.matches(many)).toBe(backtracks);
    expect(regexp.matches(`${many}!`)).toBe(false);
    expect(regexp.finds(`${many}!`)).toBe(backtracks || pattern === "(a?){50}a{50}");
  });
});
