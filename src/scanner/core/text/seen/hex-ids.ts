// Strings that are nothing but an id in hexadecimal digits, 16 bytes at a time: as isId of ../evidence/known-shapes.ts.
import { KIND } from "../../../shared/text";
import { byte, is, isDigit, isLetterOrDigit } from "./bytes";

const SHORTEST: usize = 16;
/** So far a word is looked at to each side. */
const FARTHEST: usize = 100;
const LONGEST_PREFIX: usize = 2;

/** Whether the whole content is an id, with letters among its digits, and with two small letters and a dash in front at most. */
export function isHexId(start: usize, end: usize): bool {
  let at = start;
  while (at < start + LONGEST_PREFIX && byte(at) - 0x61 < 26) at++;
  at = byte(at) == 0x2d ? at + 1 : start;
  return end - at >= SHORTEST && end > at && areHex(at, end) && !isCountry(start);
}

const SLASH: u32 = 0x2f;

/** Where the id ends that a path begins with, `f094aa74b80dbeb8ff9c0893/…`, and that is nothing else; `start`: there is none. */
export function pathIdEnd(start: usize, end: usize): usize {
  if (end - start <= SHORTEST || smallHexIn(start) != 0xffff) return start;
  let at = start + 16;
  for (let found = smallHexIn(at); at - start < FARTHEST; found = smallHexIn(at)) {
    if (found != 0xffff) {
      at += ctz(~found);
      break;
    }
    at += 16;
  }
  if (at >= end || at - start >= FARTHEST || byte(at) != SLASH || isCountry(start)) return start;
  return areHex(start, at) ? at : start;
}

/** Which of the 16 bytes at `at` are small hexadecimal digits. */
@inline
function smallHexIn(at: usize): u32 {
  const bytes = v128.load(at);
  const small = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x61)), i8x16.splat(6));
  return i8x16.bitmask(v128.or(small, i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)))) as u32;
}

function areHex(at: usize, end: usize): bool {
  let letters: u32 = 0;
  for (; at < end; at += 16) {
    const bytes = v128.load(at);
    const small = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x61)), i8x16.splat(6))) as u32;
    const digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))) as u32;
    const all: u32 = end - at < 16 ? (1 << ((end - at) as u32)) - 1 : 0xffff;
    if (((small | digits) & all) != all) return false;
    letters |= small & all;
  }
  return letters != 0;
}

/** Whether the string may be an IBAN: of some countries these are as long as ids. */
function isCountry(start: usize): bool {
  if (byte(start) - 0x61 >= 26 || byte(start + 1) - 0x61 >= 26) return false;
  const digits = byte(start + 2) == 0x2d ? start + 3 : start + 2;
  return isDigit(digits) && isDigit(digits + 1);
}

/** Where the word ends that the digits from `start` to `end` are in, if it is an id in hexadecimal digits; else `end`. */
@inline
export function afterHexWord(start: usize, end: usize): usize {
  return is(end, KIND.HEX_LETTER) || is(start - 1, KIND.HEX_LETTER) ? hexWordEnd(start, end) : end;
}

function hexWordEnd(start: usize, end: usize): usize {
  return byte(start - 1) != 0x2b && isInHexWord(start, end) ? hexEnd(end) : end;
}

/** Where hexadecimal digits end, from `from` on; as far as is looked. */
function hexEnd(from: usize): usize {
  const farthest = from + FARTHEST;
  for (let at = from; at < farthest; at += 16) {
    const bytes = v128.load(at);
    const letters = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(6));
    const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10));
    const others = i8x16.bitmask(v128.or(letters, digits)) ^ 0xffff;
    if (others != 0) return min(at + ctz(others), farthest);
  }
  return farthest;
}

/** Whether the digits from `start` to `end` are glued to the letters of an id in hexadecimal digits: then they are nothing else. */
export function isInHexWord(start: usize, end: usize): bool {
  if (!is(start - 1, KIND.HEX_LETTER) && !is(end, KIND.HEX_LETTER)) return false;
  let first = start;
  while (start - first < FARTHEST && is(first - 1, KIND.HEX_LETTER | KIND.DIGIT)) first--;
  const last = hexEnd(end);
  if (last - first < SHORTEST || last - first >= FARTHEST || isLetterOrDigit(first - 1) || isLetterOrDigit(last)) return false;
  // `cc` may be the name of a card.
  return !(start - first == 2 && (load<u16>(first) | 0x2020) == 0x6363);
}
