/** What engines that run one process a part rely on: exit code 0 means that all was read, and all was written. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFile, readdir, readFile, stat } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { CANARY, folderWith, outcomeOf, PROGRAM, ruleFile, scrubjay, shell, start } from "../program.ts";

const LINE = `{"mail":"${CANARY}","note":"é"}`;
const OUT = '{"mail":"[EMAIL]","note":"é"}';
const FILES = { "in.ndjson": `${LINE}\n`.repeat(4), "r.pii.yaml": ruleFile() };
const ARGS = ["redact", "--quiet", "-r", "r.pii.yaml", "--format", "ndjson"];
const PART = [...ARGS, "--bytes", "1-", "in.ndjson", "-o", "out", "--report", "r.json"];

describe("a retry that gets an empty stdin", () => {
  test("would pass for a part without lines", async () => {
    const cwd = await folderWith(FILES);
    expect(await scrubjay(ARGS, { cwd, stdin: "" })).toMatchObject({ exit: 0, stdout: "" });
  });

  test("is exit code 3 with --require-input", async () => {
    const cwd = await folderWith(FILES);
    expect(await scrubjay([...ARGS, "--require-input"], { cwd, stdin: "" })).toMatchObject({ exit: 3, stdout: "" });
    expect(await scrubjay([...ARGS, "--require-input"], { cwd, stdin: "\n \n" })).toMatchObject({ exit: 3 });
    expect(await scrubjay([...ARGS, "--require-input"], { cwd, stdin: LINE })).toMatchObject({ exit: 0, stdout: OUT });
  });
});

describe("the surroundings of a process", () => {
  test.each([
    ["LC_ALL=C", { LC_ALL: "C", LANG: "C", PATH: process.env.PATH ?? "" }],
    ["nothing at all", {}],
  ])("%s: the same bytes come out", async (_, env) => {
    const cwd = await folderWith(FILES);
    const child = spawn(process.execPath, [PROGRAM, ...ARGS, "--bytes", "1-", "in.ndjson"], {
      cwd,
      env,
      stdio: "pipe",
    });
    expect(await outcomeOf(child)).toEqual({ exit: 0, stdout: `${OUT}\n`.repeat(3), stderr: "" });
  });
});

describe("a reader that goes away", () => {
  test("ends the run with exit code 0, and its report does not count", async () => {
    const cwd = await folderWith({ ...FILES, "in.ndjson": `${LINE}\n`.repeat(100_000) });
    const run = `scrubjay ${ARGS.join(" ")} --bytes 0- in.ndjson --report r.json`;
    const { stdout } = await shell(`${run} | head -n 1; echo "exit \${PIPESTATUS[0]}"`, cwd);
    expect(stdout).toBe(`${OUT}\nexit 0\n`);
    expect(JSON.parse(await readFile(`${cwd}/r.json`, "utf8"))).toMatchObject({ exit: 0, whole: false });
    const complete = await scrubjay(["report", "--complete", "r.json", "--of", "in.ndjson"], { cwd });
    expect(complete).toMatchObject({ exit: 1, stdout: expect.stringContaining("r.json: its run does not say") });
  });
});

test("a file that grew between two parts is not complete", async () => {
  const cwd = await folderWith(FILES);
  const part = (bytes: string, name: string) =>
    scrubjay([...ARGS, "--bytes", bytes, "in.ndjson", "-o", name, "--report", `${name}.json`], { cwd });
  await part("0-50", "a");
  await appendFile(`${cwd}/in.ndjson`, `${LINE}\n`);
  await part("50-", "b");
  const { exit, stdout } = await scrubjay(["report", "--complete", "a.json", "b.json", "--of", "in.ndjson"], { cwd });
  expect([exit, stdout]).toEqual([
    1,
    expect.stringMatching(/^in\.ndjson: it has 240 bytes .*; a\.json read 192 bytes /),
  ]);
});

test("two processes that do one part at once: the same file, and nothing left over", async () => {
  const cwd = await folderWith(FILES);
  const both = await Promise.all([start(PART, { cwd }), start(PART, { cwd })].map(outcomeOf));
  expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
  expect(await readFile(`${cwd}/out`, "utf8")).toBe(`${OUT}\n`.repeat(3));
  expect((await readdir(cwd)).sort()).toEqual(["in.ndjson", "out", "r.json", "r.pii.yaml"]);
});

test("a process that is killed in the midst of a part leaves no output, and the part can be done again", async () => {
  // Hashing takes long enough for a signal to come before the end.
  const rows = Array.from(
    { length: 60_000 },
    (_, i) => `{"mail":"ana${i}@example.com","phone":"+1 202-555-01${(i % 90) + 10}"}\n`,
  );
  const files = {
    "in.ndjson": rows.join(""),
    "r.pii.yaml": ruleFile("hash"),
    key: "a made-up key of more than 32 bytes",
  };
  const cwd = await folderWith(files);
  const args = [...PART, "--key", "key"];
  const child = start(args, { cwd });
  const end = outcomeOf(child);
  await vi.waitFor(async () => expect(await sizeOfTemporary(cwd)).toBeGreaterThan(0), {
    timeout: 20_000,
    interval: 1,
  });
  child.kill("SIGKILL");
  await end;
  expect(child.signalCode).toBe("SIGKILL");
  expect(await readdir(cwd)).not.toContain("out");
  const { exit, stderr } = await scrubjay(args, { cwd });
  expect([exit, stderr]).toEqual([0, expect.stringContaining("a run that was killed had left this; it is removed")]);
  const whole = await scrubjay([...ARGS, "--key", "key", "in.ndjson"], { cwd });
  const part = await readFile(`${cwd}/out`, "utf8");
  expect(digest(part)).toBe(digest(whole.stdout.slice(whole.stdout.indexOf("\n") + 1)));
  expect((await readdir(cwd)).sort()).toEqual(["in.ndjson", "key", "out", "r.json", "r.pii.yaml"]);
});

/** So much of an output has been written. */
async function sizeOfTemporary(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".tmp"));
  const sizes = await Promise.all(names.map((name) => stat(`${folder}/${name}`).then(({ size }) => size)));
  return Math.max(0, ...sizes);
}

/** A difference of megabytes says nothing to anybody. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
