/** `redact --rejects` and `--rejects-raw`. */
import { chmod, readdir, readFile, stat } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { openGrowing } from "../../../src/cli/io/output-file.ts";
import { CANARY, folderWith, outcomeOf, ruleFile, scrubjay, start, whyNotAsNobody } from "../program.ts";

const GOOD = `{"mail":"${CANARY}"}`;
const REDACTED = '{"mail":"[EMAIL]"}';
const NDJSON = ["--format", "ndjson"];

async function rows(file: string): Promise<unknown[]> {
  const text = await readFile(file, "utf8");
  expect(text).not.toContain("canary");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("--rejects", () => {
  test("leaves bad lines out, lists them, and ends with 3", async () => {
    const cwd = await folderWith({ "in.ndjson": `${GOOD}\n{"mail":"${CANARY}"\n\n${GOOD}\r\n${CANARY}` });
    const args = [
      "redact",
      ...NDJSON,
      "in.ndjson",
      "-o",
      "out.ndjson",
      "--rejects",
      "bad.ndjson",
      "--rejects-raw",
      "raw",
    ];
    const { exit, stderr } = await scrubjay([...args, "--report", "report.json", "--verify"], { cwd });
    expect([exit, stderr]).toEqual([3, "scrubjay: in.ndjson: 2 bad lines left out\n"]);
    expect(await readFile(`${cwd}/out.ndjson`, "utf8")).toBe(`${REDACTED}\n\n${REDACTED}\r\n`);
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe(`{"mail":"${CANARY}"\n${CANARY}\n`);
    const [first, last] = await rows(`${cwd}/bad.ndjson`);
    const line = GOOD.length + 1;
    const place = { offset: line + GOOD.length - 1, line: 2, column: GOOD.length, pointer: "" };
    expect(first).toEqual({ line: 2, offset: line, code: "line-break-in-record", place });
    expect(last).toMatchObject({ line: 5, code: "unexpected-character" });
    const report = JSON.parse(await readFile(`${cwd}/report.json`, "utf8"));
    expect(report).toMatchObject({ exit: 3, inputs: [{ records: 2, rejected: 2 }], detected: { email: 2 } });
  });

  test("without a bad line: exit 0, and files with nothing in them", async () => {
    const cwd = await folderWith();
    const args = ["redact", ...NDJSON, "--rejects", "bad", "--rejects-raw", "raw"];
    const { exit, stdout } = await scrubjay(args, { cwd, stdin: GOOD });
    expect([exit, stdout]).toEqual([0, REDACTED]);
    expect([(await stat(`${cwd}/bad`)).size, (await stat(`${cwd}/raw`)).size]).toEqual([0, 0]);
  });

  test("each is there as soon as it is found, also where a signal ends the run", async () => {
    const cwd = await folderWith();
    const child = start(["redact", ...NDJSON, "--rejects", "bad", "--rejects-raw", "raw"], { cwd });
    child.stdin?.write(`${GOOD}\n{bad\n`);
    await vi.waitFor(async () => expect(await rows(`${cwd}/bad`)).toHaveLength(1), { timeout: 20_000 });
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe("{bad\n");
    child.kill("SIGINT");
    expect((await outcomeOf(child)).exit).toBe(130);
    expect(await rows(`${cwd}/bad`)).toMatchObject([{ line: 2 }]);
  });

  test("does not take the place of another file", async () => {
    const cwd = await folderWith({ "in.ndjson": GOOD });
    const { exit, stdout, stderr } = await scrubjay(["redact", ...NDJSON, "--rejects", "in.ndjson"], { cwd });
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("in.ndjson is there already");
    expect(await readFile(`${cwd}/in.ndjson`, "utf8")).toBe(GOOD);
  });

  test("the files of another run are replaced", async () => {
    const cwd = await folderWith({ "in.ndjson": "{\n" });
    const args = ["redact", ...NDJSON, "in.ndjson", "--rejects", "bad", "--rejects-raw", "raw"];
    await scrubjay(args, { cwd });
    expect((await scrubjay(args, { cwd })).exit).toBe(3);
    expect(await rows(`${cwd}/bad`)).toHaveLength(1);
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe("{\n");
  });

  test("of several inputs: names them", async () => {
    const cwd = await folderWith({ "a.ndjson": "{\n", "b.ndjson": `${GOOD}\n}\n` });
    const { exit, stdout } = await scrubjay(["redact", ...NDJSON, "a.ndjson", "b.ndjson", "--rejects", "bad"], { cwd });
    expect([exit, stdout]).toEqual([3, `${REDACTED}\n`]);
    expect(await rows(`${cwd}/bad`)).toMatchObject([
      { input: "a.ndjson", line: 1, offset: 0 },
      { input: "b.ndjson", line: 2, offset: GOOD.length + 1 },
    ]);
  });

  test("is written also where the run ends in an error", async () => {
    const cwd = await folderWith({ "in.ndjson": `{\n${GOOD}\n{"mail":"${"x".repeat(200)}"]\n` });
    const args = ["redact", ...NDJSON, "in.ndjson", "--max-value-bytes", "100", "--rejects", "bad", "-o", "out"];
    const { exit, stderr } = await scrubjay(args, { cwd });
    expect(exit).toBe(3);
    expect(stderr).toContain("in.ndjson: unexpected-character: ");
    expect(await rows(`${cwd}/bad`)).toMatchObject([{ line: 1 }]);
    expect((await readdir(cwd)).sort()).toEqual(["bad", "in.ndjson"]);
  });

  test("--dry-run writes the lists, and no JSON", async () => {
    const cwd = await folderWith({ "in.ndjson": `{\n${GOOD}\n` });
    const { exit, stdout } = await scrubjay(["redact", ...NDJSON, "--dry-run", "in.ndjson", "--rejects", "bad"], {
      cwd,
    });
    expect(exit).toBe(3);
    expect(stdout).toMatch(/bytes +records +bad lines +name\n +\d+ +1 +1 +in\.ndjson\n/);
    expect(await rows(`${cwd}/bad`)).toHaveLength(1);
  });

  test("bad lines do not hide which pack fits", async () => {
    const cwd = await folderWith();
    const stdin = `{\n${'{"mail":1,"other":{"x":[1]}}\n'.repeat(3)}`;
    const { exit, stderr } = await scrubjay(["redact", ...NDJSON, "-r", "udesk", "--rejects", "bad"], { cwd, stdin });
    expect(exit).toBe(3);
    expect(stderr).toContain("wrong-pack: ");
  });
});

describe("--rejects-raw", () => {
  const args = ["redact", ...NDJSON, "in.ndjson", "--rejects-raw", "raw"];

  test("nobody else may read it, whoever could before", async () => {
    const cwd = await folderWith({ raw: "", "in.ndjson": `${CANARY}\xff\n` });
    await chmod(`${cwd}/raw`, 0o666);
    expect((await scrubjay(args, { cwd })).exit).toBe(3);
    expect((await stat(`${cwd}/raw`)).mode & 0o777).toBe(0o600);
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe(`${CANARY}\xff\n`);
  });

  test.each([0o644, 0o666, 0o640, 0o400])("does not take the place of a file of mode %o", async (mode) => {
    const cwd = await folderWith({ raw: ruleFile(), bad: '{"line":1}\n', "in.ndjson": `${GOOD}\n` });
    await chmod(`${cwd}/raw`, mode);
    const { exit, stdout, stderr } = await scrubjay([...args, "--rejects", "bad"], { cwd });
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^scrubjay: raw is there already, and no file of --rejects-raw; /);
    expect([await readFile(`${cwd}/raw`, "utf8"), await readFile(`${cwd}/bad`, "utf8")]).toEqual([
      ruleFile(),
      '{"line":1}\n',
    ]);
    expect((await stat(`${cwd}/raw`)).mode & 0o777).toBe(mode);
  });

  test("a file that is there loses nothing before it is emptied", async () => {
    const cwd = await folderWith({ raw: "old" });
    const file = await openGrowing(`${cwd}/raw`, { ownerOnly: true });
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe("old");
    await file.empty();
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe("");
    await file.commit();
  });

  test.runIf(whyNotAsNobody() === "")(`a file of somebody else stays as it is${whyNotAsNobody()}`, async () => {
    const cwd = await folderWith({ raw: "old", empty: "", bad: '{"line":1}\n', "in.ndjson": `{\n` });
    for (const name of [".", "raw", "empty", "bad", "in.ndjson"]) await chmod(`${cwd}/${name}`, 0o777);
    const asNobody = (raw: string) =>
      outcomeOf(
        start(["redact", ...NDJSON, "in.ndjson", "--rejects", "bad", "--rejects-raw", raw], {
          cwd,
          uid: 65534,
          gid: 65534,
        }),
      );
    expect((await asNobody("raw")).exit).toBe(2);
    expect(await readFile(`${cwd}/raw`, "utf8")).toBe("old");
    // The other one is emptied only after this one has been opened.
    expect((await asNobody("empty")).exit).toBe(4);
    expect(await readFile(`${cwd}/bad`, "utf8")).toBe('{"line":1}\n');
  });
});

