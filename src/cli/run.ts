/** One call of the program: which command, and what its exit code is. */
import { UsageError } from "../errors/errors.ts";
import { VERSION } from "../report/version.ts";
import { type Accepted, readArguments } from "./arguments/arguments.ts";
import { COMMANDS, type Command, commandNamed, RULES } from "./arguments/commands.ts";
import { COMMON_OPTIONS } from "./arguments/options-table.ts";
import { EXIT, explain, OutputClosed } from "./failure.ts";
import { exitCodeOfSignal, Interrupted } from "./io/interruption.ts";
import { writeText } from "./io/output-writer.ts";

/** Runs the command; whatever goes wrong is said on stderr. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args);
  } catch (error) {
    if (error instanceof Interrupted) return exitCodeOfSignal(error.signal);
    if (error instanceof OutputClosed) return EXIT.DONE;
    return explain(error);
  }
}

async function runCommand(args: readonly string[]): Promise<number> {
  if (args[0] === RULES.name) return runRules(args.slice(1));
  const name = wordOf(args);
  if (name === RULES.name) return runRules(args.toSpliced(args.indexOf(name), 1));
  const command = name === undefined ? undefined : commandNamed(name);
  const given = readArguments(args, acceptedBy(command));
  if (given.flags.get("help"))
    return print(await import("./arguments/help.ts").then(({ helpText }) => helpText(command)));
  if (given.flags.get("version")) return print(VERSION);
  if (command === undefined) throw new UsageError("no-command", "which command? See scrubjay --help");
  return (await command.load())(given);
}

/** The command's name: the first word, or, where options stand in front of it, the first that is no value of theirs. */
function wordOf(args: readonly string[]): string | undefined {
  const [first] = args;
  if (first !== undefined && !first.startsWith("-")) return first;
  const all = COMMANDS.flatMap(({ options }) => options);
  const options = all.filter(({ name }, i) => all.findIndex((option) => option.name === name) === i);
  return readArguments(args, { options: [...options, ...COMMON_OPTIONS], help: "scrubjay --help" }).command;
}

function acceptedBy(command: Command | undefined): Accepted {
  const help = command === undefined ? "scrubjay --help" : `scrubjay ${command.name} --help`;
  return { options: [...(command?.options ?? []), ...COMMON_OPTIONS], help };
}

/** It has commands of its own, each with its own options. */
async function runRules(args: readonly string[]): Promise<number> {
  const { rulesCommand } = await import("./commands/rules/command.ts");
  return rulesCommand(args);
}

async function print(text: string): Promise<number> {
  await writeText(`${text}\n`);
  return EXIT.DONE;
}
