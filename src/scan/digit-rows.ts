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

/** Groups with little between them; no letter, and no plus, stands in front of them. */
const ROWS = /(?<![\p{L}\p{M}\d_+]|\p{L}[-_/.#])\(?\d+(?:[ .()/-]{1,2}\d+)*(?![\p{L}_])/gu;
const ONLY_ASCII = /^[\0-\x7f]*$/;
const ESCAPED = "\\";

/** `json`: a string or a number. */
export function digitRowsIn(json: string): readonly DigitRow[] {
  const written = json.includes(ESCAPED) ? String(JSON.parse(json)) : json;
  const text = ONLY_ASCII.test(written) ? written : fold(written).text;
  return [...text.matchAll(ROWS)].flatMap(([row]) => rowsOf(row.match(/\d+/g) ?? []));
}

/** Too many digits for a number: each group stands for itself. */
function rowsOf(groups: readonly string[]): readonly DigitRow[] {
  const digits = groups.join("");
  if (groups.length > 1 && digits.length <= MOST)
    return digits.length < FEWEST_IN_GROUPS ? [] : [{ digits, isGrouped: true }];
  const whole = groups.filter(({ length }) => length >= FEWEST && length <= MOST);
  return whole.map((group) => ({ digits: group, isGrouped: false }));
}
