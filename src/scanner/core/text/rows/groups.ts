// A row of groups of digits, as they are written: all that could belong to one number.
import { KIND } from "../../../shared/text";
import { byte, is, isDigit, runEnd } from "../seen/bytes";

/** Longer rows are read a part at a time (./long). */
const MOST_GROUPS: u32 = 24;
const MOST_DIGITS: u32 = 64;
/** So many digits of a long row are read at once, and a group more. */
const AT_ONCE: u32 = 512;
/** Longer runs of digits are no group of a row. */
const MOST_OF_GROUP: u32 = 27;
/** Between two groups, e.g. `) (` or ` - `. */
const WIDEST_GAP: usize = 4;

const MOST: u32 = AT_ONCE + MOST_OF_GROUP;
const starts: usize = memory.data(MOST * 4);
const ends: usize = memory.data(MOST * 4);
/** Digits before each group, and after the last; u16. */
const totals: usize = memory.data((MOST + 2) * 2);
/** 0 to 9 each. */
export const values: usize = memory.data(MOST + 64);
/** By digit: a bit where a group ends with it. */
const lasts: usize = memory.data(MOST / 8 + 8);
const LASTS_SIZE: usize = MOST / 8 + 8;

export class Row {
  static count: u32 = 0;
  /** Digits of all groups. */
  static digits: u32 = 0;
  /** Where the last digit ends. */
  static end: usize = 0;
  /** There are more groups, or digits, than are told. */
  static isLong: bool = false;
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
  return load<u16>(totals + ((i as usize) << 1)) as u32;
}

/** What stands between the group at `i` and the next one; 0 where that is more than a character. */
@inline
export function gapAfter(i: u32): u32 {
  return startOf(i + 1) - endOf(i) == 1 ? byte(endOf(i)) : 0;
}

/** Of a part of a long row: bit n, whether a group ends after n + 1 of the digits from `from` on; so many digits as a number may have. */
@inline
export function lastsFrom(from: u32): u32 {
  return (load<u32>(lasts + (from >> 3)) >> (from & 7)) & LASTS_MASK;
}

const LASTS_MASK: u32 = (1 << 22) - 1;

/** Where the next group begins after one that ends at `end`; 0: the row ends there. */
@inline
export function nextGroup(end: usize): usize {
  let next = end;
  while (next - end < WIDEST_GAP && is(next, KIND.TIGHT | KIND.LOOSE)) next++;
  return next > end && isDigit(next) ? next : 0;
}

/** Reads all groups from the digit at `at` on, or those of a long row that are not too many. */
export function readRow(at: usize): void {
  begin();
  while (at != 0) {
    const end = runEnd(at);
    const size = (end - at) as u32;
    Row.end = end;
    if (Row.count == MOST_GROUPS || Row.digits + size > MOST_DIGITS) {
      Row.isLong = true;
      return;
    }
    addGroup(at, end, size);
    at = nextGroup(end);
  }
}

/** Reads a part of a long row from the digit at `at` on: whether the row ends with it. What is no group is too long for a row. */
export function readPart(at: usize): bool {
  begin();
  memory.fill(lasts, 0, LASTS_SIZE);
  while (at != 0) {
    const end = runEnd(at);
    const size = (end - at) as u32;
    Row.end = end;
    if (size > MOST_OF_GROUP) {
      Row.isLong = true;
      return true;
    }
    addGroup(at, end, size);
    const last = Row.digits - 1;
    store<u8>(lasts + (last >> 3), (load<u8>(lasts + (last >> 3)) as u32) | (1 << (last & 7)));
    if (Row.digits >= AT_ONCE) return false;
    at = nextGroup(end);
  }
  return true;
}

@inline
function begin(): void {
  Row.count = 0;
  Row.digits = 0;
  Row.isLong = false;
}

@inline
function addGroup(at: usize, end: usize, size: u32): void {
  const i = Row.count++;
  store<u32>(starts + ((i as usize) << 2), at as u32);
  store<u32>(ends + ((i as usize) << 2), end as u32);
  store<u16>(totals + ((i as usize) << 1), Row.digits);
  let to = values + Row.digits;
  for (let p = at; p < end; p++) store<u8>(to++, load<u8>(p) - 0x30);
  Row.digits += size;
  store<u16>(totals + ((i as usize) << 1) + 2, Row.digits);
}

/** From now on the row is the groups up to the one at `last`. */
export function endRowWith(last: u32): void {
  Row.count = last + 1;
  Row.digits = before(last + 1);
  Row.end = endOf(last);
}

/** The digits from `at` to `end` alone, whatever stands around them. */
export function readNumber(at: usize, end: usize): void {
  begin();
  Row.end = end;
  addGroup(at, end, (end - at) as u32);
}
