// How digits are written that no plan gives out and that are a number for all that (src/detectors/phone/evidence): as calls abroad
// begin, as areas are written, or in groups of a plan. What may be is the host's.
import { BEGUN, LOOKS } from "../../../shared/text";
import { Looks } from "../looks";
import { internationalOf } from "../plans";
import { byte } from "../seen/bytes";
import { before, endOf, sizeOf, startOf, values } from "./groups";

const OPENING: u32 = 0x28;
const CLOSING: u32 = 0x29;
const SLASH: u32 = 0x2f;

/** Beyond the first: no plan writes more groups. */
export const MOST_GAPS: u32 = 6;

/** Whether the digits from `from` on, of the groups from `first` to `last`, may be written so. */
export function mayBeWritten(first: u32, last: u32, from: u32): bool {
  if (mayBeAbroad(first, from, before(last + 1) - from) || hasAreaAndSlash(first)) return true;
  for (let i = first + 1; i < last; i++) if (isZeroInBrackets(i)) return true;
  return last - first <= MOST_GAPS && (hasArea(first, last) || isGrouped(first, last));
}

/** `0123/456789` */
export function hasAreaAndSlash(first: u32): bool {
  if (load<u8>(values + before(first)) != 0 || sizeOf(first) - 3 > 3 || sizeOf(first + 1) < 4) return false;
  for (let p = endOf(first); p < startOf(first + 1); p++) if (byte(p) == SLASH) return true;
  return false;
}

/** `64(0)64123456` */
export function isZeroInBrackets(i: u32): bool {
  return sizeOf(i) == 1 && load<u8>(values + before(i)) == 0 && byte(startOf(i) - 1) == OPENING && byte(endOf(i)) == CLOSING;
}

/** The shortest prefix of calls abroad, and more digits than the longest. */
const SHORTEST_PREFIX: u32 = 2;
const LONGEST_PREFIX: u32 = 9;

/** Whether so many digits from `from` on may begin with a prefix of calls abroad, and a country's code and number after it. */
export function mayBeAbroad(first: u32, from: u32, size: u32): bool {
  const at = values + from;
  if (!mayBeginAbroad(first, at)) return false;
  if (isPrefixSize(first)) return true;
  for (let n = SHORTEST_PREFIX; n <= LONGEST_PREFIX && n < size; n++) if (internationalOf(at + n, size - n) != 0) return true;
  return false;
}

/** Whether the digits of the groups from `first` on may begin such a prefix. */
export function mayBeginAbroad(first: u32, at: usize): bool {
  const three = (load<u8>(at) as u32) * 100 + (load<u8>(at, 1) as u32) * 10 + (load<u8>(at, 2) as u32);
  if (load<u8>(load<u32>(Looks.at, LOOKS.ABROAD) + three) == 0) return false;
  // No country's code begins with a zero, so that zeros alone are nothing.
  return load<u64>(at + SHORTEST_PREFIX) != 0 || isPrefixSize(first);
}

/** `00 ` and `011 ` alone are dialled for calls abroad, whatever follows. */
@inline
function isPrefixSize(first: u32): bool {
  return sizeOf(first) - 2 < 2;
}

/** Whether some plan of the run's regions has groups of these sizes. */
function isGrouped(first: u32, last: u32): bool {
  let shape: u32 = 0;
  for (let i = first; i <= last; i++) shape = (shape << 4) | min<u32>(sizeOf(i), 15);
  const shapes: usize = load<u32>(Looks.at, LOOKS.SHAPES);
  const count = load<u32>(Looks.at, LOOKS.SHAPE_COUNT);
  let low: u32 = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<u32>(shapes + ((middle as usize) << 2)) < shape) low = middle + 1;
    else high = middle;
  }
  return low < count && load<u32>(shapes + ((low as usize) << 2)) == shape;
}

/** Whether an area's code may stand in front as some plan writes it, and the rest is divided anyhow. */
function hasArea(first: u32, last: u32): bool {
  const total = before(last + 1) - before(first);
  const digit = load<u8>(values + before(first)) as u32;
  const one = sizeOf(first) | (total << 8);
  const two = sizeOf(first) | (min<u32>(sizeOf(first + 1), 15) << 4) | (total << 8);
  const areas: usize = load<u32>(Looks.at, LOOKS.AREAS);
  const count = load<u32>(Looks.at, LOOKS.AREA_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    const area = load<u32>(areas + ((i as usize) << 2));
    const shape = area & 0xffff;
    if ((shape >> 8) > total) return false;
    if ((shape == one || shape == two) && (area >> 16 == 0 || area >> 16 == digit + 1)) return true;
  }
  return false;
}

/** Whether a plan or an area is written in groups that begin with these two sizes, and has so many digits. */
@inline
export function isWrittenLike(one: u32, two: u32, total: u32): bool {
  const at = (((min<u32>(one, 15) << BEGUN.SIZE) | min<u32>(two, 15)) << BEGUN.DIGITS) | total;
  return ((load<u8>((load<u32>(Looks.at, LOOKS.BEGUN) as usize) + (at >> 3)) >> (at & 7)) & 1) != 0;
}
