/** A page as plain text: facts, then tables with aligned columns. */
import { type Paint, plainly } from "../errors/paint.ts";
import { displayWidth } from "./display-width.ts";
import { type Fact, type Page, printableCell, type Section, type Table, type Tone } from "./page.ts";

/** Between columns. */
export const GAP = "  ";

/** Ends with a line end. */
export function renderText({ title, sections }: Page, paint: Paint = plainly): string {
  return partsText([[headed(title, paint)], ...sections.map((section) => renderSection(section, paint))]);
}

/** The lines of each part, with a blank line between two parts. A part without lines is left out. */
export function partsText(parts: readonly (readonly string[])[]): string {
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function renderSection({ heading, facts, table }: Section, paint: Paint): string[] {
  const shown = table === undefined || table.rows.length === 0 ? [] : renderTable(table, paint);
  const blank = facts.length > 0 && shown.length > 0 ? [""] : [];
  return [...(heading === "" ? [] : [headed(heading, paint)]), ...renderFacts(facts, paint), ...blank, ...shown];
}

function headed(text: string, paint: Paint): string {
  return paint("heading", printableCell(text));
}

function renderFacts(facts: readonly Fact[], paint: Paint): string[] {
  const width = Math.max(0, ...facts.map(({ name }) => displayWidth(name)));
  return facts.map(({ name, value, tone }) => {
    const shown = toned(printableCell(value).trimEnd(), tone, paint);
    return `${padded(name, width)}${GAP}${shown}`.trimEnd();
  });
}

/** The lines of a table, the names of its columns first. */
export function renderTable({ columns, rows }: Table, paint: Paint = plainly): string[] {
  const lines = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(printableCell));
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => displayWidth(cells[i] ?? ""))));
  const rule = widths.map((width) => "-".repeat(width));
  const [head = [], ...body] = lines;
  const shown = body.map((cells, i) => toned(tableLine(cells, widths), rows[i]?.tone ?? "plain", paint));
  return [tableLine(head, widths), tableLine(rule, widths), ...shown];
}

function tableLine(cells: readonly string[], widths: readonly number[]): string {
  const aligned = cells.map((cell, i) => padded(cell, widths[i] ?? 0));
  return aligned.join(GAP).trimEnd();
}

function toned(text: string, tone: Tone, paint: Paint): string {
  if (tone === "plain") return text;
  return paint(tone === "good" ? "good" : tone === "bad" ? "error" : "warning", text);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
