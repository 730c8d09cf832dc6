import { describe, expect, test } from "vitest";
import { runHere } from "../../in-process.ts";
import { rules } from "./rules.ts";

// After the process's own writing is caught: these are the same modules.
const { allCommands } = await import("../../../../src/cli/commands/table.ts");
const commandsOfRules = (await allCommands()).filter(({ name }) => name.startsWith("rules "));

describe("usage", () => {
  test.each([
    [[], /which command of rules\? See scrubjay rules --help/],
    [["chek"], /unknown command "rules chek"; did you mean "check"\?/],
    [
      ["audit"],
      /unknown command "rules audit"; known: list, which, show, explain, check, test, coverage, diff, approve, categories, schema, new/,
    ],
    [["check", "--stict"], /unknown option "--stict"; did you mean "--strict"\?/],
    [["test", "--strict"], /unknown option "--strict"; see scrubjay rules test --help/],
    [["schema", "--as", "json"], /unknown option "--as"/],
    [["check", "--as", "srif"], /--as: unknown value "srif"; did you mean "sarif"\?/],
    [["check", "--as"], /--as needs a value: text or json or sarif/],
    [["diff", "kore-ai"], /rules diff takes OLD NEW/],
    [["explain", "kore-ai"], /rules explain takes PACK\|FILE PATH/],
    [["categories", "user"], /rules categories takes no names/],
    [["schema", "kore-ai"], /rules schema takes no names/],
    [["new"], /rules new takes VENDOR\/RESOURCE/],
    [["show", "kore-ia"], /there is no pack "kore-ia": did you mean "kore-ai"\?/],
    [["show", "acme"], /there is no pack "acme": did you mean ".\/acme"\?/],
    [["explain", "kore-ai", "$.a", "--key", "env:NO_SUCH_KEY"], /the variable NO_SUCH_KEY is not set/],
  ] as const)("rules %j", async (args, message) => {
    const { exit, stdout, stderr } = await rules(...args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^scrubjay: [^\n]*\n$/);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });

  const commands = commandsOfRules.map(({ name }) => name.slice("rules ".length));

  test.each(commands)("rules %s --help shows two examples of it, and the exit codes", async (command) => {
    const { exit, stdout, stderr } = await rules(command, "--help");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout.split("Examples:")[1]?.match(new RegExp(`scrubjay rules ${command}\\b`, "g"))).toHaveLength(2);
    expect(stdout).toMatch(/Exit codes:\n {2}0 /);
  });

  test.each([[["--help"]], [["-h"]]])("rules %j lists them", async (args) => {
    const { exit, stdout } = await rules(...args);
    expect(exit).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}(?:scrubjay rules )?${command}\\b`, "m"));
  });

  test("options may stand before the name", async () => {
    expect((await runHere(["--help", "rules"], ".")).stdout).toContain("scrubjay rules coverage");
    expect((await rules("-h", "diff")).stdout).toContain("scrubjay rules diff");
  });
});
