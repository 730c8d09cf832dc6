/** An earlier version is read for comparison although a run refuses it today, where what its entries do is known. */
import { expect, test } from "vitest";
import { ERRORS_OF_REVIEW } from "../../src/rules/file/problems.ts";
import { parsePolicyWithTree } from "../../src/rules/policy/parse-policy.ts";
import { ACTIONS } from "./broken/actions.ts";
import { CONFLICTS } from "./broken/conflicts.ts";
import { DETECTORS } from "./broken/detectors.ts";
import { ENTRIES } from "./broken/entries.ts";
import { HEAD_OF_FILE } from "./broken/head.ts";
import { PATHS } from "./broken/paths.ts";
import { POLICIES } from "./broken/policies.ts";
import { TESTS } from "./broken/tests.ts";
import { TEXT } from "./broken/text.ts";
import { parse } from "./samples.ts";

const FILES = [TEXT, HEAD_OF_FILE, ENTRIES, ACTIONS, PATHS, DETECTORS, TESTS, CONFLICTS].flat();

function errorsOf(text: string): readonly string[] {
  return parse(text).problems.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

function isOfReview(codes: readonly string[]): boolean {
  return codes.every((code) => [...ERRORS_OF_REVIEW].some((known) => known === code));
}

test.each(FILES.map(([name, text]) => [name, text] as const))("%s", (_, text) => {
  const errors = errorsOf(text);
  const { pack, passedOver = 0, problems } = parse(text, { earlier: true });
  const left = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(pack !== undefined).toBe(isOfReview(errors));
  expect(left).toEqual(errors.filter((code) => !isOfReview([code])));
  expect(passedOver).toBe(errors.length - left.length);
});

test("each error of review is passed over in some file that has no other", () => {
  const alone = FILES.map(([, text]) => errorsOf(text)).filter((errors) => errors.length > 0 && isOfReview(errors));
  expect([...new Set(alone.flat())].sort()).toEqual([...ERRORS_OF_REVIEW].sort());
});

test.each(POLICIES.map(([name, text]) => [name, text] as const))("a policy: %s", (_, text) => {
  const errors = parsePolicyWithTree(text).parsed.problems.map(({ code }) => code);
  expect(parsePolicyWithTree(text, { earlier: true }).parsed.policy !== undefined).toBe(isOfReview(errors));
});
