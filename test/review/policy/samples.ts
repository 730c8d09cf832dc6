/** Policies in few lines, as a review reads them. */
import type { RulesDiff } from "../../../src/review/diff/diff.ts";
import { diffPolicies } from "../../../src/review/policy/diff/diff.ts";
import { type ReviewedPolicy, readPolicy } from "../../../src/review/policy/policy.ts";
import type { RulePack } from "../../../src/rules/model.ts";

export const HEAD = 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\n';

export function policyOf(lines: string, rules: Readonly<Record<string, RulePack | null>> = {}): ReviewedPolicy {
  const { reviewed, problems } = readPolicy(HEAD + lines, { file: "partner.policy.yaml" });
  if (reviewed === undefined) throw new Error(JSON.stringify(problems.map((one) => one.problems)));
  return { ...reviewed, testRules: new Map(Object.entries(rules)) };
}

export function diffOf(before: string, after: string, packs: readonly RulePack[] = []): RulesDiff {
  return diffPolicies(policyOf(before), policyOf(after), packs);
}

/** `WEAKER decided values of user.name of customer: hash → mask`. */
export function linesOf({ changes }: RulesDiff): string[] {
  return changes.map(({ direction, certainty, entry, what, when, before, after }) =>
    [direction, certainty, entry, what, ...when, `${before} → ${after}`].filter((part) => part !== null).join(" "),
  );
}
