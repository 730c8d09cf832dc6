// Whether a string can hold what detectors look for. It says at least as much as ../../detectors/evidence.ts says of
// the decoded and folded text; what is rare is not told apart, and has all evidence.
import { CODE_POINT, classOf, Kind, plainClass } from "./characters";
import { isId, isTime } from "./known-shapes";
import { behindPlain, tellingOf } from "./plain-text";

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
  export const DOTTED_DIGITS: u32 = 1024;
  export const NINE_DIGITS: u32 = 2048;
  export const COUNTRY_DIGITS: u32 = 4096;
  export const ALL: u32 = 8191;
  /** Beside other bits: they say enough, so that nobody has to look again. */
  export const TOLD: u32 = 1 << 16;
  /** Beside TOLD: folding leaves the text as it is. */
  export const UNFOLDED: u32 = 1 << 17;
}

const FEWEST_DIGITS: u32 = 7;
const FEWEST_LONG: u32 = 12;
const LONGEST_GROUP: usize = 4;

/** The evidence in the string's content from `start` to `end`, as far as `needed` asks. */
export function evidenceIn(start: usize, end: usize, needed: u32): u32 {
  if (needed & Evidence.ANYTHING) return isTime(start, end) || isId(start, end) ? Evidence.ALL : told(start, end) | Evidence.ANYTHING;
  let at = start;
  // Reading on behind the end is harmless: the input has room there, and a wrong yes only costs time.
  while (at < end && !v128.any_true(tellingOf(v128.load(at)))) at += 16;
  return at < end && !isTime(start, end) && !isId(start, end) ? told(start, end) : 0;
}

/** What there is to say of the content, and whether that is all. */
function told(start: usize, end: usize): u32 {
  CODE_POINT.isFolded = false;
  const found = collect(start, end);
  if (found == Evidence.ALL) return found;
  return CODE_POINT.isFolded ? found | Evidence.TOLD : found | Evidence.TOLD | Evidence.UNFOLDED;
}

/** The evidence in the content; all of it where that is not clear. */
function collect(start: usize, end: usize): u32 {
  let found: u32 = 0;
  let digits: u32 = 0;
  let dots: u32 = 0;
  let colons: u32 = 0;
  let dashes: u32 = 0;
  let group: u32 = 0;
  let groupStart: usize = 0;
  let groupAfter: u32 = Kind.OTHER;
  let shape: u32 = 0;
  let before: u32 = Kind.OTHER;
  let at = start;
  while (at < end) {
    if (digits == 0) {
      const from = at;
      at = behindPlain(at, end);
      if (at >= end) break;
      if (at > from) before = plainClass(at - 1);
      if (at > from + LONGEST_GROUP) colons = dashes = 0;
    }
    const kind = classOf(at, end);
    const here = at;
    at += CODE_POINT.size;
    if (kind == Kind.DIGIT) {
      if (before != Kind.DIGIT) {
        shape = digits == 0 ? 0 : (shape << 4) | min(group, 15);
        group = 0;
        groupStart = here;
        groupAfter = before;
      }
      if (++group == 2 && (CODE_POINT.isFolded || isBehindCountry(groupStart))) found |= Evidence.COUNTRY_DIGITS;
      if (++digits >= FEWEST_DIGITS) found |= dots > 0 ? Evidence.DIGITS | Evidence.DOTTED_DIGITS : Evidence.DIGITS;
      if (digits >= FEWEST_LONG) found |= Evidence.LONG_DIGITS;
      before = kind;
      continue;
    }
    if (kind == Kind.JOINER) continue;
    if (before == Kind.DIGIT && isNine(group, shape)) found |= Evidence.NINE_DIGITS;
    if (kind == Kind.DOT) {
      if (before == Kind.DIGIT && ++dots == 3) found |= Evidence.DOTS;
    } else if (kind == Kind.DASH) {
      if (++dashes == 5) found |= Evidence.DASHES;
    } else if (kind == Kind.SEPARATOR) {
      colons = dashes = 0;
    } else if (kind == Kind.UNCLEAR) {
      return Evidence.ALL;
    } else {
      if (before == Kind.DIGIT && isLettered(group, groupAfter, kind)) found |= Evidence.LETTERED_DIGITS;
      digits = dots = 0;
      if (kind == Kind.COLON) {
        if (++colons == 5 || before == Kind.COLON) found |= Evidence.COLONS;
      } else if (!isLetter(kind)) {
        colons = dashes = 0;
        if (kind == Kind.AT) found |= Evidence.AT;
        else if (kind == Kind.EQUALS) found |= Evidence.EQUALS;
        else if (kind == Kind.PERCENT && mayEncode(at, end)) found |= Evidence.PERCENT;
      }
    }
    before = kind;
  }
  if (before == Kind.DIGIT && isNine(group, shape)) found |= Evidence.NINE_DIGITS;
  return found & Evidence.DIGITS ? found : found & ~Evidence.COUNTRY_DIGITS;
}

@inline
function isLetter(kind: u32): bool {
  return kind == Kind.CAPITAL || kind == Kind.SMALL;
}

/** Whether nine digits end here: in one group, or in groups of three, two and four; `shape` has the sizes before. */
@inline
function isNine(group: u32, shape: u32): bool {
  return group == 9 || (group == 4 && (shape & 0xff) == 0x32);
}

/** Whether a group of digits with these characters around it is what ids have. */
@inline
function isLettered(group: u32, before: u32, behind: u32): bool {
  if (group == 4) return before == Kind.CAPITAL && behind == Kind.CAPITAL;
  return group == 7 && isLetter(before) && isLetter(behind);
}

/** Whether a word of two letters stands before the digit at `at`, or before a blank or dash there. */
function isBehindCountry(at: usize): bool {
  const sign = load<u8>(at - 1) as u32;
  const end = sign == 0x20 || sign == 0x2d ? at - 1 : at;
  if (!isAsciiLetter(load<u8>(end - 1)) || !isAsciiLetter(load<u8>(end - 2))) return false;
  const first = load<u8>(end - 3) as u32;
  // Behind a backslash it is no letter, but says with it what stands there.
  return !(isAsciiLetter(first) || first - 0x30 < 10) || load<u8>(end - 4) == 0x5c;
}

@inline
function isAsciiLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
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
