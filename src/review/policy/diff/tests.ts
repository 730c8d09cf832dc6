/** Whether the old tests of a policy are still there, and what comes of them under the new one. */
import { counted } from "../../../errors/counted.ts";
import type { PolicyTest } from "../../../rules/policy/policy-test.ts";
import { type Change, changeOf, guardChange } from "../../diff/change.ts";
import type { ReviewedPolicy } from "../policy.ts";
import { policyFailures } from "../tested.ts";

export function diffPolicyTests(before: ReviewedPolicy, after: ReviewedPolicy): Change[] {
  const added = after.tests.filter((test) => !before.tests.some((old) => isSame(old, test) || old.name === test.name));
  return [
    ...before.tests.flatMap((test) => survival(test, before, after)),
    ...before.tests.flatMap((test) => failure(test, before, after)),
    ...added.map(({ name }) => wording("test added", null, name)),
  ];
}

/** Whether a test is still there, whole. */
function survival(old: PolicyTest, before: ReviewedPolicy, after: ReviewedPolicy): Change[] {
  const { tests } = after;
  const same = tests.filter((test) => isSame(old, test));
  if (same.some(({ name }) => name === old.name)) return [];
  if (same[0] !== undefined) return [wording("test renamed", old.name, same[0].name)];
  const namesake = tests.find(({ name }) => name === old.name);
  if (namesake === undefined) return [guardChange(null, "test deleted", { before: old.name })];
  const isElsewhere = packOf(old, before) !== packOf(namesake, after);
  const lost = expectationsLost(old, namesake) + (isElsewhere ? 1 : 0);
  if (lost === 0) return [wording("test changed", old.name, namesake.name)];
  const what = `test expects less (${counted(lost, "expectation")} fewer)`;
  return [guardChange(null, what, { before: old.name, after: namesake.name })];
}

function wording(what: string, before: string | null, after: string): Change {
  return changeOf({ layer: "guard", direction: "WORDING", entry: null, what, before, after });
}

function isSame(a: PolicyTest, b: PolicyTest): boolean {
  return JSON.stringify({ ...a, name: "" }) === JSON.stringify({ ...b, name: "" });
}

/** The same rules may stand at another path. */
function packOf({ rules }: PolicyTest, { testRules }: ReviewedPolicy): string | null {
  return rules === null ? null : (testRules.get(rules)?.id ?? `not here: ${rules}`);
}

/** A text that has to be gone guards nothing in a document that does not have it. */
function expectationsLost(old: PolicyTest, now: PolicyTest): number {
  const left = new Set(placesOf(now));
  const isThere = (text: string) => now.json.includes(JSON.stringify(text).slice(1, -1));
  const vanished = old.gone.filter((text) => now.gone.includes(text) && !isThere(text));
  const lost = placesOf(old).filter((place) => !left.has(place));
  return lost.length + vanished.length;
}

/** What is asked for at each: another action there is a failure of the old test. */
function placesOf({ asked, actions, gone }: PolicyTest): string[] {
  return [
    ...asked.map(({ category, subject }) => `asked ${category} ${subject}`),
    ...actions.map(([path]) => `at ${path}`),
    ...gone.map((text) => `gone ${text}`),
  ];
}

/** A test that failed before says nothing about the change. */
function failure(test: PolicyTest, before: ReviewedPolicy, after: ReviewedPolicy): Change[] {
  if (policyFailures(test, before).length > 0) return [];
  // Of the old rules, which may be others beside the new file.
  const failures = policyFailures(test, { policy: after.policy, testRules: before.testRules });
  if (failures.length === 0) return [];
  const direction = failures.some(({ weaker }) => weaker) ? "WEAKER" : "DIFFERENT";
  const texts = { before: test.name, after: failures.map(({ text }) => text).join("; ") };
  return [changeOf({ layer: "guard", direction, entry: null, what: "old test fails", ...texts })];
}
