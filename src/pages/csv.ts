/** A table as CSV (RFC 4180). */
import { printableLines } from "../errors/printable.ts";
import type { Table } from "./page.ts";

export function renderCsv({ columns, rows }: Table): string {
  return [columns, ...rows.map(({ cells }) => cells)].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = withoutFormula(printableLines(text));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would run a formula: anybody can write one into a rule file. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
