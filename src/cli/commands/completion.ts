/** `scrubjay completion`: what a shell needs to complete a command line. */
import { UsageError } from "../../errors/errors.ts";
import { listPacks } from "../../rules/shipped.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { hint } from "../arguments/hint.ts";
import { bashScript } from "../completion/bash.ts";
import { described, type Place } from "../completion/described.ts";
import { fishScript } from "../completion/fish.ts";
import { zshScript } from "../completion/zsh.ts";
import { EXIT } from "../failure.ts";
import { writeAnswer } from "../io/write-answer.ts";
import type { Command, Commands } from "./command.ts";

const SHELLS: ReadonlyMap<string, (places: readonly Place[]) => string> = new Map([
  ["bash", bashScript],
  ["zsh", zshScript],
  ["fish", fishScript],
]);

export const completion: Command = {
  name: "completion",
  about: "prints what a shell needs to complete commands, options, packs and files",
  brief: "prints what a shell needs to complete a command line",
  words: [...SHELLS.keys()].join("|"),
  options: [],
  examples: [
    "$0 completion bash > scrubjay.bash && . ./scrubjay.bash",
    "$0 completion zsh > _scrubjay  # in a folder of $fpath",
  ],
  run,
};

/** @throws UsageError */
async function run({ words }: Arguments, { all }: Commands): Promise<number> {
  const [word, ...more] = words;
  const known = [...SHELLS.keys()];
  if (word === undefined || more.length > 0) {
    throw new UsageError("wrong-words", `completion takes the name of one shell: ${known.join(", ")}`);
  }
  const script = SHELLS.get(word);
  if (script === undefined) throw new UsageError("unknown-value", `unknown shell "${word}"; ${hint(word, known)}`);
  await writeAnswer(script(described(await all(), await listPacks())), undefined);
  return EXIT.DONE;
}
