/** Which numbers would be one by chance: shares against counts of random strings, and what follows from them. */
import { expect, test } from "vitest";
import { Chance } from "../../../src/verify/numbers/chance.ts";
import { Judge } from "../../../src/verify/numbers/judge.ts";

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
  [["US"], 10, ""],
  [["US"], 11, "1"],
  [["IN"], 10, ""],
  [["JP"], 11, "0"],
  [TEN, 8, ""],
  [TEN, 10, "0"],
  [TEN, 11, "0"],
  [TEN, 12, "86"],
  [["AR"], 10, ""],
])("in %j, %i digits, beginning with %j", (regions, length, beginning) => {
  const judge = new Judge(regions);
  const count = 40_000;
  let found = 0;
  for (const digits of randomDigits(length, count)) if (judge.beginningsOf(digits).has(beginning)) found++;
  expect(Math.abs(new Chance(judge).shareOf(length, [beginning]) - found / count)).toBeLessThan(0.005);
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
  [TEN, "12025550123", false],
  [TEN, "4915123456789", false],
  [[], "0012025550123", false],
])("in %j, %s by chance: %s", (regions, digits, expected) => {
  const judge = new Judge(regions);
  expect(judge.isNumber(digits, "bare")).toBe(true);
  expect(new Chance(judge).has(digits)).toBe(expected);
});
