import { expect, test } from "vitest";
import { errorsIn, GOOD, MINIMAL, parse, ruleWith } from "../samples.ts";

test("flow style is allowed in `reviewed`, a source, options of an action, lists of words and tests", () => {
  expect(GOOD).toMatch(/reviewed: \{/);
  expect(GOOD).toMatch(/api: \{/);
  expect(GOOD).toMatch(/action: \{ mask: \{/);
  expect(GOOD).toMatch(/source: \["/);
  expect(GOOD).toMatch(/in: \{/);
  expect(errorsIn(GOOD)).toEqual([]);
});

test("brackets around nothing have no lines to be written on", () => {
  expect(errorsIn(`${MINIMAL}sources: {}\n`)).toEqual([]);
  expect(errorsIn(`${MINIMAL}regions: {}\n`)).toEqual(["wrong-type 8:10"]);
  expect(errorsIn(`${MINIMAL}sources: { a: b }\n`)).toContain("flow-style 8:10");
});

test("no entry is offered as its own successor", () => {
  const { problems } = parse(ruleWith("status: deprecated\n    replaced_by: mail"));
  expect(problems.find(({ code }) => code === "unknown-id")?.fix).toBeUndefined();
});
