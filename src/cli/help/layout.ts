/** Lines of two columns, and lines of a shell, within so many columns of a terminal. */

import type { Paint } from "../../errors/paint.ts";

/** Where a text is shown. */
export interface Screen {
  readonly paint: Paint;
  /** In columns; undefined where nobody knows. */
  readonly width: number | undefined;
}

const INDENT = "  ";
const GAP = "  ";
/** The first column never takes more of a line than this. */
const WIDEST_FIRST = 30;

export type Row = readonly [first: string, second: string];

/** As wide as the longest first cell asks for. A first cell that is too long has a line of its own. */
export function columns(rows: readonly Row[], width: number): string[] {
  const first = Math.min(WIDEST_FIRST, Math.max(0, ...rows.map(([cell]) => cell.length)));
  const left = INDENT.length + first + GAP.length;
  return rows.flatMap(([cell, text]) => {
    const cells = cell.length > first ? [cell, ""] : [cell];
    const texts = [...(cell.length > first ? [""] : []), ...wrapped(text, width - left)];
    const lines = texts.map((line, i) => `${INDENT}${(cells[i] ?? "").padEnd(first)}${GAP}${line}`);
    return lines.map((line) => line.trimEnd());
  });
}

/** At least one line. A word that is longer than a line has one of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.pop() ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (last === "" || longer.length <= width) lines.push(longer);
    else lines.push(last, word);
  }
  return lines;
}

/** A line of a shell, without its remark; each line but the last ends in a backslash. */
export function shellLines(example: string, width: number): string[] {
  const [line = ""] = example.replaceAll("$0", "scrubjay").split(/ +# /);
  const inner = INDENT.length * 2;
  const lines = wrapped(line.trimEnd(), width - inner - 2);
  return lines.map(
    (part, i) => `${" ".repeat(i === 0 ? INDENT.length : inner)}${part}${i < lines.length - 1 ? " \\" : ""}`,
  );
}
