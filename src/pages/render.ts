/** Renders an answer in the format that the user wants. */
import type { Paint } from "../errors/paint.ts";
import { printableJson } from "../errors/printable.ts";
import { renderCsv } from "./csv.ts";
import { renderHtml } from "./html.ts";
import type { Page, Table } from "./page.ts";
import { renderText } from "./text-table.ts";

/** How an answer is wanted. */
export interface Form {
  readonly as: string;
  /** Of text, where it goes to a terminal. */
  readonly paint: Paint;
}

export interface Shown {
  readonly page: Page;
  /** What a program reads. */
  readonly data: unknown;
  /** For CSV. */
  readonly table: Table;
  /** For HTML, where the page is another one there. */
  readonly html?: () => string;
}

/** Ends with a line end. */
export function render({ as, paint }: Form, { page, data, table, html = () => renderHtml(page) }: Shown): string {
  if (as === "json") return jsonText(data);
  if (as === "csv") return renderCsv(table);
  return as === "html" ? html() : renderText(page, paint);
}

/** The data as it is; what a terminal would obey in a text of it is escaped, as JSON allows. */
export function jsonText(data: unknown): string {
  return `${printableJson(JSON.stringify(data, null, 2))}\n`;
}
