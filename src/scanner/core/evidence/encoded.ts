// Evidence that something in a string is encoded; says at least as much as detectors/encoded-evidence.ts of the host.
import { hexUnit } from "../memory/text";

export function isHexDigit(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6;
}

/** The byte whose two hexadecimal digits stand at `at`. */
export function hexByte(at: usize): u32 {
  const high = load<u8>(at) as u32;
  const low = load<u8>(at, 1) as u32;
  return (((high & 0xf) + (high >> 6) * 9) << 4) | ((low & 0xf) + (low >> 6) * 9);
}

/** An escape, or the beginning of a character that may fold into ASCII. */
@inline
export function isUncommon(byte: u32): bool {
  return byte == 0x5c || byte >= 0x80;
}

@inline
function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** Whether what comes after a percent sign, at `at`, may be two hexadecimal digits. */
export function mayBePercent(at: usize, end: usize): bool {
  if (at + 2 > end) return false;
  const first = load<u8>(at) as u32;
  const second = load<u8>(at, 1) as u32;
  return isUncommon(first) || (isHexDigit(first) && (isHexDigit(second) || isUncommon(second)));
}

const LONGEST_NAME: usize = 32;
/** Names that need no semicolon have two to four letters. */
const LONGEST_OLD_NAME: usize = 4;

/** Whether what comes after what is, or stands for, an ampersand or ESC may belong to something encoded. */
export function mayBeEncoded(at: usize, end: usize): bool {
  if (load<u8>(at - 1) != 0x26) return true;
  const first = load<u8>(at) as u32;
  if (first == 0x23 || isUncommon(first)) return true;
  if (!isLetter(first)) return false;
  let after = at;
  while (after < end && after < at + LONGEST_NAME && (isLetter(load<u8>(after)) || load<u8>(after) - 0x30 < 10)) after++;
  if (after == end) return after <= at + LONGEST_OLD_NAME;
  const next = load<u8>(after) as u32;
  return next == 0x3b || isUncommon(next) || (after <= at + LONGEST_OLD_NAME && after > at + 1 && next != 0x3d);
}

/** As SHORTEST_BASE64 of the host. */
const SHORTEST: u32 = 16;

/** Which of 16 bytes are not of base64 in either alphabet, nor a backslash, which may be an escape of one that is. */
@inline
function othersIn(bytes: v128): u32 {
  const letters = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
  // From the slash to the nine.
  const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x2f)), i8x16.splat(11));
  const signs = v128.or(i8x16.eq(bytes, i8x16.splat(0x2b)), i8x16.eq(bytes, i8x16.splat(0x2d)));
  const others = v128.or(i8x16.eq(bytes, i8x16.splat(0x5f)), i8x16.eq(bytes, i8x16.splat(0x5c)));
  return i8x16.bitmask(v128.or(v128.or(letters, digits), v128.or(signs, others))) ^ 0xffff;
}

/** Whether the string may have a run of base64 whose beginning may be UTF-8. */
export function mayHoldBase64(start: usize, end: usize): bool {
  let run: u32 = 0;
  for (let at = start; at + SHORTEST <= end + run; at += 16) {
    const others = othersIn(v128.load(at));
    const before = run;
    run = others == 0 ? run + 16 : clz(others) - 16;
    const reached = others == 0 ? 16 : (ctz(others) as u32);
    if (before + reached < SHORTEST) continue;
    if (beginsText(at - before, end, 0x2b, 0x2f) || beginsText(at - before, end, 0x2d, 0x5f)) return true;
    at = RUN.end - 16;
    run = 0;
  }
  return false;
}

class RUN {
  /** Where the first character ends that is of neither alphabet. */
  static end: usize = 0;
}

const BREAK: u32 = 64;
/** Of neither alphabet. */
const END: u32 = 65;

/** Whether a part of the run at `at`, in the alphabet that has these two signs, begins as a text in UTF-8 does. */
function beginsText(at: usize, end: usize, plus: u32, slash: u32): bool {
  let size: u32 = 0;
  let held: u32 = 0;
  let state: u32 = BEGIN;
  while (at < end) {
    const byte = load<u8>(at) as u32;
    const value = sextetOf(byte == 0x5c ? escapedByte(at, end) : byte, plus, slash);
    at += byte == 0x5c ? escapeSize(at) : 1;
    if (value == END) break;
    if (value == BREAK) {
      size = 0;
      state = BEGIN;
    } else if (state != WRONG) {
      held = (held << 6) | value;
      if ((++size & 3) != 0) continue;
      state = afterByte(afterByte(afterByte(state, (held >> 16) & 0xff), (held >> 8) & 0xff), held & 0xff);
      if (size == SHORTEST && state != WRONG) return true;
    }
  }
  RUN.end = at;
  return false;
}

@inline
function sextetOf(byte: u32, plus: u32, slash: u32): u32 {
  const letter = (byte | 0x20) - 0x61;
  if (letter < 26) return byte < 0x61 ? letter : letter + 26;
  if (byte - 0x30 < 10) return byte + 4;
  if (byte == plus) return 62;
  if (byte == slash) return 63;
  return byte == 0x2b || byte == 0x2d || byte == 0x2f || byte == 0x5f ? BREAK : END;
}

/** The ASCII character whose escape stands at `at`, which may be of base64; else 0. */
function escapedByte(at: usize, end: usize): u32 {
  const byte = load<u8>(at, 1) as u32;
  if (byte == 0x2f) return byte;
  return byte == 0x75 && at + 6 <= end ? hexUnit(at + 2) & (hexUnit(at + 2) < 0x80 ? 0x7f : 0) : 0;
}

@inline
function escapeSize(at: usize): usize {
  return load<u8>(at, 1) == 0x75 ? 6 : 2;
}

// What a reader of UTF-8 waits for, as the host has it.
const BEGIN: u32 = 0;
const ONE_MORE: u32 = 1;
const TWO_MORE: u32 = 2;
const THREE_MORE: u32 = 3;
const AFTER_E0: u32 = 4;
const AFTER_ED: u32 = 5;
const AFTER_F0: u32 = 6;
const AFTER_F4: u32 = 7;
const WRONG: u32 = 8;

function afterByte(state: u32, byte: u32): u32 {
  if (state == BEGIN) return afterFirst(byte);
  if (state == WRONG || byte - 0x80 > 0x3f) return WRONG;
  if (state <= THREE_MORE) return state - 1;
  if (state == AFTER_E0) return byte >= 0xa0 ? ONE_MORE : WRONG;
  if (state == AFTER_ED) return byte < 0xa0 ? ONE_MORE : WRONG;
  if (state == AFTER_F0) return byte >= 0x90 ? TWO_MORE : WRONG;
  return byte < 0x90 ? TWO_MORE : WRONG;
}

function afterFirst(byte: u32): u32 {
  if (byte < 0x80) return BEGIN;
  if (byte < 0xc2 || byte > 0xf4) return WRONG;
  if (byte < 0xe0) return ONE_MORE;
  if (byte < 0xf0) return byte == 0xe0 ? AFTER_E0 : byte == 0xed ? AFTER_ED : TWO_MORE;
  return byte == 0xf0 ? AFTER_F0 : byte == 0xf4 ? AFTER_F4 : THREE_MORE;
}
