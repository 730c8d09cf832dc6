/** `--help`, laid out by yargs from the commands and their options. */
import yargs from "yargs";
import type { Command } from "../commands/command.ts";
import { allCommands, RULES } from "../commands/table.ts";
import { COMMON_OPTIONS, type Option } from "./options.ts";

/** Of the commands that answer a question. */
const NO = "the answer is no";

const EXIT_CODES = `Exit codes:
  0  done (also where the reader of the output went away)
  2  wrong usage, or a wrong rule file or policy (reveal: also keys that open no token)
  3  the input is not JSON, not UTF-8, or too deep
  4  a file cannot be read or written, or a file of a folder was not read
  70  an internal error: please report it
  129, 130, 143  ended by SIGHUP, SIGINT, SIGTERM`;

const PACKS = [
  "PACK is a shipped pack (kore-ai/call-details) or a vendor, for all its packs.",
  "What begins with . or / or ends in .yaml, .yml or .json is a file, or a folder of rule files.",
  "Without a name: every shipped pack.",
].join("\n");

const ONE_FILE =
  "is a shipped pack (kore-ai/call-details), or a file: what begins with . or / or ends in .yaml, .yml or .json;\n" +
  "a vendor or a folder only if it has one rule file.";

const TWO =
  "is a shipped pack or a built-in policy, a file, a vendor or a folder, or one of these at a commit: git:REF:PATH.\n" +
  "Two folders, or vendors, are compared file by file.";

const WIDEST = 110;

/** Of a command. */
export function helpOf({ name, about, words, options, examples, exit1 }: Command): Promise<string> {
  const page = newPage();
  page.usage(`$0 ${name} [options] ${words}`.trimEnd().concat(`\n\n${name}: ${about}.${noteOn(words)}`));
  for (const option of [...options, ...COMMON_OPTIONS]) addOption(page, option);
  return finish(page, examples, exit1);
}

/** What the words of a command may be. */
function noteOn(words: string): string {
  if (words.includes("files")) return "\nFiles may be globs or folders; none or - is stdin.";
  if (words.endsWith("..]")) return `\n${PACKS}`;
  if (words.startsWith("PACK")) return `\nPACK|FILE ${ONE_FILE}`;
  return words.startsWith("OLD") ? `\nOLD or NEW ${TWO}` : "";
}

/** Of the program. */
export async function helpOfAll(): Promise<string> {
  const page = newPage();
  page.usage(
    "$0 <command> [options] [files..]\n\nRemoves personal data from JSON exports of contact-centre platforms.",
  );
  const alone = (await allCommands()).filter(({ name }) => !name.includes(" "));
  for (const { name, about } of [...alone, RULES]) page.command(name, about);
  for (const { name, letter, about } of COMMON_OPTIONS) {
    page.option(name, { type: "boolean", describe: about, ...(letter && { alias: letter }) });
  }
  return finish(page, [...(alone[0]?.examples ?? []), RULES.example], NO);
}

/** Of the commands that stand under `rules`. */
export async function helpOfRules(): Promise<string> {
  const page = newPage();
  page.usage(`$0 rules <command> [options] [names..]\n\nWhat a reviewer asks of rule files.\n${PACKS}`);
  const inside = (await allCommands()).filter(({ name }) => name.startsWith(`${RULES.name} `));
  for (const { name, words, about } of inside) page.command(`${name} ${words}`.trimEnd(), about);
  for (const option of COMMON_OPTIONS) addOption(page, option);
  return finish(page, ["$0 rules list", "$0 rules check ./our-rules --strict"], NO);
}

type Page = ReturnType<typeof newPage>;

function newPage() {
  const page = yargs([]).scriptName("scrubjay").locale("en").help(false).version(false).exitProcess(false);
  return page.wrap(Math.min(WIDEST, page.terminalWidth() || WIDEST));
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

function finish(page: Page, examples: readonly string[], exit1: string | undefined): Promise<string> {
  for (const example of examples) page.example(example, "");
  const codes = exit1 === undefined ? EXIT_CODES : EXIT_CODES.replace("  2  ", `  1  ${exit1}\n  2  `);
  return page.epilogue(codes).getHelp();
}
