/** A check that shares the finder of what it checks would miss what that misses. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../src/verify", import.meta.url));
const files = readdirSync(folder);

/** What bytes and compressed files are, how places are printed, how filters are judged, what the options and the rules are; the library of numbering plans, where it is asked for. */
const SHARED = [
  "../errors/errors.ts",
  "../input/bytes.ts",
  "../input/compression.ts",
  "../input/whole-input.ts",
  "../libraries/phone-numbers.ts",
  "../matcher/labels.ts",
  "../paths/filter.ts",
  "../paths/held-value.ts",
  "../paths/pattern.ts",
  "../redaction/options/compiled-options.ts",
  "../redaction/options/options.ts",
  "../rules/model.ts",
  "../rules/policy/policies.ts",
];

test("the check of outputs has nothing of the scanner, the detectors or the decisions", () => {
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.\.\/[^"]+)"/g)].map(([, name]) => name),
  );
  expect([...new Set(imported)].sort()).toEqual(SHARED);
});
