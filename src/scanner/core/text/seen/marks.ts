// Signs in a string that say that something may be there that only the host looks for: encodings, secrets in URLs, IPv6.
import { DETECTS, KIND } from "../../../shared/text";
import { isHexDigit, mayBeEncoded, mayBePercent } from "../../evidence/encoded";
import { byte, is, isDigit } from "./bytes";
import { Looks } from "../looks";

const AMPERSAND: u32 = 0x26;
const PERCENT: u32 = 0x25;
const PLUS: u32 = 0x2b;
const COLON: u32 = 0x3a;
const SLASH: u32 = 0x2f;
const EQUALS: u32 = 0x3d;

/** Whether what a `%` or `&` stands for may be encoded. */
export function mayDecode(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const b = byte(at);
    if (b == PERCENT && mayBePercent(at + 1, end)) return true;
    if (b == AMPERSAND && mayBeEncoded(at + 1, end)) return true;
  }
  return false;
}

/** As FAR and FEWEST.COLONS of the evidence. */
const FARTHEST_COLON: usize = 6;
const FEWEST_COLONS: u32 = 5;

/** Whether colons or `=` may stand in a URL, an IPv6 or a hardware address. */
export function mayJoin(start: usize, end: usize): bool {
  let colons: u32 = 0;
  let last = start;
  for (let at = start; at < end; at++) {
    const b = byte(at);
    if (b == EQUALS) {
      if (mayEncode(at) || ((Looks.detects & DETECTS.SECRETS) != 0 && hasName(at))) return true;
      if (hasFormBlank(start, end)) return true;
    } else if (b == COLON) {
      const next = byte(at + 1);
      if (next == COLON || (next == SLASH && byte(at + 2) == SLASH)) return true;
      colons = at - last <= FARTHEST_COLON ? colons + 1 : 1;
      if (colons == FEWEST_COLONS) return true;
      last = at;
    }
  }
  return false;
}

/** Whether mail may have encoded something with the `=` at `at`: quoted-printable, encoded words (RFC 2045, 2047). */
function mayEncode(at: usize): bool {
  let next = at + 1;
  if (byte(next) == 0x3f || (isHexDigit(byte(next)) && isHexDigit(byte(next + 1)))) return true;
  while (byte(next) == 0x20 || byte(next) == 0x09) next++;
  return byte(next) == 0x0a;
}

/** Whether a plus between digits may be the blank of a form. */
function hasFormBlank(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    if (byte(at) == PLUS && (isDigit(at - 1) || byte(at - 1) == 0x29) && (isDigit(at + 1) || byte(at + 1) == 0x28)) return true;
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
