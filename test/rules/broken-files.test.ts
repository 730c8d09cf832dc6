/** A wrong rule file never runs: every error code at least once, each with its line and column. */
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/errors/errors.ts";
import { PROBLEM_CODES } from "../../src/errors/problem-codes.ts";
import { type ParseOptions, parseRuleBytes } from "../../src/rules/parse.ts";
import { parsePolicyFile } from "../../src/rules/policy/parse-policy.ts";
import { ACTIONS } from "./broken/actions.ts";
import type { BrokenFile } from "./broken/broken-file.ts";
import { CONFLICTS } from "./broken/conflicts.ts";
import { DETECTORS } from "./broken/detectors.ts";
import { ENTRIES } from "./broken/entries.ts";
import { HEAD_OF_FILE } from "./broken/head.ts";
import { PATHS } from "./broken/paths.ts";
import { POLICIES } from "./broken/policies.ts";
import { STRICT } from "./broken/strict.ts";
import { TESTS } from "./broken/tests.ts";
import { TEXT } from "./broken/text.ts";
import { errorsIn, HEAD, parse } from "./samples.ts";

const RULE_FILES = { TEXT, HEAD_OF_FILE, ENTRIES, ACTIONS, PATHS, DETECTORS, TESTS, CONFLICTS } as const;

const all: readonly BrokenFile[] = [...Object.values(RULE_FILES).flat(), ...STRICT, ...POLICIES];

/** Without what is missing only because the text ends where it is not understood, or because the sample is so small. */
function withoutMissing(errors: readonly string[], expected: readonly string[]): string[] {
  return errors.filter((error) => !error.startsWith("missing-key") || expected.includes(error));
}

function expectRefused([, text, errors]: BrokenFile, options: Partial<ParseOptions> = {}): void {
  expect(withoutMissing(errorsIn(text, options), errors)).toEqual(errors);
  expect(parse(text, options).pack).toBeUndefined();
}

describe.each(Object.entries(RULE_FILES))("%s", (_part, files) => {
  test.each(files.map((file) => [file[0], file] as const))("%s", (_name, file) => expectRefused(file));
});

test.each(STRICT.map((file) => [file[0], file] as const))("strict: %s", (_name, file) => {
  expectRefused(file, { strict: true });
  expect(errorsIn(file[1])).toEqual([]);
});

test.each(POLICIES)("a policy: %s", (_name, text, errors) => {
  const { policy, problems } = parsePolicyFile(text);
  expect(policy).toBeUndefined();
  expect(problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual(errors);
});

/** Problems of the file as a whole. */
const PLACELESS: readonly (readonly [code: string, problems: readonly Problem[]])[] = [
  ["no-format", parse("a: 1\n").problems],
  ["not-utf-8", parseRuleBytes(Uint8Array.of(0x66, 0xff), { file: "a" }).problems],
  ["more-problems", parse(`${HEAD}rules:\n${"  - x\n".repeat(1001)}`).problems.slice(-1)],
];

test.each(PLACELESS)("%s has no place", (code, problems) => {
  expect(problems).toMatchObject([{ code, severity: "error" }]);
  expect(problems[0]?.place).toBeUndefined();
});

test("every code is given by some broken file, and no file gives another", () => {
  const given = [
    ...all.flatMap(([, , errors]) => errors.map((error) => error.split(" ")[0])),
    ...PLACELESS.map(([code]) => code),
  ];
  expect([...new Set(given)].sort()).toEqual([...PROBLEM_CODES].sort());
  expect(all.length).toBeGreaterThanOrEqual(60);
});

test("no two cases are the same", () => {
  expect(new Set(all.map(([, text]) => text)).size).toBe(all.length);
});
