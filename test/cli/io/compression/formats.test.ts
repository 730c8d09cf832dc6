import { expect, test } from "vitest";
import {
  formatOfContent,
  formatOfName,
  MARK_BYTES,
  mayBegin,
  withoutEnding,
} from "../../../../src/cli/io/compression/formats.ts";

const GZIP = Uint8Array.of(0x1f, 0x8b, 8, 0);
const ZSTD = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);
const PLAIN = Buffer.from('{"a"');

test.each([
  ["a.json", GZIP, "gzip"],
  ["a.json", ZSTD, "zstd"],
  ["-", Uint8Array.of(0x5a, 0x2a, 0x4d, 0x18), "zstd"],
  ["a.json.zst", GZIP, "gzip"],
  ["a.json.gz", PLAIN, undefined],
  ["a.json.br", PLAIN, "brotli"],
  ["a.JSON.GZ", new Uint8Array(0), "gzip"],
  ["a.json", new Uint8Array(0), undefined],
  ["a.json", GZIP.subarray(0, 2), "gzip"],
  ["a.json", Buffer.from("["), undefined],
  ["a.json", PLAIN, undefined],
])("%s that begins with %j: %s", (name, head, expected) => {
  expect(formatOfContent(head, name)?.name).toBe(expected);
});

test("no JSON is waited for, however little of it has come", () => {
  for (const first of '{"-0123456789tfn \t\r\n\u{feff}')
    expect(mayBegin(Buffer.from(first).subarray(0, 1))).toBe(false);
  // The first byte is that of a frame to be skipped, the second is not.
  expect(mayBegin(Buffer.from("[1"))).toBe(false);
  for (const mark of [GZIP, ZSTD])
    for (let size = 1; size < MARK_BYTES; size++) expect(mayBegin(mark.subarray(0, size))).toBe(true);
});

test("names say a format by their end", () => {
  expect(["a.gz", "a.ZST", "a.json.br", "a.gzip", "gz"].map((name) => formatOfName(name)?.name)).toEqual([
    "gzip",
    "zstd",
    "brotli",
    undefined,
    undefined,
  ]);
  expect(["a.json.gz", "a.json", "b.zst"].map(withoutEnding)).toEqual(["a.json", "a.json", "b"]);
});
