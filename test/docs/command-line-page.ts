/** What docs/command-line.md says of commands and options, made from the program's own tables. */
import { COMMON_OPTIONS, type Option } from "../../src/cli/arguments/options.ts";
import type { Command } from "../../src/cli/commands/command.ts";
import { exitCodes, NO as THE_ANSWER_IS_NO } from "../../src/cli/help/exit-codes.ts";

/** Examples of the help that say no, and so end with exit code 1 in the folder of the tests. */
const NO = ["scan -r kore-ai/call-details --format ndjson --fail"];

export function commandText({ name, words, about, options, examples, exit1 }: Command): string {
  const one = exit1 === undefined ? "" : `\n\nExit code 1: ${exit1}.`;
  return `### ${name}

\`${`scrubjay ${name} [options] ${words}`.trimEnd()}\`

${about.charAt(0).toUpperCase()}${about.slice(1)}.${one}

${options.length === 0 ? "" : `${optionTable(options)}\n\n`}\`\`\`sh
${examples.map(exampleText).join("\n")}
\`\`\``;
}

/** A line of a shell, with the exit code where it is 1. */
function exampleText(example: string): string {
  const line = example.replaceAll("$0", "scrubjay").replace(/ {2,}#/, "  #");
  return `${line}${NO.some((no) => line.includes(no)) ? "  # exit 1" : ""}`;
}

export function optionTable(options: readonly Option[]): string {
  const rows = options.map((option) => `| ${written(option)} | ${meaning(option)} | ${cell(option.otherwise ?? "")} |`);
  return ["| option | meaning | if not given |", "|---|---|---|", ...rows].join("\n");
}

function written({ name, letter, value }: Option): string {
  const names = letter === undefined ? `--${name}` : `-${letter}, --${name}`;
  return `\`${value === undefined ? names : `${names} ${cell(value)}`}\``;
}

function meaning({ about, choices }: Option): string {
  return cell(choices === undefined ? about : `${about}: ${choices.join(", ")}`);
}

/** In a table a bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

export const COMMON = optionTable(COMMON_OPTIONS);

/** As the help has them. */
export function exitCodesText(): string {
  const rows = exitCodes(THE_ANSWER_IS_NO).map(([code, means]) => `| ${code} | ${means} |`);
  return ["| exit code | means |", "|---|---|", ...rows].join("\n");
}
