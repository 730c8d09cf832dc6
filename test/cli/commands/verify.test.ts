/** `scrubjay verify` and `redact --verify`. What is found where is in test/verify. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArguments } from "../../../src/cli/arguments/arguments.ts";
import { checkSettings } from "../../../src/cli/arguments/settings.ts";
import { redact } from "../../../src/cli/commands/redact.ts";
import { NotClean } from "../../../src/cli/failure.ts";
import { InputRun } from "../../../src/cli/input-run.ts";
import { targetsOf } from "../../../src/cli/io/open-target.ts";
import { OutputCheck } from "../../../src/cli/output-check.ts";
import { MergedWork } from "../../../src/cli/work.ts";
import { Redactor } from "../../../src/index.ts";
import { mergeReports } from "../../../src/report/merge.ts";
import { CANARY, folderWith, ruleFile, scrubjay, shell } from "../program.ts";

const NUMBER = "+1 202 555 0123";

const FILES = {
  "a.json": JSON.stringify({ data: [{ mail: CANARY, note: `call ${NUMBER}`, mood: "glad" }] }),
  "b.json": JSON.stringify({ data: [{ mail: CANARY, note: "none", mood: "sad" }] }),
  "clean.json": '{"data":[{"mood":"glad","note":"[PHONE]"}]}',
  "names.json": '{"note":"Dear Mr. Whitcombe, I spoke to Gemma."}{"name":"my name is Tobias Achterberg"}',
  "wrong.json": `{"data":[{"mail":"${CANARY}"`,
  "my.pii.yaml": ruleFile(),
  "bad.pii.yaml": ruleFile("hush"),
};

async function run(...args: readonly string[]) {
  const cwd = await folderWith(FILES);
  return { ...(await scrubjay(args, { cwd })), cwd };
}

describe("verify", () => {
  test("says where something is left over all outputs, without a value", async () => {
    const { exit, stdout, stderr } = await run("verify", "clean.json", "a.json", "b.json");
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: "" });
    expect(stdout).toBe(`Check of 3 inputs

left          3 in 2 places
looked for    e-mail addresses and phone numbers (no national forms); not names, nor any other personal data
read          3 records
kept by name  0 values passed over

path            detector  left  first in  document  at
--------------  --------  ----  --------  --------  ------------
$.data[*].mail  email     2     a.json    1         /data/0/mail
$.data[*].note  phone     1     a.json    1         /data/0/note
`);
  });

  test.each([
    [0, ["clean.json"]],
    [0, ["clean.json", "--quiet"]],
    [1, ["a.json", "--quiet"]],
    [1, ["a.json", "-r", "my.pii.yaml"]],
    [1, ["b.json", "--max-value-bytes", "4"]],
    [2, ["a.json", "-r", "bad.pii.yaml"]],
    [2, ["a.json", "-r", "no-such/pack"]],
    [2, ["a.json", "--regions", "XX"]],
    [2, ["a.json", "--output", "b.json"]],
    [2, ["a.json", "--as", "html"]],
    [3, ["wrong.json"]],
    [4, ["missing.json"]],
    [4, ["a.json", "-p", "missing.yaml", "-r", "my.pii.yaml"]],
  ])("exit %i for %j, and never a value", async (expected, args) => {
    const { exit, stdout, stderr } = await run("verify", ...args);
    expect(exit).toBe(expected);
    expect(`${stdout}${stderr}`).not.toContain(CANARY);
  });

  test("--as json is the library's report", async () => {
    const { exit, stdout } = await run("verify", "a.json", "--as", "json", "--quiet", "-r", "my.pii.yaml");
    const report = JSON.parse(stdout);
    expect(exit).toBe(1);
    expect(report).toMatchObject({ format: "scrubjay-verify/1", exit: 1 });
    expect(report.findings.map(({ path }: { path: string }) => path)).toEqual(["$.data[*].mail"]);
    expect(report.passedOver.unlisted).toEqual({ values: 2, email: 0, phone: 1 });
  });

  test("--detect person-name=context adds names, as warnings: the exit code is that of what is left", async () => {
    const { exit, stdout } = await run("verify", "names.json", "--detect", "person-name=context");
    expect(exit).toBe(0);
    expect(stdout).toBe(`Check of 1 input

left          nothing
warnings      3 in 2 places may be left
warned of     names in English, Japanese, Chinese and Korean: not all are seen
looked for    e-mail addresses and phone numbers (no national forms); beside that, only what it warns of
read          2 records
kept by name  0 values passed over

Warnings
path    detector     may be left  first in    document  at
------  -----------  -----------  ----------  --------  -----
$.name  person-name  1            names.json  2         /name
$.note  person-name  2            names.json  1         /note
`);
    const both = await run("verify", "names.json", "a.json", "--detect", "person-name=context");
    expect(both.exit).toBe(1);
    const alone = await run("verify", "a.json", "--detect", "person-name");
    expect([alone.exit, alone.stdout]).toEqual([
      0,
      expect.stringContaining("left            not looked for (--detect)\nwarnings        none\n"),
    ]);
  });

  test("warnings have a column of their own in CSV, and a member in JSON", async () => {
    const csv = await run("verify", "names.json", "a.json", "--detect", "person-name=context", "--as", "csv");
    expect(csv.stdout.split("\r\n").map((line) => line.split(",").at(-1))).toEqual([
      "is",
      "left",
      "left",
      "warning",
      "warning",
      "",
    ]);
    const json = await run("verify", "names.json", "--detect", "person-name", "--as", "json", "--quiet");
    expect(JSON.parse(json.stdout)).toMatchObject({ exit: 0, warnings: { lookedFor: ["person-name"], count: 3 } });
    const quiet = await run("verify", "names.json", "--detect", "person-name", "--quiet");
    expect([quiet.exit, quiet.stdout]).toEqual([0, ""]);
  });

  test("what redact writes passes, through a pipe", async () => {
    const cwd = await folderWith(FILES);
    const { exit, stdout } = await shell("scrubjay redact a.json b.json | scrubjay verify --quiet", cwd);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
  });

  test("its help has two examples", async () => {
    const { exit, stdout } = await scrubjay(["verify", "--help"]);
    expect(exit).toBe(0);
    expect(stdout.split("Examples:")[1]?.match(/scrubjay verify /g)).toHaveLength(2);
  });
});

describe("redact --verify", () => {
  test("changes nothing about an output with nothing left", async () => {
    const { exit, stderr, cwd } = await run("redact", "a.json", "b.json", "--verify", "-o", "out.json");
    const plain = await scrubjay(["redact", "a.json", "b.json"], { cwd });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe(plain.stdout);
  });

  test("takes the options of the run", async () => {
    const { exit, stdout, stderr } = await run("redact", "a.json", "--verify", "-r", "my.pii.yaml");
    const left = "nothing is left but what no rule decides (unlisted: keep): 1 phone";
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: `scrubjay: warning: --verify: ${left}\n` });
    expect(stdout).toContain(NUMBER);
  });

  test("beside --dry-run, what would have been written is checked", async () => {
    const { exit, stdout } = await run("redact", "a.json", "--verify", "--dry-run");
    expect(exit).toBe(0);
    expect(stdout).not.toContain("[EMAIL]");
  });

  test("a wrong input stays the input's fault", async () => {
    const { exit, stderr } = await run("redact", "wrong.json", "--verify", "-o", "out.json");
    expect(exit).toBe(3);
    expect(stderr).not.toContain("--verify");
  });
});

describe("a redactor that leaves something", () => {
  async function leaking(writes: "all" | "nothing" = "all") {
    const cwd = await folderWith(FILES);
    const target = join(cwd, "out.json");
    const settings = checkSettings(readArguments([], { options: redact.options, help: "" }));
    const make = () => new Redactor({ unlisted: "keep" });
    const work = new MergedWork({ make, reportOf: ({ report }) => report, merge: mergeReports });
    const inputRun = new InputRun(new OutputCheck({}).beside(work), settings, targetsOf(writes));
    const inputs = [{ name: join(cwd, "a.json"), regular: true, size: 0, identity: undefined }];
    const error: unknown = await inputRun.read([{ target, inputs }]).catch((caught: unknown) => caught);
    return { error, there: await readdir(cwd) };
  }

  test("leaves no file, and says where it failed, without a value", async () => {
    const { error, there } = await leaking();
    expect(error).toBeInstanceOf(NotClean);
    const { message, where } = error as NotClean;
    expect(message).toBe("2 left in the output");
    expect(where).toContain("$.data[*].mail");
    expect(where).not.toContain(CANARY);
    expect(there.sort()).toEqual(Object.keys(FILES).sort());
  });

  test("is found out by --dry-run, too", async () => {
    expect((await leaking("nothing")).error).toBeInstanceOf(NotClean);
  });
});
