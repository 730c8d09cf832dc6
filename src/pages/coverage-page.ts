/** Coverage as a page. */

import { counted } from "../errors/counted.ts";
import { type Coverage, type CoveredField, isUndecided } from "../review/coverage.ts";
import type { SeenField } from "../review/seen/places.ts";
import type { Shortfall } from "../review/shortfalls.ts";
import { type Fact, fact, type Page, type Section, type Shares, type Table, type TableRow } from "./page.ts";
import { findingRows, newsSection, placesSection, sampleFacts, sampleRows } from "./sample-page.ts";

/** What a page that is kept says of its making. */
export interface CoverageHead {
  /** The day, `YYYY-MM-DD`. */
  readonly made: string;
  /** The program and its version. */
  readonly tool: string;
  /** SHA-256 of the rule file. */
  readonly file: string;
  /** The names of the samples' files; undefined for no samples. */
  readonly samples: string | undefined;
}

/** What deserves a look stands first. */
export function coveragePage(found: Coverage, head?: CoverageHead): Page {
  const title = `Coverage of ${found.pack} ${found.version}`;
  const { sample } = found;
  const facts = [...(head === undefined ? [] : headFacts(found, head)), ...factsOf(found)];
  const shares = fieldShares(found);
  if (sample === undefined) return { title, sections: [{ heading: "", facts, table: tableOf(found), shares }] };
  const rest = { ...found, seen: found.seen.filter((one) => !isUndecided(one)) };
  const sections = [
    { heading: "", facts, table: undefined, shares },
    ...newsSection(sample),
    ...undecidedSection(found),
    { heading: "Documented fields, and entries", facts: [], table: tableOf(rest) },
    placesSection(sample),
  ];
  return { title, sections: sections.filter(({ facts, table }) => facts.length > 0 || table?.rows.length !== 0) };
}

function fieldShares({ documented, counts: { decided, undecided } }: Coverage): Shares | undefined {
  return documented ? { name: "documented fields", shares: { decided, undecided } } : undefined;
}

function headFacts({ pack, version }: Coverage, { made, tool, file, samples }: CoverageHead): Fact[] {
  return [
    fact("rule file", `${pack} ${version}`),
    fact("SHA-256 of the rule file", file),
    fact("shown", `on ${made}, by ${tool}`),
    ...(samples === undefined ? [] : [fact("files of the samples", samples)]),
  ];
}

function undecidedSection({ seen }: Coverage): Section[] {
  const rows = seen.filter(isUndecided).map(seenRow);
  return rows.length === 0
    ? []
    : [{ heading: "Seen, and decided by no entry", facts: [], table: { columns: COLUMNS, rows } }];
}

/** For a spreadsheet: what is new stands above all else, and all places of samples below it. */
export function coverageTable(found: Coverage): Table {
  const { columns, rows } = tableOf(found);
  const { sample } = found;
  if (sample === undefined) return { columns, rows };
  const wide = rows.map(({ cells, tone }) => ({ cells: [...cells, "", "", ""], tone }));
  const all = [...findingRows(sample), ...wide, ...sampleRows(sample)];
  return { columns: [...columns, "values", "types", "forms"], rows: all };
}

const COLUMNS = ["state", "field", "when", "entry", "action", "category", "subject", "reason"];

/** A row for each entry that falls short, each seen field, and each outcome of a documented field. */
function tableOf({ fields, seen, entries }: Coverage): Table {
  const undecided = seen.filter(isUndecided);
  const others = seen.filter((one) => !isUndecided(one));
  return {
    columns: COLUMNS,
    rows: [
      ...entries.map(entryRow),
      ...[...undecided, ...others].map(seenRow),
      ...fields.toSorted(undecidedFirst).map(fieldRow),
    ],
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
function verdictOf({ fallsShort, complete, documented, seen }: Coverage): Fact {
  if (fallsShort) return fact("result", "falls short", "bad");
  if (complete) return fact("result", "complete", "good");
  if (!documented) return fact("result", "nothing wrong, but no fields known", "note");
  const undecided = seen.filter(isUndecided).length;
  return fact("result", `nothing wrong, but no entry decides ${counted(undecided, "place")} of the samples`, "note");
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

function seenRow({ state, path, count, decidedBy, actions }: SeenField): TableRow {
  const by = decidedBy.map((entry) => entry ?? "no entry").join(" ");
  const when = `seen ${counted(count, "time")}, not documented`;
  return { cells: [state, path, when, by, actions.join("; "), "", "", ""], tone: "note" };
}

function entryRow({ state, path, entry, line }: Shortfall): TableRow {
  return { cells: [state, path, "", entry, "", "", "", `line ${line}`], tone: "bad" };
}
