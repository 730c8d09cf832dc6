/** `--help`, laid out by yargs from the table of options. */
import yargs from "yargs";
import { COMMANDS, type Command, RULES } from "./commands.ts";
import { COMMON_OPTIONS, type Option } from "./options-table.ts";

/** Of the commands that answer a question. */
const NO = "the answer is no";

const EXIT_CODES = `Exit codes:
  0  done (also where the reader of the output went away)
  2  wrong usage or a wrong rule file
  3  the input is not JSON, not UTF-8, or too deep
  4  a file cannot be read or written, or a file of a folder was not read
  129, 130, 143  ended by SIGHUP, SIGINT, SIGTERM`;

const WIDEST = 110;

/** The text of `scrubjay --help`, or of a command's. */
export function helpText(command: Command | undefined): Promise<string> {
  const page = newPage();
  if (command === undefined) addCommands(page);
  else addOptions(page, command);
  const [first] = COMMANDS as readonly [Command];
  for (const example of command?.examples ?? [...first.examples, RULES.example]) page.example(example, "");
  const no = command === undefined ? NO : command.exit1;
  return page.epilogue(no === undefined ? EXIT_CODES : EXIT_CODES.replace("  2  ", `  1  ${no}\n  2  `)).getHelp();
}

export function newPage() {
  const page = yargs([]).scriptName("scrubjay").locale("en").help(false).version(false).exitProcess(false);
  return page.wrap(Math.min(WIDEST, page.terminalWidth() || WIDEST));
}

type Page = ReturnType<typeof newPage>;

function addCommands(page: Page): void {
  page.usage(
    "$0 <command> [options] [files..]\n\nRemoves personal data from JSON exports of contact-centre platforms.",
  );
  for (const { name, about } of [...COMMANDS, RULES]) page.command(name, about);
  for (const { name, letter, about } of COMMON_OPTIONS) {
    page.option(name, { type: "boolean", describe: about, ...(letter && { alias: letter }) });
  }
}

function addOptions(page: Page, { name, about, words, options }: Command): void {
  const files = words.includes("files") ? "\nFiles may be globs or folders; none or - is stdin." : "";
  page.usage(`$0 ${name} [options] ${words}`.trimEnd().concat(`\n\n${name} ${about}.${files}`));
  for (const option of [...options, ...COMMON_OPTIONS]) addOption(page, option);
}

export function addOption(page: Page, option: Option): void {
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
