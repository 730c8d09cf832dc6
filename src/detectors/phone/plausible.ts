/** How groups of digits are written that are a number, and how they are not. */
import { BLANK, DOT, OPENING, ZERO } from "../characters.ts";
import { isCard } from "../credit-card.ts";
import { isDigit, readDigits, runEnd } from "../digits.ts";
import type { Groups } from "./groups.ts";
import type { Judge } from "./judge.ts";
import { isEpochStamp, isSpacedThousands } from "./lookalikes.ts";
import { international } from "./plans/calling-code.ts";
import { VALID } from "./plans/plan.ts";
import { isNamed } from "./surroundings.ts";

/** Written numbers have fewer of them. */
const MOST_BRACKETS = 3;

/** Whether the groups up to the one at `index` are written as a number that no plan is known to give out. */
export function isPlausible(text: string, groups: Groups, index: number): boolean {
  const start = groups.starts[0] as number;
  const end = groups.ends[index] as number;
  if (!isNeat(text, start, end) || isSpacedThousands(text, start, end) || isNamed(text, start)) return false;
  for (let i = 0; i <= index; i++) if (isEpochGroup(text, groups, i)) return false;
  return !isCard(groups.digits(index));
}

/** Whether there are no two blanks side by side, and few brackets. */
function isNeat(text: string, start: number, end: number): boolean {
  let brackets = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === BLANK && text.charCodeAt(i - 1) === BLANK) return false;
    if (code === OPENING) brackets++;
  }
  return brackets < MOST_BRACKETS;
}

export function isEpochGroup(text: string, { starts, ends }: Groups, index: number): boolean {
  return isEpochStamp(text, starts[index] as number, ends[index] as number);
}

/** So many digits are a number even where a name is glued to them. */
const LONG_NUMBER = 10;

/**
 * Whether groups stand as in no number, valid or not: thousands apart by blanks, single digits in the middle, a time stamp in the
 * second place, or a few digits glued to a name. `late`: what lateSingle says of the row.
 */
export function isOdd(text: string, groups: Groups, index: number, judge: Judge, late: number): boolean {
  const start = groups.starts[0] as number;
  if (isSpacedThousands(text, start, groups.ends[index] as number)) return !isWrittenSo(groups, index, judge);
  const isShort = (groups.totals[index] as number) < LONG_NUMBER;
  const isLate = index >= late;
  if (!isLate && !isEpochGroup(text, groups, 1) && !(isShort && isNamed(text, start))) return false;
  const digits = groups.digits(index);
  return !judge.hasTrunk(digits) && !judge.hasOwnCode(digits) && judge.abroad(digits) !== VALID;
}

function isWrittenSo(groups: Groups, index: number, judge: Judge): boolean {
  const digits = groups.digits(index);
  const sizes = Array.from({ length: index + 1 }, (_, i) => sizeOfGroup(groups, i));
  return judge.hasOwnCode(digits) || judge.writesAs(digits, sizes);
}

function sizeOfGroup({ starts, ends }: Groups, index: number): number {
  return (ends[index] as number) - (starts[index] as number);
}

/** After them a single digit stands in few written numbers: `27 20 0 12345`. */
const LONGEST_AFTER_SINGLE = 5;

/** The first group up to which a single digit, no trunk digit, follows two groups of which one is longer, and others follow it. */
export function lateSingle(text: string, groups: Groups): number {
  let isAfterLonger = sizeOfGroup(groups, 0) > 1;
  for (let i = 1; i + 1 < groups.count; i++) {
    const size = sizeOfGroup(groups, i);
    const isLate = i > 1 && size === 1 && isAfterLonger && text.charCodeAt(groups.starts[i] as number) !== ZERO;
    if (isLate && sizeOfGroup(groups, i + 1) < LONGEST_AFTER_SINGLE) return i + 1;
    isAfterLonger ||= size > 1;
  }
  return groups.count;
}

const SIGNED_DECIMAL = /[0-9]+\.[0-9]+(?![-0-9./(~])(?! ?\(?[0-9])/y;

/**
 * `+35.6812362`: a coordinate or a balance. Whoever writes a number with one dot writes it after the country's code, `+1.2025550143`
 * (RFC 5733), or before the zeros of a spreadsheet.
 */
export function isSignedDecimal(text: string, at: number): boolean {
  const end = runEnd(text, at);
  if (text.charCodeAt(end) !== DOT || !isDigit(text.charCodeAt(end + 1))) return false;
  SIGNED_DECIMAL.lastIndex = at;
  if (!SIGNED_DECIMAL.test(text)) return false;
  const whole = text.slice(at, SIGNED_DECIMAL.lastIndex).replace(".", "");
  return ![whole, text.slice(at, end)].some((digits) => international(readDigits(digits)) === VALID);
}
