/** docs/command-line.md holds every command and every option, as the program's own tables have them. */
import { expect, it } from "vitest";
import { pageText } from "../helpers/markdown-table.ts";
import { COMMON, commandText, exitCodes, OF_RULES, TOP } from "./command-line-page.ts";
import { expectMade } from "./made.ts";
import { blocksOf, PAGES } from "./pages.ts";

const PAGE = "docs/command-line.md";

it.each(TOP.map((command) => [command.name, command] as const))("%s is up to date", (name, command) => {
  expectMade(PAGE, name, commandText(command));
});

it("the commands of rules are up to date", () => {
  expectMade(PAGE, "rules", OF_RULES.map(commandText).join("\n\n"));
});

it("the options of all commands are up to date", () => expectMade(PAGE, "common", COMMON));

it("the exit codes are those of the help", async () => {
  const { all, rules } = await exitCodes();
  expectMade(PAGE, "exit codes", all);
  expectMade(PAGE, "exit codes of rules", rules);
});

it("makes each part from something that exists", () => {
  const made = [...pageText(PAGE).matchAll(/<!-- made: (?!end)(.*) -->/g)].map(([, name]) => name);
  const known = [...TOP.map(({ name }) => name), "rules", "common", "exit codes", "exit codes of rules"];
  expect(made.sort()).toEqual(known.sort());
});

it("shows every command at work on another page", () => {
  const shown = PAGES.filter((page) => page !== PAGE).flatMap(blocksOf);
  const commands = shown
    .filter(({ language }) => language === "console")
    .map(({ text }) => text)
    .join("");
  const missing = [...TOP, ...OF_RULES].filter(({ name }) => !commands.includes(`scrubjay ${name} `));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
