/** Numbers that are glued to each other, or to a date: a run of digits goes whole if all of it is read, else it stays. */
import { type Digits, isDigit, readDigits, runEnd, textOf } from "../digits.ts";
import type { Judge } from "./judge.ts";
import { international } from "./plans/calling-code.ts";
import { VALID } from "./plans/plan.ts";

/** The shortest run of two numbers, or of a number and a date, and the longest that is read. */
const FEWEST = 15;
const MOST = 60;

/** One number of a run: fewer digits are read into any row of digits. */
const SHORTEST_NUMBER = 8;
const LONGEST_NUMBER = 15;

const DATE_SIZE = 8;
const DATE = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/;
/** With a clock a date is a time stamp, `20261121083015123`, unless much follows. */
const STAMP = /^[0-9]{8}(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]/;
const STAMP_SIZES = [14, 17, 18, 20];

/** Where a glued run ends that begins at `start`; 0: there is none. `marked`: the first number has a plus. */
export function gluedEnd(text: string, start: number, marked: boolean, judge: Judge): number {
  const end = runEnd(text, start);
  const dated = dashedDateEnd(text, start, end, marked, judge);
  if (dated > 0) return dated;
  if (end - start < FEWEST || end - start > MOST) return 0;
  const digits = readDigits(text.slice(start, end));
  if (isCounting(digits)) return 0;
  return isRead(digits, marked, judge) ? end : 0;
}

/** Whether each digit is the next one: `12345678901234567890`. */
function isCounting({ values, start, end }: Digits): boolean {
  for (let i = start + 1; i < end; i++) if (values[i] !== ((values[i - 1] as number) + 1) % 10) return false;
  return true;
}

/** Whether all of the digits are numbers, and perhaps a date at one end. */
function isRead(digits: Digits, marked: boolean, judge: Judge): boolean {
  const { end } = digits;
  if (!marked && isDate(digits, 0)) {
    return (
      !(STAMP_SIZES.includes(end) && STAMP.test(textOf(digits))) && isNumber(part(digits, DATE_SIZE, end), false, judge)
    );
  }
  if (isDate(digits, end - DATE_SIZE) && isNumber(part(digits, 0, end - DATE_SIZE), marked, judge)) return true;
  return areNumbers(digits, marked, judge);
}

/** Each place that whole numbers reach is tried once. */
function areNumbers(digits: Digits, marked: boolean, judge: Judge): boolean {
  const reached = new Uint8Array(digits.end + 1);
  reached[0] = 1;
  for (let at = 0; at < digits.end; at++) {
    if (!reached[at]) continue;
    const longest = Math.min(LONGEST_NUMBER, digits.end - at);
    for (let size = SHORTEST_NUMBER; size <= longest; size++) {
      const rest = digits.end - at - size;
      if (rest > 0 && rest < SHORTEST_NUMBER) continue;
      const one = part(digits, at, at + size);
      if (marked ? international(one) === VALID : judge.isToldNumber(one)) reached[at + size] = 1;
    }
  }
  return reached[digits.end] === 1;
}

function isNumber(digits: Digits, marked: boolean, judge: Judge): boolean {
  return marked ? international(digits) === VALID : judge.isBareNumber(digits);
}

function isDate(digits: Digits, at: number): boolean {
  const first = digits.values[digits.start + at];
  return at >= 0 && (first === 1 || first === 2) && DATE.test(textOf(part(digits, at, at + DATE_SIZE)));
}

function part({ values, start }: Digits, from: number, to: number): Digits {
  return { values, start: start + from, end: start + to };
}

const YEAR_SIZE = 4;
const YEAR_AND_DAY = /(?:19|20)[0-9]{2}([-/])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])(?![0-9])/y;

/** `120255501432026-11-21`: the run's last digits are a year. */
function dashedDateEnd(text: string, start: number, end: number, marked: boolean, judge: Judge): number {
  const next = text.charCodeAt(end);
  const year = end - YEAR_SIZE;
  if ((next !== 0x2d && next !== 0x2f) || year - start < SHORTEST_NUMBER || year - start > LONGEST_NUMBER) return 0;
  YEAR_AND_DAY.lastIndex = year;
  if (!YEAR_AND_DAY.test(text)) return 0;
  return isNumber(readDigits(text.slice(start, year)), marked, judge) ? YEAR_AND_DAY.lastIndex : 0;
}

const DATE_BEFORE = /(?:19|20)[0-9]{2}([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])/y;
const DASHED_SIZE = 10;

/** `2026-11-2112025550143`: where a number ends that is glued to the date at `start`; 0: there is none. */
export function endAfterDate(text: string, start: number, judge: Judge): number {
  const at = start + DASHED_SIZE;
  if (!isDigit(text.charCodeAt(at)) || text[start + YEAR_SIZE] !== text[at - 3]) return 0;
  DATE_BEFORE.lastIndex = start;
  if (!DATE_BEFORE.test(text)) return 0;
  const end = runEnd(text, at);
  if (end - at < SHORTEST_NUMBER || end - at > LONGEST_NUMBER) return 0;
  return judge.isBareNumber(readDigits(text.slice(at, end))) ? end : 0;
}
