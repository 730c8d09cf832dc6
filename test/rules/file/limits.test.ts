import { expect, test } from "vitest";
import { errorsIn, MINIMAL } from "../samples.ts";

test("64 levels are allowed", () => {
  const text = `${MINIMAL}tests:\n  - name: deep\n    in: ${"[".repeat(61)}${"]".repeat(61)}\n    gone: ["x"]\n`;
  expect(errorsIn(text)).toEqual([]);
});
