import { describe, expect, test } from "vitest";
import { errorsIn, GOOD, MINIMAL } from "./samples.ts";

describe("the text", () => {
  test("64 levels are allowed", () => {
    const text = `${MINIMAL}tests:\n  - name: deep\n    in: ${"[".repeat(61)}${"]".repeat(61)}\n    gone: ["x"]\n`;
    expect(errorsIn(text)).toEqual([]);
  });

  test("flow style is allowed in `reviewed`, a source, options of an action, lists of words and tests", () => {
    expect(GOOD).toMatch(/reviewed: \{/);
    expect(GOOD).toMatch(/api: \{/);
    expect(GOOD).toMatch(/action: \{ mask: \{/);
    expect(GOOD).toMatch(/source: \["/);
    expect(GOOD).toMatch(/in: \{/);
    expect(errorsIn(GOOD)).toEqual([]);
  });
});
