// What stands at a place of a string.
import { KIND, KINDS } from "../../../shared/text";

@inline
export function byte(at: usize): u32 {
  return load<u8>(at) as u32;
}

@inline
export function is(at: usize, kinds: u32): bool {
  return ((load<u8>(KINDS + load<u8>(at)) as u32) & kinds) != 0;
}

@inline
export function isDigit(at: usize): bool {
  return (load<u8>(at) as u32) - 0x30 < 10;
}

@inline
export function isLetterOrDigit(at: usize): bool {
  return is(at, KIND.LETTER | KIND.DIGIT);
}

/** Where the digits end that begin at `at`. */
@inline
export function runEnd(at: usize): usize {
  while (isDigit(at)) at++;
  return at;
}

/** Where the next digit stands, from `at` on; `end` or later where there is none. */
export function nextDigit(at: usize, end: usize): usize {
  for (; at < end; at += 16) {
    const digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(at), i8x16.splat(0x30)), i8x16.splat(10))) as u32;
    if (digits != 0) return at + ctz(digits);
  }
  return end;
}

/** Where the next byte `b` stands, from `at` on; `end` or later where there is none. */
export function nextByte(at: usize, end: usize, b: u32): usize {
  for (; at < end; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(b as i8))) as u32;
    if (found != 0) return at + ctz(found);
  }
  return end;
}

/** Whether the bytes before `end` are the small letters of `word`, in any case. */
export function endsWith(end: usize, word: string): bool {
  const size = word.length;
  for (let i = 0; i < size; i++) {
    if ((byte(end - size + i) | 0x20) != (word.charCodeAt(i) as u32)) return false;
  }
  return true;
}
