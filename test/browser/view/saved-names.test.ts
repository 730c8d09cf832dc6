/** How what is saved is called, and how long something took. */
import { expect, it } from "vitest";
import { outputName } from "../../../src/browser/view/save.ts";
import { tookText } from "../../../src/browser/view/took.ts";

it.each([
  ["calls.json", "calls.redacted.json"],
  ["calls.2026.ndjson", "calls.2026.redacted.ndjson"],
  // What comes out is not compressed.
  ["calls.json.gz", "calls.redacted.json"],
  ["calls", "calls.redacted"],
  [".calls", ".calls.redacted"],
  ["my calls (1).json", "my calls (1).redacted.json"],
])("the output of %s is %s", (name, output) => {
  expect(outputName(name)).toBe(output);
});

it.each([
  [40, "0.0 s"],
  [59_940, "59.9 s"],
  [59_960, "1 min 0 s"],
  [72_000, "1 min 12 s"],
  [179_900, "3 min 0 s"],
])("%d ms are %s", (milliseconds, text) => {
  expect(tookText(milliseconds)).toBe(text);
});
