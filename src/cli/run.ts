/**
 * One call of the program: which command is meant, and the exit code. This room, the command line, only wires: it reads
 * arguments and files, calls the library, and writes answers; whatever else a program may want stands in the library.
 */
import { UsageError } from "../errors/errors.ts";
import { type Paint, plainly } from "../errors/paint.ts";
import { VERSION } from "../report/version.ts";
import { type Arguments, readArguments } from "./arguments/arguments.ts";
import { COMMON_OPTIONS } from "./arguments/options.ts";
import { type Command, FILES, RULES } from "./commands/command.ts";
import { COMMANDS, commandNamed, commandsOf } from "./commands/table.ts";
import { EXIT, OutputClosed, sayFailure } from "./failure.ts";
import { STDIN } from "./io/input.ts";
import { exitCodeOfSignal, Interrupted } from "./io/interruption.ts";
import { STDOUT, writeText } from "./io/output-writer.ts";
import { isDevice, isTerminal, paintOn } from "./messages.ts";

/** Runs the command, and prints on stderr whatever goes wrong. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(await callIn(args));
  } catch (error) {
    if (error instanceof Interrupted) return exitCodeOfSignal(error.signal);
    if (error instanceof OutputClosed) return EXIT.DONE;
    return sayFailure(error);
  }
}

/** What is called. */
interface Call {
  /** Without the word `rules`. */
  readonly args: readonly string[];
  /** `rules`, where the command stands under it. */
  readonly group: string | undefined;
  readonly command: Command | undefined;
}

async function callIn(args: readonly string[]): Promise<Call> {
  const word = await firstWordOf(args, undefined);
  if (word === undefined) return { args, group: undefined, command: undefined };
  if (word !== RULES.name) return { args, group: undefined, command: await commandNamed(word) };
  const rest = args.toSpliced(args.indexOf(word), 1);
  const name = await firstWordOf(rest, word);
  return { args: rest, group: word, command: name === undefined ? undefined : await commandNamed(name, word) };
}

/** Where options of the group's commands stand in front of it, the first word that is not a value of theirs. */
async function firstWordOf(args: readonly string[], group: string | undefined): Promise<string | undefined> {
  const [first] = args;
  if (first === undefined || !first.startsWith("-")) return first;
  const all = [...(await commandsOf(group)).flatMap(({ options }) => options), ...COMMON_OPTIONS];
  const options = all.filter(({ name }, i) => all.findIndex((option) => option.name === name) === i);
  const help = ["scrubjay", group, "--help"].filter((word) => word !== undefined).join(" ");
  return readArguments(args, { options, help }).words[0];
}

async function runCommand({ args, group, command }: Call): Promise<number> {
  const help = ["scrubjay", command?.name ?? group, "--help"].filter((word) => word !== undefined).join(" ");
  const given = readArguments(args, { options: [...(command?.options ?? []), ...COMMON_OPTIONS], help });
  if (given.flag("help")) return showHelp({ command, group }, !args.includes("--help"));
  if (given.flag("version")) return print(VERSION);
  if (command === undefined && group === undefined && args.length === 0 && isAtTerminal()) return welcome();
  if (command === undefined) {
    throw new UsageError("no-command", `which command${group === undefined ? "" : ` of ${group}`}? See ${help}`);
  }
  const words = given.words.slice(1);
  checkWords(words, command);
  if (words.length === 0 && command.words === FILES && isDevice(STDIN)) {
    const { checkNoneTaken } = await import("./no-input.ts");
    await checkNoneTaken(given, command.options);
  }
  return command.run({ ...given, words, paint: paintOf(given, command) }, COMMANDS);
}

/** Of an answer as text on stdout. */
function paintOf(given: Arguments, { options }: Command): Paint {
  const isAnswer = options.some(({ name }) => name === "as") && [undefined, "-"].includes(given.text("output"));
  return isAnswer ? paintOn(STDOUT) : plainly;
}

/** Nobody pipes anything, in or out. */
function isAtTerminal(): boolean {
  return isTerminal(STDIN) && isTerminal(STDOUT);
}

async function welcome(): Promise<number> {
  const { welcomeText } = await import("./terminal/welcome.ts");
  return print(welcomeText(paintOn(STDOUT)));
}

async function showHelp(asked: Pick<Call, "command" | "group">, brief: boolean): Promise<number> {
  const { showHelp } = await import("./help/show.ts");
  return showHelp({ ...asked, all: COMMANDS.all }, brief);
}

function checkWords(words: readonly string[], { name, words: wanted, count }: Command): void {
  if (count === undefined || (words.length >= count.least && words.length <= count.most)) return;
  const takes = wanted === "" ? "no names" : wanted;
  throw new UsageError("wrong-words", `${name} takes ${takes}; see scrubjay ${name} --help`);
}

async function print(text: string): Promise<number> {
  await writeText(`${text}\n`);
  return EXIT.DONE;
}
