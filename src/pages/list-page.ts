/** What there is: a line for each rule file. */

import type { ReviewedPack } from "../review/reviewed-pack.ts";
import { type ApprovalFacts, approvalFacts } from "../rules/packs/approval-text.ts";
import type { Page, Table } from "./page.ts";

export const OVERVIEW_FORMAT = "scrubjay-list/1";

export interface PackOverview extends ApprovalFacts {
  readonly format: typeof OVERVIEW_FORMAT;
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
    format: OVERVIEW_FORMAT,
    pack: pack.id,
    version: pack.version,
    ...approvalFacts(approval),
    rules: pack.entries.length - keeps,
    keeps,
    tests: tests.length,
    fields: fields?.length ?? null,
  };
}

export function overviewPage(packs: readonly PackOverview[]): Page {
  return { title: "Rule files", sections: [{ heading: "", facts: [], table: overviewTable(packs) }] };
}

export function overviewTable(packs: readonly PackOverview[]): Table {
  return {
    columns: ["pack", "version", "approval", "rules", "keeps", "tests", "fields"],
    rows: packs.map(({ pack, version, approval, rules, keeps, tests, fields }) => ({
      cells: [pack, version, approval, ...[rules, keeps, tests, fields ?? "unknown"].map(String)],
      tone: "plain",
    })),
  };
}
