/** `redact --bytes`: what it takes, and how it goes with the other options. */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { runHere } from "../in-process.ts";
import { CANARY, folderWith, ruleFile } from "../program.ts";

const LINE = `{"mail":"${CANARY}"}`;
const OUT = '{"mail":"[EMAIL]"}';
const SIZE = LINE.length + 1;
const FILES = { "in.ndjson": `${LINE}\n`.repeat(4), "r.pii.yaml": ruleFile() };

function redact(cwd: string, ...args: string[]) {
  return runHere(["redact", "-r", "r.pii.yaml", "--quiet", ...args], cwd);
}

async function jsonIn(cwd: string, name: string) {
  const text = await readFile(`${cwd}/${name}`, "utf8");
  expect(text).not.toMatch(/canary|jones/);
  return JSON.parse(text);
}

describe("a range", () => {
  test.each([
    ["0-1", 1],
    [`1-${SIZE}`, 0],
    [`1-${SIZE + 1}`, 1],
    [`${SIZE}-${SIZE}`, 0],
    ["1-", 3],
    ["0-1K", 4],
    ["0-1g", 4],
    ["1k-", 0],
    ["500-600", 0],
  ])("%s has %d lines", async (bytes, lines) => {
    const cwd = await folderWith(FILES);
    expect(await redact(cwd, "--bytes", bytes, "in.ndjson")).toEqual({
      exit: 0,
      stdout: `${OUT}\n`.repeat(lines),
      stderr: "",
    });
  });

  test.each([
    ["5-1", "ends before it begins"],
    ["5", "write FROM-TO"],
    ["-5", "write FROM-TO"],
    ["0x1-5", "write FROM-TO"],
    ["0-9000000G", "no file is so large"],
    ["0-1.5M", "in whole numbers"],
    ["0-1MB", "alone or with K, M or G"],
  ])("%s is none", async (bytes, why) => {
    const { exit, stderr } = await redact(await folderWith(FILES), `--bytes=${bytes}`, "in.ndjson");
    expect([exit, stderr]).toEqual([2, expect.stringContaining(why)]);
  });
});

describe("only one file of NDJSON, by its name:", () => {
  test.each([
    ["stdin", []],
    ["stdin by its name", ["-"]],
    ["two files", ["in.ndjson", "in.ndjson"]],
    ["a folder", ["folder"]],
    ["a glob", ["in.*"]],
    ["a device", ["/dev/null"]],
    ["compressed", ["in.ndjson.gz"]],
    ["json", ["--format", "json", "in.ndjson"]],
    ["auto", ["--format", "auto", "in.ndjson"]],
    ["sse", ["--format", "sse", "in.ndjson"]],
  ])("%s is exit code 2", async (_, args) => {
    const cwd = await folderWith({ ...FILES, "in.ndjson.gz": gzipSync(FILES["in.ndjson"]) });
    await mkdir(`${cwd}/folder`);
    const { exit, stdout, stderr } = await redact(cwd, "--bytes", "1-100", ...args, "-o", "out");
    expect([exit, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^scrubjay: --bytes/)]);
    expect(await readdir(cwd)).not.toContain("out");
  });

  test.each([["ndjson"], ["jsonl"]])("--format %s may be said", async (format) => {
    const { exit } = await redact(await folderWith(FILES), "--bytes", "1-", "--format", format, "in.ndjson");
    expect(exit).toBe(0);
  });
});

describe("an error", () => {
  test("has the offset in the file, and the line in the range", async () => {
    const cwd = await folderWith({ ...FILES, "in.ndjson": `${LINE}\n${LINE}\n{"a":@}\n` });
    const { exit, stderr, stdout } = await redact(cwd, "--bytes", "2-", "in.ndjson");
    expect([exit, stdout]).toEqual([3, `${OUT}\n`]);
    const place = `at offset ${2 * SIZE + 5} (line 2, column 6, /a); lines are counted in the range`;
    expect(stderr).toBe(`scrubjay: in.ndjson: unexpected-character: unexpected character ${place}\n`);
  });

  test("is a byte order mark that is not the file's", async () => {
    const cwd = await folderWith({ ...FILES, "in.ndjson": `${LINE}\n\ufeff${LINE}\n` });
    const { exit, stderr } = await redact(cwd, "--bytes", "1-", "in.ndjson");
    expect([exit, stderr]).toEqual([3, expect.stringContaining(`at offset ${SIZE} (line 1, column 1`)]);
  });

  test.each([
    ["UTF-16", "\0a\0b"],
    ["gzip", "\x1f\x8b\x08\x00"],
    ["zip", "PK\x03\x04"],
  ])(
    "is a first line that would be %s at the start of a file: a bad line, as in a run over the whole",
    async (_, bad) => {
      const cwd = await folderWith({ ...FILES, "in.ndjson": Buffer.from(`1\n${bad}\n2\n`, "latin1") });
      await redact(cwd, "--format", "ndjson", "in.ndjson", "--rejects", "all");
      await redact(cwd, "--bytes", "1-", "in.ndjson", "--rejects", "part", "-o", "out");
      const offsets = async (name: string) =>
        (await readFile(`${cwd}/${name}`, "utf8"))
          .trimEnd()
          .split("\n")
          .map((line) => {
            const { offset, code, place } = JSON.parse(line);
            return [offset, code, place.offset];
          });
      expect(await offsets("part")).toEqual(await offsets("all"));
      expect(await readFile(`${cwd}/out`, "utf8")).toBe("2\n");
    },
  );
});

