/** Reads CSV (RFC 4180), and says where each cell stands. */

export interface Cell {
  readonly text: string;
  /** In UTF-16 units of the text; for a quoted cell, where its quote is. */
  readonly at: number;
}

export type Row = readonly Cell[];

const PLAIN = /[^",\r\n]*/y;
const QUOTED = /"((?:[^"]|"")*)"/y;
const LINE_END = /\r?\n/y;

/** Blank lines are no rows. `wrong`: where the text stops being CSV; the rows before that are good. */
export function readCsv(text: string): { rows: readonly Row[]; wrong?: { at: number; message: string } } {
  const rows: Row[] = [];
  let row: Cell[] = [];
  for (let at = 0; at < text.length; ) {
    const cell = take(text[at] === '"' ? QUOTED : PLAIN, text, at);
    if (cell === undefined) return { rows, wrong: { at, message: "this quote is not closed" } };
    row.push({ text: cell[1]?.replaceAll('""', '"') ?? cell[0], at });
    at += cell[0].length;
    const isNext = text[at] === ",";
    if (isNext) at += 1;
    // A comma at the very end begins one more cell, which is empty.
    if (isNext && at === text.length) row.push({ text: "", at });
    if (isNext) continue;
    const end = take(LINE_END, text, at);
    if (end === undefined && at < text.length) return { rows, wrong: { at, message: "text before or after quotes" } };
    at += end?.[0].length ?? 0;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows: rows.filter((cells) => cells.length > 1 || cells[0]?.text !== "") };
}

function take(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
