/** Folding: what text looks like to detectors, and where it came from. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/text/folding/fold.ts";
import { runCount } from "../../helpers/run-count.ts";

/** Every decimal digit of Unicode, as Node's own version of it says. */
function allDigits(): string[] {
  const digits: string[] = [];
  for (let code = 0x80; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    if (/\p{Nd}/u.test(character)) digits.push(character);
  }
  return digits;
}

describe("fold", () => {
  it.each([
    ["ＡＢｃ１２３＠ｅ", "ABc123@e", "full-width forms"],
    ["＋８１ （０３）", "+81 (03)", "punctuation too"],
    ["﹢81﹣90﹫", "+81-90@", "small forms"],
    ["٣١٤ ०१२ ๕๖ ۷", "314 012 56 7", "digits of other scripts"],
    ["𝟘𝟙𝟚 𝟫", "012 9", "mathematical digits"],
    ["090‐1‑2‒3–4—5―6−7", "090-1-2-3-4-5-6-7", "dashes"],
    ["1\u00a02\u20093\u202f4\u30005", "1 2 3 4 5", "spaces"],
    ["1\u00ad2\u200b3\u200d4\u20605\ufeff6", "123456", "joiners"],
    ["\u202a+81\u202c \u206890\u2069", "+81 90", "bidirectional marks"],
    ["1\ufe0f\u20e32\ufe0f\u20e3", "12", "keycaps"],
    ["e\u0301", "e", "marks upon letters"],
    ["a@b。example｡org．jp", "a@b.example.org.jp", "ideographic dots between labels"],
    ["電話です。またね．", "電話です。またね．", "but none at the end of a sentence"],
    ["13800138000。8点", "13800138000。8点", "nor before a digit"],
    ["a@example.com。また", "a@example.com。また", "nor before text"],
    ["03ー1234ー5678", "03-1234-5678", "the mark of long vowels between digits"],
    ["コーヒー1ー", "コーヒー1ー", "and nowhere else"],
    ["01·23・45•67", "01.23.45.67", "middle dots between digits"],
    ["⓪⑨⓪①②", "09012", "circled digits in a row"],
    ["①03 ②04", "①03 ②04", "one alone counts the points of a list"],
    ["café 日本 😀 ½", "café 日本 😀 ½", "all else stays"],
  ])("%j is %j: %s", (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it("gives every decimal digit its value", () => {
    const digits = allDigits();
    expect(digits.length).toBeGreaterThan(600);
    expect(fold(digits.join("")).text).toBe("0123456789".repeat(digits.length / 10));
  });

  it("makes of a text the same wherever it stands", () => {
    const characters = fc.constantFrom(..."０Ａ：　。．・ー゠–①②𝟘か日é😀1a-\u200b\u0301", "ーー", "1ー2", "a。b");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        // So many characters are folded one by one.
        expect(fold(`${text}\n${"！".repeat(40)}`).text).toBe(`${fold(text).text}\n${"!".repeat(40)}`);
      }),
      { numRuns: runCount(3000) },
    );
  });

  it("leaves texts of ASCII as they are, and their offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), fc.nat(), (text, at) => {
        const folded = fold(text);
        expect(folded.text).toBe(text);
        expect(folded.toOriginal(at, false)).toBe(at);
        expect(folded.toOriginal(at, true)).toBe(at);
      }),
    );
  });

  it("every folded character comes from its own place, and what is between is invisible or a mark", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const folded = fold(text);
        let end = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const start = folded.toOriginal(i, false);
          expect(text.slice(end, start)).toMatch(/^[\p{DI}\p{M}]*$/u);
          end = folded.toOriginal(i + 1, true);
          expect([...fold(text.slice(start, end)).text].length).toBeLessThanOrEqual(1);
          expect(end).toBeGreaterThan(start);
        }
        expect(text.slice(end)).toMatch(/^[\p{DI}\p{M}]*$/u);
      }),
      { numRuns: runCount(1000) },
    );
  });

  it("leaves pairs of bidirectional marks outside of spans, and takes marks along", () => {
    const { toOriginal } = bound("\u202a+81\u202c e\u0301x");
    expect([toOriginal(0, false), toOriginal(3, true)]).toEqual([1, 4]);
    expect([toOriginal(4, false), toOriginal(5, true)]).toEqual([6, 8]);
  });

  it("long texts, too", () => {
    const text = "ｘ\u200b".repeat(20_000);
    const folded = fold(text);
    expect(folded.text).toBe("x".repeat(20_000));
    expect(folded.toOriginal(20_000, true)).toBe(39_999);
  });
});

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aé1１③④ー・。．\u200b\u0301\ufe0f\u20e3𝟡😀𠮷한@＠-–　/\ud800"),
      fc.string({ unit: "grapheme", maxLength: 2 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

function bound(text: string): { toOriginal(offset: number, isEnd: boolean): number } {
  const folded = fold(text);
  return { toOriginal: (offset, isEnd) => folded.toOriginal(offset, isEnd) };
}
