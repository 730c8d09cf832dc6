/** A report for a person to read. */
import { printable } from "../errors/printable.ts";
import type { Report } from "../report/report.ts";

type Row = readonly (string | number)[];

export function reportText(report: Report): string {
  const { tool, inputs, regions, packs, rules, undecided, neverMatched, unlisted } = report;
  const asked = unlisted.weaker ? ", weaker than the rule files ask for" : "";
  const parts = [
    `${tool}: exit ${report.exit}`,
    table(
      "Inputs",
      ["bytes", "records", "name"],
      inputs.map(({ name, bytes, records }) => [bytes, records, name]),
    ),
    table(
      "Not read",
      ["name", "why"],
      (report.notRead ?? []).map(({ name, why }) => [name, why]),
    ),
    `Regions: ${regions.length === 0 ? "none, so no national forms are known" : regions.join(", ")}`,
    table(
      "Rule files",
      ["version", "approval", "pack"],
      packs.map(({ id, version, approval }) => [version, approval, id]),
    ),
    table(
      "Rules",
      ["matched", "redacted", "action", "rule"],
      rules.map(({ id, action, matched, redacted }) => [matched, redacted, action, id]),
    ),
    policyText(report),
    table(
      "Paths",
      ["values", "path", "decided by"],
      report.paths.map(({ path, decided, count }) => [count, path, decided]),
    ),
    table(
      `Decided by no rule (unlisted: ${unlisted.action}${asked})`,
      ["values", "path"],
      undecided.map(({ path, count }) => [count, path]),
    ),
    table(
      "Not what the keep keeps, replaced",
      ["values", "path", "keep"],
      report.keptOtherwise.map(({ path, decided, count }) => [count, path, decided]),
    ),
    table(
      "Found by detectors",
      ["hits", "detector"],
      Object.entries(report.detected).map(([id, count]) => [count, id]),
    ),
    table(
      "Never matched",
      ["rule"],
      neverMatched.map((id) => [id]),
    ),
    limitsText(report),
    keysText(report),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function policyText({ policy }: Report): string {
  if (policy === undefined) return "";
  const { id, weaker, weakerHits } = policy;
  const rows = [...weaker.map((rule) => [rule]), ...weakerHits.map((category) => [`what detectors find: ${category}`])];
  return table(`Policy ${id}: weaker than the rule`, ["rule"], rows) || `Policy ${id}`;
}

function keysText({ keys = [] }: Report): string {
  return table(
    "Keys",
    ["id"],
    keys.map((id) => [id]),
  );
}

function limitsText({ limits, notListed }: Report): string {
  const lines = [
    `Too large to be examined, replaced whole: ${limits.tooLarge}`,
    `Too few possibilities to be encrypted, replaced whole: ${limits.fewValues}`,
    `Of another kind than the action works on, replaced whole: ${limits.otherKind}`,
    `Dates in records that do not say by what they shift, replaced whole: ${limits.withoutBy}`,
    `Too far from the end of their record, replaced whole: ${limits.waitedTooLong}`,
    `JSON too deep inside of JSON, replaced whole: ${limits.nestedTooDeep}`,
    `Too large for a filter to be held: ${limits.heldTooLong}`,
    `Not what a keep keeps, replaced: ${limits.keptOtherwise}`,
    `Two rules equally near, the stronger took: ${limits.conflicts}`,
    ...(notListed > 0 ? [`Values at further paths, not listed: ${notListed}`] : []),
  ];
  return ["Limits", ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Numbers to the right, words to the left; nothing where there are no rows. */
function table(title: string, head: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const cells = [head, ...rows.map((row) => row.map((cell) => printable(String(cell))))];
  const widths = head.map((_, column) => cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  const isNumber = head.map((_, column) => typeof rows[0]?.[column] === "number");
  const lines = cells.map((row) =>
    row.map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join("  "),
  );
  return [title, ...lines.map((line) => `  ${line}`.trimEnd())].join("\n");
}
