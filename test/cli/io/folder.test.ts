/** A folder is read whole, or what was not is printed. */
import { chmod, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readArguments } from "../../../src/cli/arguments/arguments.ts";
import { checkSettings } from "../../../src/cli/arguments/settings.ts";
import { redact } from "../../../src/cli/commands/redact.ts";
import { InputRun } from "../../../src/cli/input-run.ts";
import { findInputs } from "../../../src/cli/io/inputs.ts";
import { targetsOf } from "../../../src/cli/io/open-target.ts";
import { MergedWork } from "../../../src/cli/work.ts";
import { Redactor } from "../../../src/index.ts";
import { mergeReports } from "../../../src/report/merge.ts";
import { Verifier } from "../../../src/verify/verifier.ts";
import { CANARY, folderWith, scrubjay, shell, whyNotAsNobody } from "../program.ts";

const RECORD = `{"a":"${CANARY}"}\n`;
const GZIP = gzipSync(RECORD);
/** Their first bytes only. */
const BZIP2 = Buffer.from("BZh91AY&SY");
const XZ = Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0);

const run = (cwd: string, ...args: string[]) => scrubjay(args, { cwd });
const records = (stdout: string) => stdout.split("\n").filter((line) => line !== "").length;

test.each(["a.JSON", "b.NdJson", "c.jsonl", "d.jsonl.part", "e", "f.txt"])("%s is taken", async (name) => {
  const cwd = await folderWith({ [`in/x/${name}`]: `\uFEFF \r\n\t${RECORD}` });
  expect(await run(cwd, "redact", "in")).toEqual({ exit: 0, stdout: '\uFEFF \r\n\t{"a":"[EMAIL]"}\n', stderr: "" });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["a.json.bz2", BZIP2, /compressed \(bzip2\); unpack it first: bzip2 -dc FILE \| scrubjay … -/],
  ["a.json", BZIP2, /compressed \(bzip2\)/],
  ["a.ndjson.xz", XZ, /compressed \(xz\); unpack it first: xz -dc/],
  ["a.csv.gz", gzipSync(`mail\n${CANARY}\n`), /not JSON, by name or content; --include/],
  ["a.gz", GZIP.subarray(0, 12), /cut-off: the gzip data end too early: the input was cut off \(byte 12 /],
  ["a.csv", `mail\n${CANARY}\n`, /not JSON, by name or content; --include/],
  ["a.txt", "", /not JSON, by name or content/],
  ["a", `"${CANARY}"`, /not JSON, by name or content/],
])("%s is not read: it is named, the others are read, exit 4", async (name, content, why) => {
  const cwd = await folderWith({ [`in/deep/${name}`]: content, "in/z.json": RECORD });
  for (const command of ["redact", "scan", "verify"]) {
    const { exit, stdout, stderr } = await run(cwd, command, "in", "--quiet");
    expect(exit, command).toBe(4);
    expect(stdout, command).not.toBe("");
    expect(stderr).toMatch(new RegExp(`^scrubjay: not read: in/deep/${name}: [^\\n]*\\n$`));
    expect(stderr).toMatch(why);
    expect(stderr + stdout).not.toContain("jones");
  }
});

test.each(["a.json.gz", "b.NDJSON.GZ", "c.gz", "d.json", "e"])("%s, compressed, is taken", async (name) => {
  const cwd = await folderWith({ [`in/x/${name}`]: GZIP, "in/y.json": RECORD });
  for (const command of ["redact", "scan", "verify"]) {
    const { exit, stdout, stderr } = await run(cwd, command, "in", "--quiet");
    expect({ exit, stderr }, command).toEqual({ exit: command === "verify" ? 1 : 0, stderr: "" });
    if (command === "redact") expect(stdout).toBe('{"a":"[EMAIL]"}\n'.repeat(2));
  }
});

test("with --include only the files that are meant count, also those that do not say JSON", async () => {
  const cwd = await folderWith({ "in/a.log": RECORD, "in/b.txt": "no", "in/old/c.log": RECORD, "in/d.log": '"x"\n' });
  const taken = async (...include: string[]) => {
    const { exit, stdout } = await run(cwd, "redact", "in", ...include.flatMap((glob) => ["--include", glob]));
    return [exit, records(stdout)];
  };
  expect(await taken("*.log")).toEqual([0, 3]);
  expect(await taken("*.log", "!old/**")).toEqual([0, 2]);
  expect(await taken("!*.txt", "!d.*")).toEqual([0, 2]);
  expect(await taken("old/*")).toEqual([0, 1]);
  expect(await taken("*.log", "!*.log", "a.*")).toEqual([0, 1]);
  expect(await taken("*.gone")).toEqual([4, 0]);
  expect((await run(cwd, "redact", "in", "--include", "!")).exit).toBe(2);
});

test("names that begin with _ or . are skipped and counted, unless a glob names them", async () => {
  const files = { "in/_meta.json": RECORD, "in/.tmp/b.json": RECORD, "in/.x.gz": GZIP, "in/z.json": RECORD };
  const cwd = await folderWith(files);
  const { exit, stdout, stderr } = await run(cwd, "redact", "in", "--report", "report.json");
  expect({ exit, records: records(stdout) }).toEqual({ exit: 0, records: 1 });
  expect(stderr).toBe("scrubjay: warning: skipped: 3 whose names begin with _ or . (--include takes them)\n");
  expect(JSON.parse(await readFile(join(cwd, "report.json"), "utf8"))).toMatchObject({ notRead: [], skippedNames: 3 });
  const all = await run(cwd, "redact", "in", "--include", "*.json", "--include", "_*", "--include", ".tmp/*");
  expect(records(all.stdout)).toBe(3);
});

test("what is no file is named and not waited for; a link to a file is read", async () => {
  const cwd = await folderWith({ "in/z.json": RECORD, "else/y.json": RECORD });
  await shell("mkfifo in/fifo.json", cwd);
  await symlink("../in", join(cwd, "in/loop"));
  await symlink("gone.json", join(cwd, "in/dangling.json"));
  await symlink("../else/y.json", join(cwd, "in/link.json"));
  const { exit, stdout, stderr } = await run(cwd, "redact", "in");
  expect({ exit, records: records(stdout) }).toEqual({ exit: 4, records: 2 });
  expect(stderr).toBe(
    "scrubjay: not read: in/dangling.json: cannot be read: ENOENT: no such file or directory\n" +
      "scrubjay: not read: in/fifo.json: not a file\n" +
      "scrubjay: not read: in/loop: a link to a folder\n",
  );
});

describe("a link to a folder", () => {
  const files = { "in/a.json": RECORD, "else/b.json": RECORD, "else/deep/c.json": RECORD };

  test.each([
    ["in", 1],
    ["in/*", 1],
    ["in/**", 1],
    ["in/**/*.json", 1],
    ["in/*/*.json", 0],
    ["i?/l*/b.json", 0],
  ])("is named, and not read: %s", async (name, count) => {
    const cwd = await folderWith(files);
    await symlink("../else", join(cwd, "in/link"));
    const { exit, stdout, stderr } = await run(cwd, "redact", name);
    expect(stderr).toBe("scrubjay: not read: in/link: a link to a folder\n");
    expect({ exit, records: records(stdout) }).toEqual({
      exit: 4,
      records: count,
    });
  });

  test.each([
    ["in/link", 2],
    ["in/link/*.json", 1],
    ["i*/link/b.json", 1],
    ["i*/link", 2],
  ])("is read where it is written out: %s", async (name, count) => {
    const cwd = await folderWith(files);
    await symlink("../else", join(cwd, "in/link"));
    const { exit, stdout, stderr } = await run(cwd, "redact", name);
    expect({ exit, stderr, records: records(stdout) }).toEqual({ exit: 0, stderr: "", records: count });
  });
});

test.each(["in", "in/*"])("%s: a name that is not UTF-8 is named, the others are read", async (name) => {
  const cwd = await folderWith({ "in/a.json": RECORD });
  await writeFile(Buffer.concat([Buffer.from(join(cwd, "in/caf")), Uint8Array.of(0xe9), Buffer.from(".json")]), RECORD);
  const { exit, stdout, stderr } = await run(cwd, "redact", name);
  expect({ exit, records: records(stdout) }).toEqual({ exit: 4, records: 1 });
  expect(stderr).toMatch(
    /^scrubjay: not read: in\/caf\ufffd\.json: cannot be read: ENOENT: .*: its name is not UTF-8; rename it\n$/,
  );
});

test.runIf(whyNotAsNobody() === "")(`what may not be read is named${whyNotAsNobody()}`, async () => {
  const cwd = await folderWith({ "in/a.json": RECORD, "in/shut/b.json": RECORD, "in/z.json": RECORD });
  await chmod(cwd, 0o755);
  await chmod(join(cwd, "in/a.json"), 0);
  await chmod(join(cwd, "in/shut"), 0);
  const { start, outcomeOf } = await import("../program.ts");
  const asNobody = (...args: string[]) => outcomeOf(start(args, { cwd, uid: 65534, gid: 65534 }));
  for (const name of ["in", "in/**"]) {
    const { exit, stdout, stderr } = await asNobody("redact", name);
    expect(stderr).toMatch(/not read: in\/a\.json: cannot be read: EACCES: permission denied\n/);
    expect(stderr).toMatch(/not read: in\/shut: cannot be read: EACCES/);
    expect({ exit, records: records(stdout) }).toEqual({ exit: 4, records: 1 });
  }
});

test("what a glob matches and cannot be read is named, the others are read", async () => {
  const cwd = await folderWith({ "a.json": RECORD, "b.json": BZIP2, "c.json": RECORD });
  await symlink("gone", join(cwd, "d.json"));
  await shell("mkfifo e.json", cwd);
  const { exit, stdout, stderr } = await run(cwd, "redact", "?.json");
  expect({ exit, records: records(stdout) }).toEqual({ exit: 4, records: 2 });
  expect(stderr.match(/not read: \S+/g)).toEqual(["not read: b.json:", "not read: d.json:", "not read: e.json:"]);
});

describe("a file that goes between listing and reading", () => {
  const settings = checkSettings(readArguments([], { options: redact.options, help: "" }));
  const workOfRedact = () =>
    new MergedWork({
      make: () => new Redactor({ unlisted: "keep" }),
      reportOf: ({ report }) => report,
      merge: mergeReports,
    });

  test("is named, and the others are read", async () => {
    const cwd = await folderWith({ "in/a.json": "1", "in/b.json": "2", "in/c.json": "3" });
    const { inputs } = await findInputs([join(cwd, "in")]);
    await rm(join(cwd, "in/b.json"));
    const gone = [{ name: join(cwd, "in/b.json"), why: "cannot be read: ENOENT: no such file or directory" }];
    const work = workOfRedact();
    const redacting = new InputRun(work, settings, targetsOf("all"));
    const out = join(cwd, "out");
    const batches = inputs.map((input) => ({ target: join(out, String(input.below)), inputs: [input] }));
    await redacting.read(batches);
    expect([redacting.notRead, work.report.inputs.length]).toEqual([gone, 2]);
    expect((await readdir(out)).sort()).toEqual(["a.json", "c.json"]);
    const onlyRead = workOfRedact();
    const reading = new InputRun(onlyRead, settings, targetsOf("nothing"));
    await reading.read([{ target: undefined, inputs }]);
    expect([reading.notRead, onlyRead.records]).toEqual([gone, 2]);
  });

  test("but one that was named stops the run", async () => {
    const cwd = await folderWith({ "a.json": "1" });
    const { inputs } = await findInputs([join(cwd, "a.json")]);
    await rm(join(cwd, "a.json"));
    const reading = new InputRun(workOfRedact(), settings, targetsOf("nothing"));
    await expect(reading.read([{ target: undefined, inputs }])).rejects.toThrow(/cannot be read: ENOENT/);
  });
});

test("of several exits the first of 2, 4, 3, 1 is given", async () => {
  const cwd = await folderWith({ "in/a.json": RECORD, "in/b.csv": "x", "wrong/a.json": RECORD, "wrong/b.json": "{" });
  expect((await run(cwd, "verify", "in")).exit).toBe(4);
  expect((await run(cwd, "scan", "in", "--fail")).exit).toBe(4);
  expect((await run(cwd, "redact", "wrong")).exit).toBe(3);
  expect((await run(cwd, "redact", "wrong", "in")).exit).toBe(4);
  expect((await run(cwd, "redact", "wrong", "in", "--require-input", "--regions", "XX")).exit).toBe(2);
});

test("reports name what was not read, with their exit code", async () => {
  const cwd = await folderWith({ "in/a.json": "1", "in/b.bz2": BZIP2 });
  const notRead = [{ name: "in/b.bz2", why: expect.stringContaining("bzip2") }];
  await run(cwd, "redact", "in", "--report", "report.json");
  expect(JSON.parse(await readFile(join(cwd, "report.json"), "utf8"))).toMatchObject({ exit: 4, notRead });
  expect((await run(cwd, "redact", "in", "--dry-run")).stdout).toMatch(
    /exit 4\n[\s\S]*Not read\n +name +why\n +in\/b\.bz2/,
  );
  expect(JSON.parse((await run(cwd, "verify", "in", "--as", "json")).stdout)).toMatchObject({ exit: 4, notRead });
  expect(JSON.parse((await run(cwd, "scan", "in", "--as", "json")).stdout)).toMatchObject({ records: 1, notRead });
});

describe("an input of a compression that is not read", () => {
  test.each([
    ["bzip2", BZIP2],
    ["xz", XZ],
  ])("is an error that says %s: exit 3", async (name, content) => {
    const cwd = await folderWith({ "a.json": content });
    for (const command of ["redact", "scan", "verify"]) {
      const ofFile = await run(cwd, command, "a.json");
      const ofPipe = await scrubjay([command], { stdin: content });
      for (const { exit, stderr } of [ofFile, ofPipe]) {
        expect(exit).toBe(3);
        expect(stderr).toMatch(
          new RegExp(`compressed: the input is ${name} at offset 0 .*; unpack it first: ${name} -dc FILE`),
        );
      }
    }
  });

  test("wherever its first bytes are cut", () => {
    for (const size of [1, 2, 3]) {
      const verifier = new Verifier();
      const expected = expect.objectContaining({ code: "compressed" });
      const work = () => {
        verifier.write(GZIP.subarray(0, size));
        verifier.write(GZIP.subarray(size));
        verifier.end();
      };
      expect(work).toThrow(expected);
    }
  });
});

describe("an output folder mirrors the folders that were given", () => {
  test("and is made, as deep as it has to be", async () => {
    const cwd = await folderWith({ "in/d=1/p.json": "1", "in/d=2/p.json": '"x"', "in/p.json": "2", "q.json": "3" });
    const args = ["redact", "in", "q.json", "--unlisted", "replace", "-o", "new/out/"];
    expect((await run(cwd, ...args, "--dry-run")).exit).toBe(0);
    expect((await readdir(cwd)).sort()).toEqual(["in", "q.json"]);
    expect(await run(cwd, ...args)).toEqual({ exit: 0, stdout: "", stderr: "" });
    const made = (await readdir(join(cwd, "new/out"), { recursive: true })).sort();
    expect(made).toEqual(["d=1", "d=1/p.json", "d=2", "d=2/p.json", "p.json", "q.json"]);
    expect(await readFile(join(cwd, "new/out/d=2/p.json"), "utf8")).toBe('"[REDACTED]"');
  });

  test.each([
    [["in", "more", "-o", "out/"], 2, /in\/d\/p\.json and more\/d\/p\.json would both be out\/d\/p\.json/],
    [["in", "-o", "in/"], 2, /in\/d\/p\.json would overwrite the input in\/d\/p\.json/],
    [["in", "-o", "file.json/out/"], 4, /ENOTDIR/],
  ] as const)("%j: exit %i", async (args, exit, message) => {
    const cwd = await folderWith({ "in/d/p.json": "1", "more/d/p.json": "2", "file.json": "3" });
    const before = await readdir(cwd, { recursive: true });
    const outcome = await run(cwd, "redact", ...args);
    expect(outcome.exit).toBe(exit);
    expect(outcome.stderr).toMatch(message);
    expect(await readdir(cwd, { recursive: true })).toEqual(before);
  });
});

test("an output folder mirrors what a glob matches, below the glob's fixed part", async () => {
  const days = { "hive/dt=2026-11-27/part-0.json": "1", "hive/dt=2026-11-28/part-0.json": "2" };
  const cwd = await folderWith({ ...days, "hive/dt=2026-11-28/x/part-1.json": "3" });
  const made = async (glob: string, out: string) => {
    const { exit, stderr } = await run(cwd, "redact", glob, "--quiet", "-o", `${out}/`);
    expect({ exit, stderr }, glob).toEqual({ exit: 0, stderr: "" });
    const names = await readdir(join(cwd, out), { recursive: true });
    return names.filter((name) => name.endsWith(".json")).sort();
  };
  const all = ["dt=2026-11-27/part-0.json", "dt=2026-11-28/part-0.json", "dt=2026-11-28/x/part-1.json"];
  expect(await made("hive/**/*.json", "a")).toEqual(all);
  expect(await made("hive/dt=*/", "b")).toEqual(all);
  expect(await made("hive/dt=2026-11-{27..28}/part-[0-9].json", "c")).toEqual(all.slice(0, 2));
  expect(await made("{hive/dt=2026-11-27,none}/*", "d")).toEqual(["hive/dt=2026-11-27/part-0.json"]);
});

describe("no record at all", () => {
  test.each(["redact", "scan", "verify"])("%s --require-input: exit 3", async (command) => {
    const cwd = await folderWith({ "empty.ndjson": "\n\n" });
    const args = [command, "--format", "ndjson", "empty.ndjson"];
    const { exit, stdout, stderr } = await run(cwd, ...args, "--require-input");
    expect({ exit, stdout: stdout.trim() }).toEqual({ exit: 3, stdout: "" });
    expect(stderr).toBe("scrubjay: no records: there is nothing in the inputs (--require-input)\n");
    expect((await run(cwd, ...args)).exit).toBe(0);
    expect((await scrubjay([command, "--require-input"], { stdin: "{}" })).exit).toBe(0);
  });

  test("an output of --require-input is left as it was", async () => {
    const cwd = await folderWith({ "empty.ndjson": "", "out.json": "old" });
    const args = ["redact", "--format", "ndjson", "empty.ndjson", "-o", "out.json"];
    expect((await run(cwd, ...args, "--require-input")).exit).toBe(3);
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
  });

  test("is not called clean, also with --quiet", async () => {
    const warning = "scrubjay: warning: no records were read: there was nothing to look at\n";
    for (const command of ["scan", "verify"]) {
      const { exit, stdout, stderr } = await scrubjay([command, "--format", "ndjson", "--quiet"]);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: warning });
      expect(stdout).not.toMatch(/nothing/);
      const json = await scrubjay([command, "--format", "ndjson", "--as", "json"]);
      expect(JSON.parse(json.stdout)).toMatchObject({ records: 0 });
    }
    const verified = await scrubjay(["verify", "--format", "ndjson"]);
    expect(verified.stdout).toMatch(/left +unknown: no records were read\n/);
  });
});
