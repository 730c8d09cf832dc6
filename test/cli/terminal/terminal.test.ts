/** At a pseudo-terminal, which script(1) of util-linux makes. */
import { execFileSync, spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { folderWith, outcomeOf, PROGRAM, ruleFile, scrubjay } from "../program.ts";

function whyNot(): string {
  try {
    return /util-linux/.test(execFileSync("script", ["--version"], { encoding: "utf8" }))
      ? ""
      : " (not run: another script)";
  } catch {
    return " (not run: there is no script)";
  }
}

const why = whyNot();
/** What begins a change of style. */
const STYLE = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`);

/** A line of a shell, with stdin, stdout and stderr at one terminal. */
async function atTerminal(line: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const command = line.replaceAll("scrubjay ", `"${process.execPath}" "${PROGRAM}" `);
  const child = spawn("script", ["-qec", command, "/dev/null"], {
    cwd,
    env: { ...process.env, TERM: "xterm", SHELL: "/bin/bash", ...env },
  });
  child.stdin?.end();
  const { exit, stdout } = await outcomeOf(child);
  return { exit, shown: stdout.replaceAll("\r\n", "\n") };
}

describe.skipIf(why !== "")(`at a terminal${why}`, () => {
  it("scrubjay alone says what to type next", async () => {
    const { exit, shown } = await atTerminal("scrubjay ", await folderWith());
    expect(exit).toBe(0);
    expect(shown.replaceAll(new RegExp(STYLE, "g"), "")).toContain("\n  scrubjay rules which export.json\n");
    expect(shown).toContain("scrubjay page");
    expect(shown.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
  });

  it("what is piped is no question: the error stays", async () => {
    const { exit, shown } = await atTerminal("scrubjay </dev/null", await folderWith());
    expect(exit).toBe(2);
    expect(shown).toContain("which command? See scrubjay --help");
  });

  it("redact sums up on stderr, and --quiet and --dry-run do not", async () => {
    const cwd = await folderWith({ "a.json": '{"mail": "a@example.com"}', "my.pii.yaml": ruleFile() });
    const redact = "scrubjay redact -r my.pii.yaml a.json";
    const { exit, shown } = await atTerminal(`${redact} -o out.json`, cwd);
    expect(exit).toBe(0);
    expect(shown).toContain("1 input, 1 record, 25 B in ");
    expect(shown).toContain("rules show my.pii.yaml");
    expect(shown).not.toContain("example.com");
    for (const more of ["--quiet", "--dry-run"]) {
      expect((await atTerminal(`${redact} ${more} >/dev/null`, cwd)).shown, more).not.toContain("Place by place");
    }
    expect((await atTerminal(`${redact} 2>/dev/null`, cwd)).shown).toBe('{"mail": "[EMAIL]"}');
  });

  it("answers are painted, unless NO_COLOR or TERM says no, or they go elsewhere", async () => {
    const cwd = await folderWith();
    const list = "scrubjay rules list kore-ai";
    expect((await atTerminal(list, cwd)).shown).toMatch(STYLE);
    expect((await atTerminal(list, cwd, { NO_COLOR: "1" })).shown).not.toMatch(STYLE);
    expect((await atTerminal(list, cwd, { TERM: "dumb" })).shown).not.toMatch(STYLE);
    expect((await atTerminal(`${list} | cat`, cwd)).shown).not.toMatch(STYLE);
  });

  it("help is as wide as the terminal", async () => {
    const cwd = await folderWith();
    for (const help of ["-h", "--help"]) {
      const { shown } = await atTerminal(`stty cols 64; scrubjay redact ${help}`, cwd);
      const lines = shown.replaceAll(new RegExp(STYLE, "g"), "").split("\n");
      // A line of an example, or of exit codes, is not cut.
      const [options = []] = [lines.slice(0, lines.indexOf("Examples:"))];
      expect(Math.max(...options.map(({ length }) => length)), help).toBeLessThanOrEqual(64);
    }
  });
});

it("without a terminal, scrubjay alone is wrong usage", async () => {
  expect(await scrubjay([])).toMatchObject({ exit: 2, stdout: "" });
});
