// Whether a string can hold what detectors look for. It says at least as much as ../../detectors/evidence.ts says of
// the decoded and folded text; what is rare is not told apart, and has all evidence.
import { CODE_POINT, classOf, Kind } from "./characters";

/** The bits of EVIDENCE in ../../detectors/evidence.ts. */
export namespace Evidence {
  export const AT: u32 = 1;
  export const DIGITS: u32 = 2;
  export const DOTS: u32 = 4;
  export const COLONS: u32 = 8;
  export const DASHES: u32 = 16;
  export const LETTERED_DIGITS: u32 = 32;
  export const PERCENT: u32 = 64;
  export const ANYTHING: u32 = 128;
  export const EQUALS: u32 = 256;
  export const LONG_DIGITS: u32 = 512;
  export const ALL: u32 = 1023;
}

const FEWEST_DIGITS: u32 = 7;
const FEWEST_LONG: u32 = 12;

/** Whether any of 16 bytes is more than a letter, a blank or plain punctuation: only such bytes are evidence. */
@inline
function isTelling(bytes: v128): bool {
  const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(14)); // and what stands up to the `=`
  const signs = v128.or(i8x16.eq(bytes, i8x16.splat(0x40)), i8x16.eq(bytes, i8x16.splat(0x25)));
  const others = v128.or(i8x16.eq(bytes, i8x16.splat(0x5c)), i8x16.eq(bytes, i8x16.splat(0x2d)));
  return v128.any_true(v128.or(v128.or(digits, signs), v128.or(others, i8x16.lt_s(bytes, i8x16.splat(0)))));
}

/** The evidence in the string's content from `start` to `end`, as far as `needed` asks. */
export function evidenceIn(start: usize, end: usize, needed: u32): u32 {
  if (needed & Evidence.ANYTHING) return Evidence.ALL;
  let at = start;
  // Reading on behind the end is harmless: the input has room there, and a wrong yes only costs time.
  while (at < end && !isTelling(v128.load(at))) at += 16;
  return at < end && !isTime(start, end) && !isId(start, end) ? collect(start, end) : 0;
}

function isOffset(at: usize): bool {
  return isTwoDigits(at, 0, 14) && isTwoDigits(at + 3, 0, 59);
}

const LONGEST_PREFIX: u32 = 2;
const SHORTEST_ID: u32 = 16;

/** Whether the whole string is an id in hexadecimal digits, with letters among them: `c-45f245149fef4401dd8f`. */
function isId(start: usize, end: usize): bool {
  let at = start;
  while (at < end && at < start + LONGEST_PREFIX && load<u8>(at) - 0x61 < 26) at++;
  if (at < end && load<u8>(at) == 0x2d) at++;
  else at = start;
  if (at + SHORTEST_ID > end) return false;
  let letters: u32 = 0;
  for (; at < end; at++) {
    const byte = load<u8>(at) as u32;
    if (byte - 0x61 < 6) letters++;
    else if (byte - 0x30 > 9) return false;
  }
  return letters > 0;
}

@inline
function isDigit(at: usize): bool {
  return load<u8>(at) - 0x30 < 10;
}

/** Whether two digits stand at `at`, of a number from `least` to `most`. */
@inline
function isTwoDigits(at: usize, least: u32, most: u32): bool {
  const number = ((load<u8>(at) as u32) - 0x30) * 10 + (load<u8>(at, 1) as u32) - 0x30;
  return isDigit(at) && isDigit(at + 1) && number >= least && number <= most;
}

const DATE: u32 = 10;
const CENTURY_19: u16 = 0x3931;
const CENTURY_20: u16 = 0x3032;

/**
 * Whether the whole string is a date of 1900 to 2099 as ISO 8601 writes it, alone or with a time. Exports are full of
 * them, and no detector takes them for anything.
 */
