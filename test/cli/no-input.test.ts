/** On a terminal, a command that nobody gave an input does not wait in silence. */
import { expect, test, vi } from "vitest";
import { runHere } from "./in-process.ts";
import { folderWith } from "./program.ts";

const asked = vi.hoisted(() => ({ terminal: true, nothing: false }));

vi.mock("../../src/cli/messages.ts", async (original) => ({
  ...(await original<typeof import("../../src/cli/messages.ts")>()),
  isTerminal: () => asked.terminal,
  isDevice: () => asked.terminal || asked.nothing,
}));
// Nobody types.
vi.mock("../../src/cli/io/input-reader.ts", () => ({
  InputReader: class {
    passed = 0;
    flows = false;
    putBack = () => {};
    next = async () => undefined;
    settle = async () => true;
  },
}));

const NDJSON = ["--format", "ndjson", "--regions", "US"];
const WAITS = "no input is named: reading the terminal, to its end";

async function inFolder(terminal: boolean, args: readonly string[]) {
  asked.terminal = terminal;
  const cwd = await folderWith({ "s.json": "{}", "s.NDJSON": "{}", "s.txt": "x", "r.pii.json": "{}" });
  return runHere(args, cwd);
}

test.each([
  ["redact", "--purpose", "s.json"],
  ["redact", "--regions", "US", "-o", "s.json"],
  ["redact", "--report", "s.NDJSON"],
  ["redact", "--key", "./s.json"],
  ["reveal", "--key", "s.json"],
  ["scan", "-r", "s.json"],
  ["verify", "--include", "s.json"],
])("%s %s …: an option that took the input is named", async (...args) => {
  const { exit, stdout, stderr } = await inFolder(true, args);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(
    /^scrubjay: no input is named, and --[a-z]+ took \S*s\.(?:json|NDJSON) for its value; [^\n]*\n$/,
  );
});

test.each([
  ["redact", ...NDJSON],
  ["redact", ...NDJSON, "--purpose", "s.txt"],
  ["redact", ...NDJSON, "--purpose", "gone.json"],
])("%j reads the terminal, and says so", async (...args) => {
  const { exit, stderr } = await inFolder(true, args);
  expect(exit).toBe(0);
  expect(stderr).toContain(WAITS);
  expect((await inFolder(true, [...args, "--quiet"])).stderr).not.toContain(WAITS);
});

test("a rule file is no input", async () => {
  expect((await inFolder(true, ["redact", "-r", "r.pii.json"])).stderr).not.toContain("took");
});

test.each([
  [false, []],
  [true, ["-"]],
  [true, ["s.json"]],
])("nothing is said where stdin is a pipe, or an input is named: %s %j", async (terminal, words) => {
  const { stderr } = await inFolder(terminal, ["redact", ...NDJSON, "--purpose", "s.json", ...words]);
  expect(stderr).not.toMatch(/no input is named/);
});

test("of /dev/null nothing comes: an option that took the input is named there, too", async () => {
  asked.nothing = true;
  const { exit, stderr } = await inFolder(false, ["redact", ...NDJSON, "--rejects", "s.NDJSON"]);
  const { stderr: others } = await inFolder(false, ["redact", ...NDJSON]);
  asked.nothing = false;
  expect(exit).toBe(2);
  expect(stderr).toContain("--rejects took s.NDJSON for its value");
  expect(others).not.toContain(WAITS);
});
