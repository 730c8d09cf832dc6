/** Which numbers would be one by chance: shares against counts of random strings, and what follows from them. */
import { expect, test } from "vitest";
import { Chance } from "../../../src/verify/numbers/chance.ts";
import { BEGINNING, Judge } from "../../../src/verify/numbers/judge.ts";

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];

/** A linear congruential generator (Numerical Recipes), so that the strings are the same every time. */
function* randomDigits(length: number, count: number): Generator<string> {
  let state = 15;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * 10);
  };
  for (let i = 0; i < count; i++) yield Array.from({ length }, next).join("");
}

test.each([
  [["US"], 10, BEGINNING.NUMBER],
  [["US"], 11, BEGINNING.CODE],
  [["IN"], 10, BEGINNING.NUMBER],
  [["JP"], 11, BEGINNING.TRUNK],
  [TEN, 8, BEGINNING.NUMBER],
  [TEN, 10, BEGINNING.TRUNK],
  [TEN, 11, BEGINNING.TRUNK],
  [TEN, 12, BEGINNING.CODE],
])("in %j, %i digits, beginning %i", (regions, length, beginning) => {
  const judge = new Judge(regions);
  const count = 40_000;
  let found = 0;
  for (const digits of randomDigits(length, count)) if ((judge.beginningsOf(digits) & beginning) !== 0) found++;
  expect(Math.abs(new Chance(judge).shareOf(length, beginning) - found / count)).toBeLessThan(0.005);
});

test.each([
  [["US"], "2025550123", true],
  [["US"], "12025550123", false],
  [["US"], "0012025550123", false],
  [["SG"], "61234567", true],
  [["CN"], "13800138000", true],
  [["CN"], "8613800138000", false],
  [["JP"], "09012345678", false],
  [TEN, "09012345678", true],
])("in %j, %s by chance: %s", (regions, digits, expected) => {
  const judge = new Judge(regions);
  expect(judge.isNumber(digits, "bare")).toBe(true);
  expect(new Chance(judge).has(digits)).toBe(expected);
});
