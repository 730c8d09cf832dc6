/** `scrubjay help`: what `--help` of a command shows, and the manual. */
import { UsageError } from "../../errors/errors.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { GROUP } from "../arguments/options.ts";
import { EXIT } from "../failure.ts";
import { manualText } from "../help/manual.ts";
import { showHelp } from "../help/show.ts";
import { writeAnswer } from "../io/write-answer.ts";
import { type Command, type Commands, RULES } from "./command.ts";

export const help: Command = {
  name: "help",
  brief: "shows all of the help of a command",
  about: "shows the help of the program, of a command, or of a command under rules",
  words: "[COMMAND]",
  options: [
    {
      name: "man",
      kind: "flag",
      group: GROUP.SHOWN,
      brief: "all of it, as a manual page (roff)",
      about: "all of it as one manual page, in roff; the one that npm install -g puts where man finds it",
    },
  ],
  examples: ["$0 help rules show", "$0 help --man > scrubjay.1  # then: man ./scrubjay.1"],
  run,
};

/** @throws UsageError */
async function run({ words, flag }: Arguments, commands: Commands): Promise<number> {
  if (flag("man")) return manual(words, commands);
  const [first, second] = words;
  if (first === undefined) return showHelp({ command: undefined, group: undefined, all: commands.all }, false);
  const group = first === RULES.name ? first : undefined;
  const name = group === undefined ? first : second;
  const command = name === undefined ? undefined : await commands.named(name, group);
  checkNoMore(words.slice(group === undefined ? 1 : 2), command);
  return showHelp({ command, group, all: commands.all }, false);
}

async function manual(words: readonly string[], { all }: Commands): Promise<number> {
  if (words.length > 0) throw new UsageError("wrong-words", "help --man is of all commands: name none");
  await writeAnswer(manualText(await all()), undefined);
  return EXIT.DONE;
}

/** `new` of `key new` is a word of the command. */
function checkNoMore([word]: readonly string[], command: Command | undefined): void {
  if (word === undefined || command?.words === word) return;
  throw new UsageError("wrong-words", `help takes the name of one command; ${command?.name} has no command "${word}"`);
}
