/** `scrubjay rules --help`, and that of each of its commands. */
import { addOption, newPage } from "./help.ts";
import { COMMON_OPTIONS } from "./options-table.ts";
import { RULES_COMMANDS, type RulesCommand } from "./rules-table.ts";

const NAMES = [
  "PACK is a shipped pack (kore-ai/call-details) or a vendor, for all its packs.",
  "What begins with . or / or ends in .yaml, .yml or .json is a file, or a folder of rule files.",
  "Without a name: every shipped pack.",
].join("\n");

const EXIT_CODES = `Exit codes:
  0  done, and the answer is yes (also where the reader of the output went away)
  1  the answer is no: check, test, coverage or diff found something
  2  wrong usage, or a wrong rule file or policy
  3  a sample is not JSON or not UTF-8
  4  a file cannot be read or written`;

/** Ends with a line end. */
export async function helpText(command: RulesCommand | undefined): Promise<string> {
  const page = newPage();
  if (command === undefined) {
    page.usage(`$0 rules <command> [options] [names..]\n\nWhat a reviewer asks of rule files.\n${NAMES}`);
    for (const { name, words, about } of RULES_COMMANDS) page.command(`rules ${name} ${words}`.trimEnd(), about);
  } else {
    const takesPacks = command.count.least === 0 && command.count.most > 0;
    page.usage(
      `$0 rules ${command.name} [options] ${command.words}\n\n${command.name}: ${command.about}.${takesPacks ? `\n${NAMES}` : ""}`,
    );
  }
  for (const option of [...(command?.options ?? []), ...COMMON_OPTIONS]) addOption(page, option);
  for (const example of command?.examples ?? ["list", "check ./our-rules --strict"])
    page.example(`$0 rules ${example}`, "");
  return `${await page.epilogue(EXIT_CODES).getHelp()}\n`;
}
