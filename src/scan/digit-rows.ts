/** Rows of digits in a text that could be numbers and that nothing marks as such: found alike, whether a detector takes them or not. */
import { fold } from "../text/folding/fold.ts";

export interface DigitRow {
  readonly digits: string;
  /** Written in groups. */
  readonly isGrouped: boolean;
}

const FEWEST = 6;
const FEWEST_IN_GROUPS = 7;
const MOST = 15;

const NO_ROWS: readonly DigitRow[] = Object.freeze([]);
const NO_GROUPS: readonly string[] = Object.freeze([]);
const ONLY_DIGITS = /^"?(\d{6,15})"?$/;
const ONLY_ASCII = /^[\0-\x7f]*$/;
const ESCAPED = "\\";
/** Six digits and more, in groups with little between them. */
const ROWS = /\d(?:[ .()/-]{0,2}\d){5,}/g;
const GROUPS = /\d+/g;
/** What marks a row. */
const MARK = "+";
/** What a row is part of. */
const GLUED_IN_FRONT = /(?:[\p{L}\p{M}_]|\p{L}[-_/.#])$/u;
const GLUED_BEHIND = /^[\p{L}_]/u;

/** `json`: a string or a number. */
export function digitRowsIn(json: string): readonly DigitRow[] {
  const [, digits] = ONLY_DIGITS.exec(json) ?? [];
  if (digits !== undefined) return [{ digits, isGrouped: false }];
  const written = json.includes(ESCAPED) ? String(JSON.parse(json)) : json;
  return rowsOf(ONLY_ASCII.test(written) ? written : fold(written).text);
}

function rowsOf(text: string): readonly DigitRow[] {
  const rows: DigitRow[] = [];
  for (const { 0: written, index } of text.matchAll(ROWS)) {
    if (text[index - 1] === MARK) continue;
    const end = index + written.length;
    let row = written;
    if (GLUED_IN_FRONT.test(text.slice(Math.max(0, index - 2), index))) row = row.slice(`${row} `.indexOf(" "));
    if (GLUED_BEHIND.test(text.slice(end, end + 2))) row = row.slice(0, row.lastIndexOf(" ") + 1);
    rows.push(...rowsOfGroups(row.match(GROUPS) ?? NO_GROUPS));
  }
  return rows;
}

/** Too many digits for a number: each group stands for itself. */
function rowsOfGroups(groups: readonly string[]): readonly DigitRow[] {
  if (groups.length === 0) return NO_ROWS;
  const digits = groups.join("");
  if (groups.length > 1 && digits.length <= MOST)
    return digits.length < FEWEST_IN_GROUPS ? NO_ROWS : [{ digits, isGrouped: true }];
  const whole = groups.filter(({ length }) => length >= FEWEST && length <= MOST);
  return whole.map((group) => ({ digits: group, isGrouped: false }));
}
