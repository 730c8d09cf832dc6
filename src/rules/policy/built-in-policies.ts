/** The policies that come with this package, as data; rules/policies/ has them as files, and a test compares the two. */
import { ACTIONS, type ActionSpec } from "../../actions/table.ts";
import type { Policy, PolicyLine } from "../model.ts";

type Used = "replace" | "mask" | "hash" | "null";

function line(category: string, name: Used): PolicyLine {
  return { category, subject: null, action: ACTIONS[name].plain as ActionSpec };
}

function everything(name: Used): PolicyLine[] {
  return [line("system", name), line("user", name)];
}

function policy(id: string, parts: Partial<Policy>): Policy {
  return Object.freeze({ id, version: "1.0.0", unlisted: null, categories: [], rules: [], ...parts });
}

export const BUILT_IN_POLICIES: readonly Policy[] = Object.freeze([
  policy("replace", { categories: everything("replace") }),
  policy("mask", { categories: everything("mask") }),
  policy("pseudonymous", { categories: [...everything("hash"), line("user.content", "replace")] }),
  policy("strict", {
    version: "1.1.0",
    unlisted: "replace",
    categories: [...everything("replace"), line("user.unique_id", "null")],
  }),
]);

export const POLICY_NAMES: readonly string[] = Object.freeze(BUILT_IN_POLICIES.map(({ id }) => id));
