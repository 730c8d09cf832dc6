/** Many terms at once are found where each by itself is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldTerms } from "../../src/text/known/field-terms.ts";
import { Terms } from "../../src/text/terms.ts";
import { knownValues } from "../helpers/known-values.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), minLength: 1, maxLength: 6 });
const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 });

function placesOf(terms: readonly string[], text: string): string[] {
  return terms.flatMap((term, number) => {
    const places: string[] = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places.push(`${number} ${at}`);
    return places;
  });
}

function found(terms: readonly string[], text: string): string[] {
  const places: string[] = [];
  new Terms(terms).find(text, (term, end) => places.push(`${term} ${end - (terms[term] as string).length}`));
  return places;
}

describe("terms", () => {
  it("are found wherever they stand, also in each other and over each other", () => {
    expect(found(["he", "she", "his", "hers"], "ushers").sort()).toEqual(["0 2", "1 1", "3 2"]);
    expect(found(["a", "aa", "aaa"], "aaaa")).toHaveLength(4 + 3 + 2);
    expect(found(["aab"], "aaab")).toEqual(["0 1"]);
    expect(found([], "abc")).toEqual([]);
  });

  it("are found where each by itself is", () => {
    const given = fc.oneof(
      fc.tuple(
        fc.uniqueArray(letters, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 60 }),
      ),
      fc.tuple(
        fc.uniqueArray(anyText, { maxLength: 12 }),
        fc.array(anyText).map((parts) => parts.join("")),
      ),
    );
    fc.assert(
      fc.property(given, ([terms, text]) => {
        expect(found(terms, text).sort()).toEqual(placesOf(terms, text).sort());
      }),
    );
  });
});

const LABEL = { string: "[NAME]", number: "0" };

describe("known values", () => {
  const FEW = [
    "Jared Smith",
    "O'Brien",
    "山田太郎",
    "Ana",
    "müller",
    "Anabel Lee",
    "+1 202-555-0123",
    "lee <x1@example.com>",
  ];
  /** So many that they are looked for all at once; none of them stands in the texts. */
  const MANY = [
    ...FEW,
    ...Array.from({ length: 120 }, (_, i) => `zz${String.fromCharCode(97 + (i % 26), 97 + (i % 25))}q`),
  ];
  const spansIn = (values: readonly string[], text: string) => knownValues(values, LABEL).find(text);

  it("are found alike, be they few or many", () => {
    const words = fc.constantFrom(
      ...FEW,
      "SMITH",
      "smithson",
      "ANA",
      "anas",
      "lee",
      "太郎さん",
      "山田 太郎",
      "202 555 0123",
      "x1@example.com",
      "山",
      "Müllerin",
      "brien",
      "x1",
      "1ana",
    );
    const between = fc.constantFrom(" ", "", ", ", "-", "2", "é", "さん");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, between), { maxLength: 12 }), (parts) => {
        const text = parts.flat().join("");
        expect(spansIn(MANY, text)).toEqual(spansIn(FEW, text));
      }),
    );
  });

  it("may be longer than what is looked for at once", () => {
    const long = Array.from({ length: 80 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}`).join(" ");
    const spans = spansIn([...MANY, long], `so ${long} said, and ana`);
    expect(spans.at(-1)?.end).toBe(long.length + "so  said, and ana".length);
    expect(spans.length).toBeLessThan(10);
    expect(spansIn([...MANY, "x".repeat(2 ** 25)], "nobody, but Ana")).toHaveLength(1);
  });

  it.each(["x", "ō", "名"])("may be a word of megabytes, of %s", (letters) => {
    const name = letters.repeat(2 ** 22);
    expect(spansIn([`${name} Ana`], `nobody, but Ana, ${name}.`)).toHaveLength(2);
  });

  it("may be of many short words", () => {
    const name = "x名".repeat(2 ** 16);
    const spans = spansIn([`${name} Ana`], `nobody, but Ana, ${name}.`);
    expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(3 + name.length);
  });

  it("take up one more after they were looked for", () => {
    const field = new FieldTerms({ labels: new Set() });
    for (const values of [FEW, MANY]) {
      const known = knownValues(values, LABEL);
      expect(known.find("Tessa and Ana, 303 555 0123")).toHaveLength(1);
      for (const value of ["Tessa", "303-555-0123"]) known.add(field.of(value), LABEL);
      expect(known.find("Tessa and Ana, 303 555 0123")).toHaveLength(3);
    }
  });
});
