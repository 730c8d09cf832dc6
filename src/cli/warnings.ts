/** What a run should not keep to itself. */

import { mayScan, type RedactOptions, regionsOf } from "../redaction/options/options.ts";
import type { Report } from "../report/report.ts";
import { NO_REGIONS, policyAloneText, type WarningKind, warningsOf } from "../report/warnings.ts";
import { say, warn } from "./messages.ts";

export function warnOfNoRegions(regions: readonly string[], quiet: boolean): void {
  if (regions.length === 0) warn(NO_REGIONS, quiet);
}

/** Before a run: what its options will not do. */
export async function warnOfOptions(options: RedactOptions, quiet: boolean): Promise<void> {
  if (mayScan(options)) warnOfNoRegions(regionsOf(options), quiet);
  warnOfPolicyAlone(options, quiet);
  if (options.key === undefined) return;
  const { usesKey } = await import("../redaction/options/uses-key.ts");
  if (!usesKey(options)) warn("--key is not used: no rule and no policy of this run has an action with a key", quiet);
}

function warnOfPolicyAlone({ rules, policy }: RedactOptions, quiet: boolean): void {
  if (policy === undefined || typeof policy === "string" || rules !== undefined) return;
  if (policy.unlisted !== "replace") warn(policyAloneText(policy.id), quiet);
}

/** What is said before a run, or by other commands: that a shipped pack is a draft is no news. */
const SAID_ELSEWHERE: readonly WarningKind[] = ["no-regions", "policy-alone", "unapproved"];

/** After a run that ended well; its report has the options. */
export function warnOf(report: Report, quiet: boolean): void {
  for (const { kind, text } of warningsOf(report)) {
    // Also with --quiet: more was redacted than the rules say.
    if (kind === "limits") say(`warning: ${text}`);
    else if (!SAID_ELSEWHERE.includes(kind)) warn(text, quiet);
  }
}