describe("together with", () => {
  test("--rejects and --rejects-raw: offsets are the file's", async () => {
    const cwd = await folderWith({ ...FILES, "in.ndjson": `${LINE}\n${LINE}\n{bad\n${LINE}\n` });
    const args = ["--bytes", "1-", "in.ndjson", "--rejects", "bad", "--rejects-raw", "raw", "-o", "out"];
    expect(await redact(cwd, ...args)).toMatchObject({ exit: 3, stderr: "scrubjay: in.ndjson: 1 bad line left out\n" });
    expect(await jsonIn(cwd, "bad")).toMatchObject({ line: 2, offset: 2 * SIZE, place: { offset: 2 * SIZE + 1 } });
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe("{bad\n");
    expect(await readFile(`${cwd}/out`, "utf8")).toBe(`${OUT}\n${OUT}\n`);
  });

  test("--patch: a list for each document of the range", async () => {
    const cwd = await folderWith(FILES);
    await redact(cwd, "--bytes", "1-60", "in.ndjson", "--patch", "lists", "-o", "out");
    const list = '[{"op":"replace","path":"/mail","value":"[EMAIL]"}]\n';
    expect(await readFile(`${cwd}/lists`, "utf8")).toBe(list.repeat(1));
  });

  test("--verify, --compress and -o", async () => {
    const cwd = await folderWith(FILES);
    const args = ["--bytes", "1-", "in.ndjson", "--verify", "--compress", "gzip", "-o", "out"];
    expect(await redact(cwd, ...args)).toMatchObject({ exit: 0, stderr: "" });
    expect(gunzipSync(await readFile(`${cwd}/out`)).toString()).toBe(`${OUT}\n`.repeat(3));
  });

  test("--dry-run: the report says the range", async () => {
    const { exit, stdout } = await redact(await folderWith(FILES), "--bytes", "1-60", "in.ndjson", "--dry-run");
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/\n +bytes +records +bytes from-to +name\n +\d+ +1 +1-60 +in\.ndjson\n/),
    ]);
  });

  test("--require-input: a range without a record is exit code 3, and no file", async () => {
    const cwd = await folderWith(FILES);
    expect((await redact(cwd, "--bytes", "1-9", "in.ndjson", "--require-input", "-o", "out")).exit).toBe(3);
    expect(await readdir(cwd)).not.toContain("out");
    expect((await redact(cwd, "--bytes", "1-9", "in.ndjson", "-o", "out")).exit).toBe(0);
    expect(await readFile(`${cwd}/out`, "utf8")).toBe("");
  });

  test("a shipped pack: a part is not compared with it", async () => {
    const cwd = await folderWith(FILES);
    const args = (bytes: string[]) => [
      "redact",
      "-r",
      "kore-ai",
      "--quiet",
      "--format",
      "ndjson",
      ...bytes,
      "in.ndjson",
    ];
    expect((await runHere(args([]), cwd)).exit).toBe(3);
    expect((await runHere(args(["--bytes", "0-"]), cwd)).exit).toBe(0);
  });

  test("-o: not onto its input", async () => {
    const { exit } = await redact(await folderWith(FILES), "--bytes", "0-", "in.ndjson", "-o", "in.ndjson");
    expect(exit).toBe(2);
  });
});

test("the report says range, file, digest, and that all was written", async () => {
  const cwd = await folderWith(FILES);
  await redact(cwd, "--bytes", "1-", "in.ndjson", "--report", "r.json", "-o", "out");
  const size = 4 * SIZE;
  expect(await jsonIn(cwd, "r.json")).toMatchObject({
    inputs: [
      {
        name: "in.ndjson",
        bytes: 3 * SIZE,
        records: 3,
        file: { size, modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/) },
        range: { from: 1, to: size },
      },
    ],
    whole: true,
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    exit: 0,
  });
  await redact(cwd, "--bytes", "1-", "in.ndjson", "--report", "r.json", "--dry-run");
  expect(await jsonIn(cwd, "r.json")).toMatchObject({ whole: false });
});
