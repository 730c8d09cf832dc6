/** What a run of `redact` has done, at the end of it, for whoever watches: never more than twelve lines. */
import { counted } from "../../errors/counted.ts";
import { type Paint, plainly } from "../../errors/paint.ts";
import { printable } from "../../errors/printable.ts";
import { sizeText } from "../../pages/numbers.ts";
import type { Report } from "../../report/report.ts";
import { paintOn, STDERR, writeError } from "../messages.ts";

/** So many categories are named. */
const MOST_CATEGORIES = 5;
/** Longer names of rules are left to the reader. */
const WIDEST_NAMES = 60;
/** A shorter run says nothing of its speed. */
const LEAST_MS = 1000;

export interface Summed {
  /** How long the run took. */
  readonly milliseconds: number;
  /** Where the report is written, if it is. */
  readonly reportFile: string | undefined;
  /** The rules of the run, as they were named. */
  readonly rules: readonly string[];
}

export function printSummary(report: Report, summed: Summed): void {
  writeError(`${summaryLines(report, summed, paintOn(STDERR)).join("\n")}\n`);
}

export function summaryLines(report: Report, summed: Summed, paint: Paint = plainly): string[] {
  const rows = [...takenRows(report), ...undecidedRows(report)];
  const width = Math.max(...rows.map(([name]) => name.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  return [
    paint("heading", `${readText(report)} in ${timeText(report, summed.milliseconds)}`),
    ...rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(digits)}`),
    ...whereNext(summed),
  ];
}

function readText({ inputs }: Report): string {
  const records = inputs.reduce((sum, input) => sum + input.records, 0);
  return `${counted(inputs.length, "input")}, ${counted(records, "record")}, ${sizeText(bytesOf(inputs))}`;
}

function timeText({ inputs }: Report, milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const rate = milliseconds < LEAST_MS ? "" : ` (${sizeText(bytesOf(inputs) / seconds)}/s)`;
  return `${seconds.toFixed(1)} s${rate}`;
}

function bytesOf(inputs: Report["inputs"]): number {
  return inputs.reduce((sum, { bytes }) => sum + bytes, 0);
}

type Row = readonly [name: string, count: number];

/** By category, where the report tells of categories. */
function takenRows({ categories = [], rules, detected }: Report): Row[] {
  const values = rules.reduce((sum, { redacted }) => sum + redacted, 0);
  const hits = Object.values(detected).reduce((sum, count) => sum + count, 0);
  const counts = categories.map(({ category, values, hits }): Row => [category, values + hits]);
  const sorted = counts.filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(MOST_CATEGORIES);
  const others = rest.reduce((sum, [, count]) => sum + count, 0);
  return [
    ["values that rules changed", values],
    ["found in texts, and replaced", hits],
    ...sorted.slice(0, MOST_CATEGORIES).map(([name, count]): Row => [`  ${name}`, count]),
    ...(rest.length === 0 ? [] : [[`  and ${rest.length} more`, others] as const]),
  ];
}

/** Where a warning has said it, it is not said again. */
function undecidedRows({ undecided, unlisted }: Report): Row[] {
  if (undecided.length === 0 || unlisted.action !== "replace") return [];
  return [["places that no rule decides, replaced", undecided.length]];
}

function whereNext({ rules, reportFile = "--report FILE" }: Summed): string[] {
  const names = printable(rules.join(" "));
  const why = names === "" ? "" : ` Why: scrubjay rules show ${names.length > WIDEST_NAMES ? "PACK" : names}`;
  return [`  Place by place: ${printable(reportFile)}.${why}`];
}
