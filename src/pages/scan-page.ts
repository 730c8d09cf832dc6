/** What a scan found, as a page. */
import { DETECTOR_NAMES } from "../detectors/names.ts";
import { counted } from "../errors/counted.ts";
import { addUp } from "../report/sums.ts";
import { tellingRegion } from "../scan/confidence.ts";
import type { ExplainedScan } from "../scan/explaining.ts";
import type { ScanFinding, ScanReport } from "../scan/scan.ts";
import { type Bars, type Fact, fact, type Page, type Table, type TableRow } from "./page.ts";

export function scanPage(report: ScanReport): Page {
  const title = `Scan of ${counted(report.inputs.length, "input")}`;
  return {
    title,
    sections: [{ heading: "", facts: factsOf(report), table: scanTable(report), bars: hitBars(report) }],
  };
}

/** By detector, the most hits first. */
function hitBars({ findings }: ScanReport): Bars {
  const hits = addUp(findings, ({ detector }) => detector).sort((a, b) => b.count - a.count);
  const bars = hits.map(({ detector, count }) => ({ label: detector, quiet: "", counts: [count] }));
  return { caption: "Hits, by detector", parts: ["hits"], bars };
}

/** The same, with what was taken and left, and why. */
export function explainedScanPage(report: ExplainedScan): Page {
  const { title, sections } = scanPage(report);
  return { title, sections: [...sections, { heading: "Why", facts: [], table: reasonsTable(report) }] };
}

/** A row for each place, detector and reason. */
export function reasonsTable({ reasons }: ExplainedScan): Table {
  return {
    columns: ["path", "detector", "outcome", "how often", "because of"],
    rows: reasons.map(({ path, detector, taken, reasons: why, count }) => {
      return { cells: [path, detector, taken ? "taken" : "left", String(count), why.join("; ")], tone: "plain" };
    }),
  };
}

/** A row for each place and detector; of several inputs also the first that has it. */
export function scanTable({ findings, inputs }: ScanReport): Table {
  const isOfMany = inputs.length > 1;
  return {
    columns: [
      ...["path", "in", "detector", "category", "hits", "values with hits", "of values"],
      ...["digits taken", "by chance", "confidence", ...(isOfMany ? ["first in"] : [])],
    ],
    rows: findings.map((found) => {
      const { cells, tone } = rowOf(found);
      return { cells: isOfMany ? [...cells, found.firstIn ?? ""] : cells, tone };
    }),
  };
}

function factsOf(report: ScanReport): Fact[] {
  const { findings, scanned, notListed, notExamined, records, notRead = [] } = report;
  const hits = findings.reduce((sum, { count }) => sum + count, 0);
  const places = new Set(findings.map(({ path, inName }) => `${inName} ${path}`)).size;
  const values = scanned.reduce((sum, { count }) => sum + count, notListed);
  return [
    ...(records === 0 ? [fact("read", "no records", "bad")] : []),
    ...(notRead.length > 0 ? [fact("not read", counted(notRead.length, "file"), "bad")] : []),
    fact("found", `${counted(hits, "hit")} in ${counted(places, "place")}`, hits > 0 ? "bad" : "good"),
    fact("looked for", lookedForText(report)),
    fact("looked at", `${counted(values, "value")} in ${counted(scanned.length, "place")}`),
    ...(notListed > 0 ? [fact("in further places, not listed", counted(notListed, "value"), "note")] : []),
    ...(notExamined > 0
      ? [fact("not looked at", `${counted(notExamined, "value")}: too large or too deep`, "bad")]
      : []),
  ];
}

function lookedForText({ regions, detectors }: ScanReport): string {
  const national = regions.length === 0 ? "no national forms" : `national forms of ${regions.join(", ")}`;
  const isAll = DETECTOR_NAMES.every((name) => detectors.includes(name));
  const looked = isAll ? "numbers and addresses" : detectors.join(", ") || "nothing";
  const names = detectors.includes("person-name") ? "names only where the words around them tell" : "not names";
  return `${looked} (${national}); ${names}`;
}

function rowOf(found: ScanFinding): TableRow {
  const { path, inName, detector, category, count, hitValues, values, confidence } = found;
  const counts = inName ? [String(count), "", ""] : [count, hitValues, values].map(String);
  const cells = [path, inName ? "name" : "value", detector, category ?? "", ...counts, ...ratesOf(found), confidence];
  return { cells, tone: confidence === "low" ? "note" : "bad" };
}

/** Of rows of digits: how many are numbers of the region that says most, and how many of as many random ones would be. */
function ratesOf({ rows }: ScanFinding): [taken: string, byChance: string] {
  const region = rows && tellingRegion(rows);
  if (rows === undefined || region === undefined) return ["", ""];
  const { taken, byChance } = region;
  return [`${percent(taken / rows.count)} ${region.region}`, percent(byChance / rows.count)];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
