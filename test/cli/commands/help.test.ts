import { execFileSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import { allCommands } from "../../../src/cli/commands/table.ts";
import { manualText } from "../../../src/cli/help/manual.ts";
import { scrubjay } from "../program.ts";

test.each([
  [["help"], ["--help"]],
  [
    ["help", "redact"],
    ["redact", "--help"],
  ],
  [
    ["help", "rules"],
    ["rules", "--help"],
  ],
  [
    ["help", "rules", "show"],
    ["rules", "show", "--help"],
  ],
  [
    ["help", "key", "new"],
    ["key", "--help"],
  ],
  [
    ["help", "help"],
    ["help", "--help"],
  ],
])("%j is %j", async (args, same) => {
  const { exit, stdout, stderr } = await scrubjay(args);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(stdout).toBe((await scrubjay(same)).stdout);
});

test.each([
  [["help", "redct"], /unknown command "redct"; did you mean "redact"\?/],
  [["help", "rules", "shwo"], /unknown command "rules shwo"; did you mean "show"\?/],
  [["help", "redact", "scan"], /help takes the name of one command; redact has no command "scan"/],
  [["help", "--man", "redact"], /help --man is of all commands: name none/],
])("%j is wrong usage", async (args, message) => {
  const { exit, stdout, stderr } = await scrubjay(args);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

function whyNot(): string {
  try {
    execFileSync("groff", ["--version"]);
    return "";
  } catch {
    return " (not run: there is no groff)";
  }
}

describe("the manual", async () => {
  const commands = await allCommands();
  const page = manualText(commands);

  it("is what help --man prints, and has every command and option", async () => {
    const { exit, stdout } = await scrubjay(["help", "--man"]);
    expect(exit).toBe(0);
    expect(stdout).toBe(page);
    const typed = page.replaceAll("\\-", "-");
    for (const { name, options } of commands) {
      expect(typed).toContain(`.SS "${name.startsWith("rules ") ? name : `scrubjay ${name} `}`);
      for (const option of options) expect(typed).toContain(`\\fB--${option.name}\\fR`);
    }
  });

  it("holds nothing but ASCII, and no line that is a request by accident", () => {
    expect(page.replaceAll("\n", "")).toMatch(/^[ -~]*$/);
    const requests = new Set(page.match(/^[.'][A-Za-z]*/gm));
    expect([...requests].sort()).toEqual([".B", ".I", ".PP", ".RE", ".RS", ".SH", ".SS", ".TH", ".TP", ".fi", ".nf"]);
  });

  const why = whyNot();
  it.skipIf(why !== "")(`is set without a warning${why}`, () => {
    const set = (page: string) => {
      const child = execFileSync("bash", ["-c", "groff -ww -man -Tutf8 2>&1 >/dev/null"], { input: page });
      return child.toString();
    };
    expect(set(page)).toBe("");
  });
});
