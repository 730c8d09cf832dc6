import { printable } from "../../errors/printable.ts";
import type { Approval, ApprovalState } from "../model.ts";

/** The approval of a rule file, for lists and reports. */
export interface ApprovalFacts {
  /** Whether what was approved is what stands there. */
  readonly state: ApprovalState;
  /** The same in words. */
  readonly approval: string;
  /** Who approved it, as the file says; null where it does not. */
  readonly by: string | null;
  /** The day on which it was approved, `2026-08-01`; null where the file does not say. */
  readonly date: string | null;
  /** The last day on which the approval holds; null where the file does not say. */
  readonly until: string | null;
}

/** `approval`: undefined for rules that do not come from a file. */
export function approvalFacts(approval: Approval | undefined): ApprovalFacts {
  const { state = "draft", by = null, date = null, until = null } = approval ?? {};
  return { state, approval: approvalText(approval), by, date, until };
}

/** The approval of a rule file in words. */
export function approvalText(approval: Approval | undefined): string {
  const { state, shipped, by, date, until } = approval ?? { state: "draft", shipped: false };
  const who = `${printable(by ?? "nobody")}${date == null ? "" : ` on ${date}`}`;
  if (state === "draft") return shipped ? "draft from the vendor's documents" : "draft";
  if (state === "no-digest") return `draft: reviewed by ${who}, without a digest of what was reviewed`;
  if (state === "changed") return `changed since it was approved by ${who}`;
  if (state === "expired") return `approved by ${who}, until ${until}: it has expired`;
  return `approved by ${who}${until === null ? "" : `, until ${until}`}`;
}
