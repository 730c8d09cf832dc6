/** A label says what was there, to somebody who does not know the taxonomy. */
import { expect, test } from "vitest";
import { labelOf } from "../../src/actions/label.ts";
import { CATEGORIES } from "../../src/rules/taxonomy/taxonomy.ts";

/** Words that say nothing without the category above them. */
const EMPTY =
  /^\[(?:IM)?PRECISE\]$|^\[(?:VOICE|AGE_RANGE|RETINAL|SETTINGS|CHILDRENS|GENETIC|IMMIGRATION|HEALTH|RECORD_ID|PRIVATE|PUBLIC|FIRST|LAST|AUTHENTICATION|AUTHORIZATION)\]$/;

test.each(CATEGORIES)("%s", (category) => {
  const label = labelOf(category);
  expect(label).toMatch(/^\[[A-Z_]{2,40}\]$/);
  expect(label).not.toMatch(EMPTY);
});

test("what is below a category that has a label has the same", () => {
  for (const above of ["user.name", "user.contact.address", "user.unique_id", "user.content", "user.location"]) {
    const below = CATEGORIES.filter((category) => category.startsWith(`${above}.`));
    expect(new Set([above, ...below].map(labelOf)).size).toBe(1);
  }
});
