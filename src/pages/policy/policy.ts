/** A policy as a page: its facts, and a row for each category. This room words what `review/policy` has found, and finds nothing. */

import { unlistedText } from "../../review/policy/says.ts";
import type { ShownPolicy, ShownPolicyRow } from "../../review/policy/show.ts";
import { type Fact, fact, type Page, type Table, type TableRow } from "../page.ts";

export function policyPage(shown: ShownPolicy): Page {
  const title = `Policy ${shown.policy} ${shown.version}`;
  return { title, sections: [{ heading: "", facts: factsOf(shown), table: policyTable(shown) }] };
}

function factsOf({ extends: base, unlisted, unlistedInherited, tests, rows }: ShownPolicy): Fact[] {
  const weaker = rows.filter((row) => row.weaker).length;
  const by = unlistedInherited ? ` (from ${base})` : "";
  return [
    fact("extends", base ?? "nothing"),
    fact("undecided values", `${unlistedText(unlisted)}${by}`),
    fact("keeps", "stay: no policy changes them"),
    fact("tests", String(tests), tests === 0 ? "note" : "plain"),
    ...(weaker > 0 ? [fact(`weaker than ${base}`, `${weaker} of ${rows.length} rows`, "note")] : []),
  ];
}

export function policyTable({ extends: base, rows }: ShownPolicy): Table {
  return {
    columns: ["category or rule", "subject", "action", "reversible", "keyed", "label", "decided by", "weaker"],
    rows: rows.map((row) => rowOf(row, base)),
  };
}

function rowOf(row: ShownPolicyRow, base: string | null): TableRow {
  const { of, subject, action, reversible, keyed, label, line, weaker } = row;
  const cells = [
    ...[of, subject ?? "", action, reversible ? "yes" : "no", keyed ? "yes" : "no", label ?? ""],
    ...[line === null ? "no line" : decidedBy(row, base), weaker ? `than ${base}` : ""],
  ];
  return { cells, tone: weaker || line === null ? "note" : "plain" };
}

function decidedBy({ line, lineNumber }: ShownPolicyRow, base: string | null): string {
  return lineNumber === null ? `${line} (from ${base})` : `${line} (line ${lineNumber})`;
}
