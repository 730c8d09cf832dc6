// Strings that are nothing but an id or a time: detectors take them for nothing, and exports are full of them.

function isOffset(at: usize): bool {
  return isTwoDigits(at, 0, 14) && isTwoDigits(at + 3, 0, 59);
}

const LONGEST_PREFIX: u32 = 2;
const SHORTEST_ID: u32 = 16;

/** Whether the whole string is an id in hexadecimal digits, with letters among them: `c-45f245149fef4401dd8f`. */
export function isId(start: usize, end: usize): bool {
  if (isCountry(start)) return false;
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

/** Whether the string may be an IBAN: of some countries these are as long as ids. */
function isCountry(start: usize): bool {
  if (load<u8>(start) - 0x61 >= 26 || load<u8>(start, 1) - 0x61 >= 26) return false;
  const digits = load<u8>(start, 2) == 0x2d ? start + 3 : start + 2;
  return isDigit(digits) && isDigit(digits + 1);
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
export function isTime(start: usize, end: usize): bool {
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
  const offset = load<u8>(at);
  if (offset == 0x5a) return at + 1 == end;
  return (offset == 0x2b || offset == 0x2d) && at + 6 == end && load<u8>(at, 3) == 0x3a && isOffset(at + 1);
}
