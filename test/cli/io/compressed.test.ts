/** Compressed inputs and outputs, from the outside. */
import { once } from "node:events";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import zlib, { brotliCompressSync, constants, createGzip, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CANARY, folderWith, outcomeOf, scrubjay, start } from "../program.ts";
import { zstdOf } from "./compression/zstd-made.ts";

const RECORD = `{"a":"${CANARY}"}\n`;
const REDACTED = '{"a":"[EMAIL]"}\n';
const GZIP = gzipSync(RECORD);
const ZSTD = zstdOf(Buffer.from(RECORD));

const run = (cwd: string, ...args: string[]) => scrubjay([...args, "--quiet"], { cwd });
const bytesOf = (cwd: string, name: string) => readFile(join(cwd, name));

describe.each([
  ["gzip", "a.json.gz", GZIP],
  ["zstd", "a.json.zst", ZSTD],
  ["brotli", "a.json.br", brotliCompressSync(RECORD)],
] as const)("%s is read", (format, name, packed) => {
  test("by every command that reads inputs", async () => {
    const cwd = await folderWith({ [name]: packed, "a.json": RECORD, "k.key": "k".repeat(32) });
    for (const args of [
      ["redact"],
      ["scan", "--as", "json"],
      ["verify", "--as", "json"],
      ["reveal", "--key", "k.key"],
    ]) {
      const [plain, unpacked] = [await run(cwd, ...args, "a.json"), await run(cwd, ...args, name)];
      expect(unpacked.stdout.replaceAll(name, "a.json"), args[0]).toContain(plain.stdout.split('"inputs"')[0]);
      expect({ exit: unpacked.exit, stderr: unpacked.stderr }).toEqual({ exit: plain.exit, stderr: plain.stderr });
    }
  });

  test("the report says so, and counts the bytes of JSON", async () => {
    const cwd = await folderWith({ [name]: packed });
    await run(cwd, "redact", name, "--report", "r.json", "-o", "out.json");
    const [input] = JSON.parse((await bytesOf(cwd, "r.json")).toString()).inputs;
    expect(input).toEqual({
      name,
      bytes: RECORD.length,
      records: 1,
      file: { size: packed.length, modified: expect.stringMatching(/^\d{4}-.*\.\d{9}Z$/) },
      compression: format,
      compressedBytes: packed.length,
    });
  });
});

test("rules which and rules coverage read compressed samples", async () => {
  const name = "a.json.gz";
  const cwd = await folderWith({ [name]: GZIP, "a.json": RECORD });
  const which = async (file: string) => (await scrubjay(["rules", "which", file], { cwd })).stdout;
  expect((await which(name)).replace(name, "a.json")).toBe(await which("a.json"));
  const coverage = async (file: string) =>
    (await scrubjay(["rules", "coverage", "kore-ai/call-details", "--sample", file, "--as", "json"], { cwd })).stdout;
  expect(await coverage(name)).toBe(await coverage("a.json"));
});

test("from a pipe the content says it; a name that says more than the content does not matter", async () => {
  expect((await scrubjay(["redact"], { stdin: GZIP })).stdout).toBe(REDACTED);
  expect((await scrubjay(["redact", "-"], { stdin: ZSTD })).stdout).toBe(REDACTED);
  const cwd = await folderWith({ "a.json.gz": RECORD, "b.json.gz": ZSTD });
  expect((await run(cwd, "redact", "a.json.gz", "b.json.gz")).stdout).toBe(REDACTED + REDACTED);
});

