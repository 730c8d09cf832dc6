/**
 * Numbers whose groups have low lines in between, as names of files and of variables write them: `+1_202_555_0143`. Ids are written so
 * too, hence a plus or a prefix has to stand in front, or the groups are those of a number that a region's plan gives out.
 */
import type { Span } from "../detector.ts";
import { isDigit, readDigits } from "../digits.ts";
import { united } from "../united.ts";
import { without, writtenCardsIn } from "./beside-cards.ts";
import type { PhoneFinder } from "./finder.ts";
import type { Judge } from "./judge.ts";
import { VALID } from "./plans/plan.ts";
import { isLabelled } from "./surroundings.ts";

const MARKED =
  /(?:(?<![0-9A-Za-z])\+(?![1-9][0-9]{0,2}(?:_[0-9]{3})+(?!_?[0-9]))|(?<![0-9A-Za-z.])(?<![0-9]_)00(?=[1-9_])|(?:tel|sms|fax|callto|whatsapp):)[0-9]{0,6}(?:_[0-9]{1,8}){1,7}/gi;
/** Neither a date nor a version nor a time goes on beside it. */
const ROW = /(?<![0-9A-Za-z]|[0-9][-._:])[0-9]{1,6}(?:_[0-9]{2,8}){1,4}(?![0-9A-Za-z]|[-._:][0-9])/g;
const DATE = /^(?:19|20)[0-9]{2}_[01][0-9]_|^[0-3]?[0-9]_[0-3]?[0-9]_(?:(?:19|20)?[0-9]{2})(?:_|$)/;
const SCHEME = /^[a-z]/i;
const THOUSANDS = /^[1-9][0-9]{0,2}(?:_[0-9]{3})+$/;
const LONGEST_LABEL = 16;
/** Fewer digits, without a trunk digit, are anything's. */
const LONG_NUMBER = 10;

/** Longer groups before a low line are dates and ids. */
const LONGEST_FIRST = 6;

/** Whether a group of digits has another one after a low line. */
export function mayHaveLowLines(text: string): boolean {
  for (let at = text.indexOf("_"); at >= 0; at = text.indexOf("_", at + 1)) {
    if (!isDigit(text.charCodeAt(at + 1))) continue;
    let start = at;
    while (at - start <= LONGEST_FIRST && isDigit(text.charCodeAt(start - 1))) start--;
    if (start < at && at - start <= LONGEST_FIRST) return true;
  }
  return false;
}

/** What was found in a text, and what in it is a number that has low lines between its digits. */
export function withLowLines(text: string, found: readonly Span[], finder: PhoneFinder, judge: Judge): readonly Span[] {
  // After a scheme all of the row is the number.
  const blank = text.replaceAll(MARKED, (row) => row.replaceAll("_", SCHEME.test(row) ? "-" : " "));
  const marked = blank === text ? [] : finder.find(blank);
  const all = united([...found, ...marked]);
  const rest = without(text, united([...all, ...writtenCardsIn(text)]));
  const rows = [...rest.matchAll(ROW)]
    .filter((row) => isNumber(row, judge))
    .map(({ 0: row, index }) => ({ start: index, end: index + row.length }));
  // What stands beside one of them is read as if it were gone already.
  return rows.length === 0 ? all : united([...all, ...rows, ...finder.find(without(rest, rows))]);
}

function isNumber({ 0: row, index, input }: RegExpExecArray, judge: Judge): boolean {
  if (DATE.test(row) || THOUSANDS.test(row) || isAfterLabel(input, index)) return false;
  const groups = row.split("_");
  const digits = readDigits(groups.join(""));
  if (judge.hasTrunk(digits)) return judge.national(digits) === VALID;
  const sizes = groups.map(({ length }) => length);
  return digits.end >= LONG_NUMBER && judge.writesBareAs(digits, sizes);
}

/** A low line after a label is as good as a blank. */
function isAfterLabel(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start).replace(/_$/, " ");
  return isLabelled(`${before}0`, before.length);
}
