/** A report as text: long tables, one under another, with numbers to the right. */
import { type Paint, plainly } from "../errors/paint.ts";
import type { Report } from "../report/report.ts";
import { displayWidth } from "./display-width.ts";
import { printableCell } from "./page.ts";
import { timeFacts } from "./report/head.ts";
import { optionFacts } from "./report/settings.ts";
import { exitFact, limitsOf, noticesOf, ranFact } from "./report/words.ts";
import { GAP, partsText } from "./text-table.ts";

/** Ends with a line end. Anybody may have written the report: no line of it comes out as it is. */
export function reportText(report: Report, paint: Paint = plainly): string {
  return partsText(partsOf(report).map((lines) => painted(lines.map(printableCell), paint)));
}

const WARNINGS = "Warnings";

/** The first of several lines says what stands below it. */
function painted([first = "", ...others]: readonly string[], paint: Paint): string[] {
  const below = first === WARNINGS ? others.map((line) => paint("warning", line)) : others;
  return others.length === 0 ? [first].filter((line) => line !== "") : [paint("heading", first), ...below];
}

function partsOf(report: Report): string[][] {
  const { regions, unlisted } = report;
  const weaker = unlisted.weaker ? ", weaker than the rule files ask for" : "";
  const hits = Object.entries(report.detected).map(([detector, count]) => ({ detector, count }));
  return [
    headLines(report),
    told(WARNINGS, noticesOf(report)),
    inputLines(report),
    table("Outputs", report.outputs ?? [], { bytes: "bytes", "SHA-256": "sha256", name: "name" }),
    table("Not read", report.notRead ?? [], { name: "name", why: "why" }),
    [`Regions: ${regions.length === 0 ? "none, so no national forms are known" : regions.join(", ")}`],
    table("Rule files", report.packs, { version: "version", approval: "approval", pack: "id" }),
    approvalLines(report),
    table("Taken out, by category", report.categories ?? [], { values: "values", hits: "hits", category: "category" }),
    ruleLines(report),
    policyLines(report),
    table("Paths", report.paths, { values: "count", path: "path", "decided by": "decided" }),
    table(`Decided by no rule (unlisted: ${unlisted.action}${weaker})`, report.undecided, {
      values: "count",
      path: "path",
    }),
    table("Not what the keep keeps, replaced", report.keptOtherwise, {
      values: "count",
      path: "path",
      keep: "decided",
    }),
    table("Found by detectors", hits, { hits: "count", detector: "detector" }),
    table("Never matched", withIds(report.neverMatched), { rule: "id" }),
    limitLines(report),
    settingLines(report),
    table("Keys", withIds(report.keys ?? []), { id: "id" }),
    report.normalization === undefined ? [] : [`Version of the normalisation: ${report.normalization}`],
  ];
}

/** How it ended comes first, in words. */
function headLines(report: Report): string[] {
  const { tool, exit } = report;
  return [`${tool}: exit ${exit}`, exitFact(report).value, ...timeLines(report)];
}

/** Those that matched something; of the others, the ones whose paths never occurred stand below. */
function ruleLines({ rules }: Report): string[] {
  const matched = rules.filter((rule) => rule.matched > 0);
  return table("Rules", matched, { matched: "matched", redacted: "redacted", action: "action", rule: "id" });
}

/** Bad lines and ranges stand there if there are any. */
function inputLines({ inputs }: Report): string[] {
  const rows = inputs.map(({ range, rejected = 0, ...input }) => ({ ...input, rejected, range: rangeText(range) }));
  return table("Inputs", rows, {
    bytes: "bytes",
    records: "records",
    ...(rows.some(({ rejected }) => rejected > 0) && { "bad lines": "rejected" as const }),
    ...(rows.some(({ range }) => range !== "") && { "bytes from-to": "range" as const }),
    name: "name",
  });
}

function rangeText(range: Report["inputs"][number]["range"]): string {
  return range === undefined ? "" : `${range.from}-${range.to}`;
}

/** An older report does not say it. */
function timeLines(report: Report): string[] {
  if (report.started === undefined) return [];
  return timeFacts(report).map(({ name, value }) => `${name} ${value}`);
}

/** Whether what ran is what was approved, where the report can tell. */
function approvalLines({ packs }: Report): string[] {
  const told = packs.filter(({ approved }) => approved !== undefined);
  const rows = told.map((pack) => {
    const { id, digest = "not said", approved } = pack;
    return { id, digest, approved: approved ?? "nothing", so: ranFact(pack).value };
  });
  return table("What was approved, and what ran", rows, { so: "so", ran: "digest", approved: "approved", pack: "id" });
}

/** What else decided what came out; the regions stand at the head. */
function settingLines(report: Report): string[] {
  const { options, detectorsOff = [], policy, core } = report;
  if (options === undefined) return [];
  const lines = [
    ...optionFacts(options).map(({ name, value }) => `${name}: ${value}`),
    ...(detectorsOff.length > 0 ? [`detectors that did not look: ${detectorsOff.join(", ")}`] : []),
    ...(policy?.digest === undefined ? [] : [`policy ${policy.id} ${policy.version ?? ""}: ${policy.digest}`]),
    ...(core === undefined ? [] : [`core: ${core}`]),
  ];
  return told("How it ran", lines);
}

function told(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function policyLines({ policy }: Report): string[] {
  if (policy === undefined) return [];
  const { id, weaker, weakerHits } = policy;
  const rules = [...weaker, ...weakerHits.map((category) => `what detectors find: ${category}`)];
  if (rules.length === 0) return [`Policy ${id}`];
  return table(`Policy ${id}: weaker than the rule`, withIds(rules), { rule: "id" });
}

function limitLines(report: Report): string[] {
  const { notListed } = report;
  const lines = limitsOf(report).map(({ words, count }) => `${words}: ${count}`);
  const further = notListed > 0 ? [`values at further paths, not listed: ${notListed}`] : [];
  return ["Limits", ...[...lines, ...further].map((line) => `  ${line}`)];
}

function withIds(ids: readonly string[]): { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}

/** `columns`: by heading, the member that stands below it, the one that is usually widest last. No lines where there are no rows. */
function table<Row>(title: string, rows: readonly Row[], columns: Readonly<Record<string, keyof Row>>): string[] {
  if (rows.length === 0) return [];
  const texts = Object.entries(columns).map(([heading, member]) => {
    const cells = [heading, ...rows.map((row) => printableCell(String(row[member])))];
    const isNumber = typeof rows[0]?.[member] === "number";
    return { cells, isNumber, width: widthsOf(cells).reduce((most, width) => Math.max(most, width), 0) };
  });
  const padded = texts.map(({ cells, isNumber, width }) => {
    const blanks = widthsOf(cells).map((taken) => " ".repeat(width - taken));
    return cells.map((cell, i) => (isNumber ? `${blanks[i]}${cell}` : `${cell}${blanks[i]}`));
  });
  const lines = Array.from({ length: rows.length + 1 }, (_, i) => padded.map((cells) => cells[i]).join(GAP));
  return [title, ...lines.map((line) => `  ${line}`.trimEnd())];
}

function widthsOf(cells: readonly string[]): number[] {
  return cells.map(displayWidth);
}
