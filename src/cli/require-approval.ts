import { RuleError } from "../errors/errors.ts";
import type { RuleSet } from "../rules/model.ts";
import { approvalText } from "../rules/packs/approval-text.ts";

/** @throws RuleError `not-approved`, with each rule file that is a draft, was changed, or whose approval is over */
export function requireApproval({ packs }: RuleSet): void {
  const others = packs.filter(({ approval }) => approval?.state !== "approved");
  if (others.length === 0) return;
  const named = others.map(({ id, approval }) => `${id}: ${approvalText(approval)}`);
  throw new RuleError("not-approved", `--require-approval: not approved: ${named.join("; ")}`);
}
