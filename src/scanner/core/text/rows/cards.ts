// Whether digits of a row may be a card's, or a number of another kind with so many digits. What may be is the host's.
import { DETECTS, LOOKS } from "../../../shared/text";
import { before, endOf, gapAfter, Row, sizeOf, startOf, values } from "./groups";
import { Looks } from "../looks";

const FEWEST_LONG: u32 = 12;
const MOST: u32 = 19;
/** Cards may be glued to each other. */
const FEWEST_GLUED: u32 = 28;

/** Whether the row has any twelve digits that may be a card or a long number of another kind. */
export function mayHoldLong(): bool {
  if (Row.digits < FEWEST_LONG) return false;
  for (let first: u32 = 0; first < Row.count; first++) {
    const start = before(first);
    if (Row.digits - start < FEWEST_LONG) return false;
    if (sizeOf(first) >= FEWEST_GLUED) return true;
    for (let last = first; last < Row.count; last++) {
      const size = before(last + 1) - start;
      if (size > MOST) break;
      if (size >= FEWEST_LONG && mayBeLong(values + start, size, first, last)) return true;
    }
  }
  return false;
}

function mayBeLong(at: usize, size: u32, first: u32, last: u32): bool {
  return mayBeCard(at, size) || mayBeId(at, size, first, last);
}

/** Whether some issuer's cards begin so, and the check digit (ISO/IEC 7812-1) is right. */
export function mayBeCard(at: usize, size: u32): bool {
  if ((Looks.detects & DETECTS.CARD) == 0 || size < FEWEST_LONG || size > MOST) return false;
  const beginning = (load<u8>(at) as u32) * 1000 + (load<u8>(at, 1) as u32) * 100 + (load<u8>(at, 2) as u32) * 10 + (load<u8>(at, 3) as u32);
  if (((load<u32>(load<u32>(Looks.at, LOOKS.CARDS) + ((beginning as usize) << 2)) >> size) & 1) == 0) return false;
  let sum: u32 = 0;
  let doubles = false;
  for (let i = size; i > 0; i--) {
    const digit = load<u8>(at + i - 1) as u32;
    sum += doubles ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
    doubles = !doubles;
  }
  return sum % 10 == 0;
}

/** National numbers of twelve, thirteen and eighteen digits: all that are written so may be one. */
function mayBeId(at: usize, size: u32, first: u32, last: u32): bool {
  const detects = Looks.detects;
  const groups = last - first;
  if (size == 12 && (detects & (DETECTS.AADHAAR | DETECTS.MY_NUMBER)) != 0) {
    if (groups == 0) return (detects & (DETECTS.BARE_AADHAAR | DETECTS.MY_NUMBER)) != 0;
    return groups == 2 && sizeOf(first) == 4 && sizeOf(first + 1) == 4;
  }
  if (size == 13 && (detects & DETECTS.RRN) != 0) {
    if (!isMonth(at + 2)) return false;
    return groups == 0 ? (detects & DETECTS.BARE_RRN) != 0 : groups == 1 && sizeOf(first) == 6;
  }
  return (size == 17 || size == 18) && (detects & DETECTS.CN_ID) != 0;
}

/** Whether two digits are a month's. */
function isMonth(at: usize): bool {
  const number = (load<u8>(at) as u32) * 10 + (load<u8>(at, 1) as u32);
  return number - 1 < 12;
}

/** Whether three groups of the row may be a social security number, with the same between them, or one of nine digits. */
export function mayHoldNine(): bool {
  if ((Looks.detects & DETECTS.SSN) == 0) return false;
  for (let i: u32 = 0; i < Row.count; i++) {
    if (sizeOf(i) == 3 && i + 2 < Row.count && sizeOf(i + 1) == 2 && sizeOf(i + 2) >= 4) return true;
  }
  return false;
}

/** The words that say so of nine digits alone; it is for the host to tell. */
export function hasNine(): bool {
  if ((Looks.detects & DETECTS.SSN) == 0) return false;
  for (let i: u32 = 0; i < Row.count; i++) {
    const size = sizeOf(i);
    if (size >= 9 && size % 9 == 0) return true;
  }
  return false;
}
