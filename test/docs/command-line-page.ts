/** What docs/command-line.md says of commands and options, made from their tables. */
import { COMMANDS } from "../../src/cli/arguments/commands.ts";
import { helpText } from "../../src/cli/arguments/help.ts";
import { COMMON_OPTIONS, type Option } from "../../src/cli/arguments/options-table.ts";
import { helpText as rulesHelpText } from "../../src/cli/arguments/rules-help.ts";
import { RULES_COMMANDS } from "../../src/cli/arguments/rules-table.ts";

interface Described {
  readonly name: string;
  readonly words: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** What exit code 1 means. */
  readonly exit1?: string;
}

export const TOP: readonly Described[] = COMMANDS.map((command) => ({
  ...command,
  examples: command.examples.map((example) => example.replaceAll("$0", "scrubjay").replace(/ {2,}#/, "  #")),
}));

export const OF_RULES: readonly Described[] = RULES_COMMANDS.map((command) => ({
  ...command,
  name: `rules ${command.name}`,
  examples: command.examples.map((example) => `scrubjay rules ${example}`),
}));

/** Examples of the help that say no, and so end with exit code 1 in the folder of the tests. */
const NO = ["scan -r kore-ai/call-details --format ndjson --fail"];

export function commandText({ name, words, about, options, examples, exit1 }: Described): string {
  const usage = `\`${`scrubjay ${name} [options] ${words}`.trimEnd()}\``;
  const one = exit1 === undefined ? "" : `\n\nExit code 1: ${exit1}.`;
  const shown = examples.map((example) => `${example}${NO.some((no) => example.includes(no)) ? "  # exit 1" : ""}`);
  return `### ${name}

${usage}

${capital(about)}.${one}

${optionTable(options)}

\`\`\`sh
${shown.join("\n")}
\`\`\``;
}

export function optionTable(options: readonly Option[]): string {
  const rows = options.map(
    ({ otherwise = "", choices, about, ...option }) =>
      `| ${written(option)} | ${cell(choices === undefined ? about : `${about}: ${choices.join(", ")}`)} | ${cell(otherwise)} |`,
  );
  return ["| option | meaning | if not given |", "|---|---|---|", ...rows].join("\n");
}

function written({ name, letter, value }: Pick<Option, "name" | "letter" | "value">): string {
  const names = letter === undefined ? `--${name}` : `-${letter}, --${name}`;
  return `\`${value === undefined ? names : `${names} ${cell(value)}`}\``;
}

/** In a table a bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export const COMMON = optionTable(COMMON_OPTIONS);

/** The exit codes of all commands, and of those of `rules`, as the help has them. */
export async function exitCodes(): Promise<{ all: string; rules: string }> {
  return { all: codesIn(await helpText(undefined)), rules: codesIn(await rulesHelpText(undefined)) };
}

function codesIn(help: string): string {
  const [, codes = ""] = /Exit codes:\n([\s\S]*)/.exec(help) ?? [];
  const rows = [...codes.matchAll(/^ {2}([\d, ]+?) {2}(.*)$/gm)].map(([, code, means]) => `| ${code} | ${means} |`);
  return ["| exit code | means |", "|---|---|", ...rows].join("\n");
}
