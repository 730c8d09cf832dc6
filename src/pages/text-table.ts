/** A page as plain text: facts, then tables with aligned columns. */
import { displayWidth } from "./display-width.ts";
import { type Fact, type Page, printableCell, type Section, type Table } from "./page.ts";

/** Between columns. */
export const GAP = "  ";

/** Ends with a line end. */
export function renderText({ title, sections }: Page): string {
  return partsText([[printableCell(title)], ...sections.map(renderSection)]);
}

/** The lines of each part, with a blank line between two parts. A part without lines is left out. */
export function partsText(parts: readonly (readonly string[])[]): string {
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function renderSection({ heading, facts, table }: Section): string[] {
  const shown = table === undefined || table.rows.length === 0 ? [] : renderTable(table);
  const blank = facts.length > 0 && shown.length > 0 ? [""] : [];
  return [...(heading === "" ? [] : [printableCell(heading)]), ...renderFacts(facts), ...blank, ...shown];
}

function renderFacts(facts: readonly Fact[]): string[] {
  const width = Math.max(0, ...facts.map(({ name }) => displayWidth(name)));
  return facts.map(({ name, value }) => `${padded(name, width)}${GAP}${printableCell(value)}`.trimEnd());
}

/** The lines of a table, the names of its columns first. */
export function renderTable({ columns, rows }: Table): string[] {
  const lines = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(printableCell));
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => displayWidth(cells[i] ?? ""))));
  const rule = widths.map((width) => "-".repeat(width));
  const [head = [], ...body] = lines;
  return [head, rule, ...body].map((cells) =>
    cells
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
