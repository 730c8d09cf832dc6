/** `scrubjay rules new`: a rule file to begin with. */

import { UsageError } from "../../../errors/errors.ts";
import { newRuleFile } from "../../../review/draft/new-file.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { identityOfFile } from "../../io/identity.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { exactly, OUTPUT } from "./options.ts";

export const newFile: Command = {
  name: "rules new",
  words: "VENDOR/RESOURCE",
  count: exactly(1),
  about: "a rule file to begin with, with comments",
  options: [OUTPUT],
  examples: ["$0 rules new acme/sessions", "$0 rules new acme/sessions -o acme/sessions.pii.yaml"],
  run: answering(find),
};

async function find({ words, text }: Arguments): Promise<Answer> {
  const output = text("output");
  // Somebody's work may be in it.
  if (output !== undefined && (await identityOfFile(output)) !== undefined) {
    throw new UsageError("file-exists", `${output} is there already; name another file, or remove it first`);
  }
  const today = new Date().toISOString().slice(0, 10);
  return { text: newRuleFile(words[0] ?? "", today), exit: exitOf(true), inputs: [] };
}
