/** The rules of a file as a page. */

import { counted } from "../errors/counted.ts";
import { listText } from "../review/effect.ts";
import type { ShownDetector, ShownRow, ShownRules } from "../review/show.ts";
import type { ShownEntry } from "../review/shown-entry.ts";
import { type Fact, fact, type Page, shortList, type Table, type TableRow } from "./page.ts";

export function showPage(shown: ShownRules): Page {
  const title = `Rules of ${shown.pack} ${shown.version}`;
  const rules = { heading: "", facts: factsOf(shown), table: showTable(shown) };
  if (shown.detectors.length === 0) return { title, sections: [rules] };
  return { title, sections: [rules, { heading: "Detectors", facts: [], table: detectorTable(shown) }] };
}

function detectorTable({ detectors }: ShownRules): Table {
  const columns = ["detector", "category", "action", "pattern", "near", "checksum"];
  return { columns, rows: detectors.map((detector) => ({ cells: cellsOf(detector), tone: "plain" })) };
}

function cellsOf({ id, category, action, pattern, context, within, validator }: ShownDetector): string[] {
  const near = context.length === 0 ? "" : `${shortList(context)} (within ${within})`;
  return [id, category, action, pattern, near, validator === "none" ? "" : validator];
}

export function showTable({ policy, rows }: ShownRules): Table {
  const effective = policy === null ? [] : ["under the policy", "weaker"];
  const [action, ...others] = ["action", "reversible", "keyed", "reason", "source", "Presidio", "Google SDP", "DPV"];
  return {
    columns: ["field", "when", "entry", "category", "subject", action as string, ...effective, ...others],
    rows: rows.map((row) => rowOf(row, policy !== null)),
  };
}

function factsOf({ state, approval, policy, documented, rows }: ShownRules): Fact[] {
  const weaker = rows.filter((row) => row.weaker).length;
  return [
    fact("approval", approval, state === "approved" ? "good" : "note"),
    ...(documented ? [] : [fact("fields", "unknown: there is no fields file, so the entries are shown", "note")]),
    ...(policy === null ? [] : [fact("policy", policy)]),
    ...(weaker > 0 ? [fact("weaker than the file", counted(weaker, "row"), "bad")] : []),
  ];
}

function rowOf(row: ShownRow, hasPolicy: boolean): TableRow {
  const { path, when, entry, names, action, effective, weaker, reversible, keyed } = row;
  const cells = [
    ...[path, shortList(when), entry?.id ?? "(undecided)", entry?.category ?? "", entry?.subject ?? "", action],
    ...(hasPolicy ? [effective, weaker ? "WEAKER" : ""] : []),
    ...[yes(reversible), yes(keyed), whyOf(entry), entry?.sources.map(({ ref }) => ref).join(" ") ?? ""],
    ...[names.presidio ?? "", names.google ?? "", names.dpv ?? ""],
  ];
  return { cells, tone: weaker ? "bad" : entry === null ? "note" : "plain" };
}

function yes(answer: boolean): string {
  return answer ? "yes" : "no";
}

export function whyOf(entry: ShownEntry | null): string {
  const list = entry?.values == null ? null : `only ${listText(entry.values)}`;
  return [entry?.reason, entry?.why, list].filter((part) => part != null).join(": ");
}
