import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, editDistance, suggest, suggestKey } from "../../src/errors/suggest.ts";
import { REGIONS, regionMeant } from "../../src/rules/taxonomy/regions.ts";
import { CATEGORIES, SUBJECTS } from "../../src/rules/taxonomy/taxonomy.ts";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "acb", 1],
    ["abc", "ab", 1],
    ["ca", "abc", 3],
    ["emial", "email", 1],
  ])("%s to %s is %d", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  test("it is the same in both directions, and 0 only for equal words", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("suggest", () => {
  const known = ["category", "subject", "source", "status"];
  test.each([
    ["categroy", "category"],
    ["Category", "category"],
    ["sorce", "source"],
    ["stauts", "status"],
    ["zzz", undefined],
    ["", undefined],
    ["s".repeat(100_000), undefined],
  ])("%s", (word, expected) => {
    expect(suggest(word, known)).toBe(expected);
  });

  test("a short word is not guessed", () => {
    expect(suggest("FE", REGIONS)).toBeUndefined();
  });

  test("the only category that ends so is meant", () => {
    expect(suggestKey("email", CATEGORIES)).toBe("user.contact.email");
    expect(suggestKey("person.ip_address", CATEGORIES)).toBe("user.device.ip_address");
    expect(suggestKey("x.health", CATEGORIES)).toBe("user.biometric.health");
    expect(suggestKey("x.biometric", CATEGORIES)).toBeUndefined();
  });

  test("the sentence", () => {
    expect(didYouMean("costumer", SUBJECTS)).toBe('did you mean "customer"?');
    expect(didYouMean("x", SUBJECTS)).toBeUndefined();
  });
});

test("the tables", () => {
  expect(CATEGORIES).toHaveLength(85);
  expect(SUBJECTS).toHaveLength(15);
  expect(REGIONS).toHaveLength(249);
  for (const table of [CATEGORIES, SUBJECTS, REGIONS]) {
    expect(new Set(table).size).toBe(table.length);
    expect(Object.isFrozen(table)).toBe(true);
  }
  for (const category of CATEGORIES) {
    const parent = category.slice(0, Math.max(0, category.lastIndexOf(".")));
    if (parent !== "") expect(CATEGORIES).toContain(parent);
  }
});

test("regions that are meant", () => {
  expect(regionMeant("UK")).toBe("GB");
  expect(regionMeant("uk")).toBe("GB");
  expect(regionMeant("jp")).toBe("JP");
  expect(regionMeant("EU")).toBeUndefined();
  expect(regionMeant("constructor")).toBeUndefined();
});
