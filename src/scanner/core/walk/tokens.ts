// What stands between the entries of the index: white space, numbers, literals.

import { FAILURE, NONE } from "../../shared/codes";
import { input } from "../memory/buffers";

/** LF, or a blank where a line break is not white space (inside a record of NDJSON). */
let lineBreak: u32 = 0x0a;

export function allowLineBreak(allowed: bool): void {
  lineBreak = allowed ? 0x0a : 0x20;
}

/** The first position from `at` on that is not white space, at most `end`. */
@inline
export function skipSpace(at: u32, end: u32): u32 {
  while (at < end) {
    const byte = load<u8>(input + at) as u32;
    if (byte > 0x20 || (byte != 0x20 && byte != lineBreak && byte != 0x0d && byte != 0x09)) break;
    at++;
  }
  return at;
}

export function beginsScalar(byte: u32): bool {
  return byte == 0x22 || byte == 0x2d || byte - 0x30 < 10 || byte == 0x74 || byte == 0x66 || byte == 0x6e;
}

/** The failure that an unexpected byte is. */
export function failureAt(at: u32): u32 {
  return load<u8>(input + at) == 0x0a ? FAILURE.LINE_BREAK_IN_RECORD : FAILURE.UNEXPECTED_CHARACTER;
}

// The states of RFC 8259, section 6.
namespace Digits {
  export const START: u32 = 0;
  export const MINUS: u32 = 1;
  export const ZERO: u32 = 2;
  export const WHOLE: u32 = 3;
  export const POINT: u32 = 4;
  export const FRACTION: u32 = 5;
  export const EXPONENT: u32 = 6;
  export const EXPONENT_SIGN: u32 = 7;
  export const POWER: u32 = 8;
}

let digits: u32 = Digits.START;

/** The number that the data last ended in: where it begins, how far it was read, and what was seen of it. */
let openAt: u32 = NONE;
let openTo: u32 = 0;
let openDigits: u32 = Digits.START;

export function resetTokens(): void {
  lineBreak = 0x0a;
  digits = Digits.START;
  openAt = NONE;
  openTo = 0;
  openDigits = Digits.START;
}

/** Reads the number that begins at `at`, as `readNumber`: on from where the data ended in it before, so that no digit is read for every piece of a long one. */
export function readNumberAt(at: u32, end: u32): u32 {
  const known = at == openAt;
  digits = known ? openDigits : Digits.START;
  const after = readNumber(known ? openTo : at, end);
  openAt = after < end ? NONE : at;
  openTo = after;
  openDigits = digits;
  return after;
}

export function shiftNumber(by: u32): void {
  if (openAt == NONE) return;
  openAt = openAt < by ? NONE : openAt - by;
  openTo -= by;
}

/** Whether a number may end where `readNumber` stopped. */
export function numberIsWhole(): bool {
  return digits == Digits.ZERO || digits == Digits.WHOLE || digits == Digits.FRACTION || digits == Digits.POWER;
}

/** Reads on in a number; returns where it stopped: at `end`, or at the first byte that cannot belong to it. */
export function readNumber(at: u32, end: u32): u32 {
  let state = digits;
  for (; at < end; at++) {
    const byte = load<u8>(input + at) as u32;
    const digit = byte - 0x30 < 10;
    if (state == Digits.WHOLE || state == Digits.ZERO) {
      if (digit && state == Digits.WHOLE) continue;
      if (byte == 0x2e) state = Digits.POINT;
      else if ((byte | 0x20) == 0x65) state = Digits.EXPONENT;
      else break;
    } else if (state == Digits.FRACTION) {
      if (digit) continue;
      if ((byte | 0x20) != 0x65) break;
      state = Digits.EXPONENT;
    } else if (digit) {
      if (state < Digits.ZERO) state = byte == 0x30 ? Digits.ZERO : Digits.WHOLE;
      else if (state == Digits.POINT) state = Digits.FRACTION;
      else state = Digits.POWER;
    } else if (state == Digits.START && byte == 0x2d) state = Digits.MINUS;
    else if (state == Digits.EXPONENT && (byte == 0x2b || byte == 0x2d)) state = Digits.EXPONENT_SIGN;
    else break;
  }
  digits = state;
  return at;
}

/** Where the literal that begins at `at` ends. */
@inline
export function literalEnd(at: u32): u32 {
  return at + (load<u8>(input + at) == 0x66 ? 5 : 4);
}

/** The first position from `at` on, at most `end`, where the text is not the literal that it begins like. */
export function mismatch(at: u32, end: u32): u32 {
  const first = load<u8>(input + at);
  // The letters after the first one, in the order of the bytes.
  const rest: u32 = first == 0x74 ? 0x657572 : first == 0x66 ? 0x65736c61 : 0x6c6c75;
  const stop = min(end, literalEnd(at));
  let i = at + 1;
  while (i < stop && load<u8>(input + i) == u8(rest >> ((i - at - 1) << 3))) i++;
  return i;
}
