import { expect, test } from "vitest";
import { errorsIn, GOOD } from "../samples.ts";

test("flow style is allowed in `reviewed`, a source, options of an action, lists of words and tests", () => {
  expect(GOOD).toMatch(/reviewed: \{/);
  expect(GOOD).toMatch(/api: \{/);
  expect(GOOD).toMatch(/action: \{ mask: \{/);
  expect(GOOD).toMatch(/source: \["/);
  expect(GOOD).toMatch(/in: \{/);
  expect(errorsIn(GOOD)).toEqual([]);
});
