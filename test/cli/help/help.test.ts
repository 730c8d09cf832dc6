import { expect, test } from "vitest";
import { redact } from "../../../src/cli/commands/redact.ts";
import { EXIT } from "../../../src/cli/failure.ts";
import { FORMATS } from "../../../src/redaction/options/format.ts";
import { scrubjay } from "../program.ts";

test.each([[["--help"]], [["-h"]], [["redact", "--help"]], [["redact", "-h"]]])(
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

test("the help says nothing of what is not there yet", async () => {
  const { stdout } = await scrubjay(["--help"]);
  expect(stdout).not.toMatch(/\bcompletion\b/);
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
