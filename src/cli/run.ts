/** One call of the program: which command, and what its exit code is. */
import { UsageError } from "../errors.ts";
import { VERSION } from "../version.ts";
import { hint, readArguments } from "./arguments.ts";
import { EXIT, explain, OutputClosed } from "./failure.ts";
import { exitCodeOfSignal, Interrupted } from "./interruption.ts";
import { COMMANDS } from "./options-table.ts";
import { writeText } from "./output-writer.ts";

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
  if (args[0] === "rules") return runRules(args.slice(1));
  const given = readArguments(args);
  const { command, flags } = given;
  if (command === "rules") return runRules(args.toSpliced(args.indexOf("rules"), 1));
  if (command !== undefined) checkCommand(command);
  if (flags.get("help")) return print(await import("./help.ts").then(({ helpText }) => helpText(command)));
  if (flags.get("version")) return print(VERSION);
  if (command === undefined) throw new UsageError("no-command", "which command? See scrubjay --help");
  const { redactCommand } = await import("./redact-command.ts");
  return redactCommand(given);
}

/** It has commands of its own, each with its own options. */
async function runRules(args: readonly string[]): Promise<number> {
  const { rulesCommand } = await import("./rules/command.ts");
  return rulesCommand(args);
}

function checkCommand(command: string): void {
  const names = COMMANDS.map(({ name }) => name);
  if (names.includes(command)) return;
  throw new UsageError("unknown-command", `unknown command "${command}"; ${hint(command, names)}`);
}

async function print(text: string): Promise<number> {
  await writeText(`${text}\n`);
  return EXIT.DONE;
}
