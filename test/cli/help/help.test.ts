import { describe, expect, it, test } from "vitest";
import { RULES } from "../../../src/cli/commands/command.ts";
import { redact } from "../../../src/cli/commands/redact.ts";
import { allCommands } from "../../../src/cli/commands/table.ts";
import { EXIT } from "../../../src/cli/failure.ts";
import { helpText } from "../../../src/cli/help/help.ts";
import { inColours, plainly } from "../../../src/errors/paint.ts";
import { FORMATS } from "../../../src/redaction/options/format.ts";
import { scrubjay } from "../program.ts";

const commands = await allCommands();
const SCREEN = { paint: plainly, width: 80 };
const all = allCommands;

test.each([[["--help"]], [["redact", "--help"]], [["help"]], [["help", "redact"]]])(
  "%j shows two examples and the exit codes",
  async (args) => {
    const { exit, stdout, stderr } = await scrubjay(args);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout.split("Examples:")[1]?.match(/scrubjay redact /g)).toHaveLength(2);
    expect(stdout).toMatch(/Exit codes:\n {2}0 /);
  },
);

test("the help of redact names every option, with its default, and no other", async () => {
  const { stdout } = await scrubjay(["redact", "--help"]);
  const named = new Set(stdout.split("Examples:")[0]?.match(/--[a-z-]+/g));
  const known = redact.options.map(({ name }) => `--${name}`);
  expect([...named].sort()).toEqual([...known, "--help", "--version", "--no-progress"].sort());
  expect(stdout).toContain("[default: 16M]");
});

test("the formats are those of the library", () => {
  expect(redact.options.find(({ name }) => name === "format")?.choices).toEqual(Object.keys(FORMATS));
});

test("the help of rules diff says what it compares", async () => {
  const { stdout } = await scrubjay(["rules", "diff", "--help"]);
  expect(stdout).toContain(
    "is a shipped pack or a built-in policy, a file, a vendor or a folder, or one of these at a commit",
  );
});

test.each(["explain", "approve"])("the help of rules %s says what names a rule file", async (command) => {
  const { stdout } = await scrubjay(["rules", command, "--help"]);
  expect(stdout).toContain(" is a shipped pack (kore-ai/call-details), or a file: ");
});

test("the help lists every exit code of the program but those of signals, which have a line of their own", async () => {
  const { stdout } = await scrubjay(["rules", "check", "--help"]);
  for (const code of Object.values(EXIT)) expect(stdout).toMatch(new RegExp(`^ {2}${code} {2}\\S`, "m"));
});

test("headings of the help are painted, and nothing else", async () => {
  const text = await helpText({ command: redact, group: undefined, all }, { paint: inColours, width: 80 }, false);
  expect(text).toContain(inColours("heading", "What is read:"));
  expect(text.split("\u001b[1m").length - 1).toBe(new Set(redact.options.map(({ group }) => group)).size + 2);
});

describe("-h", () => {
  const asked = [
    ...commands.map((command) => [command.name, { command, group: undefined, all }] as const),
    ["the program", { command: undefined, group: undefined, all }] as const,
    ["rules", { command: undefined, group: RULES.name, all }] as const,
  ];

  it.each(asked)("of %s is one screen, with two examples and the way to the rest", async (_name, one) => {
    const lines = (await helpText(one, SCREEN, true)).split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => /^ {2}(?:\w+ [^ ]*)?.*scrubjay /.test(line)).length).toBeGreaterThanOrEqual(2);
    expect(lines.at(-1)).toContain(" --help");
  });

  it("of a command has only options of the command, by their names", async () => {
    for (const command of commands) {
      const [list = ""] = (await helpText({ command, group: undefined, all }, SCREEN, true)).split("Examples:");
      const named = [...list.matchAll(/^ {2}(?:-\w, | {4})(--[a-z-]+)/gm)].map(([, name]) => name);
      expect(command.options.map(({ name }) => `--${name}`)).toEqual(expect.arrayContaining(named));
    }
  });

  it("fits a narrower terminal", async () => {
    const [list = ""] = (
      await helpText({ command: redact, group: undefined, all }, { paint: plainly, width: 60 }, true)
    ).split("Examples:");
    expect(Math.max(...list.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it.each([[["-h"]], [["redact", "-h"]], [["rules", "-h"]], [["-h", "redact"]]])("%j ends well", async (args) => {
    const { exit, stdout, stderr } = await scrubjay(args);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).not.toContain("Exit codes:");
  });

  it("and --help together are --help", async () => {
    expect((await scrubjay(["redact", "-h", "--help"])).stdout).toContain("Exit codes:");
  });
});
