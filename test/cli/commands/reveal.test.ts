import { chmod, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, ruleFile, scrubjay } from "../program.ts";

const KEY = "a key of forty bytes, as good as any other";
const OTHER = "another key of forty bytes, no worse at all";
const INPUT = '{"mail":"canary.jones@example.com"}\n';

/** A folder with keys, a rule file, the input, and what `redact` makes of it. */
async function redacted(action: string): Promise<string> {
  const files = { "r.pii.yaml": ruleFile(action), "in.json": INPUT, key: KEY, other: OTHER };
  const cwd = await folderWith(files);
  for (const key of ["key", "other"]) await chmod(join(cwd, key), 0o600);
  const args = ["redact", "-r", "r.pii.yaml", "--key", "key", "in.json", "-o", "out.json"];
  expect(await scrubjay(args, { cwd })).toEqual({ exit: 0, stdout: "", stderr: "" });
  expect(await readFile(join(cwd, "out.json"), "utf8")).not.toContain("canary");
  return cwd;
}

test.each(["tokenize", "encrypt-format"])("%s and back", async (action) => {
  const cwd = await redacted(action);
  const args = ["reveal", "--key", "key", "-r", "r.pii.yaml", "out.json"];
  expect(await scrubjay(args, { cwd })).toEqual({ exit: 0, stdout: INPUT, stderr: "" });
});

test("--max-value-bytes bounds what encrypt-format is undone in, and no token", async () => {
  const warning = "scrubjay: warning: limits reached: 1 too large (--max-value-bytes), replaced whole\n";
  for (const [action, stdout, stderr] of [
    ["tokenize", INPUT, ""],
    ["encrypt-format", '{"mail":"[EMAIL]"}\n', warning],
  ] as const) {
    const cwd = await redacted(action);
    const args = ["reveal", "--key", "key", "-r", "r.pii.yaml", "--max-value-bytes", "5", "out.json", "--quiet"];
    expect(await scrubjay(args, { cwd })).toEqual({ exit: 0, stdout, stderr });
  }
});

test("what it writes is for its owner alone, whoever could read the file before", async () => {
  const cwd = await redacted("tokenize");
  for (const mode of [undefined, 0o644, 0o400]) {
    if (mode !== undefined) await chmod(join(cwd, "back.json"), mode);
    await scrubjay(["reveal", "--key", "key", "out.json", "-o", "back.json"], { cwd });
    expect((await stat(join(cwd, "back.json"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(cwd, "back.json"), "utf8")).toBe(INPUT);
  }
});

test("tokens need no rules, and the key may stand in a variable", async () => {
  const cwd = await redacted("tokenize");
  const stdin = await readFile(join(cwd, "out.json"));
  expect(await scrubjay(["reveal", "--key", "env:K"], { cwd, stdin, env: { K: KEY } })).toMatchObject({
    stdout: INPUT,
  });
});

test("after a rotation the old key still reveals, and a new one writes", async () => {
  const cwd = await redacted("tokenize");
  const both = ["--key", "other", "--key", "key"];
  expect(await scrubjay(["reveal", ...both, "out.json"], { cwd })).toMatchObject({ exit: 0, stdout: INPUT });
  const again = await scrubjay(["redact", "-r", "r.pii.yaml", ...both, "in.json"], { cwd });
  expect(again.stdout).not.toBe(await readFile(join(cwd, "out.json"), "utf8"));
});

test.each([
  [["--key", "other"], 2, /^scrubjay: out\.json: no key opens any token .1 found/],
  [["--key", "key", "--purpose", "fraud"], 2, /no key opens any token .1 found/],
  [["--key", "key", "-p", "mask"], 2, /--policy .* give --rules too/],
  [[], 2, /^scrubjay: reveal needs a key; give --key\n$/],
  [["--key", "missing"], 4, /missing: the key cannot be read/],
  [["--key", "key", "--key", "key"], 2, /key 2 is one that came before it/],
] as const)("%j: exit %i, and no output", async (args, exit, message) => {
  const cwd = await redacted("tokenize");
  const before = await readdir(cwd);
  const outcome = await scrubjay(["reveal", ...args, "out.json", "-o", "back.json"], { cwd });
  expect(outcome).toMatchObject({ exit, stdout: "" });
  expect(outcome.stderr).toMatch(message);
  expect(await readdir(cwd)).toEqual(before);
});

test("a damaged token: exit 3 with its place, and no output", async () => {
  const cwd = await redacted("tokenize");
  const broken = (await readFile(join(cwd, "out.json"), "utf8")).replace(/(tok1_.{30})./, (_, token) => `${token}z`);
  const outcome = await scrubjay(["reveal", "--key", "key", "-", "-o", "back.json"], { cwd, stdin: broken });
  expect(outcome).toMatchObject({ exit: 3, stdout: "" });
  expect(outcome.stderr).toMatch(/stdin: damaged-token: .* at offset 9 \(line 1, column 10, \/mail\)/);
  expect(await readdir(cwd)).not.toContain("back.json");
});

test("key new: for its owner alone, never over a file, and good for a run", async () => {
  const cwd = await folderWith({ "r.pii.yaml": ruleFile("tokenize"), "in.json": INPUT });
  const made = await scrubjay(["key", "new", "-o", "team.key"], { cwd });
  expect(made).toEqual({
    exit: 0,
    stdout: "",
    stderr: expect.stringMatching(/^scrubjay: the key's id is [0-9a-f]{16}\n$/),
  });
  expect((await stat(join(cwd, "team.key"))).mode & 0o777).toBe(0o600);
  const key = await readFile(join(cwd, "team.key"), "utf8");
  expect(key).toMatch(/^[A-Za-z0-9_-]{43}\n$/);
  expect(await scrubjay(["key", "new", "-o", "team.key"], { cwd })).toMatchObject({ exit: 2 });
  expect(await readFile(join(cwd, "team.key"), "utf8")).toBe(key);
  const report = ["--report", "report.json"];
  await scrubjay(["redact", "-r", "r.pii.yaml", "--key", "team.key", "in.json", "-o", "out.json", ...report], {
    cwd,
  });
  const { keys } = JSON.parse(await readFile(join(cwd, "report.json"), "utf8")) as { keys: string[] };
  expect(made.stderr).toContain(String(keys));
  expect(await scrubjay(["key", "new"], { cwd })).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(/^.{43}\n$/),
  });
  expect(await scrubjay(["key", "nwe"], { cwd })).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("did you mean"),
  });
});

test("tokens of a key that is not given stay, and are counted", async () => {
  const cwd = await redacted("tokenize");
  const args = ["redact", "-r", "r.pii.yaml", "--key", "other", "in.json", "-o", "second.json"];
  await scrubjay(args, { cwd });
  const [first, second] = await Promise.all(
    ["out.json", "second.json"].map((name) => readFile(join(cwd, name), "utf8")),
  );
  const stdin = `${first}${second}`;
  const outcome = await scrubjay(["reveal", "--key", "key", "--quiet"], { cwd, stdin });
  expect(outcome).toEqual({
    exit: 0,
    stdout: `${INPUT}${second}`,
    stderr: "scrubjay: warning: tokens of another key or purpose, left as they are: 1\n",
  });
});