function isTime(start: usize, end: usize): bool {
  const size = (end - start) as u32;
  if (size < DATE || load<u8>(start, 4) != 0x2d || load<u8>(start, 7) != 0x2d) return false;
  const century = load<u16>(start);
  if (century != CENTURY_19 && century != CENTURY_20) return false;
  if (!isTwoDigits(start + 2, 0, 99) || !isTwoDigits(start + 5, 1, 12) || !isTwoDigits(start + 8, 1, 31)) return false;
  return size == DATE || isTimeOfDay(start + DATE, end);
}

/** `T17:18:03`, with or without fraction and offset. */
function isTimeOfDay(at: usize, end: usize): bool {
  const separator = load<u8>(at);
  if (at + 9 > end || (separator != 0x54 && separator != 0x20)) return false;
  if (load<u8>(at, 3) != 0x3a || load<u8>(at, 6) != 0x3a) return false;
  if (!isTwoDigits(at + 1, 0, 23) || !isTwoDigits(at + 4, 0, 59) || !isTwoDigits(at + 7, 0, 59)) return false;
  at += 9;
  if (at < end && load<u8>(at) == 0x2e) {
    at++;
    while (at < end && isDigit(at)) at++;
  }
  if (at == end) return true;
  const sign = load<u8>(at);
  if (sign == 0x5a) return at + 1 == end;
  return (sign == 0x2b || sign == 0x2d) && at + 6 == end && load<u8>(at, 3) == 0x3a && isOffset(at + 1);
}

function collect(start: usize, end: usize): u32 {
  let found: u32 = 0;
  let digits: u32 = 0;
  let dots: u32 = 0;
  let colons: u32 = 0;
  let dashes: u32 = 0;
  let group: u32 = 0;
  let groupAfterCapital = false;
  let before: u32 = Kind.OTHER;
  let at = start;
  while (at < end) {
    const kind = classOf(at, end);
    at += CODE_POINT.size;
    if (kind == Kind.DIGIT) {
      if (before != Kind.DIGIT) {
        group = 0;
        groupAfterCapital = before == Kind.CAPITAL;
      }
      group++;
      if (++digits == FEWEST_DIGITS) found |= Evidence.DIGITS;
      else if (digits == FEWEST_LONG) found |= Evidence.LONG_DIGITS;
    } else if (kind == Kind.SEPARATOR) {
    } else if (kind == Kind.DOT) {
      if (before == Kind.DIGIT && ++dots == 3) found |= Evidence.DOTS;
    } else if (kind == Kind.DASH) {
      if (++dashes == 5) found |= Evidence.DASHES;
    } else if (kind == Kind.JOINER) continue;
    else if (kind == Kind.UNCLEAR) return Evidence.ALL;
    else {
      if (kind == Kind.CAPITAL && before == Kind.DIGIT && group == 4 && groupAfterCapital) {
        found |= Evidence.LETTERED_DIGITS;
      }
      digits = 0;
      dots = 0;
      if (kind == Kind.COLON) {
        if (++colons == 5 || before == Kind.COLON) found |= Evidence.COLONS;
      } else if (kind == Kind.AT) found |= Evidence.AT;
      else if (kind == Kind.EQUALS) found |= Evidence.EQUALS;
      else if (kind == Kind.PERCENT && mayEncode(at, end)) found |= Evidence.PERCENT;
    }
    before = kind;
  }
  return found;
}

/** Whether what stands behind a percent sign may be two hexadecimal digits. */
function mayEncode(at: usize, end: usize): bool {
  if (at + 2 > end) return false;
  const first = load<u8>(at) as u32;
  const second = load<u8>(at, 1) as u32;
  return isUncommon(first) || (isHexDigit(first) && (isHexDigit(second) || isUncommon(second)));
}

function isHexDigit(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6;
}

/** An escape, or the beginning of a character that may fold into a digit. */
function isUncommon(byte: u32): bool {
  return byte == 0x5c || byte >= 0x80;
}