describe("wrong usage", () => {
  const files = { "in.ndjson": GOOD, "my.pii.yaml": ruleFile() };

  test.each([
    ["not-ndjson", ["in.ndjson", "--rejects", "bad"]],
    ["not-ndjson", ["in.ndjson", "--rejects-raw", "bad", "--format", "json"]],
    ["no file", ["in.ndjson", "--rejects", "-", ...NDJSON]],
    ["an input", ["in.ndjson", "--rejects", "in.ndjson", ...NDJSON]],
    ["a rule file", ["in.ndjson", "-r", "my.pii.yaml", "--rejects-raw", "./my.pii.yaml", ...NDJSON]],
    ["the output", ["in.ndjson", "-o", "out", "--rejects", "out", ...NDJSON]],
    ["the report", ["in.ndjson", "--report", "report", "--rejects", "report", ...NDJSON]],
    ["each other", ["in.ndjson", "--rejects", "bad", "--rejects-raw", "bad", ...NDJSON]],
  ])("%s: exit 2, and nothing is written", async (_what, args) => {
    const cwd = await folderWith(files);
    const { exit, stdout } = await scrubjay(["redact", ...args], { cwd });
    expect([exit, stdout]).toEqual([2, ""]);
    expect((await readdir(cwd)).sort()).toEqual(["in.ndjson", "my.pii.yaml"]);
  });
});
