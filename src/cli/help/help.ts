/**
 * `--help`, laid out by yargs from the commands and their options. This room tells of them: all, on one screen, as a manual.
 * What it tells stands in the files of the commands; nothing of it may be written here once more.
 */
import yargs from "yargs";
import type { Paint } from "../../errors/paint.ts";
import { COMMON_OPTIONS, type Option } from "../arguments/options.ts";
import { type Command, RULES } from "../commands/command.ts";
import { briefHelp, briefHelpOfGroup } from "./brief.ts";
import { exitCodes, NO } from "./exit-codes.ts";
import type { Screen } from "./layout.ts";
import { noteOn } from "./names.ts";

const WIDEST = 110;

/** Whose help is asked for: a command's, a group's, the program's. */
export interface Asked {
  readonly command: Command | undefined;
  readonly group: string | undefined;
  readonly all: () => Promise<readonly Command[]>;
}

/** `brief`: on one screen. */
export async function helpText({ command, group, all }: Asked, screen: Screen, brief: boolean): Promise<string> {
  const { paint, width = WIDEST } = screen;
  if (brief) return command === undefined ? briefHelpOfGroup(await all(), group, screen) : briefHelp(command, screen);
  const page = newPage(Math.min(WIDEST, width));
  if (command !== undefined) describe(page, command);
  else if (group === undefined) describeAll(page, await all());
  else describeRules(page, await all());
  return withHeadings(await page.getHelp(), paint);
}

function describe(page: Page, { name, about, words, options, examples, exit1 }: Command): void {
  const note = noteOn(words);
  page.usage(`$0 ${name} [options] ${words}`.trimEnd().concat(`\n\n${name}: ${about}.${note && `\n${note}`}`));
  for (const option of [...options, ...COMMON_OPTIONS]) addOption(page, option);
  finish(page, examples, exit1);
}

function describeAll(page: Page, commands: readonly Command[]): void {
  page.usage(
    "$0 <command> [options] [files..]\n\nRemoves personal data from JSON exports of contact-centre platforms.",
  );
  const alone = commands.filter(({ name }) => !name.includes(" "));
  for (const { name, about } of [...alone, RULES]) page.command(name, about);
  for (const { name, letter, about } of COMMON_OPTIONS) {
    page.option(name, { type: "boolean", describe: about, ...(letter && { alias: letter }) });
  }
  finish(page, [...(alone[0]?.examples ?? []), RULES.example], NO);
}

function describeRules(page: Page, commands: readonly Command[]): void {
  const note = noteOn("[PACK|FILE|DIR..]");
  page.usage(`$0 rules <command> [options] [names..]\n\nWhat a reviewer asks of rule files.\n${note}`);
  const inside = commands.filter(({ name }) => name.startsWith(`${RULES.name} `));
  for (const { name, words, about } of inside) page.command(`${name} ${words}`.trimEnd(), about);
  for (const option of COMMON_OPTIONS) addOption(page, option);
  finish(page, ["$0 rules list", "$0 rules check ./our-rules --strict"], NO);
}

type Page = ReturnType<typeof newPage>;

function newPage(width: number) {
  return yargs([]).scriptName("scrubjay").locale("en").help(false).version(false).exitProcess(false).wrap(width);
}

function addOption(page: Page, option: Option): void {
  const { name, letter, kind, value, choices, otherwise, group, about } = option;
  page.option(name, {
    type: kind === "flag" ? "boolean" : "string",
    group: `${group}:`,
    describe: value === undefined ? about : `${value}: ${about}`,
    ...(letter && { alias: letter }),
    ...(choices && { choices }),
    ...(otherwise && { defaultDescription: otherwise }),
  });
}

function finish(page: Page, examples: readonly string[], exit1: string | undefined): void {
  for (const example of examples) page.example(example, "");
  const codes = exitCodes(exit1).map(([code, means]) => `  ${code}  ${means}`);
  page.epilogue(["Exit codes:", ...codes].join("\n"));
}

/** Headings stand at the edge, and end in a colon. */
function withHeadings(text: string, paint: Paint): string {
  return text.replace(/^\S.*:$/gm, (heading) => paint("heading", heading));
}
