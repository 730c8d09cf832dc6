/** What changes at the head of a policy. */
import type { Policy } from "../../../rules/model.ts";
import { type Change, effectChange, wordingChange } from "../../diff/change.ts";
import type { ReviewedPolicy } from "../policy.ts";
import { unlistedText } from "../says.ts";

/**
 * From the weakest to the strongest. A policy never makes a rule file weaker, so `keep` and nothing at all differ only in a run
 * without rule files, which scans where nothing is said.
 */
const UNLISTED: readonly Policy["unlisted"][] = ["keep", null, "scan", "replace"];

export function diffHead(before: ReviewedPolicy, after: ReviewedPolicy): Change[] {
  return [
    ...idChange(before.policy, after.policy),
    ...unlistedChange(before.policy, after.policy),
    ...extendsChange(before, after),
  ];
}

function idChange({ id: before }: Policy, { id: after }: Policy): Change[] {
  return before === after ? [] : [effectChange("DIFFERENT", null, "id", { before, after })];
}

function unlistedChange({ unlisted: before }: Policy, { unlisted: after }: Policy): Change[] {
  if (before === after) return [];
  const direction = UNLISTED.indexOf(after) < UNLISTED.indexOf(before) ? "WEAKER" : "STRONGER";
  const texts = { before: unlistedText(before), after: unlistedText(after) };
  return [effectChange(direction, null, "values that no entry decides (unlisted)", texts)];
}

/** What it does is among the effects. */
function extendsChange({ extends: before }: ReviewedPolicy, { extends: after }: ReviewedPolicy): Change[] {
  return before === after ? [] : [wordingChange(null, "extends", { before, after })];
}
