/** What stands in a compressed input comes out whole, however it is cut; what is wrong with it has a place. */
import zlib, { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { WrongCompression } from "../../../../src/cli/failure.ts";
import { type Compression, formatOf } from "../../../../src/cli/io/compression/formats.ts";
import { Source } from "../../../../src/cli/io/compression/source.ts";
import { UnpackedReader } from "../../../../src/cli/io/compression/unpacked-reader.ts";
import { unzstd } from "../../../../src/cli/io/compression/zstd.ts";
import { COMPRESSED, REPEATED, skippableFrame, zstdOf } from "./zstd-made.ts";

const TEXT = Buffer.from(Array.from({ length: 40 }, (_, i) => `{"id":${i * 7919},"queue":"q${i % 5}"}\n`).join(""));
const HALF = TEXT.length / 2;

interface Outcome {
  /** Of a large one, only its beginning. */
  readonly content: string;
  readonly size: number;
  /** `cut-off at 12` */
  readonly error: string | undefined;
}

/** Read in pieces of `size` bytes, each overwritten once the next one is asked for, as a pipe's are. */
async function unpacked(packed: Uint8Array, name: Compression, size = packed.length): Promise<Outcome> {
  let at = 0;
  let last = new Uint8Array(0);
  const next = async () => {
    last.fill(0xaa);
    last = Uint8Array.from(packed.subarray(at, at + size));
    at += last.length;
    return last.length === 0 ? undefined : last;
  };
  const reader = new UnpackedReader({ next, passed: 0, flows: size % 2 === 0 }, formatOf(name));
  const parts: Uint8Array[] = [];
  let unpackedSize = 0;
  const done = (error?: string) => ({ content: Buffer.concat(parts).toString(), size: unpackedSize, error });
  try {
    for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
      unpackedSize += bytes.length;
      if (unpackedSize < 1_000_000) parts.push(bytes.slice());
    }
    expect(reader.passed).toBe(packed.length);
    return done();
  } catch (error) {
    const { code, message } = error as WrongCompression;
    return done(`${code} at ${/byte (\d+) of the compressed input/.exec(message)?.[1]}`);
  } finally {
    await reader.close();
  }
}

const joined = (...parts: Uint8Array[]) => Buffer.concat(parts);
const flipped = (packed: Uint8Array, at: number) => {
  const copy = Uint8Array.from(packed);
  const place = at < 0 ? copy.length + at : at;
  copy[place] = (copy[place] as number) ^ 0x55;
  return copy;
};

const GZIP = gzipSync(TEXT);
/** All that a header may have: extra field, name, comment, checksum. */
const LONG_HEADER = joined(
  Uint8Array.of(0x1f, 0x8b, 8, 0x1c, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3),
  Buffer.from("export.json\0a comment\0"),
  GZIP.subarray(10),
);
const ZSTD = zstdOf(TEXT);
const WHOLE: Record<string, readonly [Compression, Uint8Array, string?]> = {
  "one member": ["gzip", GZIP],
  "two members": ["gzip", joined(gzipSync(TEXT.subarray(0, HALF)), gzipSync(TEXT.subarray(HALF)))],
  "an empty member among others": ["gzip", joined(gzipSync(""), GZIP, gzipSync(""))],
  "zeros after the last member": ["gzip", joined(GZIP, new Uint8Array(700))],
  "a header with all that it may have": ["gzip", LONG_HEADER],
  "one frame": ["zstd", ZSTD],
  "a frame with all that zstd does": ["zstd", COMPRESSED.zstd, COMPRESSED.text],
  "two frames": ["zstd", joined(zstdOf(TEXT.subarray(0, HALF)), zstdOf(TEXT.subarray(HALF)))],
  "frames to be skipped before, between and after": [
    "zstd",
    joined(skippableFrame(5), ZSTD, skippableFrame(0), ZSTD, skippableFrame(300)),
    `${TEXT}${TEXT}`,
  ],
  "a frame of less than 18 bytes": ["zstd", zstdOf(Buffer.from("1\n")), "1\n"],
  "a frame of nothing": ["zstd", zstdOf(Buffer.alloc(0)), ""],
  brotli: ["brotli", brotliCompressSync(TEXT)],
};

