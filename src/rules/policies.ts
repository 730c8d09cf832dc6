/** Policies: what happens to the values that the rules find. The built-in ones say one action for everything. */
import { RuleError } from "../errors.ts";
import type { ActionName, RuleSet } from "./model.ts";
import { suggest } from "./suggest.ts";

const BUILT_IN: Readonly<Record<string, ActionName>> = Object.freeze({ replace: "replace", mask: "mask" });

export const POLICY_NAMES = Object.freeze(Object.keys(BUILT_IN));

/**
 * The rules with the policy's action in place of their own; a keep stays a keep, and `scan` stays `scan`.
 *
 * @throws RuleError `unknown-policy`.
 */
export function applyPolicy(rules: RuleSet, policy: string): RuleSet {
  const name = Object.hasOwn(BUILT_IN, policy) ? BUILT_IN[policy] : undefined;
  if (name === undefined) {
    const fix = suggest(policy, POLICY_NAMES);
    throw new RuleError("unknown-policy", `there is no policy "${policy}"${fix ? `; did you mean "${fix}"?` : ""}`);
  }
  const packs = rules.packs.map((pack) => ({
    ...pack,
    entries: pack.entries.map((entry) =>
      entry.action === null || entry.action.name === "scan" ? entry : { ...entry, action: { name } },
    ),
  }));
  return Object.freeze({ packs });
}
