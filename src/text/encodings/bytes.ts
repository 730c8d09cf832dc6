/** Bytes that stand in a text as a sign and two hexadecimal digits each, as in `%C3%A9`: what they say in UTF-8. */
import type { EncodedPart } from "./encoding.ts";

/** Characters that a byte takes. */
export const BYTE_SIZE = 3;
const HEX = 16;
const NINE = 0x39;
const encoder = new TextEncoder();
/** Says that there is a character, and that it belongs to no word. */
const NO_CHARACTER = "\ufffd";

/**
 * Adds the parts of a row of such bytes that begins at `start` of a text: one a character. A byte that begins none is a
 * part of its own, so that it hides nothing of what comes after it.
 */
export function addBytes(row: string, start: number, parts: EncodedPart[]): void {
  for (let at = 0; at < row.length; ) {
    const size = sizeAt(row, at);
    const end = at + Math.max(size, 1) * BYTE_SIZE;
    const text = size === 0 ? NO_CHARACTER : characterIn(row, at, size);
    parts.push({ start: start + at, end: start + end, text });
    at = end;
  }
}

/** The bytes of a text in UTF-8, a sign and two hexadecimal digits each. */
export function writtenBytes(text: string, sign: string): string {
  const bytes = Array.from(encoder.encode(text), (byte) => byte.toString(HEX).toUpperCase().padStart(2, "0"));
  return bytes.map((byte) => sign + byte).join("");
}

export function byteAt(row: string, at: number): number {
  return at < row.length ? (digitOf(row.charCodeAt(at + 1)) << 4) | digitOf(row.charCodeAt(at + 2)) : 0;
}

/** The value of a hexadecimal digit. */
function digitOf(code: number): number {
  return code <= NINE ? code & 0xf : (code & 0xf) + 9;
}

/** How many bytes the character has that begins at `at` (RFC 3629, section 4); 0: none does. */
function sizeAt(row: string, at: number): number {
  const first = byteAt(row, at);
  if (first < 0x80) return 1;
  const size = sizeOf(first);
  const second = byteAt(row, at + BYTE_SIZE);
  if (size === 0 || second < least(first) || second > most(first)) return 0;
  for (let i = 2; i < size; i++) if (byteAt(row, at + i * BYTE_SIZE) >> 6 !== 2) return 0;
  return size;
}

function characterIn(row: string, at: number, size: number): string {
  let code = byteAt(row, at);
  if (size > 1) code &= 0x7f >> size;
  for (let i = 1; i < size; i++) code = (code << 6) | (byteAt(row, at + i * BYTE_SIZE) & 0x3f);
  return String.fromCodePoint(code);
}

/** How many bytes a character has that begins with this one, which is not ASCII; 0: none begins with it. */
export function sizeOf(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The least that the second byte may be after this one: no character is written longer than it has to be. */
export function least(first: number): number {
  if (first === 0xe0) return 0xa0;
  return first === 0xf0 ? 0x90 : 0x80;
}

/** The most that it may be: no halves of pairs, and nothing after U+10FFFF. */
export function most(first: number): number {
  if (first === 0xed) return 0x9f;
  return first === 0xf4 ? 0x8f : 0xbf;
}
