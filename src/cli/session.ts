/** What a command reads before its first input: keys, policy, rules, and whether these are approved. */
import { RuleError } from "../errors/errors.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import type { RuleSet } from "../rules/model.ts";
import { approvalText } from "../rules/packs/approval-text.ts";
import type { Settings } from "./arguments/settings.ts";
import { remembered } from "./remembered/remembered.ts";

/** The options of the library with all that they name. @throws UsageError, RuleError, FileError */
export async function openSession(settings: Settings): Promise<RedactOptions> {
  const { key: keys, rules: names, options } = settings;
  // What reads them is imported only where it is needed: most runs have no key, and many no rules.
  const key = keys.length > 0 && (await import("./io/key-source.ts").then(({ readKeys }) => readKeys(settings)));
  const policy =
    options.policy !== undefined &&
    (await import("../rules/policy/load-policy.ts").then(({ loadPolicyWith }) =>
      loadPolicyWith(remembered, String(options.policy)),
    ));
  const rules =
    names.length > 0 &&
    (await import("../rules/load.ts").then(({ loadRulesFrom }) => loadRulesFrom(undefined, names, remembered)));
  if (rules && settings.requireApproval) checkApproved(rules);
  return { ...options, ...(key && { key }), ...(rules && { rules }), ...(policy && { policy }) };
}

/** @throws RuleError `not-approved`, with each rule file that is a draft, was changed, or whose approval has expired */
function checkApproved({ packs }: RuleSet): void {
  const others = packs.filter(({ approval }) => approval?.state !== "approved");
  if (others.length === 0) return;
  const named = others.map(({ id, approval }) => `${id}: ${approvalText(approval)}`);
  throw new RuleError("not-approved", `--require-approval: not approved: ${named.join("; ")}`);
}
