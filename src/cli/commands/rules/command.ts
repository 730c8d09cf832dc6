/** `scrubjay rules …`: reads what is asked, has it answered, writes the answer. */
import { UsageError } from "../../../errors/errors.ts";
import { VERSION } from "../../../report/version.ts";
import { type Arguments, readArguments } from "../../arguments/arguments.ts";
import { hint } from "../../arguments/hint.ts";
import { COMMON_OPTIONS } from "../../arguments/options-table.ts";
import { RULES_COMMANDS, type RulesCommand } from "../../arguments/rules-table.ts";
import { EXIT, OutputClosed } from "../../failure.ts";
import { writeText } from "../../io/output-writer.ts";
import type { AnswerTo, Question } from "./answer.ts";

/** Each is imported where it is asked for: the parsers and the engine take their time to load. */
const ANSWERS: Readonly<Record<string, () => Promise<AnswerTo>>> = Object.freeze({
  list: async () => (await import("./list.ts")).list,
  which: async () => (await import("./which.ts")).which,
  show: async () => (await import("./show.ts")).show,
  explain: async () => (await import("./explain.ts")).explain,
  check: async () => (await import("./check.ts")).check,
  test: async () => (await import("./test.ts")).test,
  coverage: async () => (await import("./coverage.ts")).coverage,
  diff: async () => (await import("./diff.ts")).diff,
  approve: async () => (await import("./approve.ts")).approve,
  schema: async () => (await import("./schema.ts")).schema,
  new: async () => (await import("./new.ts")).newFile,
});

/** `args`: what stands behind `rules`. Returns the exit code. @throws UsageError, RuleError, FileError */
export async function rulesCommand(args: readonly string[]): Promise<number> {
  const name = args.find((arg) => !arg.startsWith("-"));
  const command = name === undefined ? undefined : commandNamed(name);
  const help = ["scrubjay rules", command?.name, "--help"].filter((word) => word !== undefined).join(" ");
  const given = readArguments(args, { options: [...(command?.options ?? []), ...COMMON_OPTIONS], help });
  if (given.flags.get("help"))
    return print(await import("../../arguments/rules-help.ts").then(({ helpText }) => helpText(command)));
  if (given.flags.get("version")) return print(`${VERSION}\n`);
  if (command === undefined) throw new UsageError("no-command", "which command of rules? See scrubjay rules --help");
  checkWords(given.files, command);
  const answer = await ANSWERS[command.name]?.();
  if (answer === undefined) return EXIT.INTERNAL;
  const found = await answer(questionOf(given));
  return write(found, found.isSaved ? undefined : given.texts.get("output")?.[0]);
}

function commandNamed(name: string): RulesCommand {
  const found = RULES_COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = RULES_COMMANDS.map((command) => command.name);
  throw new UsageError("unknown-command", `unknown command "rules ${name}"; ${hint(name, names)}`);
}

function checkWords(words: readonly string[], { name, words: wanted, count }: RulesCommand): void {
  if (words.length >= count.least && words.length <= count.most) return;
  const takes = wanted === "" ? "no names" : wanted;
  throw new UsageError("wrong-words", `rules ${name} takes ${takes}; see scrubjay rules ${name} --help`);
}

function questionOf({ files, texts, flags }: Arguments): Question {
  const text = (option: string) => texts.get(option)?.[0];
  return {
    words: files,
    text,
    list: (option) => texts.get(option) ?? [],
    flag: (option) => flags.get(option) ?? false,
    as: text("as") ?? "text",
  };
}

async function write(answer: Awaited<ReturnType<AnswerTo>>, output: string | undefined): Promise<number> {
  const { text, exit, inputs } = answer;
  if (text === "") return exit;
  if (output === undefined || output === "-") await print(text);
  else await import("./save.ts").then(({ save }) => save(text, output, inputs));
  return exit;
}

/** A reader that has gone away changes nothing about the answer. */
async function print(text: string): Promise<number> {
  try {
    await writeText(text);
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
  return EXIT.DONE;
}
