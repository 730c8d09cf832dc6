import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CANARY, folderWith, ruleFile, scrubjay } from "./program.ts";

const INPUT = `{"data":[{"mail":"${CANARY}","note":"x"},{"mail":"${CANARY}","${CANARY}":1}]}`;

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const cwd = await folderWith({ "r.pii.yaml": ruleFile(), "in.json": INPUT, ...files });
  const outcome = await scrubjay(["redact", "-r", "r.pii.yaml", ...args], { cwd, stdin: "{}" });
  const report = await readFile(join(cwd, "report.json"), "utf8").catch(() => "null");
  for (const printed of [outcome.stderr, report]) expect(printed).not.toMatch(/canary|jones/);
  return { ...outcome, report: JSON.parse(report) };
}

test("--report: inputs by name, counts by rule and path, never a value", async () => {
  const { exit, report } = await run(["in.json", "-", "in.json", "--report", "report.json"]);
  const bytes = INPUT.length;
  expect(report).toMatchObject({
    format: "scrubjay-report/1",
    inputs: [
      { name: "in.json", bytes, records: 2 },
      { name: "-", bytes: 2, records: 1 },
      { name: "in.json", bytes, records: 2 },
    ],
    rules: [
      { id: "acme-cx/contacts/mail", action: "replace", matched: 4, redacted: 4 },
      { id: "acme-cx/contacts/phone", matched: 0 },
    ],
    neverMatched: ["acme-cx/contacts/phone"],
    unlisted: { action: "keep", weaker: false },
    exit: 0,
  });
  expect(exit).toBe(0);
});

test("the report says that --unlisted is weaker", async () => {
  const args = ["in.json", "--unlisted", "keep", "--report", "report.json"];
  const { report } = await run(args, { "r.pii.yaml": ruleFile("replace", "replace") });
  expect(report.unlisted).toEqual({ action: "keep", weaker: true });
});

test("--dry-run: the report as text, no JSON, the same exit code", async () => {
  const { exit, stdout } = await run(["in.json", "--dry-run", "-o", "out.json"]);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^scrubjay \S+: exit 0\n/);
  expect(stdout).toMatch(/\n +2 +2 +replace +acme-cx\/contacts\/mail\n/);
  expect(stdout).toMatch(/\n +2 +\$\.data\[\*\]\.mail +acme-cx\/contacts\/mail\n/);
  expect(stdout).toMatch(/\n +1 +\$\.data\[\*\]\.\*\n/);
  expect(stdout).not.toContain("canary");
  const wrong = await run(["wrong.json", "--dry-run"], { "wrong.json": '{"mail":}' });
  expect(wrong.exit).toBe(3);
  expect(wrong.stdout).toMatch(/^scrubjay \S+: exit 3\n/);
});

test("--dry-run leaves an output as it is", async () => {
  const cwd = await folderWith({ "in.json": '"x"', "out.json": "old" });
  await scrubjay(["redact", "--unlisted", "replace", "in.json", "--dry-run", "-o", "out.json"], { cwd });
  expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
});

test("-p: one action in place of each rule's own", async () => {
  const files = { "r.pii.yaml": ruleFile("hash"), "in.json": '{"mail":"ab@c.de","phone":5}' };
  expect(await run(["in.json", "-p", "mask"], files)).toMatchObject({
    exit: 0,
    stdout: '{"mail":"**@*.**","phone":0}',
  });
});

test("no rule of a pack matched: a warning, but for --quiet", async () => {
  const files = { "in.json": '{"other":1}' };
  expect((await run(["in.json"], files)).stderr).toBe(
    "scrubjay: warning: no rule of acme-cx/contacts matched: is it the right pack?\n",
  );
  expect((await run(["in.json", "--quiet"], files)).stderr).toBe("");
});

test("what no rule names is scanned, and what was found is counted", async () => {
  const files = { "r.pii.yaml": ruleFile("replace", "scan"), "in.json": '{"note":"ask ana@example.com","id":"x"}' };
  const { stdout } = await run(["in.json"], files);
  expect(stdout).toBe('{"note":"ask [EMAIL]","id":"x"}');
  expect((await run(["in.json", "--dry-run"], files)).stdout).toMatch(
    /Found by detectors\n +hits +detector\n +1 +email/,
  );
});

test("limits that were reached are printed, even with --quiet, and the run is done", async () => {
  const files = { "r.pii.yaml": ruleFile("mask"), "in.json": `{"mail":"${"m".repeat(100)}"}` };
  const { exit, stdout, stderr } = await run(["in.json", "--quiet", "--max-value-bytes", "64"], files);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '{"mail":"[EMAIL]"}' });
  expect(stderr).toBe(
    "scrubjay: warning: limits reached: 1 too large (--max-value-bytes; encrypt-format: 256 characters), replaced whole\n",
  );
});

test("a report that cannot be written is exit 4", async () => {
  const full = await run(["in.json", "-o", "out.json", "--report", "/dev/full"]);
  expect(full).toMatchObject({
    exit: 4,
    stderr: "scrubjay: /dev/full: cannot be written: ENOSPC: no space left on device\n",
  });
  const missing = await run(["in.json", "--report", "in.json/report.json"]);
  expect(missing).toMatchObject({
    exit: 4,
    stdout: "",
    stderr: expect.stringMatching(/its folder cannot be written: ENOTDIR/),
  });
});

test.each([
  ["JSON in place of an export", [], "export.json", '{"data":[]}'],
  ["after nothing was read", ["--format", "ndjson"], "-", "kept\n"],
  ["after an input that is wrong", [], "wrong.json", "kept\n"],
])("--report leaves a file that is no report as it is: %s", async (_, more, input, there) => {
  const cwd = await folderWith({
    "r.pii.yaml": ruleFile(),
    "export.json": INPUT,
    "wrong.json": "{",
    "there.json": there,
  });
  const args = ["redact", "-r", "r.pii.yaml", input, ...more, "-o", "out.json", "--report", "there.json"];
  const { exit, stderr } = await scrubjay(args, { cwd });
  expect([exit, stderr]).toEqual([
    2,
    "scrubjay: there.json is there already, and no report; name another file, or remove it first\n",
  ]);
  expect(await readFile(join(cwd, "there.json"), "utf8")).toBe(there);
  expect(await readdir(cwd)).not.toContain("out.json");
});

test("--report replaces a report, however it is laid out, and an empty file", async () => {
  for (const there of ["", '{\n  "format": "scrubjay-report/1"\n}\n', '{"format":"scrubjay-report/1"}']) {
    const { exit, report } = await run(["in.json", "--report", "report.json"], { "report.json": there });
    expect([exit, report.inputs]).toMatchObject([0, [{ name: "in.json", records: 2 }]]);
  }
});
