// A row of groups of digits, as they are written: all that could belong to one number.
import { KIND } from "../../../shared/text";
import { byte, is, isDigit, runEnd } from "../seen/bytes";

/** Of longer rows only the host knows. */
export const MOST_GROUPS: u32 = 24;
export const MOST_DIGITS: u32 = 64;
/** Between two groups, e.g. `) (` or ` - `. */
const WIDEST_GAP: usize = 4;

const starts: usize = memory.data(MOST_GROUPS * 4);
const ends: usize = memory.data(MOST_GROUPS * 4);
/** Digits before each group, and after the last. */
const totals: usize = memory.data(MOST_GROUPS + 2);
/** 0 to 9 each. */
export const values: usize = memory.data(MOST_DIGITS + 16);

export class Row {
  static count: u32 = 0;
  /** Digits of all groups. */
  static digits: u32 = 0;
  /** Where the last digit ends. */
  static end: usize = 0;
  /** There are more groups, or digits, than are told; and how many groups there are. */
  static isLong: bool = false;
  static groups: u32 = 0;
}

@inline
export function startOf(i: u32): usize {
  return load<u32>(starts + ((i as usize) << 2));
}

@inline
export function endOf(i: u32): usize {
  return load<u32>(ends + ((i as usize) << 2));
}

@inline
export function sizeOf(i: u32): u32 {
  return (endOf(i) - startOf(i)) as u32;
}

/** How many digits stand before the group at `i`. */
@inline
export function before(i: u32): u32 {
  return load<u8>(totals + i) as u32;
}

/** What stands between the group at `i` and the next one; 0 where that is more than a character. */
@inline
export function gapAfter(i: u32): u32 {
  return startOf(i + 1) - endOf(i) == 1 ? byte(endOf(i)) : 0;
}

/** Reads all groups from the digit at `at` on. */
export function readRow(at: usize): void {
  Row.count = 0;
  Row.digits = 0;
  Row.isLong = false;
  Row.groups = 0;
  for (;;) {
    Row.groups++;
    const end = runEnd(at);
    const size = (end - at) as u32;
    if (Row.count == MOST_GROUPS || Row.digits + size > MOST_DIGITS) Row.isLong = true;
    if (!Row.isLong) addGroup(at, end, size);
    Row.end = end;
    let next = end;
    while (next - end < WIDEST_GAP && is(next, KIND.TIGHT | KIND.LOOSE)) next++;
    if (next == end || !isDigit(next)) return;
    at = next;
  }
}

@inline
function addGroup(at: usize, end: usize, size: u32): void {
  const i = Row.count++;
  store<u32>(starts + ((i as usize) << 2), at as u32);
  store<u32>(ends + ((i as usize) << 2), end as u32);
  store<u8>(totals + i, Row.digits);
  let to = values + Row.digits;
  for (let p = at; p < end; p++) store<u8>(to++, load<u8>(p) - 0x30);
  Row.digits += size;
  store<u8>(totals + i + 1, Row.digits);
}

/** The digits from `at` to `end` alone, whatever stands around them. */
export function readNumber(at: usize, end: usize): void {
  Row.count = 0;
  Row.digits = 0;
  Row.isLong = false;
  Row.groups = 1;
  Row.end = end;
  addGroup(at, end, (end - at) as u32);
}
