// Strings and keys as they stand in JSON: undoing escapes.

import { resized } from "./room";

let scratch: usize = 0;
let scratchRoom: u32 = 0;

function scratchFor(size: u32): usize {
  if (size > scratchRoom) {
    scratchRoom = size + 256; // 8-byte loads run over the end
    scratch = resized(scratch, scratchRoom);
  }
  return scratch;
}

export function hasBackslash(start: usize, size: u32): bool {
  for (let i: u32 = 0; i < size; i++) if (load<u8>(start + i) == 0x5c) return true;
  return false;
}

@inline
function hexDigit(byte: u32): u32 {
  return (byte & 0xf) + (byte >> 6) * 9;
}

export function hexUnit(at: usize): u32 {
  return (
    (hexDigit(load<u8>(at)) << 12) |
    (hexDigit(load<u8>(at, 1)) << 8) |
    (hexDigit(load<u8>(at, 2)) << 4) |
    hexDigit(load<u8>(at, 3))
  );
}

export function putCodePoint(to: usize, code: u32): usize {
  if (code < 0x80) {
    store<u8>(to, code);
    return to + 1;
  }
  if (code < 0x800) {
    store<u8>(to, 0xc0 | (code >> 6));
    store<u8>(to, 0x80 | (code & 0x3f), 1);
    return to + 2;
  }
  if (code < 0x10000) {
    store<u8>(to, 0xe0 | (code >> 12));
    store<u8>(to, 0x80 | ((code >> 6) & 0x3f), 1);
    store<u8>(to, 0x80 | (code & 0x3f), 2);
    return to + 3;
  }
  store<u8>(to, 0xf0 | (code >> 18));
  store<u8>(to, 0x80 | ((code >> 12) & 0x3f), 1);
  store<u8>(to, 0x80 | ((code >> 6) & 0x3f), 2);
  store<u8>(to, 0x80 | (code & 0x3f), 3);
  return to + 4;
}

function simpleEscape(byte: u32): u32 {
  switch (byte) {
    case 0x62:
      return 0x08;
    case 0x66:
      return 0x0c;
    case 0x6e:
      return 0x0a;
    case 0x72:
      return 0x0d;
    case 0x74:
      return 0x09;
    default:
      return byte;
  }
}

/** Where `unescape` put its text. */
export let unescaped: usize = 0;

/**
 * Undoes the escapes of a well-formed string's content. A lone surrogate becomes the three bytes that UTF-8's
 * scheme would give it, so that it equals nothing that a rule file can name. Returns the size of the text.
 */
export function unescape(start: usize, size: u32): u32 {
  const end = start + size;
  let to = (unescaped = scratchFor(size));
  for (let at = start; at < end; ) {
    const byte = load<u8>(at);
    if (byte != 0x5c || at + 1 >= end) {
      store<u8>(to++, byte);
      at++;
    } else if (load<u8>(at, 1) != 0x75) {
      store<u8>(to++, simpleEscape(load<u8>(at, 1)));
      at += 2;
    } else {
      let code = hexUnit(at + 2);
      at += 6;
      if ((code & 0xfc00) == 0xd800 && at + 6 <= end && load<u16>(at) == 0x755c) {
        const low = hexUnit(at + 2);
        if ((low & 0xfc00) == 0xdc00) {
          code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
          at += 6;
        }
      }
      to = putCodePoint(to, code);
    }
  }
  return (to - unescaped) as u32;
}
