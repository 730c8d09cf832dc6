/** `scrubjay reveal`: keys and rules first, then input after input, then how many tokens were opened. */
import { UsageError } from "../../errors/errors.ts";
import { type RevealCounts, Revealer, type RevealOptions } from "../../reveal/reveal.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { checkSettings, type RedactSettings } from "../arguments/settings.ts";
import { EXIT } from "../failure.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { readKeys } from "../io/key-source.ts";
import { exitWith, sayNotRead, warnOfSkipped } from "../io/not-read.ts";
import { planOutputs } from "../io/outputs.ts";
import { say } from "../messages.ts";
import { RedactRun } from "../redact-run.ts";
import { exitCodeOf, policyNamed } from "./redact.ts";

/** Returns the exit code. @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
export async function revealCommand(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const options = await loadOptions(settings);
  const made: Revealer[] = [];
  const make = () => {
    const revealer = new Revealer(options);
    made.push(revealer);
    return revealer;
  };
  const run = new RedactRun(make, { ...settings, ownerOnly: true });
  const found = await findInputs(settings.files, settings.include);
  const batches = await planOutputs(found.inputs, settings);
  watchSignals();
  const exit = await exitCodeOf(run, () => run.redact(batches));
  if (exit === EXIT.DONE) warnOf(made.map(({ counts }) => counts));
  const notRead = [...found.notRead, ...run.notRead];
  warnOfSkipped(found.skipped, settings.quiet);
  sayNotRead(notRead);
  return exitWith(exit, notRead);
}

async function loadOptions(settings: RedactSettings): Promise<RevealOptions> {
  const { rules: names, options } = settings;
  const { purpose, format, maxDepth, maxValueBytes } = options;
  const key = await readKeys(settings);
  if (key.length === 0) throw new UsageError("no-key", "reveal needs a key: give --key");
  const policy = options.policy === undefined ? undefined : await policyNamed(String(options.policy));
  const rules =
    names.length > 0 ? await import("../../rules/load.ts").then(({ loadRules }) => loadRules(names)) : undefined;
  return {
    key,
    ...(rules && { rules }),
    ...(policy && { policy }),
    ...(purpose !== undefined && { purpose }),
    ...(format && { format }),
    ...(maxDepth && { maxDepth }),
    ...(maxValueBytes && { maxValueBytes }),
  };
}

/** Also with --quiet: who reveals should not take what is still a token for all there was. */
function warnOf(counts: readonly RevealCounts[]): void {
  const left = counts.reduce((sum, { notOpened }) => sum + notOpened, 0);
  if (left > 0) say(`warning: tokens of another key or purpose, left as they are: ${left}`);
}
