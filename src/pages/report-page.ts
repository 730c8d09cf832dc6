/** A report as text: long tables, one under another, with numbers to the right. */
import { printable } from "../errors/printable.ts";
import type { Report } from "../report/report.ts";
import { GAP, partsText } from "./text-table.ts";

export function reportText(report: Report): string {
  const { tool, regions, unlisted } = report;
  const weaker = unlisted.weaker ? ", weaker than the rule files ask for" : "";
  const hits = Object.entries(report.detected).map(([detector, count]) => ({ detector, count }));
  return partsText([
    [`${tool}: exit ${report.exit}`],
    inputLines(report),
    table("Not read", report.notRead ?? [], { name: "name", why: "why" }),
    [`Regions: ${regions.length === 0 ? "none, so no national forms are known" : regions.join(", ")}`],
    table("Rule files", report.packs, { version: "version", approval: "approval", pack: "id" }),
    table("Rules", report.rules, { matched: "matched", redacted: "redacted", action: "action", rule: "id" }),
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
    table("Keys", withIds(report.keys ?? []), { id: "id" }),
    report.normalization === undefined ? [] : [`Version of the normalisation: ${report.normalization}`],
  ]);
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

function policyLines({ policy }: Report): string[] {
  if (policy === undefined) return [];
  const { id, weaker, weakerHits } = policy;
  const rules = [...weaker, ...weakerHits.map((category) => `what detectors find: ${category}`)];
  if (rules.length === 0) return [`Policy ${id}`];
  return table(`Policy ${id}: weaker than the rule`, withIds(rules), { rule: "id" });
}

function limitLines({ limits, notListed }: Report): string[] {
  const lines = [
    `Too large to be examined, replaced whole: ${limits.tooLarge}`,
    `Too few possibilities to be encrypted, replaced whole: ${limits.fewValues}`,
    `Of another kind than the action works on, replaced whole: ${limits.otherKind}`,
    `Dates in records that do not say by what they shift, replaced whole: ${limits.withoutBy}`,
    `Too far from the end of their record, replaced whole: ${limits.waitedTooLong}`,
    `In patches, dependent on what is not there, replaced whole: ${limits.notInPatch}`,
    `JSON too deep inside of JSON, replaced whole: ${limits.nestedTooDeep}`,
    `Too large for a filter to be held: ${limits.heldTooLong}`,
    `Not what a keep keeps, replaced: ${limits.keptOtherwise}`,
    `Two rules equally near, the stronger took: ${limits.conflicts}`,
    ...(notListed > 0 ? [`Values at further paths, not listed: ${notListed}`] : []),
  ];
  return ["Limits", ...lines.map((line) => `  ${line}`)];
}

function withIds(ids: readonly string[]): { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}

/** `columns`: by heading, the member that stands below it. No lines where there are no rows. */
function table<Row>(title: string, rows: readonly Row[], columns: Readonly<Record<string, keyof Row>>): string[] {
  if (rows.length === 0) return [];
  const padded = Object.entries(columns).map(([heading, member]) => {
    const cells = [heading, ...rows.map((row) => printable(String(row[member])))];
    const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
    const isNumber = typeof rows[0]?.[member] === "number";
    return cells.map((cell) => (isNumber ? cell.padStart(width) : cell.padEnd(width)));
  });
  const lines = Array.from({ length: rows.length + 1 }, (_, i) => padded.map((cells) => cells[i]).join(GAP));
  return [title, ...lines.map((line) => `  ${line}`.trimEnd())];
}
