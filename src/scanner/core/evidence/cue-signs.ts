// What a byte or character of a string is to a walk for cues: a letter of a word, of another script, or a sign.
import { PLAIN_LETTERS } from "../../shared/cues";

/** ASCII that is no letter, no digit, and says nothing by itself: `\u0027`, as some programs write an apostrophe. */
export function isPlainSign(code: u32): bool {
  return code < 0x80 && (code | 0x20) - 0x61 >= 26 && code - 0x30 >= 11 && code != 0x2e && code != 0x40 && code != 0x5c;
}

/** The character at `at`, which is not ASCII. */
@inline
export function codeAt(at: usize, byte: u32): u32 {
  const second = (load<u8>(at, 1) as u32) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | second;
  const code = ((byte & 0xf) << 12) | (second << 6) | ((load<u8>(at, 2) as u32) & 0x3f);
  return byte < 0xf0 ? code : 0x10000;
}

/** U+1E00 to U+1EFF. */
@inline
export function isVietnamese(at: usize): bool {
  return ((load<u8>(at, 1) as u32) & 0xfc) == 0xb8;
}

/** What the letter at `at` counts as, and how many bytes it has, in the lowest byte; 0: there is none. */
@inline
export function letterAt(at: usize): u32 {
  const byte = load<u8>(at) as u32;
  const small = byte | 0x20;
  if (small - 0x61 < 26) return (small << 8) | 1;
  if (byte < 0xc3) return 0;
  if (byte <= 0xc6) {
    const letter = load<u8>(PLAIN_LETTERS + codeAt(at, byte) - 0xc0) as u32;
    return letter == 0 ? 0 : (letter << 8) | 2;
  }
  return byte == 0xe1 && isVietnamese(at) ? (codeAt(at, byte) << 8) | 3 : 0;
}

/** As letterAt, of the one that ends at `end`. */
@inline
export function letterBefore(end: usize): u32 {
  const byte = load<u8>(end - 1) as u32;
  if (byte < 0x80) return letterAt(end - 1);
  if (byte >= 0xc0) return 0;
  return load<u8>(end - 2) >= 0xc0 ? letterAt(end - 2) : letterAt(end - 3);
}

@inline
export function isWide(code: u32): bool {
  if (code < 0x370) return false;
  if (code < 0x3000) return code < 0x2000 || code > 0x206f;
  return code > 0x3020 || (code > 0x3004 && code < 0x3008) || code == 0x3012;
}

@inline
export function isWordByte(byte: u8): bool {
  return byte >= 0x80 || (byte as u32) - 0x30 < 10 || ((byte as u32) | 0x20) - 0x61 < 26;
}

/** `.`, `@`, `/`, `_`, `-`, `+` */
@inline
export function isGlue(byte: u8): bool {
  return byte == 0x2e || byte == 0x40 || byte == 0x2f || byte == 0x5f || byte == 0x2d || byte == 0x2b;
}

@inline
export function isLetterByte(byte: u8): bool {
  return byte >= 0x80 || ((byte as u32) | 0x20) - 0x61 < 26;
}

/** A blank, or a line break as JSON writes it. */
@inline
export function isBlank(byte: u8): bool {
  return byte <= 0x20 || byte == 0x5c;
}

/** The byte before `at`, or the backslash of the escape that ends there. */
@inline
export function byteBefore(at: usize): u8 {
  return load<u8>(at - 2) == 0x5c ? 0x5c : load<u8>(at - 1);
}

/** After a backslash stands a sign, or a line ends. */
@inline
export function endsLabel(next: u8): bool {
  return next <= 0x20 || next >= 0x80 || next == 0x22 || next == 0x27 || next == 0x5c;
}

/** Whether an address may be written with a blank before or after its at sign. */
@inline
export function isApart(before: u8, after: u8): bool {
  if (isBlank(before)) return isBlank(after) || isWordByte(after);
  return isBlank(after) && isWordByte(before);
}

/** Whether a letter stands before the dot, and after it; marks are letters here. */
@inline
export function isInDomain(dot: usize): bool {
  return isLetterByte(load<u8>(dot - 1)) && isLetterByte(load<u8>(dot, 1));
}
