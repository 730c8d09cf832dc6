/** Tables of Markdown pages, taken whole: what stands before a table, in it or after it cannot hide. */
import { readFileSync } from "node:fs";

/** A page of the project, by its path from the root. */
export function pageText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

/**
 * All lines that begin with `|`, one after another, among which the header is.
 *
 * @throws Error unless exactly one line of the page is the header
 */
export function tableIn(page: string, header: string): string {
  const tables = [...page.matchAll(/^\|.*(?:\n\|.*)*/gm)].map(([table]) => table);
  const found = tables.flatMap((table) => table.split("\n").flatMap((line) => (line === header ? [table] : [])));
  if (found.length !== 1) throw new Error(`${found.length} tables have the header ${header}`);
  return found[0] as string;
}

/** The header, the line below it, the rows. */
export function markdownTable(header: string, rows: readonly string[]): string {
  const columns = header.split("|").length - 2;
  return [header, `|${"---|".repeat(columns)}`, ...rows].join("\n");
}
