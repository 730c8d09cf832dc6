/** What a run of `redact` has done, at the end of it, for whoever watches: never more than twelve lines. */
import { counted } from "../../errors/counted.ts";
import { type Paint, plainly } from "../../errors/paint.ts";
import { printable } from "../../errors/printable.ts";
import { sizeText } from "../../pages/numbers.ts";
import type { Report } from "../../report/report.ts";
import { takenIn } from "../../report/taken.ts";
import { paintOn, STDERR, writeError } from "../messages.ts";

/** So many categories are named. */
const MOST_CATEGORIES = 5;
const PLAIN_NAMES = /^[\w./ -]*$/;
const ADVICE = "run it with --report FILE";
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

/** By category, where the report tells of categories. They add up to the two rows above them. */
function takenRows(report: Report): Row[] {
  const { values, hits, categories = [] } = takenIn(report);
  const counts = categories.map(({ category, values, hits }): Row => [`  ${category}`, values + hits]);
  const sorted = counts.filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(MOST_CATEGORIES);
  const without = values + hits - sum(counts);
  return [
    ["values that rules replaced", values],
    ["found in texts, and replaced", hits],
    ...sorted.slice(0, MOST_CATEGORIES),
    ...rowOf(`  and ${rest.length} more`, sum(rest)),
    ...(sorted.length === 0 ? [] : rowOf("  of no category", without)),
    ...rowOf("not what a keep keeps, replaced", report.limits.keptOtherwise),
  ];
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((all, [, count]) => all + count, 0);
}

/** None where there is nothing to count. */
function rowOf(name: string, count: number): Row[] {
  return count > 0 ? [[name, count]] : [];
}

/** Where a warning has said it, it is not said again. */
function undecidedRows({ undecided, unlisted }: Report): Row[] {
  if (undecided.length === 0 || unlisted.action !== "replace") return [];
  return [["places that no rule decides, replaced", undecided.length]];
}

function whereNext({ rules, reportFile }: Summed): string[] {
  const names = rules.join(" ");
  // What is not plain would have to be quoted, in another way for each shell.
  const shown = names.length <= WIDEST_NAMES && PLAIN_NAMES.test(names) ? names : "PACK";
  const why = names === "" ? "" : ` Why: scrubjay rules show ${shown}`;
  return [`  Place by place: ${reportFile === undefined ? ADVICE : printable(reportFile)}.${why}`];
}
