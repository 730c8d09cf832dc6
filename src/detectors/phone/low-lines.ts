/**
 * Numbers whose groups have low lines in between, as names of files and of variables write them: `+1_202_555_0143`. Ids are written so
 * too, hence a plus or a prefix has to stand in front, or the groups are those of a number that a region's plan gives out.
 */
import { saidBefore } from "../context/label.ts";
import { isOther } from "../context/says.ts";
import { type Found, GRADE } from "../detector.ts";
import { isDigit, readDigits } from "../digits.ts";
import { united } from "../united.ts";
import { without, writtenCardsIn } from "./beside-cards.ts";
import type { PhoneFinder } from "./finder.ts";
import type { Judge } from "./judge.ts";
import { VALID } from "./plans/plan.ts";

const MARKED =
  /(?:(?<![0-9A-Za-z])\+(?![1-9][0-9]{0,2}(?:_[0-9]{3})+(?!_?[0-9]))|(?<![0-9A-Za-z.])(?<![0-9]_)00(?=[1-9_])|(?:tel|sms|fax|callto|whatsapp):)[0-9]{0,6}(?:_[0-9]{1,8}){1,7}/gi;
/** Neither a date nor a version nor a time goes on beside it. */
const ROW = /(?<![0-9A-Za-z]|[0-9][-._:])[0-9]{1,6}(?:_[0-9]{2,8}){1,4}(?![0-9A-Za-z]|[-._:][0-9])/g;
const DATE = /^(?:19|20)[0-9]{2}_[01][0-9]_|^[0-3]?[0-9]_[0-3]?[0-9]_(?:(?:19|20)?[0-9]{2})(?:_|$)/;
const SCHEME = /^[a-z]/i;
const THOUSANDS = /^[1-9][0-9]{0,2}(?:_[0-9]{3})+$/;
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
export function withLowLines(
  text: string,
  found: readonly Found[],
  finder: PhoneFinder,
  judge: Judge,
  named = 0,
): readonly Found[] {
  // After a scheme all of the row is the number.
  const blank = text.replaceAll(MARKED, (row) => row.replaceAll("_", SCHEME.test(row) ? "-" : " "));
  const marked = blank === text ? [] : finder.find(blank, named);
  const all = united([...found, ...marked]);
  const rest = without(text, united([...all, ...writtenCardsIn(text)]));
  const rows = [...rest.matchAll(ROW)]
    .filter((row) => isNumber(row, judge, named))
    .map(({ 0: row, index }) => ({ start: index, end: index + row.length, grade: GRADE.WRITTEN }));
  // What stands beside one of them is read as if it were gone already.
  return rows.length === 0 ? all : united([...all, ...rows, ...finder.find(without(rest, rows), named)]);
}

function isNumber({ 0: row, index, input }: RegExpExecArray, judge: Judge, named: number): boolean {
  if (DATE.test(row) || THOUSANDS.test(row) || isOther(saidBefore(input, index, named))) return false;
  const groups = row.split("_");
  const digits = readDigits(groups.join(""));
  if (judge.hasTrunk(digits)) return judge.national(digits) === VALID;
  const sizes = groups.map(({ length }) => length);
  return digits.end >= LONG_NUMBER && judge.writesBareAs(digits, sizes);
}
