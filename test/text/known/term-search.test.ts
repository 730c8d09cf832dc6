/** Terms of any number and length, searched for at once, are found where each by itself is. */
import { expect, it } from "vitest";
import { TermSearch } from "../../../src/text/known/term-search.ts";

/** Each term with the offsets at which it was found. */
function foundIn(text: string, terms: readonly string[]): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  new TermSearch(terms).each(text, (term, start) => {
    const name = term.slice(-12);
    found[name] = [...(found[name] ?? []), start];
  });
  return found;
}

const OTHERS = Array.from({ length: 30 }, (_, i) => `other${i}`);

it("long ones are found whole only, also where many begin alike", () => {
  const long = "ab".repeat(200);
  const terms = [...OTHERS, `${long} first`, `${long} second`, "x".repeat(256), `${"x".repeat(300)}end`];
  const text = `so ${long} second, ${long} third, ${"x".repeat(300)}`;
  const found = foundIn(text, terms);
  expect(found["babab second"]).toEqual([3]);
  expect(found["abab first"]).toBeUndefined();
  expect(found["x".repeat(12)]).toHaveLength(45);
  expect(found.xxxxxxxxxend).toBeUndefined();
});

it("so many that they are joined in groups are all found", () => {
  // 4.6 million letters: more than are joined at once.
  const terms = Array.from({ length: 18_000 }, (_, i) => `${i} ${"letters ".repeat(32)}`.slice(0, 255));
  const places = [0, 9000, 17_999];
  const text = places.map((i) => terms[i]).join("; ");
  const found: number[] = [];
  new TermSearch(terms).each(text, (term) => found.push(Number.parseInt(term, 10)));
  expect(found).toEqual(expect.arrayContaining(places));
});
