// The characters of a JSON string, as far as detectors tell them apart.
import { hexUnit } from "./text";

/** What a character can be for a detector. */
export namespace Kind {
  export const OTHER: u32 = 0;
  export const DIGIT: u32 = 1;
  export const CAPITAL: u32 = 2;
  export const SMALL: u32 = 3;
  export const SEPARATOR: u32 = 4;
  export const DOT: u32 = 5;
  export const DASH: u32 = 6;
  export const COLON: u32 = 7;
  export const AT: u32 = 8;
  export const PERCENT: u32 = 9;
  export const EQUALS: u32 = 12;
  /** Folding takes it away. */
  export const JOINER: u32 = 10;
  /** Not worth a look here: the host decides. */
  export const UNCLEAR: u32 = 11;
}

const classes: usize = memory.data(128);

function fill(from: u32, to: u32, kind: u32): void {
  memory.fill(classes + from, kind as u8, to - from + 1);
}

fill(0x30, 0x39, Kind.DIGIT);
fill(0x41, 0x5a, Kind.CAPITAL);
fill(0x61, 0x7a, Kind.SMALL);
fill(0x28, 0x2b, Kind.SEPARATOR); // ( ) * +
fill(0x09, 0x09, Kind.SEPARATOR);
fill(0x20, 0x20, Kind.SEPARATOR);
fill(0x23, 0x23, Kind.SEPARATOR);
fill(0x2f, 0x2f, Kind.SEPARATOR);
fill(0x5b, 0x5b, Kind.SEPARATOR);
fill(0x5d, 0x5d, Kind.SEPARATOR);
fill(0x7e, 0x7e, Kind.SEPARATOR);
fill(0x25, 0x25, Kind.PERCENT);
fill(0x2d, 0x2d, Kind.DASH);
fill(0x2e, 0x2e, Kind.DOT);
fill(0x3a, 0x3a, Kind.COLON);
fill(0x3d, 0x3d, Kind.EQUALS);
fill(0x40, 0x40, Kind.AT);

export class CODE_POINT {
  /** The bytes of the character that `classOf` looked at last. */
  static size: u32 = 1;
}

/** What the character at `at` is; a well-formed string ends at `end`. */
@inline
export function classOf(at: usize, end: usize): u32 {
  const byte = load<u8>(at) as u32;
  if (byte < 0x80 && byte != 0x5c) {
    CODE_POINT.size = 1;
    return load<u8>(classes + byte) as u32;
  }
  return byte == 0x5c ? escapedClass(at, end) : encodedClass(at, byte);
}

function escapedClass(at: usize, end: usize): u32 {
  const byte = load<u8>(at, 1) as u32;
  CODE_POINT.size = 2;
  if (byte == 0x5c) return Kind.UNCLEAR; // of JSON inside the string there may be more escapes
  if (byte == 0x74 || byte == 0x2f) return Kind.SEPARATOR;
  if (byte != 0x75) return Kind.OTHER;
  CODE_POINT.size = 6;
  return at + 6 <= end ? codePointClass(hexUnit(at + 2)) : Kind.UNCLEAR;
}

/** UTF-8, already known to be right. */
function encodedClass(at: usize, byte: u32): u32 {
  const second = (load<u8>(at, 1) as u32) & 0x3f;
  if (byte < 0xe0) {
    CODE_POINT.size = 2;
    return codePointClass(((byte & 0x1f) << 6) | second);
  }
  const third = (load<u8>(at, 2) as u32) & 0x3f;
  if (byte < 0xf0) {
    CODE_POINT.size = 3;
    return codePointClass(((byte & 0xf) << 12) | (second << 6) | third);
  }
  CODE_POINT.size = 4;
  return codePointClass(((byte & 7) << 18) | (second << 12) | (third << 6) | ((load<u8>(at, 3) as u32) & 0x3f));
}

/** Letters of Europe, kana, ideographs, hangul and pictures are nothing; so are halves of escaped pairs for pictures. */
function codePointClass(code: u32): u32 {
  if (code < 0x80) return code == 0x5c ? Kind.UNCLEAR : (load<u8>(classes + code) as u32);
  if (code >= 0xc0 && code < 0x250) return Kind.OTHER;
  if (code >= 0x3040 && code < 0x3100) return Kind.OTHER;
  if (code >= 0x4e00 && code < 0xa000) return Kind.OTHER;
  if (code >= 0xac00 && code < 0xd7a4) return Kind.OTHER;
  if (code >= 0xff00 && code < 0xff61) return wideClass(code);
  if (code >= 0x2000 && code < 0x2070) return generalPunctuationClass(code);
  if (code == 0xa0) return Kind.SEPARATOR;
  if (code == 0xad) return Kind.JOINER;
  if (code == 0x3002) return Kind.DOT;
  if (code >= 0x3000 && code < 0x3040) return code == 0x3030 ? Kind.DASH : Kind.SEPARATOR;
  if (code >= 0x1f000 && code < 0x1fb00) return Kind.OTHER;
  if (code == 0xd83c || code == 0xd83d) return Kind.OTHER;
  if (code >= 0xdc00 && code < 0xe000) return Kind.JOINER;
  return Kind.UNCLEAR;
}

/** U+FF01 to U+FF5E are ASCII in full width. */
function wideClass(code: u32): u32 {
  if (code == 0xff05 || code == 0xff00 || code > 0xff5e) return Kind.UNCLEAR;
  return codePointClass(code - 0xfee0);
}

function generalPunctuationClass(code: u32): u32 {
  if (code >= 0x2010 && code <= 0x2015) return Kind.DASH;
  if (code <= 0x200a || code == 0x202f || code == 0x205f) return Kind.SEPARATOR;
  if (code >= 0x2018 && code <= 0x201f) return Kind.OTHER; // quotation marks
  if (code == 0x2026) return Kind.OTHER;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060 ? Kind.JOINER : Kind.UNCLEAR;
}
