/** docs/command-line.md holds every command and every option, as the program's own tables have them. */
import { expect, it } from "vitest";
import { allCommands } from "../../src/cli/commands/table.ts";
import { pageText, tableIn } from "../helpers/markdown-table.ts";
import { COMMON, commandText, exitCodesText } from "./command-line-page.ts";
import { expectMade } from "./made.ts";
import { blocksOf, PAGES } from "./pages.ts";

const PAGE = "docs/command-line.md";
const commands = await allCommands();
const alone = commands.filter(({ name }) => !name.includes(" "));
const ofRules = commands.filter(({ name }) => name.startsWith("rules "));

it.each(alone.map((command) => [command.name, command] as const))("%s is up to date", (name, command) => {
  expectMade(PAGE, name, commandText(command));
});

it("the commands of rules are up to date", () => {
  expectMade(PAGE, "rules", ofRules.map(commandText).join("\n\n"));
});

it("the options of all commands are up to date", () => expectMade(PAGE, "common", COMMON));

it("the exit codes are those of the help", () => expectMade(PAGE, "exit codes", exitCodesText()));

it("has all commands, and makes each part from something that exists", () => {
  expect(alone.length + ofRules.length).toBe(commands.length);
  const made = [...pageText(PAGE).matchAll(/<!-- made: (?!end)(.*) -->/g)].map(([, name]) => name);
  expect(made.sort()).toEqual([...alone.map(({ name }) => name), "rules", "common", "exit codes"].sort());
});

it("README.md's table has every command", () => {
  const table = tableIn(pageText("README.md"), "| command | what it does |");
  const named = [...table.matchAll(/`scrubjay ([a-z]+)/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...alone.map(({ name }) => name), "rules"].sort());
});

it("shows every command at work on another page", () => {
  const blocks = PAGES.filter((page) => page !== PAGE).flatMap(blocksOf);
  const shown = blocks.filter(({ language }) => language === "console").map(({ text }) => text);
  const missing = commands.filter(({ name }) => !shown.some((text) => text.includes(`scrubjay ${name} `)));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
