/** `--help`, laid out by yargs from the table of options. */
import yargs from "yargs";
import { COMMANDS, COMMON_OPTIONS, OPTIONS, type Option } from "./options-table.ts";

const EXAMPLES: readonly string[] = Object.freeze([
  "$0 redact -r kore-ai/call-details export.json -o redacted.json  # by its reviewed rules",
  "zcat log.gz | $0 redact --unlisted replace --format ndjson      # every value of every line",
]);

const OF_RULES = "$0 rules check ./our-rules --strict  # what a reviewer asks of rule files";

/** Of the commands that answer a question. */
const NO = "  1  the answer is no\n";

const EXIT_CODES = `Exit codes:
  0  done (also where the reader of the output went away)
  2  wrong usage or a wrong rule file
  3  the input is not JSON, not UTF-8, or too deep
  4  a file cannot be read or written
  129, 130, 143  ended by SIGHUP, SIGINT, SIGTERM`;

const WIDEST = 110;

/** The text of `scrubjay --help`, or of a command's. */
export function helpText(command: string | undefined): Promise<string> {
  const page = newPage();
  if (command === undefined) addCommands(page);
  else addOptions(page, command);
  const isWhole = command === undefined;
  for (const example of isWhole ? [...EXAMPLES, OF_RULES] : EXAMPLES) page.example(example, "");
  return page.epilogue(isWhole ? EXIT_CODES.replace("  2  ", `${NO}  2  `) : EXIT_CODES).getHelp();
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
  for (const { name, about } of COMMANDS) page.command(name, about);
  for (const { name, letter, about } of COMMON_OPTIONS) {
    page.option(name, { type: "boolean", describe: about, ...(letter && { alias: letter }) });
  }
}

function addOptions(page: Page, command: string): void {
  const about = COMMANDS.find(({ name }) => name === command)?.about ?? "";
  page.usage(
    `$0 ${command} [options] [files..]\n\n${command} ${about}.\nFiles may be globs or folders; none or - is stdin.`,
  );
  for (const option of [...OPTIONS, ...COMMON_OPTIONS]) addOption(page, option);
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