test.each(Object.entries(WHOLE))("%s, in any pieces", async (_, [name, packed, content = TEXT.toString()]) => {
  for (const size of [packed.length, 1, 2, 7, 64]) {
    expect(await unpacked(packed, name, size), `pieces of ${size}`).toEqual({
      content,
      size: Buffer.byteLength(content),
      error: undefined,
    });
  }
});

const WRONG: Record<string, readonly [Compression, Uint8Array, string]> = {
  "garbage after a member": ["gzip", joined(GZIP, Buffer.from("x")), `trailing-garbage at ${GZIP.length}`],
  "garbage after zeros": [
    "gzip",
    joined(GZIP, new Uint8Array(9), Buffer.from("x")),
    `trailing-garbage at ${GZIP.length}`,
  ],
  "a wrong checksum": ["gzip", flipped(GZIP, -8), `wrong-checksum at ${GZIP.length - 8}`],
  "a wrong size": ["gzip", flipped(GZIP, -1), `wrong-checksum at ${GZIP.length - 8}`],
  "another method than deflate": ["gzip", flipped(GZIP, 2), "damaged at 0"],
  "garbage after a frame": ["zstd", joined(ZSTD, Buffer.from("[1]\n")), `trailing-garbage at ${ZSTD.length}`],
  "a wrong checksum of a frame": ["zstd", joined(ZSTD, flipped(ZSTD, -1)), `wrong-checksum at ${ZSTD.length}`],
  "garbage after brotli": [
    "brotli",
    joined(brotliCompressSync(TEXT), Buffer.from("x")),
    `trailing-garbage at ${brotliCompressSync(TEXT).length}`,
  ],
};

test.each(Object.entries(WRONG))(
  "%s: what was right, then an error with its place",
  async (_, [name, packed, error]) => {
    for (const size of [packed.length, 1, 64]) {
      const outcome = await unpacked(packed, name, size);
      expect(outcome.error, `pieces of ${size}`).toBe(error);
      expect(`${TEXT}${TEXT}`.startsWith(outcome.content)).toBe(true);
      if (!error.startsWith("damaged")) expect(outcome.content.length).toBeGreaterThanOrEqual(TEXT.length);
    }
  },
);

describe("cut off anywhere, it is an error", () => {
  test.each([
    ["gzip", joined(gzipSync(TEXT.subarray(0, HALF)), gzipSync(TEXT.subarray(HALF)))],
    ["zstd", joined(zstdOf(TEXT.subarray(0, HALF)), skippableFrame(3), zstdOf(TEXT.subarray(HALF)))],
    ["brotli", brotliCompressSync(TEXT)],
  ] as const)("%s", async (name, packed) => {
    let whole = 0;
    for (let size = 1; size < packed.length; size++) {
      const { content, error } = await unpacked(packed.subarray(0, size), name);
      if (error === undefined) whole++;
      else expect(error).toBe(`cut-off at ${size}`);
      expect(TEXT.toString().startsWith(content)).toBe(true);
    }
    // Between members, nobody can see that more were meant.
    expect(whole).toBe({ gzip: 1, zstd: 2, brotli: 0 }[name]);
  });
});

describe("bombs", () => {
  const MEGABYTE = 1_000_000;
  const times = (packed: Uint8Array, count: number) => joined(...Array.from({ length: count }, () => packed));

  test.each([
    ["gzip", gzipSync(Buffer.alloc(120 * MEGABYTE, " "))],
    ["zstd", times(zstdOf(Buffer.alloc(10 * MEGABYTE, " ")), 12)],
  ] as const)("of %s end the run after 100 MB", async (name, packed) => {
    const { size, error } = await unpacked(packed, name);
    expect(error).toMatch(/^expands-too-much at \d+$/);
    expect(size).toBeGreaterThan(99 * MEGABYTE);
    expect(size).toBeLessThan(110 * MEGABYTE);
  });

  test.each([
    ["gzip", gzipSync(Buffer.alloc(110 * MEGABYTE, REPEATED.line))],
    ["zstd", times(REPEATED.zstd, 110)],
  ] as const)("records that repeat themselves are none: %s", async (name, packed) => {
    const { size, error } = await unpacked(packed, name);
    expect(error).toBeUndefined();
    expect(size).toBeGreaterThanOrEqual(110 * MEGABYTE);
    expect(size / packed.length).toBeGreaterThan(name === "gzip" ? 300 : 5_000);
  });
});

