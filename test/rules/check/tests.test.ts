import { describe, expect, test } from "vitest";
import { MINIMAL, parse, warningsIn } from "../samples.ts";

describe("tests", () => {
  const withTest = (...lines: readonly string[]) =>
    `${MINIMAL}tests:\n  - name: t\n${lines.map((l) => `    ${l}\n`).join("")}`;
  test("a test that expects nothing is a warning", () => {
    expect(warningsIn(withTest("in: 1"))).toContain("wrong-test 9:5");
  });

  test("no problem quotes a value", () => {
    const text = withTest("in: { a: 1 }", "gone: [12025550123]", "kept: [SECRET]", 'decided: { "$.SECRET": SECRET }');
    expect(JSON.stringify(parse(text).problems)).not.toMatch(/SECRET|12025550123/);
  });
});
