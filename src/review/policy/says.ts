/** What a policy says of a value, and in which words. */
import type { ActionSpec } from "../../actions/table.ts";
import type { Policy, PolicyLine } from "../../rules/model.ts";
import { mostSpecific } from "../../rules/policy/policies.ts";
import { actionText } from "../effect.ts";

/** undefined where the policy says nothing of such a value, and the rule's own action holds. */
export function lineFor(policy: Policy, category: string, subject: string | null): PolicyLine | undefined {
  return mostSpecific({ category, subject }, policy.categories);
}

export function saidOf(policy: Policy, category: string, subject: string | null): ActionSpec | undefined {
  return lineFor(policy, category, subject)?.action;
}

export const OWN_ACTION = "the rule's own action";

export function saidText(spec: ActionSpec | undefined): string {
  return spec === undefined ? OWN_ACTION : actionText(spec);
}

/** Of the policy's `unlisted`. */
export function unlistedText(unlisted: Policy["unlisted"]): string {
  return unlisted ?? "as the rule files say";
}

/** What is said of a category holds for all below it. */
export function isBelow(category: string, above: string): boolean {
  return category.startsWith(`${above}.`);
}
