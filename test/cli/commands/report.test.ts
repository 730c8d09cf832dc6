/** `scrubjay report`. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { runHere } from "../in-process.ts";
import { CANARY, folderWith, ruleFile } from "../program.ts";

const LINE = `{"mail":"${CANARY}","phone":"x"}\n`;
const SECOND = ruleFile().replace("acme-cx/contacts", "acme-cx/seconds").replaceAll("$.mail", "$.other");
const FILES = { "in.ndjson": LINE.repeat(4), "r.pii.yaml": ruleFile(), "s.pii.yaml": SECOND };
const RULES = ["-r", "r.pii.yaml", "-r", "s.pii.yaml"];

async function part(cwd: string, bytes: string, name: string, ...args: string[]): Promise<void> {
  const rules = args.includes("-r") ? [] : RULES;
  await runHere(
    ["redact", ...rules, "--quiet", "--bytes", bytes, "in.ndjson", "--report", name, "-o", "out", ...args],
    cwd,
  );
}

async function parts(): Promise<string> {
  const cwd = await folderWith(FILES);
  await part(cwd, "0-50", "a.json");
  await part(cwd, "50-", "b.json", "-r", "s.pii.yaml", "-r", "r.pii.yaml");
  return cwd;
}

const ask = (cwd: string, ...args: string[]) => runHere(["report", ...args], cwd);

describe("--complete", () => {
  test("yes, whatever the order of the rules was", async () => {
    const cwd = await parts();
    expect(await ask(cwd, "--complete", "a.json", "b.json", "--of", "in.ndjson")).toEqual({
      exit: 0,
      stdout: `in.ndjson: ${4 * LINE.length} bytes, done in 2 ranges\ncomplete\n`,
      stderr: "",
    });
  });

  test("no, with what is missing, also as JSON", async () => {
    const cwd = await parts();
    const { exit, stdout } = await ask(cwd, "--complete", "b.json", "--of", "in.ndjson");
    expect([exit, stdout]).toEqual([1, "in.ndjson: bytes 0-50 are missing\nnot complete: 1 problem\n"]);
    const json = await ask(cwd, "--complete", "b.json", "--as", "json", "--of", "in.ndjson");
    expect(JSON.parse(json.stdout)).toMatchObject({
      complete: false,
      digest: expect.any(String),
      files: [{ name: "in.ndjson", ranges: 1 }],
      problems: [{ file: "in.ndjson", from: 0, to: 50, reports: [] }],
    });
  });

  test.each([
    ["an option", ["--purpose", "other"]],
    ["a rule file", ["-r", "r.pii.yaml"]],
  ])("no, where %s was another", async (_, args) => {
    const cwd = await folderWith(FILES);
    await part(cwd, "0-50", "a.json");
    await part(cwd, "50-", "b.json", ...args);
    const { exit, stdout } = await ask(cwd, "--complete", "a.json", "b.json", "--of", "in.ndjson");
    expect([exit, stdout]).toEqual([
      1,
      expect.stringMatching(/^[ab]\.json: was made under other rules or options than /),
    ]);
  });

  test("which reports? --of takes all names after it", async () => {
    const { exit, stderr } = await ask(await parts(), "--complete", "--of", "in.ndjson", "a.json", "b.json");
    expect([exit, stderr]).toEqual([2, expect.stringContaining("in front of --of")]);
    expect((await ask(await parts())).exit).toBe(2);
  });

  test("bad lines left out: exit code 3", async () => {
    const cwd = await folderWith({ ...FILES, "in.ndjson": `${LINE}{bad\n` });
    await part(cwd, "0-", "a.json", "--rejects", "bad");
    const { exit, stdout } = await ask(cwd, "--complete", "a.json", "--of", "in.ndjson");
    expect([exit, stdout]).toEqual([3, expect.stringMatching(/\ncomplete, but for 1 bad line left out\n$/)]);
  });

  test("files may come one by one, or after one --of", async () => {
    const cwd = await parts();
    await writeFile(`${cwd}/empty`, "");
    for (const of of [
      ["--of", "in.ndjson", "empty"],
      ["--of", "empty", "--of", "in.ndjson"],
    ]) {
      expect(await ask(cwd, "--complete", "a.json", "b.json", ...of)).toMatchObject({ exit: 0 });
    }
  });

  test.each([
    [["--complete", "a.json"], 2],
    [["a.json", "--of", "in.ndjson"], 2],
    [["--complete", "--of", "in.ndjson", "a.json"], 2],
    [["--complete", "a.json", "--of", "gone.ndjson"], 4],
    [["--complete", "a.json", "--of", "."], 4],
    [["--complete", "a.json", "--of", "in.ndjson", "-o", "in.ndjson"], 2],
  ])("%j is exit code %d", async (args, exit) => {
    expect(await ask(await parts(), ...args)).toMatchObject({ exit, stdout: "" });
  });
});

describe("reports as one", () => {
  test("counts add up by rule, also where rules came in another order", async () => {
    const cwd = await parts();
    const { exit, stdout } = await ask(cwd, "b.json", "a.json", "--as", "json");
    const report = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect(report.inputs.map(({ range }: { range: object }) => range)).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 4 * LINE.length },
    ]);
    const mail = report.rules.find(({ id }: { id: string }) => id === "acme-cx/contacts/mail");
    expect(mail).toMatchObject({ matched: 4, redacted: 4 });
    expect(report).toMatchObject({ whole: true, exit: 0 });
  });

  test("as text, and a range that was done twice counts once", async () => {
    const cwd = await parts();
    await writeFile(`${cwd}/again.json`, await readFile(`${cwd}/a.json`));
    const { stdout } = await ask(cwd, "a.json", "b.json", "again.json");
    expect(stdout).toMatch(/\n +4 +4 +replace +acme-cx\/contacts\/mail\n/);
  });

  test("under other rules: exit code 2", async () => {
    const cwd = await parts();
    await part(cwd, "0-", "c.json", "-r", "r.pii.yaml");
    const { exit, stderr } = await ask(cwd, "a.json", "c.json");
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining("c.json was made under other rules or options than a.json"),
    ]);
  });
});

describe("what is no report", () => {
  const cut = (text: string) => text.slice(0, 60);
  test.each<[string, (text: string) => string, string]>([
    ["is cut off", cut, "unexpected-end: "],
    [
      "is of a later format",
      (text) => text.replace("scrubjay-report/1", "scrubjay-report/2"),
      '/format: expected "scrubjay-report/1"',
    ],
    ["has no counts", (text) => text.replace(/"bytes": \d+/, '"bytes": "x"'), "/inputs/0/bytes: expected a count"],
    ["is a list", () => "[]", "/format: expected"],
    ["is a file of data", () => LINE.trimEnd(), "/format: expected"],
  ])("%s: exit code 2, with the place, and nothing of it", async (_, change, why) => {
    const cwd = await parts();
    await writeFile(`${cwd}/bad.json`, change(await readFile(`${cwd}/a.json`, "utf8")));
    const { exit, stderr } = await ask(cwd, "bad.json");
    expect([exit, stderr]).toEqual([2, expect.stringContaining(`bad.json: not a report of a run: ${why}`)]);
    expect(stderr).not.toContain("canary");
  });

  test("is not there: exit code 4", async () => {
    const cwd = await folderWith({});
    expect(await ask(cwd, "gone.json")).toMatchObject({
      exit: 4,
      stderr: expect.stringContaining("gone.json: cannot be read"),
    });
  });
});

describe("as something to look at", () => {
  test.each([
    ["markdown", /^## Report of .*2 runs, as one/],
    ["csv", /^section,name,category,subject,rule,action,place,count,unit,digest,note,started\r\n/],
    ["html", /^<!doctype html>\n/],
  ])("%s, of several runs as one", async (as, begin) => {
    const cwd = await parts();
    const { exit, stdout, stderr } = await ask(cwd, "a.json", "b.json", "--as", as);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(begin);
    expect(stdout).toContain("acme-cx/contacts/mail");
    expect(stdout).not.toContain(CANARY);
  });

  test("the page names the files of its reports by their digests", async () => {
    const cwd = await parts();
    expect(await ask(cwd, "a.json", "--as", "html", "-o", "a.html")).toMatchObject({ exit: 0, stdout: "" });
    const digest = createHash("sha256")
      .update(await readFile(`${cwd}/a.json`))
      .digest("hex");
    expect(await readFile(`${cwd}/a.html`, "utf8")).toContain(`a.json, SHA-256 ${digest}`);
  });

  test("of an older version, without what it did not say", async () => {
    const cwd = await parts();
    const { exit, digest, ...report } = JSON.parse(await readFile(`${cwd}/a.json`, "utf8"));
    for (const name of ["started", "ended", "core", "outputs", "options", "categories", "detectorsOff"])
      delete report[name];
    await writeFile(`${cwd}/old.json`, JSON.stringify({ ...report, exit }));
    for (const as of ["text", "markdown", "csv", "html"]) {
      const { stdout, ...rest } = await ask(cwd, "old.json", "--as", as);
      expect([as, rest]).toEqual([as, { exit: 0, stderr: "" }]);
      expect(stdout).not.toMatch(/undefined|NaN/);
    }
  });

  test("--complete is a yes or a no, and no page", async () => {
    const { exit, stderr } = await ask(await parts(), "--complete", "a.json", "--as", "html", "--of", "in.ndjson");
    expect([exit, stderr]).toEqual([2, expect.stringContaining("--complete answers as text or json")]);
  });
});
