/** Numbers that a spreadsheet took for ones to count with: `2025550143.0`, `1.2025550143E+10`. */
import { DOT, ZERO } from "../characters.ts";
import { isDigit, runEnd } from "../digits.ts";

const COMMA = 0x2c;

/** Digits, and where they end as they are written. */
export interface Counted {
  readonly digits: string;
  readonly end: number;
}

const WITH_ZEROS = /([0-9]{4,15})\.0{1,6}(?![0-9])(?!\.[0-9])/y;
const SCIENTIFIC = /([1-9])[.,]([0-9]{4,14})e\+?(0?[6-9]|1[0-4])(?![0-9])(?!\.[0-9])/iy;
/** So many zeros at the end may have been left out; more were lost, or it never was a phone number. */
const MOST_LEFT_OUT = 3;

/** The number that begins at `at`, if it is written as a spreadsheet writes; undefined: it is not. */
export function counted(text: string, at: number, end = runEnd(text, at)): Counted | undefined {
  const next = text.charCodeAt(end);
  if ((next !== DOT && next !== COMMA) || !isDigit(text.charCodeAt(end + 1))) return undefined;
  if (end - at === 1) return scientific(text, at);
  if (next === COMMA || text.charCodeAt(end + 1) !== ZERO) return undefined;
  WITH_ZEROS.lastIndex = at;
  const digits = WITH_ZEROS.exec(text)?.[1];
  return digits === undefined ? undefined : { digits, end: WITH_ZEROS.lastIndex };
}

/** Only what is exactly a whole number. */
function scientific(text: string, at: number): Counted | undefined {
  SCIENTIFIC.lastIndex = at;
  const [, first = "", fraction = "", power] = SCIENTIFIC.exec(text) ?? [];
  const leftOut = Number(power) - fraction.length;
  if (power === undefined || leftOut < 0 || leftOut > MOST_LEFT_OUT) return undefined;
  return { digits: first + fraction + "0".repeat(leftOut), end: SCIENTIFIC.lastIndex };
}