test.each([
  [
    GZIP.subarray(0, -3),
    /a\.gz: cut-off: the gzip data end too early: the input was cut off \(byte \d+ of the compressed input\)/,
  ],
  [Buffer.concat([GZIP, Buffer.from(CANARY)]), /a\.gz: trailing-garbage: the gzip data are followed by something else/],
  [new Uint8Array(0), /a\.gz: cut-off: .* \(byte 0 of/],
])("damaged: exit 3, a place, and -o writes no file", async (content, message) => {
  const cwd = await folderWith({ "a.gz": content });
  const { exit, stdout, stderr } = await run(cwd, "redact", "a.gz");
  expect(exit).toBe(3);
  expect(stderr).toMatch(message);
  expect(["", REDACTED]).toContain(stdout);
  expect(stderr).not.toContain("canary");
  expect((await run(cwd, "redact", "a.gz", "-o", "out.json")).exit).toBe(3);
  expect(await readdir(cwd)).toEqual(["a.gz"]);
  expect((await scrubjay(["rules", "which", "a.gz"], { cwd })).stderr).toMatch(message);
});

describe("an output is compressed", () => {
  test("by its name, or as --compress says", async () => {
    const cwd = await folderWith({ "a.json": RECORD });
    await run(cwd, "redact", "a.json", "-o", "out.json.gz");
    await run(cwd, "redact", "a.json", "-o", "out.bin", "--compress", "gzip");
    await run(cwd, "redact", "a.json", "-o", "plain.gz", "--compress", "none");
    for (const name of ["out.json.gz", "out.bin"])
      expect(gunzipSync(await bytesOf(cwd, name)).toString()).toBe(REDACTED);
    expect((await bytesOf(cwd, "plain.gz")).toString()).toBe(REDACTED);
    const toStdout = start(["redact", "--quiet", "--compress", "gzip", "a.json"], { cwd });
    const parts: Buffer[] = [];
    toStdout.stdout?.on("data", (part) => parts.push(part));
    await outcomeOf(toStdout);
    expect(gunzipSync(Buffer.concat(parts)).toString()).toBe(REDACTED);
  });

  test("in a folder, names stay, or get the new ending", async () => {
    const cwd = await folderWith({ "in/a.json.gz": GZIP, "in/x/b.json": RECORD });
    await run(cwd, "redact", "in", "-o", "same/");
    await run(cwd, "redact", "in", "-o", "packed/", "--compress", "gzip");
    await run(cwd, "redact", "in", "-o", "plain/", "--compress", "none");
    const names = async (folder: string) =>
      (await readdir(join(cwd, folder), { recursive: true })).filter((name) => name.includes(".")).sort();
    expect(await names("same")).toEqual(["a.json.gz", "x/b.json"]);
    expect(await names("packed")).toEqual(["a.json.gz", "x/b.json.gz"]);
    expect(await names("plain")).toEqual(["a.json", "x/b.json"]);
    expect(gunzipSync(await bytesOf(cwd, "same/a.json.gz")).toString()).toBe(REDACTED);
    expect(gunzipSync(await bytesOf(cwd, "packed/x/b.json.gz")).toString()).toBe(REDACTED);
    expect((await bytesOf(cwd, "plain/a.json")).toString()).toBe(REDACTED);
  });

  test("what cannot be written is exit 2, before anything is read", async () => {
    const cwd = await folderWith({ "a.json.br": brotliCompressSync(RECORD), "b.json": "{" });
    const writesZstd = "createZstdCompress" in zlib;
    const cases = [
      ["-o", "x.br"],
      ["-o", "x.br", "--compress", "gzip"],
      ["-o", "out/"],
      ["--compress", "brotli"],
      ...(writesZstd
        ? []
        : [
            ["-o", "x.zst"],
            ["--compress", "zstd"],
          ]),
    ];
    for (const args of cases) {
      const { exit, stdout, stderr } = await run(cwd, "redact", "a.json.br", "b.json", ...args);
      expect({ exit, stdout }, args.join(" ")).toEqual({ exit: 2, stdout: "" });
      expect(stderr).toMatch(/brotli|Node 22\.15/);
    }
    expect((await readdir(cwd)).sort()).toEqual(["a.json.br", "b.json"]);
    expect((await run(cwd, "redact", "a.json.br", "-o", "out/", "--compress", "gzip")).exit).toBe(0);
    expect(await readdir(join(cwd, "out"))).toEqual(["a.json.gz"]);
  });

  test("of an input larger than every buffer, and with what --verify found", async () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `{"id":${i},"mail":"m${i}@example.com"}\n`).join("");
    const cwd = await folderWith({ "a.ndjson.gz": gzipSync(text) });
    const args = ["redact", "a.ndjson.gz", "--format", "ndjson", "--verify", "-o", "out.ndjson.gz"];
    expect(await run(cwd, ...args)).toEqual({ exit: 0, stdout: "", stderr: "" });
    const expected = text.replace(/m\d+@example\.com/g, "[EMAIL]");
    expect(gunzipSync(await bytesOf(cwd, "out.ndjson.gz")).toString()).toBe(expected);
  });
});

