/** What is in a rule file, in numbers. */
import { type ApprovalFacts, approvalFacts } from "../rules/packs/approval-text.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

export interface PackOverview extends ApprovalFacts {
  readonly format: "scrubjay-list/1";
  readonly pack: string;
  readonly version: string;
  readonly rules: number;
  readonly keeps: number;
  readonly tests: number;
  /** Documented ones; null where there is no fields file. */
  readonly fields: number | null;
}

export function overviewOf({ pack, tests, fields, approval }: ReviewedPack): PackOverview {
  const keeps = pack.entries.filter(({ kind }) => kind === "keep").length;
  return {
    format: "scrubjay-list/1",
    pack: pack.id,
    version: pack.version,
    ...approvalFacts(approval),
    rules: pack.entries.length - keeps,
    keeps,
    tests: tests.length,
    fields: fields?.length ?? null,
  };
}
