/** What is looked for of a field's values: the same however a value is read, and however often it comes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldTerms } from "../../../src/text/known/field-terms.ts";
import { termsOf } from "../../../src/text/known/value-terms.ts";

const LABELS: ReadonlySet<string> = new Set(["[NAME]"]);
/** Folded to nothing: a value with it is read as any other value. */
const INVISIBLE = "\u200b";

const word = fc.constantFrom("Ana", "mark", "Van", "der", "Dr", "x", "N", "A", "unknown", "Example", "customer", "Li");

describe("a plain name", () => {
  it("is read as any other value is", () => {
    const masks = fc.constantFrom(undefined, "*", "x");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), masks, fc.boolean(), (words, masked, isName) => {
        const reading = { labels: LABELS, masked, isName };
        const name = words.join(" ");
        expect(termsOf(name, reading)).toEqual(termsOf(INVISIBLE + name, reading));
      }),
    );
  });
});

describe("the terms of a field", () => {
  it("are those of the value, also when it comes again after many others", () => {
    const field = new FieldTerms({ labels: LABELS, isName: true });
    const values = Array.from({ length: 2500 }, (_, i) => `Ana${String.fromCharCode(97 + (i % 26))} Example${i}`);
    const first = values.map((value) => field.of(value));
    for (const value of values.toReversed()) {
      expect(field.of(value)).toEqual(new FieldTerms({ labels: LABELS, isName: true }).of(value));
    }
    expect(values.map((value) => field.of(value))).toEqual(first);
    expect(new Set(first.flatMap(({ words }) => words)).size).toBeGreaterThan(20);
  });

  it("of a value that comes again at once are the same ones", () => {
    const field = new FieldTerms({ labels: LABELS });
    expect(field.of("Ana Example")).toBe(field.of("Ana Example"));
  });

  it.each(["mailto: ana@example.com", `${" ".repeat(300)}x1 ana@example.com`, 'tel:" 4711 ab c"', "“ x9 y9 abc ”"])(
    "begin and end with no blank: %j",
    (value) => {
      const { exact, words } = new FieldTerms({ labels: LABELS }).of(value);
      expect(exact.length).toBeGreaterThan(0);
      for (const text of [...exact, ...words]) expect(text).toBe(text.trim());
      for (const text of [...exact, ...words]) expect(text).not.toBe("");
    },
  );
});
