// Whether digits of a row may be a card's, or a number of another kind with so many digits. What may be is the host's.
import { DETECTS, LOOKS } from "../../../shared/text";
import { before, endOf, Row, sizeOf, startOf, values } from "./groups";
import { Looks } from "../looks";
import { byte, isDigit } from "../seen/bytes";

const FEWEST_LONG: u32 = 12;
const MOST: u32 = 19;
/** Cards may be glued to each other. */
const FEWEST_GLUED: u32 = 28;

/** Whether the row has any twelve digits that may be a card or a long number of another kind. */
export function mayHoldLong(): bool {
  if (Row.digits < FEWEST_LONG) return false;
  for (let first: u32 = 0; first < Row.count; first++) if (mayHoldLongFrom(first)) return true;
  return false;
}

/** The same of those that begin with the group at `first`. */
export function mayHoldLongFrom(first: u32): bool {
  const start = before(first);
  if (Row.digits - start < FEWEST_LONG) return false;
  if (sizeOf(first) >= FEWEST_GLUED) return true;
  for (let last = first; last < Row.count; last++) {
    const size = before(last + 1) - start;
    if (size > MOST) return false;
    if (size >= FEWEST_LONG && (mayBeCard(values + start, size) || mayBeId(values + start, size, first, last - first))) return true;
  }
  return false;
}

/** Ends of groups before the twelfth digit; the numbers of mayBeId have no more gaps. */
const BEFORE_LONG: u32 = (1 << (FEWEST_LONG - 1)) - 1;
const MOST_GAPS: u32 = 3;
/** At the twelfth and after it. */
const LONG_LASTS: u32 = ((1 << MOST) - 1) & ~BEFORE_LONG;

/** The same of those that begin with the group at `first`, of which `lasts` says where groups end. */
export function mayBeginLong(first: u32, lasts: u32): bool {
  if ((lasts & LONG_LASTS) == 0) return false;
  const at = values + before(first);
  if ((Looks.detects & DETECTS.CARD) != 0) {
    for (let sizes = cardSizes(at) & (lasts << 1); sizes != 0; sizes &= sizes - 1) if (isChecked(at, ctz(sizes))) return true;
  }
  if (popcnt(lasts & BEFORE_LONG) > MOST_GAPS) return false;
  return mayEndId(at, 12, first, lasts) || mayEndId(at, 13, first, lasts) || mayEndId(at, 17, first, lasts) || mayEndId(at, 18, first, lasts);
}

@inline
function mayEndId(at: usize, size: u32, first: u32, lasts: u32): bool {
  return ((lasts >> (size - 1)) & 1) != 0 && mayBeId(at, size, first, popcnt(lasts & ((1 << (size - 1)) - 1)) as u32);
}

/** Whether some issuer's cards begin so, and the check digit (ISO/IEC 7812-1) is right. */
export function mayBeCard(at: usize, size: u32): bool {
  if ((Looks.detects & DETECTS.CARD) == 0 || size < FEWEST_LONG || size > MOST) return false;
  return ((cardSizes(at) >> size) & 1) != 0 && isChecked(at, size);
}

/** The sizes of cards that begin with these digits, as bits. */
@inline
function cardSizes(at: usize): u32 {
  const beginning = (load<u8>(at) as u32) * 1000 + (load<u8>(at, 1) as u32) * 100 + (load<u8>(at, 2) as u32) * 10 + (load<u8>(at, 3) as u32);
  return load<u32>(load<u32>(Looks.at, LOOKS.CARDS) + ((beginning as usize) << 2));
}

/** What a digit counts twice. */
const TWICE: usize = memory.data<u8>([0, 2, 4, 6, 8, 1, 3, 5, 7, 9]);

function isChecked(at: usize, size: u32): bool {
  let sum: u32 = size & 1 ? (load<u8>(at) as u32) : 0;
  for (let i: u32 = size & 1; i < size; i += 2) {
    sum += (load<u8>(TWICE + load<u8>(at + i)) as u32) + (load<u8>(at + i, 1) as u32);
  }
  return sum % 10 == 0;
}

/** National numbers of twelve, thirteen and eighteen digits, which have so many gaps: all that are written so may be one. */
function mayBeId(at: usize, size: u32, first: u32, gaps: u32): bool {
  const detects = Looks.detects;
  if (size == 12) return (detects & (DETECTS.AADHAAR | DETECTS.MY_NUMBER)) != 0 && mayBeOfTwelve(at, first, gaps);
  if (size == 13 && (detects & DETECTS.RRN) != 0) {
    if (!isMonth(at + 2)) return false;
    return gaps == 0 ? (detects & DETECTS.BARE_RRN) != 0 : gaps == 1 && sizeOf(first) == 6;
  }
  if ((size != 17 && size != 18) || (detects & DETECTS.CN_ID) == 0) return false;
  // The year of birth begins with 18, 19 or 20.
  const century = (load<u8>(at, 6) as u32) * 10 + (load<u8>(at, 7) as u32);
  return century - 18 < 3 && (gaps == 0 || ((gaps == 2 || gaps == 3) && sizeOf(first) == 6));
}

/** Numbers of India and Japan: neither stands right behind other digits with a dot or a dash between, nor in front of them. */
function mayBeOfTwelve(at: usize, first: u32, gaps: u32): bool {
  const detects = Looks.detects;
  if (gaps != 0 && (gaps != 2 || sizeOf(first) != 4 || sizeOf(first + 1) != 4)) return false;
  const start = startOf(first);
  if (isJoint(byte(start - 1)) && isDigit(start - 2)) return false;
  const end = endOf(first + gaps);
  if (isJoint(byte(end)) && isDigit(end + 1)) return false;
  if ((detects & DETECTS.AADHAAR) != 0 && load<u8>(at) > 1 && (gaps != 0 || (detects & DETECTS.BARE_AADHAAR) != 0)) return true;
  return (detects & DETECTS.MY_NUMBER) != 0 && isMyNumber(at);
}

@inline
function isJoint(b: u32): bool {
  return b == 0x2d || b == 0x2e;
}

/** The check digit of src/detectors/ids/jp-my-number.ts. */
function isMyNumber(at: usize): bool {
  let sum: u32 = 0;
  for (let n: u32 = 1; n <= 11; n++) sum += (load<u8>(at + 11 - n) as u32) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return (rest <= 1 ? 0 : 11 - rest) == (load<u8>(at, 11) as u32);
}

/** Whether two digits are a month's. */
function isMonth(at: usize): bool {
  const number = (load<u8>(at) as u32) * 10 + (load<u8>(at, 1) as u32);
  return number - 1 < 12;
}

/** Whether three groups of the row may be a social security number, with the same between them, or one of nine digits. */
export function mayHoldNine(): bool {
  if ((Looks.detects & DETECTS.SSN) == 0) return false;
  for (let i: u32 = 0; i < Row.count; i++) if (mayBeNine(i)) return true;
  return false;
}

export function mayBeNine(i: u32): bool {
  return sizeOf(i) == 3 && i + 2 < Row.count && sizeOf(i + 1) == 2 && sizeOf(i + 2) >= 4;
}

/** The words that say so of nine digits alone; it is for the host to tell. */
export function hasNine(): bool {
  if ((Looks.detects & DETECTS.SSN) == 0) return false;
  for (let i: u32 = 0; i < Row.count; i++) if (isNine(i)) return true;
  return false;
}

export function isNine(i: u32): bool {
  const size = sizeOf(i);
  return size >= 9 && size % 9 == 0;
}
