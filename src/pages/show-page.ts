/** The rules of a file as one table, for terminals and spreadsheets; the page that somebody signs is show/sheet.ts. */

import type { ShownRow, ShownRules } from "../review/show.ts";
import type { Page, Table, TableRow } from "./page.ts";
import { detectorTable } from "./show/detectors.ts";
import { headFacts } from "./show/head-facts.ts";
import { sourceWords, whyOf, yes } from "./show/words.ts";

export function showPage(shown: ShownRules): Page {
  const title = `Rules of ${shown.pack} ${shown.version}`;
  const rules = { heading: "", facts: headFacts(shown), table: showTable(shown) };
  if (shown.detectors.length === 0) return { title, sections: [rules] };
  return { title, sections: [rules, { heading: "Detectors", facts: [], table: detectorTable(shown) }] };
}

export function showTable({ policy, rows }: ShownRules): Table {
  const effective = policy === null ? [] : ["under the policy", "weaker"];
  const others = [
    "keys",
    "also in",
    "joined",
    "reversible",
    "keyed",
    "reason",
    "source",
    "Presidio",
    "Google SDP",
    "DPV",
  ];
  return {
    columns: ["field", "when", "entry", "category", "subject", "action", ...effective, ...others],
    rows: rows.map((row) => rowOf(row, policy !== null)),
  };
}

function rowOf(row: ShownRow, hasPolicy: boolean): TableRow {
  const { path, when, entry, names, action, effective, weaker, reversible, keyed } = row;
  const cells = [
    ...[path, when.join("; "), entry?.id ?? "(undecided)", entry?.category ?? "", entry?.subject ?? "", action],
    ...(hasPolicy ? [effective, weaker ? "WEAKER" : ""] : []),
    ...[entry?.keys ? "yes" : "", entry?.alsoInText ? "text" : "", entry?.joined ?? "", yes(reversible), yes(keyed)],
    ...[whyOf(entry), entry?.sources.map(sourceWords).join("; ") ?? ""],
    ...[names.presidio ?? "", names.google ?? "", names.dpv ?? ""],
  ];
  return { cells, tone: weaker ? "bad" : entry === null ? "note" : "plain" };
}
