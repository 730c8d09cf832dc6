/** What the first bytes say of compressed files: they hold an input, and are none. */
import { InputError } from "../errors/errors.ts";

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = Object.freeze([
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58]],
  ["lz4", [0x04, 0x22, 0x4d, 0x18]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
]);

/** How it is unpacked to a pipe. */
const UNPACKED_BY: Readonly<Record<string, string>> = Object.freeze({
  gzip: "zcat",
  zstd: "zstdcat",
  bzip2: "bzcat",
  xz: "xzcat",
  lz4: "lz4cat",
  zip: "unzip -p",
});

/** The name of the compression if `head`, four bytes or more, begins a compressed file. No JSON begins so. */
export function compressionOf(head: Uint8Array): string | undefined {
  return MAGIC.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0];
}

/** The error for an input that begins with `head`; undefined where it is not compressed. */
export function compressedInput(head: Uint8Array): InputError | undefined {
  const compression = compressionOf(head);
  if (compression === undefined) return undefined;
  const place = { offset: 0, line: 1, column: 1, pointer: "" };
  return new InputError(
    "compressed",
    `the input is ${compression}; ${unpackingHint(compression)}: compressed bytes`,
    place,
  );
}

/** What to do with a file of this compression. */
export function unpackingHint(compression: string): string {
  return `unpack it first (${UNPACKED_BY[compression]} FILE | scrubjay … -)`;
}
