/**
 * What a change of a policy means: for every category and subject, for what detectors find, for the rules that are named or
 * known, and for its tests. This room compares what two policies say, and may not call anything weaker by its wording alone.
 */

import type { RulePack } from "../../../rules/model.ts";
import type { RulesDiff } from "../../diff/diff.ts";
import { sorted, textChange } from "../../diff/order.ts";
import { judgeVersion } from "../../diff/version-step.ts";
import type { ReviewedPolicy } from "../policy.ts";
import { diffCategories } from "./categories.ts";
import { diffHead } from "./head.ts";
import { diffHits } from "./hits.ts";
import { diffRuleLines } from "./rules.ts";
import { diffPolicyTests } from "./tests.ts";

/** @param shipped the packs that come with this package: what really comes out of their rules is compared, too. */
export function diffPolicies(
  before: ReviewedPolicy,
  after: ReviewedPolicy,
  shipped: readonly RulePack[] = [],
): RulesDiff {
  const policies = [before.policy, after.policy] as const;
  const found = [
    ...diffHead(before, after),
    ...diffCategories(policies),
    ...diffHits(policies),
    ...diffRuleLines(policies, [...shipped, ...packsOfTests(before, after, shipped)]),
    ...diffPolicyTests(before, after),
  ];
  const changes = found.length > 0 ? sorted(found) : textChange(before, after);
  return {
    format: "scrubjay-diff/1",
    pack: after.policy.id,
    packBefore: before.policy.id,
    changes,
    weaker: changes.some(({ direction }) => direction === "WEAKER"),
    version: judgeVersion(before.policy.version, after.policy.version, changes),
  };
}

/** Rule files beside the policies; of two with one id the new one. */
function packsOfTests(before: ReviewedPolicy, after: ReviewedPolicy, shipped: readonly RulePack[]): RulePack[] {
  const packs = [...before.testRules.values(), ...after.testRules.values()].filter((pack) => pack !== null);
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  for (const { id } of shipped) byId.delete(id);
  return [...byId.values()];
}
