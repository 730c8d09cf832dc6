// Strings that are one thing as a whole, and of which that is told at once: times, ids, numbers with a plus. Exports are full of them.
import { isTime } from "../evidence/known-shapes";
import { mayHoldLong } from "./rows/cards";
import { readNumber } from "./rows/groups";
import { byte, isDigit } from "./seen/bytes";
import { isHexId } from "./seen/hex-ids";

/** `2024-11-18T17:24:03.123456789+09:00` */
const LONGEST_TIME: usize = 35;
/** `12:00:00 AM`, `0:00`; ids are longer. */
const LONGEST_CLOCK: usize = 11;
const SHORTEST_CLOCK: usize = 4;
const AM: u16 = 0x6d61;
const PM: u16 = 0x6d70;
const BLANK: u32 = 0x20;
const COLON: u32 = 0x3a;
const DASH: u32 = 0x2d;
/** Shorter ones are none by themselves. */
const FEWEST_DIGITS_MARKED: usize = 7;
/** Longer ones may be two. */
const MOST_DIGITS_MARKED: usize = 14;
const FEWEST_OF_CARD: usize = 12;

/** Whether the whole is a time, or an id in hexadecimal digits: of exports, that is much. */
@inline
export function isKnown(from: usize, to: usize): bool {
  const size = to - from;
  if (byte(from + 4) == DASH && size <= LONGEST_TIME && isTime(from, to)) return true;
  return size <= LONGEST_CLOCK ? isClock(from, to) : isHexId(from, to);
}

/** Whether the whole is a time of day, `8:00 AM`, `17:18:03`. */
@inline
function isClock(from: usize, to: usize): bool {
  if (!isDigit(from)) return false;
  let at = isDigit(from + 1) ? from + 2 : from + 1;
  for (let parts = 0; parts < 2 && byte(at) == COLON && isDigit(at + 1) && isDigit(at + 2); parts++) at += 3;
  if (at - from < SHORTEST_CLOCK) return false;
  if (byte(at) == BLANK) at++;
  const half = load<u16>(at) | 0x2020;
  return at == to || (at + 2 == to && (half == AM || half == PM));
}

/** Whether the whole is a plus with as many digits as numbers have, `+12025550143`: so exports write them. */
@inline
export function isMarkedWhole(from: usize, to: usize): bool {
  const size = to - from - 1;
  if (size < FEWEST_DIGITS_MARKED || size > MOST_DIGITS_MARKED || nonDigitsIn(from + 1) << (32 - (size as u32)) != 0) return false;
  if (size < FEWEST_OF_CARD) return true;
  readNumber(from + 1, to);
  return !mayHoldLong();
}

/** Which of the 16 bytes at `at` are no digits. */
@inline
function nonDigitsIn(at: usize): u32 {
  return i8x16.bitmask(i8x16.gt_u(i8x16.sub(v128.load(at), i8x16.splat(0x30)), i8x16.splat(9))) as u32;
}
