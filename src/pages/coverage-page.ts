/** Coverage as a page. */

import { counted } from "../errors/counted.ts";
import type { Coverage, CoveredField } from "../review/coverage.ts";
import type { SeenField } from "../review/seen/places.ts";
import type { Shortfall } from "../review/shortfalls.ts";
import { type Fact, fact, type Page, type Table, type TableRow } from "./page.ts";
import { sampleFacts, sampleRows, sampleSections } from "./sample-page.ts";

export function coveragePage(found: Coverage): Page {
  const title = `Coverage of ${found.pack} ${found.version}`;
  const { sample } = found;
  const first = { heading: "", facts: factsOf(found), table: tableOf(found) };
  return { title, sections: [first, ...(sample === undefined ? [] : sampleSections(sample))] };
}

/** For a spreadsheet, in which what samples have stands below all else. */
export function coverageTable(found: Coverage): Table {
  const { columns, rows } = tableOf(found);
  const { sample } = found;
  if (sample === undefined) return { columns, rows };
  const wide = rows.map(({ cells, tone }) => ({ cells: [...cells, "", "", ""], tone }));
  return { columns: [...columns, "values", "types", "forms"], rows: [...wide, ...sampleRows(sample)] };
}

/** A row for each entry that falls short, each seen field, and each outcome of a documented field. */
function tableOf({ fields, seen, entries }: Coverage): Table {
  return {
    columns: ["state", "field", "when", "entry", "action", "category", "subject", "reason"],
    rows: [...entries.map(entryRow), ...seen.map(seenRow), ...fields.toSorted(undecidedFirst).map(fieldRow)],
  };
}

/** A row for each pack. */
export function coverageSummary(packs: readonly Coverage[]): Table {
  return {
    columns: ["pack", "version", "result", "fields", "decided", "undecided", "stale", "untested", "seen"],
    rows: packs.map((found) => {
      const { pack, version, counts, documented } = found;
      const { value, tone } = verdictOf(found);
      const fields = documented ? [counts.fields, counts.decided] : ["unknown", ""];
      const cells = [...fields, counts.undecided, counts.stale, counts.untested, counts.seen].map(String);
      return { cells: [pack, version, value, ...cells], tone };
    }),
  };
}

/** In a word or two. */
function verdictOf({ fallsShort, complete }: Coverage): Fact {
  if (fallsShort) return fact("result", "falls short", "bad");
  return complete ? fact("result", "complete", "good") : fact("result", "nothing wrong, but no fields known", "note");
}

function factsOf(found: Coverage): Fact[] {
  const { documented, counts, percentDecided } = found;
  const count = (name: string, number: number) => fact(name, String(number), number > 0 ? "bad" : "good");
  return [
    verdictOf(found),
    documented
      ? fact("documented fields", `${counts.fields}, ${percentDecided} % of them decided`)
      : fact("documented fields", "unknown: there is no fields file, so only the entries could be checked", "note"),
    count("undecided fields", counts.undecided),
    fact("entries", String(counts.entries)),
    count("stale entries", counts.stale),
    count("untested entries", counts.untested),
    containersFact(found),
    ...(counts.seen > 0 ? [fact("seen, not documented", String(counts.seen), "note")] : []),
    ...(found.sample === undefined ? [] : sampleFacts(found.sample)),
  ];
}

function containersFact({ containers: { keeps, kept } }: Coverage): Fact {
  const tried = `at ${counted(keeps, "keep")}`;
  if (kept.length === 0) return fact("containers tried", `${tried}, none is kept`, "good");
  return fact("containers tried", `${tried}, kept by ${kept.join("; ")}`, "bad");
}

function undecidedFirst(a: CoveredField, b: CoveredField): number {
  return Number(b.state === "undecided") - Number(a.state === "undecided");
}

function fieldRow(field: CoveredField): TableRow {
  const { state, path, when, entry, action, category, subject, reason } = field;
  const cells = [state, path, when.join("; "), entry ?? "", action, category ?? "", subject ?? "", reason ?? ""];
  return { cells, tone: state === "undecided" ? "bad" : "plain" };
}

function seenRow({ state, path, count, decidedBy }: SeenField): TableRow {
  const by = decidedBy.map((entry) => entry ?? "no entry").join(" ");
  return { cells: [state, path, `seen ${counted(count, "time")}, not documented`, by, "", "", "", ""], tone: "note" };
}

function entryRow({ state, path, entry, line }: Shortfall): TableRow {
  return { cells: [state, path, "", entry, "", "", "", `line ${line}`], tone: "bad" };
}
