import type { FileProblems, Problem, TextPlace } from "../../errors/errors.ts";
import { type Paint, plainly } from "../../errors/paint.ts";
import { printable } from "../../errors/printable.ts";
import { visiblePart } from "./hidden-lines.ts";

const WIDEST = 120;

/**
 * Renders problems for a person: `file:line:column: code: message (severity)`, the line with a caret under the place,
 * and the fix. Errors come first, whatever their file: what stops a run must not be looked for. A problem of the file as a
 * whole stands at 1:1. Parts of a file are never shown: see `visiblePart`.
 */
export function renderProblems(files: readonly FileProblems[], paint: Paint = plainly): string {
  const sorted = [...ofSeverity("error", files), ...ofSeverity("warning", files)];
  return sorted.flatMap((file) => renderFile(file, paint)).join("\n");
}

function ofSeverity(wanted: Problem["severity"], files: readonly FileProblems[]): FileProblems[] {
  return files.map((file) => ({ ...file, problems: file.problems.filter(({ severity }) => severity === wanted) }));
}

function renderFile({ file, text, problems }: FileProblems, paint: Paint): string[] {
  const lines = text.split("\n");
  return problems.map((problem) => {
    const [head = "", ...rest] = renderProblem(file, lines, problem);
    return [paint(problem.severity, head), ...rest].join("\n");
  });
}

function renderProblem(file: string, lines: readonly string[], problem: Problem): string[] {
  const { code, message, severity, place, fix } = problem;
  const head = `${file}:${place?.line ?? 1}:${place?.column ?? 1}: ${code}: ${message} (${severity})`;
  const isQuoted = place !== undefined && lines.some((line) => line !== "");
  const source = isQuoted ? renderLine(lines, place) : [];
  return [head, ...source, ...(fix === undefined ? [] : [`  fix: ${fix}`]), ""].map(shownLine);
}

function renderLine(lines: readonly string[], { line, column }: TextPlace): string[] {
  const part = visiblePart(lines, line, column);
  const gutter = `  ${line} | `;
  if (part === undefined) return [`${gutter}(among examples: not shown)`];
  const { text, caret } = around([...part.replace(/\r$/, "")], column - 1);
  return [gutter + text, `${" ".repeat(gutter.length - 2)}| ${" ".repeat(caret)}^`];
}

/** A window of a line that may be megabytes long, and where in it the place is. */
function around(points: readonly string[], at: number): { text: string; caret: number } {
  if (points.length <= WIDEST) return { text: points.join(""), caret: at };
  const from = Math.max(0, Math.min(at - WIDEST / 2, points.length - WIDEST));
  const before = from > 0 ? "…" : "";
  const after = from + WIDEST < points.length ? "…" : "";
  return { text: before + points.slice(from, from + WIDEST).join("") + after, caret: at - from + before.length };
}

/** Hidden characters of the file must not reach a terminal. A tab is one column, so that the caret stays right. */
function shownLine(line: string): string {
  return printable(line.replace(/\t/g, " "));
}
