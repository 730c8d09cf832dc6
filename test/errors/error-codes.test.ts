/** Every code of an error is listed once, with a sentence, and used; the types let nobody throw another. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { INPUT_ERROR_CODES, RULE_ERROR_CODES, USAGE_ERROR_CODES } from "../../src/errors/error-codes.ts";
import { PROBLEM_CODES, REVIEW_PROBLEM_CODES } from "../../src/errors/problem-codes.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const LISTS = /^errors\/(?:error-codes|problem-codes)\.ts$/;

const text = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !LISTS.test(file))
  .map((file) => readFileSync(join(src, file), "utf8"))
  .join("\n");

/** `unknown-${what}` stands for what the types let `what` be. */
const MADE = [
  "unknown-option",
  "unknown-format",
  "unknown-unlisted",
  "unknown-category",
  "unknown-detector",
  "unknown-mode",
];

describe.each([
  ["UsageError", USAGE_ERROR_CODES],
  ["RuleError", RULE_ERROR_CODES],
  ["InputError", INPUT_ERROR_CODES],
  ["Problem", [...PROBLEM_CODES, ...REVIEW_PROBLEM_CODES]],
])("%s", (_name, codes: readonly string[]) => {
  it("names each code once", () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(codes)("%s is used", (code) => {
    const isUsed = text.includes(`"${code}"`) || (MADE.includes(code) && /`unknown-\$\{what\}`/.test(text));
    expect(isUsed).toBe(true);
  });

  it.each(codes)("%s is in kebab-case", (code) => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  });
});

it("each code of an error has its sentence", () => {
  const listed = readFileSync(join(src, "errors", "error-codes.ts"), "utf8");
  const documented = [...listed.matchAll(/\n {2}\/\*\* [A-Z`].*\. \*\/\n {2}"([a-z0-9-]+)",/g)].map(([, code]) => code);
  expect(documented).toEqual([...USAGE_ERROR_CODES, ...RULE_ERROR_CODES, ...INPUT_ERROR_CODES]);
});
