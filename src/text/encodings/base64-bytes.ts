/** Base64 in both alphabets (RFC 4648, sections 4 and 5): the bytes, and the text that they are in UTF-8. */
import { afterByte, BEGIN, WRONG } from "../../detectors/encoded-evidence.ts";
import { SEXTETS } from "../../scanner/shared/evidence.ts";

const SEXTET_BITS = 6;
const BYTE_BITS = 8;
const VALUES = 64;
const KEPT = 0xffff;

/** The bytes that the characters of both alphabets stand for; all others, line breaks and padding, are passed over. */
export function base64Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * SEXTET_BITS) / BYTE_BITS));
  const size = read(text, (byte, at) => {
    bytes[at] = byte;
    return true;
  });
  return bytes.subarray(0, size);
}

/** Bytes of a text that is longer are looked at first: of random ids most are wrong after a few. */
const decoder = new TextDecoder("utf-8");

/**
 * The text that the characters stand for; undefined: they stand for none. A character that the end cuts off is left away:
 * what was cut was a text, too.
 */
export function base64Text(text: string): string | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * SEXTET_BITS) / BYTE_BITS));
  let state = BEGIN;
  let whole = 0;
  read(text, (byte, at) => {
    bytes[at] = byte;
    state = afterByte(state, byte);
    if (state === BEGIN) whole = at + 1;
    return state !== WRONG;
  });
  return state === WRONG ? undefined : decoder.decode(bytes.subarray(0, whole));
}

/** Calls `take` for each byte until it says no; returns how many there were. */
function read(text: string, take: (byte: number, at: number) => boolean): number {
  let bits = 0;
  let held = 0;
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < SEXTETS.length ? (SEXTETS[code] as number) : VALUES;
    if (value === VALUES) continue;
    held = ((held << SEXTET_BITS) | value) & KEPT;
    bits += SEXTET_BITS;
    if (bits < BYTE_BITS) continue;
    bits -= BYTE_BITS;
    if (!take((held >> bits) & 0xff, size++)) return size;
  }
  return size;
}
