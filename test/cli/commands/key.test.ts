import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, ruleFile, scrubjay } from "../program.ts";

const KEY = "a key of forty bytes, as good as any other";
const INPUT = '{"mail":"canary.jones@example.com"}';

async function hashing(args: readonly string[], env: Record<string, string> = {}) {
  const files = {
    "hash.pii.yaml": ruleFile("hash"),
    "in.json": INPUT,
    key: `${KEY}\n`,
    short: `${KEY.slice(0, 31)}\n`,
  };
  const cwd = await folderWith(files);
  await chmod(join(cwd, "key"), 0o600);
  await chmod(join(cwd, "short"), 0o644);
  return scrubjay(["redact", "-r", "hash.pii.yaml", "in.json", ...args], { cwd, env });
}

test("a key of a variable and the same one of a file, which ends in a newline, give the same hash", async () => {
  const ofVariable = await hashing(["--key", "env:THE_KEY"], { THE_KEY: KEY });
  const ofFile = await hashing(["--key", "key"]);
  expect(ofVariable).toEqual({ exit: 0, stdout: expect.stringMatching(/^\{"mail":"[a-p]{32}"\}$/), stderr: "" });
  expect(ofFile).toEqual(ofVariable);
});

test.each([
  [[], 2, /the action hash needs a key; give --key/],
  [["--key", "env:NOT_SET"], 2, /--key: the variable NOT_SET is not set/],
  [["--key", "env:toString"], 2, /--key: the variable toString is not set/],
  [["--key", "env:SHORT"], 2, /the key has 5 bytes; it needs at least 32/],
  [["--key", "short"], 2, /the key has 31 bytes; it needs at least 32/],
  [["--key", "missing"], 4, /missing: the key cannot be read: ENOENT/],
  [["--key", "env:"], 2, /--key: env: needs the name of a variable/],
  [["--key-file", "key"], 2, /unknown option "--key-file"; did you mean "--key"\?/],
  [["--key-env", "SHORT"], 2, /unknown option "--key-env"; did you mean "--key"\?/],
  [["--key", "."], 4, /\.: the key cannot be read: EISDIR/],
] as const)("%j: exit %i", async (args, exit, message) => {
  const outcome = await hashing(args, { SHORT: "short" });
  expect(outcome.stderr).toMatch(message);
  expect(outcome).toMatchObject({ exit, stdout: "" });
  expect(outcome.stderr).not.toMatch(/a key of forty|"short"/);
});

test("a key that nothing of the run takes is said to be unused, in one line", async () => {
  const cwd = await folderWith({ "r.pii.yaml": ruleFile("mask"), "in.json": INPUT, key: KEY });
  await chmod(join(cwd, "key"), 0o600);
  const run = (...args: string[]) => scrubjay(["redact", ...args, "--key", "key", "in.json"], { cwd });
  const line = "scrubjay: warning: --key is not used: no rule and no policy of this run has an action with a key\n";
  for (const args of [["-r", "r.pii.yaml"], [], ["-p", "mask"]]) {
    expect((await run(...args)).stderr, args.join(" ")).toContain(line);
    expect((await run(...args, "--quiet")).stderr).toBe("");
  }
  for (const args of [
    ["-r", "r.pii.yaml", "-p", "pseudonymous"],
    ["-p", "pseudonymous"],
  ]) {
    expect((await run(...args)).stderr, args.join(" ")).not.toContain("not used");
  }
});

test("the first key that is given writes, whichever kind it is", async () => {
  const other = { OTHER: "another key of forty bytes, which is as good" };
  const [first] = [await hashing(["--key", "key"])];
  expect(await hashing(["--key", "key", "--key", "env:OTHER"], other)).toEqual(first);
  const turned = await hashing(["--key", "env:OTHER", "--key", "key"], other);
  expect(turned).toMatchObject({ exit: 0, stderr: "" });
  expect(turned.stdout).not.toBe(first.stdout);
});

test("a key file that others may read is warned of, but for --quiet", async () => {
  const warning = "scrubjay: warning: short: others may use this key; chmod 600 it\n";
  expect((await hashing(["--key", "short"])).stderr).toContain(warning);
  expect((await hashing(["--key", "short", "--quiet"])).stderr).not.toContain("warning");
});

test.each([
  [["--key", KEY]],
  [[`--key=${KEY}`]],
  [["--key", `env:${KEY.replaceAll(" ", "-")}`]],
  [["--key", KEY.replaceAll(" ", "-")]],
])("a key in the place of a name is not printed: %#", async (args) => {
  const { exit, stdout, stderr } = await hashing(args);
  expect({ isOk: exit === 0, stdout }).toEqual({ isOk: false, stdout: "" });
  expect(stderr).toMatch(/^scrubjay: /);
  expect(stderr).not.toMatch(/a.key.of.forty/);
});

test.each([
  ["on a line of its own", `key: "${KEY}"\n`],
  ["in an action", `rules:\n  - id: a\n    path: "$.a"\n    action: { hash: { key: "${KEY}" } }\n`],
  ["in JSON", `{ "format": "pii-rules/1", "secret_key": "${KEY}" }`],
])("a key in a rule file is an error that does not show it: %s", async (_place, text) => {
  const head = text.startsWith("{") ? "" : 'format: pii-rules/1\nid: acme-cx/contacts\nversion: "1.0.0"\n';
  const cwd = await folderWith({ "key.pii.yaml": `${head}${text}`, "in.json": INPUT });
  const { exit, stdout, stderr } = await scrubjay(["redact", "-r", "key.pii.yaml", "in.json"], { cwd });
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toContain("unknown-key");
  expect(stderr).not.toContain("a key of forty");
});
