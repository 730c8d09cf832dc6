// What a string says where parts of it are encoded: escapes of JSON inside of the string, percent-encoding, references of HTML. It
// is read as the host reads it (text/encodings), level by level; what is written in any other way is left to the host.
import { hexUnit, putCodePoint, unescape, unescaped } from "../memory/text";
import { resized } from "../memory/room";
import { hexByte, isHexDigit } from "./encoded";

export class READ {
  /** What was read last, and the same with nothing in place of backslashes: a reader of JSON would take them for escapes. */
  static text: usize = 0;
  static plain: usize = 0;
  static size: u32 = 0;
  /** Something stands there that the core does not read. */
  static isUnclear: bool = false;
}

/** Longer strings are left to the host. */
const LARGEST: u32 = 0x8000;
/** Three texts of that size, with room behind each for what reads 16 bytes at once. */
const ROOM: u32 = LARGEST + 64;
let room: usize = 0;

/** Begins with a JSON string's content; false: it is too long. */
export function beginReading(start: usize, end: usize): bool {
  const size = (end - start) as u32;
  if (size > LARGEST) return false;
  if (room == 0) room = resized(0, ROOM * 3);
  READ.size = unescape(start, size);
  READ.text = room;
  memory.copy(room, unescaped, READ.size);
  READ.isUnclear = false;
  return true;
}

let to: usize = 0;

/** Reads what is encoded once; false: nothing is. */
export function readOnce(): bool {
  const from = READ.text;
  const end = from + READ.size;
  const target = from == room ? room + ROOM : room;
  to = target;
  let found = false;
  memory.fill(end, 0, 16);
  for (let at = from; at < end; ) {
    const size = partAt(at);
    if (size == 0) store<u8>(to++, load<u8>(at++));
    else {
      found = true;
      at += size;
    }
  }
  READ.text = target;
  READ.size = (to - target) as u32;
  if (found) plainOf(target, READ.size);
  return found;
}

function plainOf(text: usize, size: u32): void {
  const plain = room + ROOM * 2;
  for (let i: u32 = 0; i < size; i++) {
    const byte = load<u8>(text + i);
    store<u8>(plain + i, byte == 0x5c ? NOTHING : byte);
  }
  memory.fill(plain + size, 0, 16);
  READ.plain = plain;
}

/** A character that is nothing to any detector. */
const NOTHING: u8 = 1;

/** The size of the encoded part at `at`, whose text is written; 0: there is none. */
@inline
function partAt(at: usize): usize {
  const byte = load<u8>(at);
  if (byte == 0x25) return percentAt(at);
  if (byte == 0x5c) return escapeAt(at);
  if (byte == 0x26) return referenceAt(at);
  if (byte == 0x1b) READ.isUnclear = true;
  return 0;
}

/** The byte that is written at `at` with a percent sign; -1: none is. */
function byteAt(at: usize): i32 {
  if (load<u8>(at) != 0x25 || !isHexDigit(load<u8>(at, 1)) || !isHexDigit(load<u8>(at, 2))) return -1;
  return hexByte(at + 1);
}

/** A character in UTF-8; of bytes that are none, one. */
function percentAt(at: usize): usize {
  const first = byteAt(at);
  if (first < 0) return 0;
  const size: i32 = first < 0x80 ? 1 : first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = size > 1 ? byteAt(at + 3) : 0x80;
  const least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
  const most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  let isWhole = size > 0 && second >= least && second <= most;
  for (let i = 2; i < size; i++) isWhole = isWhole && byteAt(at + i * 3) >> 6 == 2;
  if (!isWhole) {
    store<u8>(to++, NOTHING);
    return 3;
  }
  for (let i = 0; i < size; i++) store<u8>(to++, byteAt(at + i * 3));
  return size * 3;
}

function escapeAt(at: usize): usize {
  const byte = load<u8>(at, 1) as u32;
  if (byte == 0x75) {
    for (let i: usize = 2; i < 6; i++) if (!isHexDigit(load<u8>(at + i))) return 0;
    const size: usize = (hexUnit(at + 2) & 0xfc00) == 0xd800 && load<u16>(at, 6) == 0x755c ? 12 : 6;
    putCharacter(at, size);
    return size;
  }
  const isShort =
    byte == 0x22 || byte == 0x5c || byte == 0x2f || byte == 0x62 || byte == 0x66 || byte == 0x6e || byte == 0x72 || byte == 0x74;
  // Those of programs, \x1b, \033 and \e, are the host's.
  if (byte == 0x78 || byte == 0x30 || byte == 0x65) READ.isUnclear = true;
  if (!isShort) return 0;
  const isControl = byte >= 0x62;
  store<u8>(to++, isControl ? (byte == 0x74 ? 0x09 : 0x0a) : byte);
  return 2;
}

/** An escaped character, or the two halves of one; what is no character is unclear. */
function putCharacter(at: usize, size: usize): void {
  let code = hexUnit(at + 2);
  if (size == 12) {
    const low = hexUnit(at + 8);
    if ((low & 0xfc00) != 0xdc00) READ.isUnclear = true;
    code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
  } else if (code - 0xd800 < 0x800) READ.isUnclear = true;
  to = putCodePoint(to, code);
}

const SEMICOLON: u32 = 0x3b;
const MOST_DIGITS: u32 = 7;

function referenceAt(at: usize): usize {
  if (load<u8>(at, 1) == 0x23) return numberAt(at);
  let after = at + 1;
  while (isAlphanumeric(load<u8>(after)) && after < at + 33) after++;
  // Which names there are, only the host knows.
  if (after > at + 1 && load<u8>(after) == SEMICOLON) return namedAt(at, (after - at) as u32 - 1);
  if (after > at + 2 && after < at + 6) READ.isUnclear = true;
  return 0;
}

/** Of names, those that are everywhere. */
function namedAt(at: usize, size: u32): usize {
  const name = load<u32>(at, 1);
  if (size == 4 && name == 0x7073626e) to = putCodePoint(to, 0xa0); // nbsp
  else if (size == 4 && name == 0x746f7571) store<u8>(to++, 0x22); // quot
  else if (size == 4 && name == 0x736f7061) store<u8>(to++, 0x27); // apos
  else if (size == 3 && (name & 0xffffff) == 0x706d61) store<u8>(to++, 0x26); // amp
  else if (size == 2 && (name & 0xffff) == 0x746c) store<u8>(to++, 0x3c); // lt
  else if (size == 2 && (name & 0xffff) == 0x7467) store<u8>(to++, 0x3e); // gt
  else READ.isUnclear = true;
  return size + 2;
}

@inline
function isAlphanumeric(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 26;
}

/** A decimal number; those in hexadecimal digits are rarer, and left to the host. */
function numberAt(at: usize): usize {
  let after = at + 2;
  let code: u32 = 0;
  while (load<u8>(after) - 0x30 < 10 && after < at + 2 + MOST_DIGITS) code = code * 10 + load<u8>(after++) - 0x30;
  if (after == at + 2) {
    if ((load<u8>(after) | 0x20) == 0x78) READ.isUnclear = true;
    return 0;
  }
  if (code == 0 || code > 0x10ffff || code - 0xd800 < 0x800) return 0;
  if (code - 0x80 < 0x20) READ.isUnclear = true;
  to = putCodePoint(to, code);
  return after - at + (load<u8>(after) == SEMICOLON ? 1 : 0);
}
