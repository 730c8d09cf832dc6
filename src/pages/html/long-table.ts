/** A table that may be long: its first rows, and the others folded below them. */
import { renderFold } from "./fold.ts";
import { type FullTable, renderTable } from "./table.ts";

/** So many rows are seen at once; if all but a few are, the few are, too. */
const MOST_SEEN = 12;
const FEW = 3;

/** "" where there are no rows. */
export function renderLongTable(table: FullTable): string {
  const { caption, rows } = table;
  if (rows.length === 0) return "";
  const seen = rows.length <= MOST_SEEN + FEW ? rows.length : MOST_SEEN;
  const rest = { ...table, caption: `${caption}: the others`, isCaptionHidden: true, rows: rows.slice(seen) };
  return (
    renderTable({ ...table, rows: rows.slice(0, seen) }) + renderFold(rows.length - seen, "", () => renderTable(rest))
  );
}
