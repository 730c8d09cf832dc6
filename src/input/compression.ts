/** Compressed files, by their first bytes: they hold an input, and are none themselves. */
import { InputError } from "../errors/errors.ts";

/** By the bytes that they begin with; and what unpacks them to a pipe. */
const COMPRESSIONS: readonly (readonly [name: string, unpackedBy: string, bytes: readonly number[]])[] = Object.freeze([
  ["gzip", "gzip -dc", [0x1f, 0x8b]],
  ["zstd", "zstd -dc", [0x28, 0xb5, 0x2f, 0xfd]],
  ["bzip2", "bzip2 -dc", [0x42, 0x5a, 0x68]],
  ["xz", "xz -dc", [0xfd, 0x37, 0x7a, 0x58]],
  ["lz4", "lz4 -dc", [0x04, 0x22, 0x4d, 0x18]],
  ["zip", "unzip -p", [0x50, 0x4b, 0x03, 0x04]],
]);

/** The name of the compression if `head`, four bytes or more, begins a compressed file. No JSON begins so. */
export function compressionOf(head: Uint8Array): string | undefined {
  return COMPRESSIONS.find(([, , bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0];
}

/** Whether a file that begins with these bytes, fewer than four, may be a compressed one. */
export function mayBeCompressed(start: Uint8Array): boolean {
  return COMPRESSIONS.some(([, , bytes]) => start.every((byte, i) => byte === bytes[i]));
}

/** The error for an input that begins with `head`; undefined where it is not compressed. */
export function compressedInput(head: Uint8Array): InputError | undefined {
  const compression = compressionOf(head);
  if (compression === undefined) return undefined;
  const place = { offset: 0, line: 1, column: 1, pointer: "" };
  return new InputError("compressed", `the input is ${compression}`, place, unpackingHint(compression));
}

/** What to do with a file of this compression. */
export function unpackingHint(compression: string): string {
  const unpackedBy = COMPRESSIONS.find(([name]) => name === compression)?.[1];
  return `unpack it first: ${unpackedBy} FILE | scrubjay … -`;
}