describe("compressed to a pipe, a run that fails", () => {
  test.each([
    [["--require-input"], "", 3, "scrubjay: no records: there is nothing in the inputs (--require-input)\n", ""],
    [[], `${RECORD}{"a"`, 3, /^scrubjay: stdin: /, REDACTED],
  ])("says so once what is right has come out: %j", async (args, stdin, exit, message, output) => {
    const child = start(["redact", "--quiet", "--format", "ndjson", "--compress", "gzip", ...args]);
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part) => parts.push(part));
    child.stdin?.end(stdin);
    const outcome = await outcomeOf(child);
    expect(outcome.exit).toBe(exit);
    expect(outcome.stderr).toMatch(message);
    expect(gunzipSync(Buffer.concat(parts)).toString()).toBe(output);
  });
});

test("brotli that is not written: the message says which name or option helps", async () => {
  const cwd = await folderWith({ "in/a.json.br": brotliCompressSync(RECORD) });
  const message = async (...args: string[]) => (await run(cwd, "redact", "in", ...args)).stderr;
  const notWritten = "brotli is read, and not written";
  expect(await message("-o", "x.br")).toBe(`scrubjay: x.br: ${notWritten}; name it .gz or .zst\n`);
  expect(await message("-o", "x.br", "--compress", "gzip")).toBe(
    `scrubjay: x.br: ${notWritten}; name it .gz or .zst\n`,
  );
  expect(await message("-o", "out/")).toBe(
    `scrubjay: out/a.json.br: ${notWritten}; --compress gzip or none gives the outputs other names\n`,
  );
});

describe("what a pipe has flushed comes out before more comes", () => {
  test("of gzip, and into gzip", async () => {
    const packer = createGzip();
    const child = start(["redact", "--quiet", "--format", "ndjson", "--compress", "gzip"]);
    packer.on("data", (chunk) => child.stdin?.write(chunk));
    const unpacker = zlib.createGunzip();
    child.stdout?.pipe(unpacker);
    for (let i = 0; i < 3; i++) {
      packer.write(RECORD);
      await new Promise<void>((done) => packer.flush(constants.Z_SYNC_FLUSH, done));
      const [chunk] = await once(unpacker, "data");
      expect(chunk.toString()).toBe(REDACTED);
    }
    packer.end();
    packer.on("end", () => child.stdin?.end());
    expect((await outcomeOf(child)).exit).toBe(0);
  });

  test("of zstd, one small frame after another", async () => {
    const child = start(["redact", "--quiet", "--format", "ndjson"]);
    for (const line of ['{"b":1}\n', RECORD, "[2]\n"]) {
      child.stdin?.write(zstdOf(Buffer.from(line)));
      const [chunk] = await once(child.stdout as NodeJS.ReadableStream, "data");
      expect(chunk.toString()).toBe(line === RECORD ? REDACTED : line);
    }
    child.stdin?.end();
    expect((await outcomeOf(child)).exit).toBe(0);
  });
});

test("progress counts compressed bytes", async () => {
  // Texts that take long: with fewer, or others, all is over before there is a progress to tell.
  const slow = "2 -0".repeat(200);
  const text = Array.from({ length: 300 }, (_, i) => `{"id":${i},"mail":"m${i}@example.com","text":"${slow}"}\n`).join(
    "",
  );
  const packed = gzipSync(text, { level: 1 });
  const cwd = await folderWith({ "a.ndjson.gz": packed });
  await mkdir(join(cwd, "out"));
  const { stderr } = await scrubjay(
    ["redact", "a.ndjson.gz", "--format", "ndjson", "--regions", "US,CN,JP", "--progress", "-o", "out"],
    {
      cwd,
    },
  );
  const [, total] = / kB of ([\d.]+) kB, \d+ %/.exec(stderr) ?? [];
  expect(total).toBe((packed.length / 1000).toPrecision(3));
});
