/** The tables of what names tell: no word says two things, and every kind is one of the taxonomy. */
import { expect, test } from "vitest";
import { KINDS } from "../../../../src/review/draft/names/kinds/table.ts";
import { CATEGORIES } from "../../../../src/rules/taxonomy/taxonomy.ts";

const words = KINDS.flatMap((kind) => kind.words.split(/\s+/));

test("every word stands once, as names are compared", () => {
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  expect(words.filter((word) => word !== word.toLowerCase().normalize("NFKC") || word === "")).toEqual([]);
});

test("categories are those of the taxonomy", () => {
  expect(KINDS.filter(({ category }) => !CATEGORIES.includes(category))).toEqual([]);
});
