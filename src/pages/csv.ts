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

/**
 * What a spreadsheet may take for the beginning of a formula: also in its full width and small form, and after what is not seen, or what
 * stands in its place.
 */
const FORMULA =
  /^[\s\u{fffd}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}'"]*[=+\-@\u2212\ufe62-\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20\t\r]/u;

/** A spreadsheet would run a formula: anybody can write one into a rule file. */
function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
