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
  export const ALL: u32 = 255;
}

const FEWEST_DIGITS: u32 = 7;

/** Whether any of 16 bytes is more than a letter, a blank or plain punctuation: only such bytes are evidence. */
@inline
function isTelling(bytes: v128): bool {
  const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(11)); // and the colon
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
  return at < end ? collect(start, end) : 0;
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
      else if (kind == Kind.PERCENT && mayEncode(at, end)) found |= Evidence.PERCENT;
    }
    before = kind;
  }
  return found;
}

/** Whether what stands behind a percent sign may be two hexadecimal digits. */
function mayEncode(at: usize, end: usize): bool {
  return at + 2 <= end && mayBeHexDigit(load<u8>(at)) && mayBeHexDigit(load<u8>(at, 1));
}

function mayBeHexDigit(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6 || byte == 0x5c || byte >= 0x80;
}
