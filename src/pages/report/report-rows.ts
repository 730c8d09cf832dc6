/**
 * A report for spreadsheets: one table, and one row for each count. Filter by `section`, then pivot: within a section and a unit each
 * value, hit or byte is counted once. Each row says when the run began, so that the rows of many nights can stand below each other.
 */
import type { Report, RuleReport } from "../../report/report.ts";
import { sum, takenIn, undecidedValues } from "../../report/taken.ts";
import { printableCell, type Table } from "../page.ts";
import { exitFact, limitsOf, noticesOf, ranFact } from "./words.ts";

/** One count; a cell that does not apply is empty. */
interface Row {
  readonly section: string;
  readonly name: string;
  readonly category?: string | undefined;
  readonly subject?: string | undefined;
  readonly rule?: string | undefined;
  readonly action?: string | undefined;
  readonly place?: string | undefined;
  readonly count: number;
  readonly unit: string;
  /** Of an output: SHA-256; of an input: HMAC-SHA-256; of a rule file or policy: of what ran. */
  readonly digest?: string | undefined;
  readonly note?: string | undefined;
}

const COLUMNS = [
  ...["section", "name", "category", "subject", "rule", "action"],
  ...["place", "count", "unit", "digest", "note"],
] as readonly (keyof Row)[];

export function reportTable(report: Report): Table {
  const { started = "" } = report;
  const rows = [runRows, warningRows, categoryRows, ruleRows, placeRows, undecidedRows, otherRows, fileRows, packRows];
  return {
    columns: [...COLUMNS, "started"],
    rows: rows
      .flatMap((rowsOf) => rowsOf(report))
      .map((row) => {
        return {
          cells: [...COLUMNS.map((column) => String(row[column] ?? "")), started].map(printableCell),
          tone: "plain",
        };
      }),
  };
}

function runRows(report: Report): Row[] {
  const { inputs, notRead = [], undecided, notListed, exit, started, ended } = report;
  const { values, hits } = takenIn(report);
  const row = (name: string, count: number, unit: string, note = "") => ({ section: "run", name, count, unit, note });
  const took = started === undefined || ended === undefined ? Number.NaN : Date.parse(ended) - Date.parse(started);
  return [
    row("exit code", exit, "", exitFact(report).value),
    ...(Number.isNaN(took) ? [] : [row("took", took / 1000, "seconds", `${started} to ${ended}`)]),
    row("inputs", inputs.length, "files"),
    row("not read", notRead.length, "files"),
    row("records", sum(inputs.map((input) => input.records)), "records"),
    row("read", sum(inputs.map((input) => input.bytes)), "bytes"),
    row("taken out by rules", values, "values"),
    row("taken out by detectors", hits, "hits"),
    row("undecided places", undecided.length, "places", report.unlisted.action),
    row("undecided values", undecidedValues(report), "values", report.unlisted.action),
    row("at places not listed", notListed, "values"),
  ];
}

function warningRows(report: Report): Row[] {
  return noticesOf(report).map((note) => ({ section: "warning", name: "", count: 1, unit: "warnings", note }));
}

function categoryRows(report: Report): Row[] {
  return (takenIn(report).categories ?? []).flatMap(({ category, values, hits }) => {
    const row = { section: "category", name: category, category };
    return [
      { ...row, count: values, unit: "values" },
      { ...row, count: hits, unit: "hits" },
    ];
  });
}

function ruleRows({ rules, neverMatched }: Report): Row[] {
  const never = new Set(neverMatched);
  return rules.flatMap((rule) => {
    const row = { section: rule.action === "keep" ? "keep" : "rule", name: rule.id, ...ofRule(rule) };
    return [
      { ...row, count: rule.matched, unit: "values matched", note: never.has(rule.id) ? "never matched" : "" },
      { ...row, count: rule.redacted, unit: "values replaced" },
    ];
  });
}

function ofRule(rule: RuleReport | undefined) {
  if (rule === undefined) return {};
  const { id, category, subject, action } = rule;
  return { rule: id, category, subject, action };
}

function placeRows({ paths, rules, keptOtherwise }: Report): Row[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const rowsOf = (section: string, places: Report["paths"]) =>
    places.map(({ path, decided, count }) => ({
      ...{ section, name: path, place: path, rule: decided, ...ofRule(byId.get(decided)), count },
      unit: "values",
    }));
  return [...rowsOf("place", paths), ...rowsOf("kept otherwise", keptOtherwise)];
}

function undecidedRows({ undecided, unlisted: { action } }: Report): Row[] {
  return undecided.map(({ path, count }) => ({
    section: "undecided",
    name: path,
    place: path,
    action,
    count,
    unit: "values",
  }));
}

function otherRows(report: Report): Row[] {
  const detectors = takenIn(report).detectors.map(({ detector, count }) => ({
    section: "detector",
    name: detector,
    count,
    unit: "hits",
  }));
  const limits = limitsOf(report).map(({ limit, words, count }) => ({
    section: "limit",
    name: limit,
    count,
    unit: "values",
    note: words,
  }));
  return [...detectors, ...limits];
}

function fileRows({ inputs, outputs = [], notRead = [] }: Report): Row[] {
  return [
    ...inputs.flatMap(({ name, bytes, records, rejected = 0, hmac }) => {
      const row = { section: "input", name };
      return [
        { ...row, count: bytes, unit: "bytes", digest: hmac },
        { ...row, count: records, unit: "records" },
        { ...row, count: rejected, unit: "bad lines" },
      ];
    }),
    ...outputs.map(({ name, bytes, sha256 }) => ({
      section: "output",
      name,
      count: bytes,
      unit: "bytes",
      digest: sha256,
    })),
    ...notRead.map(({ name, why }) => ({ section: "not read", name, count: 1, unit: "files", note: why })),
  ];
}

function packRows({ packs, policy }: Report): Row[] {
  const ran = packs.map((pack) => {
    const { id, version, approval = "not said", approved = "not said", digest = "not said" } = pack;
    const note = `${approval}; ${ranFact(pack).value}; what was approved: ${approved ?? "nothing"}`;
    return { section: "rule file", name: `${id} ${version}`, count: 1, unit: "rule files", digest, note };
  });
  if (policy === undefined) return ran;
  const { id, version = "", digest = "not said", weaker, weakerHits } = policy;
  const count = weaker.length + weakerHits.length;
  return [...ran, { section: "policy", name: `${id} ${version}`.trim(), count, unit: "weaker", digest }];
}
