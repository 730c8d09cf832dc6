// Colons and equals signs: what may be a URL with secrets, an address, or an encoding of mails.
import { DETECTS, KIND } from "../../../shared/text";
import { hexByte, isHexDigit } from "../../evidence/encoded";
import { byte, is, isDigit, nextByte } from "./bytes";
import { Looks } from "../looks";

const PLUS: u32 = 0x2b;
const COLON: u32 = 0x3a;
const SLASH: u32 = 0x2f;
const EQUALS: u32 = 0x3d;

/** As FAR and FEWEST.COLONS of the evidence. */
const FARTHEST_COLON: usize = 6;
const FEWEST_COLONS: u32 = 5;

/** Whether colons or `=` may stand in a URL, an IPv6 or a hardware address. */
export function mayJoin(start: usize, end: usize): bool {
  let colons: u32 = 0;
  let last = start;
  let isForm = false;
  for (let at = start; at < end; at++) {
    const b = byte(at);
    if (b == EQUALS) {
      if (mayEncode(at) || ((Looks.detects & DETECTS.SECRETS) != 0 && hasName(at))) return true;
      isForm = true;
    } else if (b == COLON) {
      const next = byte(at + 1);
      if (next == COLON || (next == SLASH && byte(at + 2) == SLASH)) return true;
      colons = at - last <= FARTHEST_COLON ? colons + 1 : 1;
      if (colons == FEWEST_COLONS) return true;
      last = at;
    }
  }
  return isForm && hasFormBlank(start, end);
}

/** Whether mail may have encoded something with the `=` at `at`: quoted-printable, encoded words (RFC 2045, 2047). */
function mayEncode(at: usize): bool {
  let next = at + 1;
  if (byte(next) == 0x3f) return true;
  if (isPair(at)) return isPair(at + 3) || isPair(at - 3) || mayStandAlone(hexByte(next));
  while (byte(next) == 0x20 || byte(next) == 0x09) next++;
  return byte(next) == 0x0a;
}

/** Whether two hexadecimal digits follow an equals sign at `at`. */
@inline
function isPair(at: usize): bool {
  return byte(at) == EQUALS && isHexDigit(byte(at + 1)) && isHexDigit(byte(at + 2));
}

/** Whether a byte that stands alone may be a character: nobody encodes letters and digits, and texts have no control characters but blanks. */
function mayStandAlone(b: u32): bool {
  if (b >= 0x7f) return false;
  if (b < 0x20) return b == 0x09 || b == 0x0a || b == 0x0d;
  return b - 0x30 >= 10 && (b | 0x20) - 0x61 >= 26;
}

/** Whether a plus between digits may be the blank of a form. */
export function hasFormBlank(start: usize, end: usize): bool {
  for (let at = nextByte(start, end, PLUS); at < end; at = nextByte(at + 1, end, PLUS)) {
    if ((isDigit(at - 1) || byte(at - 1) == 0x29) && (isDigit(at + 1) || byte(at + 1) == 0x28)) return true;
  }
  return false;
}

/** Whether a name of two characters stands before the `=` at `at`. */
function hasName(at: usize): bool {
  return isOfName(at - 1) && isOfName(at - 2);
}

@inline
function isOfName(at: usize): bool {
  const b = byte(at);
  return is(at, KIND.LABEL) || b == 0x2e || b == 0x7e || b == 0x5b || b == 0x5d;
}
