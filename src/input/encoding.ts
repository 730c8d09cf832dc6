/** What the first bytes say of the encoding. */
import { InputError } from "../errors/errors.ts";
import { mayBeCompressed } from "./compression.ts";

/** So many bytes say which encoding it is, and whether the input is compressed. */
export const HEAD_BYTES = 4;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Whether fewer bytes say it already: two of ASCII begin neither another encoding nor a byte order mark. A line in a pipe may
 * be no longer, and somebody may wait for it.
 */
export function isPlainHead(head: Uint8Array): boolean {
  return head.length >= 2 && head.subarray(0, 2).every((byte) => byte > 0 && byte < 0x80) && !mayBeCompressed(head);
}

/** How many bytes the UTF-8 byte order mark takes at the start: 3 or 0. */
export function byteOrderMarkSize(head: Uint8Array): number {
  return BYTE_ORDER_MARK.every((byte, i) => head[i] === byte) ? BYTE_ORDER_MARK.length : 0;
}

/** By byte order mark, or by where the zeros of ASCII's first characters lie (RFC 4627, section 3). Longest first. */
const PATTERNS: readonly (readonly [encoding: string, zeros: string, mark: readonly number[]])[] = Object.freeze([
  ["UTF-32LE", "x000", [0xff, 0xfe, 0, 0]],
  ["UTF-32BE", "000x", [0, 0, 0xfe, 0xff]],
  ["UTF-16LE", "x0x0", [0xff, 0xfe]],
  ["UTF-16BE", "0x0x", [0xfe, 0xff]],
  ["UTF-16LE", "x0", []],
  ["UTF-16BE", "0x", []],
]);

/** The name of the encoding if it is plainly another one than UTF-8. */
function otherEncoding(head: Uint8Array): string | undefined {
  const shape = [...head].map((byte) => (byte === 0 ? "0" : "x")).join("");
  const fits = ([, zeros, mark]: (typeof PATTERNS)[number]) =>
    shape === zeros || (mark.length > 0 && mark.every((byte, i) => head[i] === byte));
  return PATTERNS.find(fits)?.[0];
}

/** The error for an input that begins with `head`; undefined where it may be UTF-8. */
export function wrongEncoding(head: Uint8Array): InputError | undefined {
  const encoding = otherEncoding(head.subarray(0, HEAD_BYTES));
  if (encoding === undefined) return undefined;
  const place = { offset: 0, line: 1, column: 1, pointer: "" };
  const fix = `convert it first: iconv -f ${encoding} -t UTF-8 FILE | scrubjay … -`;
  return new InputError("wrong-encoding", `the input is ${encoding}, not UTF-8,`, place, fix);
}
