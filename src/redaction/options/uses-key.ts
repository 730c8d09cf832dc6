/** Whether a key that is given is needed at all. */
import { ACTIONS, type ActionSpec } from "../../actions/table.ts";
import { applyPolicy, builtInPolicy } from "../../rules/policy/policies.ts";
import type { RedactOptions } from "./options.ts";

/** Whether some rule, or the policy, has an action that takes a key. @throws RuleError where the policy does not fit the rules */
export function usesKey({ rules, policy }: RedactOptions): boolean {
  const applied = typeof policy === "string" ? builtInPolicy(policy) : policy;
  const { packs } = (rules && applied ? applyPolicy(rules, applied) : rules) ?? { packs: [] };
  const ofRules = packs.flatMap(({ entries }) => entries.map(({ action }) => action));
  return [...ofRules, ...(applied?.categories ?? []).map(({ action }) => action)].some(isKeyed);
}

function isKeyed(action: ActionSpec | null): boolean {
  return action !== null && ACTIONS[action.name].keyed;
}
