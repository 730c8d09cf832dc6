/** A table as HTML. Where there is no room for columns, each cell says the name of its own. */
import type { Tone } from "../page.ts";
import { escaped, htmlText } from "./text.ts";

/** What a cell holds: each line stands on a line of its own. */
export interface Cell {
  readonly lines: readonly string[];
  /** Less weighty, below the lines. */
  readonly quiet?: readonly string[];
  readonly tone?: Tone;
}

export interface FullTable {
  readonly caption: string;
  /** The caption repeats what the heading above it says. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of the columns, in hundredths of the table; what is left is for remarks. Tables below each other have theirs at the same places. */
  readonly widths?: readonly number[];
  /** An empty column, on paper alone, in which a reviewer writes. */
  readonly hasRemarks?: boolean;
}

/** The roles are said once more: a table that is laid out in blocks loses them. */
export function renderTable(table: FullTable): string {
  const { caption, isCaptionHidden = false, columns, rows, widths = [], hasRemarks = false } = table;
  const head = columns.map((name) => `<th role="columnheader" scope="col">${htmlText(name)}</th>`);
  const remarks = hasRemarks ? `<th role="columnheader" scope="col" class="paper">remarks</th>` : "";
  const places = widths.map((width) => `<col style="width:${width}%">`);
  const body = rows.map((cells) => {
    const shown = cells.map((cell, i) => renderCell(cell, i, columns[i] ?? ""));
    return `<tr role="row">${shown.join("")}${hasRemarks ? '<td role="cell" class="paper"></td>' : ""}</tr>`;
  });
  return `<div class="wide"><table role="table">
<caption${isCaptionHidden ? ' class="hidden"' : ""}>${htmlText(caption)}</caption>${places.length === 0 ? "" : `<colgroup>${places.join("")}${hasRemarks ? "<col>" : ""}</colgroup>`}
<thead role="rowgroup"><tr role="row">${head.join("")}${remarks}</tr></thead>
<tbody role="rowgroup">
${body.join("\n")}
</tbody>
</table></div>`;
}

/** The first cell names its row. */
function renderCell({ lines, quiet = [], tone = "plain" }: Cell, at: number, column: string): string {
  const toned = tone === "plain" ? "" : ` class="${tone}"`;
  const html = linesHtml(lines) + (quiet.length === 0 ? "" : `<div class="quiet">${linesHtml(quiet)}</div>`);
  if (at === 0) return `<th role="rowheader" scope="row"${toned}>${html}</th>`;
  return `<td role="cell" data-label="${escaped(column)}"${toned}>${html}</td>`;
}

function linesHtml(lines: readonly string[]): string {
  const [only = "", ...others] = lines.filter((line) => line !== "").map(htmlText);
  return others.length === 0 ? only : `<ul>${[only, ...others].map((line) => `<li>${line}</li>`).join("")}</ul>`;
}