test("a name of megabytes in the header takes no time", async () => {
  const header = Uint8Array.of(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3);
  const named = joined(header, Buffer.alloc(8_000_000, "n"), Uint8Array.of(0), GZIP.subarray(10));
  const before = process.cpuUsage();
  expect((await unpacked(named, "gzip", 65_536)).content).toBe(TEXT.toString());
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
});

test("a frame that asks for too much memory, or for a dictionary, is refused where it begins", async () => {
  const head = [0x28, 0xb5, 0x2f, 0xfd];
  const large = Uint8Array.of(...head, 0, (18 << 3) | 0, 0, 0, 0);
  const larger = Uint8Array.of(...head, 0, (13 << 3) | 1, 1, 0, 0);
  const withDictionary = Uint8Array.of(...head, 1, 0, 7, 0, 0, 0);
  expect((await unpacked(joined(ZSTD, large), "zstd")).error).toBe(`window-too-large at ${ZSTD.length}`);
  const inScript = (await unpacked(joined(ZSTD, larger), "zstd")).error;
  expect(inScript).toBe("createZstdDecompress" in zlib ? undefined : `window-too-large at ${ZSTD.length}`);
  expect((await unpacked(withDictionary, "zstd")).error).toBe("needs-dictionary at 0");
});

describe("in plain JavaScript", () => {
  const head = [0x28, 0xb5, 0x2f, 0xfd];
  /** Of 8 MiB, which is the largest one that is read. */
  const WINDOW = 13 << 3;
  const DONE = [1, 0, 0];
  const times = (packed: Uint8Array, count: number) => joined(...Array.from({ length: count }, () => packed));
  const inScript = async (packed: Uint8Array) => {
    let at = 0;
    const next = async () => {
      const piece = packed.subarray(at, at + 65_536);
      at += piece.length;
      return piece.length === 0 ? undefined : piece;
    };
    const parts: Uint8Array[] = [];
    const before = process.cpuUsage();
    const source = new Source({ next, passed: 0, flows: true }, formatOf("zstd"));
    const error = await (async () => {
      for await (const chunk of unzstd(source, null)) {
        source.counts(chunk.length);
        parts.push(chunk);
      }
    })().catch(({ code }: WrongCompression) => code);
    return { content: Buffer.concat(parts).toString(), error, seconds: process.cpuUsage(before).user / 1e6 };
  };

  test("frames of one block take no room for their window", async () => {
    const { content, error, seconds } = await inScript(
      times(Uint8Array.of(...head, 0, WINDOW, 25, 0, 0, ...Buffer.from("[1]")), 3000),
    );
    expect({ content, error }).toEqual({ content: "[1]".repeat(3000), error: undefined });
    expect(seconds).toBeLessThan(2);
  });

  test("frames of a stated size take no more than that", async () => {
    const frame = Uint8Array.of(...head, 0x80, WINDOW, 3, 0, 0, 0, 24, 0, 0, ...Buffer.from("[1]"), ...DONE);
    const { content, error, seconds } = await inScript(times(frame, 3000));
    expect({ content, error }).toEqual({ content: "[1]".repeat(3000), error: undefined });
    expect(seconds).toBeLessThan(2);
  });

  test.each([
    [
      "many frames with a large window and nothing in them",
      times(Uint8Array.of(...head, 0, WINDOW, 0, 0, 0, ...DONE), 5000),
    ],
    [
      "many small blocks in a large window",
      joined(Uint8Array.of(...head, 0, WINDOW), times(Uint8Array.of(8, 0, 0, 0x31), 20_000), Uint8Array.of(...DONE)),
    ],
  ])("%s end the run", async (_, packed) => {
    const { error, seconds } = await inScript(packed);
    expect(error).toBe("expands-too-much");
    expect(seconds).toBeLessThan(2);
  });

  test.each([[2], [4]])("a frame that holds another size than it states (%i) is damaged", async (size) => {
    const stated = Uint8Array.of(...head, 0x80, WINDOW, size, 0, 0, 0, 25, 0, 0, ...Buffer.from("[1]"));
    expect((await inScript(stated)).error).toBe("damaged");
  });

  test("a stated size of two bytes begins at 256", async () => {
    const content = Buffer.alloc(256 + 44, "1");
    const frame = Uint8Array.of(...head, 0x60, 44, 0, (content.length << 3) | 1, content.length >> 5, 0, ...content);
    expect(await inScript(frame)).toMatchObject({ content: content.toString(), error: undefined });
  });
});
