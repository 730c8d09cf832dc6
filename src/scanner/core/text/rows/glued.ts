// Runs of digits without anything in between that may be several numbers, or a number and a date.
import { BARE, validRow } from "../plans";
import { byte } from "../seen/bytes";
import { before, endOf, Row, sizeOf, values } from "./groups";

const DASH: u32 = 0x2d;
const SLASH: u32 = 0x2f;

/** So many digits the longest number has, with all that is dialled. */
export const LONGEST: u32 = 22;
/** Runs of so many digits may be several numbers, or one and a date. */
export const FEWEST_GLUED: u32 = 15;
const MOST_GLUED: u32 = 60;
export const FEWEST_DATED: u32 = 12;

/** What the plans say of the digits from one on: byte n of n digits. */
export const said: usize = memory.data(64);

/** Whether a run of the row may be several numbers without anything in between, or a number and a date. */
export function mayBeGlued(): bool {
  for (let i: u32 = 0; i < Row.count; i++) if (isGlued(i)) return true;
  return false;
}

/** The same of the group at `i`. */
export function isGlued(i: u32): bool {
  const size = sizeOf(i);
  if (size >= FEWEST_DATED && size <= MOST_GLUED) {
    const next = byte(endOf(i));
    if (next == DASH || next == SLASH) return true;
    return size >= FEWEST_GLUED && areNumbers(values + before(i), size);
  }
  return size == 4 && i + 2 < Row.count && sizeOf(i + 1) == 2 && sizeOf(i + 2) >= 10;
}

const DATE_SIZE: u32 = 8;
const FEWEST_OF_NUMBER: u32 = 8;
const FEWEST_BESIDE_DATE: u32 = 7;

/** As areNumbers of src/detectors/phone/glued.ts, and more: whether the numbers are hardly ones by chance is not asked. */
function areNumbers(at: usize, size: u32): bool {
  let reached: u64 = 1;
  for (let from: u32 = 0; from < size; from++) {
    if ((reached & ((1 as u64) << from)) == 0) continue;
    const most = min(size - from, LONGEST);
    validRow(at + from, most, said);
    for (let n = fewestFrom(from, at, size); n <= most; n++) {
      if ((load<u8>(said + n) & BARE) != 0) reached |= (1 as u64) << (from + n);
    }
    // A date in front, or behind.
    if (from == 0 && isYear(at)) reached |= (1 as u64) << DATE_SIZE;
  }
  if ((reached & ((1 as u64) << size)) != 0) return true;
  return isYear(at + size - DATE_SIZE) && (reached & ((1 as u64) << (size - DATE_SIZE))) != 0;
}

/** Beside a date a number may be shorter than beside another one. */
function fewestFrom(from: u32, at: usize, size: u32): u32 {
  const isBesideDate = from == 0 ? isYear(at + size - DATE_SIZE) : from == DATE_SIZE && isYear(at);
  return isBesideDate ? FEWEST_BESIDE_DATE : FEWEST_OF_NUMBER;
}

@inline
export function isYear(at: usize): bool {
  const century = (load<u8>(at) as u32) * 10 + (load<u8>(at, 1) as u32);
  return century == 19 || century == 20;
}
