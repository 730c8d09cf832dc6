/**
 * A policy file, read and checked, with the rule files that it may be about. This room answers of policies what `review`
 * answers of rule files. It prints nothing, reads no file, and decides nothing: what a policy does, it asks of what runs.
 */
import type { FileProblems } from "../../errors/errors.ts";
import type { Policy, RulePack } from "../../rules/model.ts";
import type { PolicyStrictness } from "../../rules/policy/parse-policy.ts";
import { parseReviewedPolicy, type ReviewedPolicyFile } from "../../rules/policy/reviewed-policy.ts";

export interface ReviewedPolicy extends ReviewedPolicyFile {
  readonly policy: Policy;
  /** The rules that its tests name, by that name; null where there are none to be had. */
  readonly testRules: ReadonlyMap<string, RulePack | null>;
}

export interface ReadPolicy {
  /** Absent where a problem is an error. */
  readonly reviewed?: ReviewedPolicy;
  readonly problems: readonly FileProblems[];
}

interface ReadOptions extends PolicyStrictness {
  /** The file's name in problems. */
  readonly file: string;
}

/** Wrong content never throws: it comes back as problems. `testRules` are filled in by who reads files. */
export function readPolicy(text: string, options: ReadOptions): ReadPolicy {
  const file = parseReviewedPolicy(text, options);
  const { policy, problems: all } = file;
  const problems = all.length === 0 ? [] : [{ file: options.file, text: file.text, problems: all }];
  return policy === undefined ? { problems } : { reviewed: { ...file, policy, testRules: new Map() }, problems };
}
