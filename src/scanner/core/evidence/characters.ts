// The characters of a JSON string, as far as detectors tell them apart.
import { CLASS, CLASSES } from "../../shared/evidence";
import { hexUnit } from "../memory/text";

export class CODE_POINT {
  /** The bytes of the character that `classOf` looked at last. */
  static size: u32 = 1;
  /** Set, and not reset here, where a character may be folded, or is not written in UTF-8. */
  static isFolded: bool = false;
  /** Set, and not reset here, where a character that is not ASCII may be folded. */
  static isChanged: bool = false;
}

/** What the character is whose last byte stands at `at`: plain ASCII, or kana, or an ideograph. */
@inline
export function plainClass(at: usize): u32 {
  const byte = load<u8>(at) as u32;
  return byte < 0x80 ? (load<u8>(CLASSES + byte) as u32) : CLASS.OTHER;
}

/** What the character at `at` is; a well-formed string ends at `end`. */
@inline
export function classOf(at: usize, end: usize): u32 {
  const byte = load<u8>(at) as u32;
  if (byte < 0x80 && byte != 0x5c) {
    CODE_POINT.size = 1;
    return load<u8>(CLASSES + byte) as u32;
  }
  return byte == 0x5c ? escapedClass(at, end) : encodedClass(at, byte);
}

function escapedClass(at: usize, end: usize): u32 {
  const byte = load<u8>(at, 1) as u32;
  CODE_POINT.size = 2;
  if (byte == 0x5c) return CLASS.ENCODES; // of JSON inside the string there may be more escapes
  if (byte == 0x74 || byte == 0x2f) return CLASS.SEPARATOR;
  if (byte != 0x75) return CLASS.OTHER;
  CODE_POINT.isFolded = true;
  if (at + 6 > end) return CLASS.UNCLEAR;
  const unit = hexUnit(at + 2);
  if (unit - 0xd800 < 0x800) return pairClass(unit, at, end);
  CODE_POINT.size = 6;
  return codePointClass(unit, at);
}

/** Of escaped pairs those for pictures are nothing. */
function pairClass(first: u32, at: usize, end: usize): u32 {
  if ((first != 0xd83c && first != 0xd83d) || at + 12 > end || load<u16>(at, 6) != 0x755c) return CLASS.UNCLEAR;
  CODE_POINT.size = 12;
  return hexUnit(at + 8) - 0xdc00 < 0x400 ? CLASS.OTHER : CLASS.UNCLEAR;
}

/** UTF-8, already known to be right. */
function encodedClass(at: usize, byte: u32): u32 {
  const second = (load<u8>(at, 1) as u32) & 0x3f;
  if (byte < 0xe0) {
    CODE_POINT.size = 2;
    return codePointClass(((byte & 0x1f) << 6) | second, at);
  }
  const third = (load<u8>(at, 2) as u32) & 0x3f;
  if (byte < 0xf0) {
    CODE_POINT.size = 3;
    return codePointClass(((byte & 0xf) << 12) | (second << 6) | third, at);
  }
  CODE_POINT.size = 4;
  const high = ((byte & 7) << 18) | (second << 12);
  return codePointClass(high | (third << 6) | ((load<u8>(at, 3) as u32) & 0x3f), at);
}

/** Letters, ideographs, symbols and pictures: folding leaves them as they are, and they are nothing. */
function isPlain(code: u32): bool {
  if (code < 0x2000) return isPlainInEurope(code);
  if (code < 0x3000) return isPlainSymbol(code);
  if (code < 0x3100) return code >= 0x3041 ? !isInNumbers(code) : code > 0x3000 && code < 0x301c && !isWideDot(code);
  if (code < 0xac00) return code >= 0x3400 && code < 0xa000;
  if (code < 0xff00) return code < 0xd7a4;
  return (code >= 0xff62 && code < 0xffa0 && !isInNumbers(code)) || (code >= 0x1f000 && code < 0x1fb00);
}

/** Symbols of Latin-1 but soft hyphen and middle dot, Latin, Greek and Cyrillic letters. */
function isPlainInEurope(code: u32): bool {
  if (code < 0xc0) return code > 0xa0 && code != 0xad && code != 0xb7;
  return code < 0x250 || (code >= 0x370 && code < 0x530);
}

/** Quotation marks, the ellipsis, marks of notes, currencies, arrows, shapes and symbols. */
function isPlainSymbol(code: u32): bool {
  if (code < 0x20a0) return (code >= 0x2018 && code < 0x2022) || code == 0x2026 || (code >= 0x2030 && code < 0x2040);
  if (code < 0x2200) return code < 0x20d0 || code >= 0x2100;
  return code >= 0x25a0 && code < 0x2776;
}

/** Those that end a sentence, or stand in a host name. */
function isWideDot(code: u32): bool {
  return code == 0x3002 || code == 0xff61;
}

function isKanaDot(code: u32): bool {
  return code == 0x30fb || code == 0xff65;
}

/** Kana that between digits are folded into a dot or a dash. */
function isInNumbers(code: u32): bool {
  return isKanaDot(code) || code == 0x30fc || code == 0x30a0 || code == 0xff70;
}

/** What the character is that is written at `at`. */
function codePointClass(code: u32, at: usize): u32 {
  if (isPlain(code)) return CLASS.OTHER;
  if (isWideDot(code) || isInNumbers(code)) {
    // After no ASCII, and nothing that is folded into it, they are as plain.
    if (load<u8>(at - 1) < 0x80) CODE_POINT.isFolded = CODE_POINT.isChanged = true;
    return isWideDot(code) || isKanaDot(code) ? CLASS.DOT : CLASS.DASH;
  }
  CODE_POINT.isFolded = true;
  if (code >= 0x80) CODE_POINT.isChanged = true;
  return foldedClass(code);
}

function foldedClass(code: u32): u32 {
  if (code < 0x80) return code == 0x5c ? CLASS.UNCLEAR : (load<u8>(CLASSES + code) as u32);
  if (code >= 0xff00 && code < 0xff61) return wideClass(code);
  if (code >= 0x2000 && code < 0x2070) return generalPunctuationClass(code);
  if (code == 0xa0) return CLASS.SEPARATOR;
  if (code == 0xad || (code >= 0xfe00 && code < 0xfe10)) return CLASS.JOINER;
  if (code >= 0x3000 && code < 0x3040) return code == 0x3030 ? CLASS.DASH : CLASS.SEPARATOR;
  return CLASS.UNCLEAR;
}

/** U+FF01 to U+FF5E are ASCII in full width. */
function wideClass(code: u32): u32 {
  if (code == 0xff05 || code == 0xff00 || code > 0xff5e) return CLASS.UNCLEAR;
  return foldedClass(code - 0xfee0);
}

function generalPunctuationClass(code: u32): u32 {
  if (code >= 0x2010 && code <= 0x2015) return CLASS.DASH;
  if (code <= 0x200a || code == 0x202f || code == 0x205f) return CLASS.SEPARATOR;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060 ? CLASS.JOINER : CLASS.UNCLEAR;
}
