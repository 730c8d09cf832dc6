/** `scrubjay reveal`: keys and rules first, then input after input, then how many tokens stayed closed. */
import { UsageError } from "../../errors/errors.ts";
import { mergeReports } from "../../report/merge.ts";
import { Revealer } from "../../reveal/reveal.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { GROUP, OF_DOCUMENTS, shared } from "../arguments/options.ts";
import { checkSettings } from "../arguments/settings.ts";
import { EXIT } from "../failure.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { planOutputs } from "../io/outputs.ts";
import { say } from "../messages.ts";
import { runInputs } from "../run-inputs.ts";
import { openSession } from "../session.ts";
import { MergedWork } from "../work.ts";
import { type Command, FILES } from "./command.ts";

export const reveal: Command = {
  name: "reveal",
  about: "brings back what tokenize and encrypt-format wrote, for anyone with the key",
  words: FILES,
  options: [
    shared("key", {
      group: GROUP.READ,
      about:
        "key of the run that redacted; may be given several times: tokens find theirs, encrypt-format is undone by the first",
    }),
    shared("purpose", { group: GROUP.READ, about: "the purpose of the run that redacted" }),
    shared("rules", { group: GROUP.READ, about: "rules of the run that redacted, to find what encrypt-format wrote" }),
    shared("policy", { group: GROUP.READ, about: "policy of the run that redacted: a built-in one, or a file" }),
    shared("include"),
    shared("output"),
    shared("compress"),
    shared("format", OF_DOCUMENTS),
    shared("max-value-bytes", {
      about: "with -r: largest value in which encrypt-format is undone; a larger one is replaced whole (K, M, G)",
    }),
    shared("max-depth"),
    shared("progress"),
    shared("quiet", {
      about: "no progress; warnings only of tokens that stay, of what was not read, and of limits reached",
    }),
  ],
  examples: [
    "$0 reveal --key team.key redacted.json -o revealed.json                        # tokens, by their shape",
    "$0 reveal --key env:TEAM_KEY -r ./our-rules redacted.json --purpose fraud > a.json  # formats too",
  ],
  run,
};

/** @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
async function run(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  if (settings.key.length === 0) throw new UsageError("no-key", "reveal needs a key");
  if (settings.rules.length === 0 && settings.options.policy !== undefined) {
    throw new UsageError("no-rules", "--policy says what happened to values that rules find: give --rules too");
  }
  const { key, ...options } = await openSession(settings);
  const revealers: Revealer[] = [];
  const make = () => {
    const revealer = new Revealer({ key, ...options });
    revealers.push(revealer);
    return revealer;
  };
  const work = new MergedWork({ make, reportOf: ({ report }) => report, merge: mergeReports });
  const found = await findInputs(settings.files, settings);
  const batches = await planOutputs(found.inputs, settings);
  watchSignals();
  const answer = async (ended: number) => {
    if (ended === EXIT.DONE) warnOfRest(revealers);
    return ended;
  };
  return runInputs({ settings, found, batches, work, writes: "owner-only", answer });
}

/** Also with --quiet: nobody should take a token, or a label, for the value that was there. */
function warnOfRest(revealers: readonly Revealer[]): void {
  const left = revealers.reduce((sum, { counts }) => sum + counts.notOpened, 0);
  if (left > 0) say(`warning: tokens of another key or purpose, left as they are: ${left}`);
  const tooLarge = revealers.reduce((sum, { report }) => sum + report.limits.tooLarge, 0);
  if (tooLarge > 0) say(`warning: limits reached: ${tooLarge} too large (--max-value-bytes), replaced whole`);
}
