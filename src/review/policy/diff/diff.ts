/**
 * What a change of a policy means: for every category and subject, for what detectors find, for the rules that are named or
 * known, and for its tests. This room compares what two policies say, and may not call anything weaker by its wording alone.
 */

import type { RulePack } from "../../../rules/model.ts";
import { type Change, wordingChange } from "../../diff/change.ts";
import type { RulesDiff } from "../../diff/diff.ts";
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

function textChange(before: ReviewedPolicy, after: ReviewedPolicy): Change[] {
  if (withoutVersion(before.text) === withoutVersion(after.text)) return [];
  return [wordingChange(null, "comments, order or layout")];
}

function withoutVersion(text: string): string {
  return text.replace(/^([ \t{]*"?version"?[ \t]*:).*$/m, "$1");
}

const ORDER: readonly Change["direction"][] = ["WEAKER", "STRONGER", "DIFFERENT", "NEW", "WORDING"];

/** What is decided comes before what is not known. */
function sorted(changes: readonly Change[]): Change[] {
  const rank = ({ direction, certainty }: Change) => ORDER.indexOf(direction) * 2 + (certainty === "unknown" ? 1 : 0);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}
