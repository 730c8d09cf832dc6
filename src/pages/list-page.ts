/** A list of rule files as a page. */

import type { PackOverview } from "../review/overview.ts";
import type { Page, Table } from "./page.ts";

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
