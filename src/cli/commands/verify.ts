/** `scrubjay verify`: options and rules first, then output after output, then what is left in them. */

import { render } from "../../pages/render.ts";
import { verifyPage, verifyTable } from "../../pages/verify-page.ts";
import { regionsOf } from "../../redaction/options/options.ts";
import type { VerifyReport } from "../../verify/report.ts";
import { Verifier, type VerifyOptions } from "../../verify/verifier.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { checkSettings, type RedactSettings } from "../arguments/settings.ts";
import { EXIT, OutputClosed } from "../failure.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { exitWith, type NotRead, sayNotRead, warnOfNoRecords, warnOfSkipped } from "../io/not-read.ts";
import { writeText } from "../io/output-writer.ts";
import { packCheckingOf } from "../pack-checking.ts";
import { VerifyRun } from "../verify-run.ts";
import { warnOfNoRegions } from "../warnings.ts";
import { exitCodeOf } from "./redact.ts";

/** Returns the exit code. @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
export async function verifyCommand(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const options = await loadOptions(settings);
  warnOfNoRegions(regionsOf(options), settings.quiet);
  const verifier = new Verifier(options);
  const packs = await packCheckingOf(settings);
  const found = await findInputs(settings.files, settings.include);
  watchSignals();
  const run = new VerifyRun(verifier, settings, packs);
  const ended = await exitCodeOf(run, () => run.verify(found.inputs));
  const notRead = [...found.notRead, ...run.notRead];
  const exit = ended === EXIT.DONE ? await answer(verifier.report, notRead, given, settings) : exitWith(ended, notRead);
  warnOfSkipped(found.skipped, settings.quiet);
  sayNotRead(notRead);
  return exit;
}

/** Says what is left. Returns the exit code. */
async function answer(
  found: VerifyReport,
  notRead: readonly NotRead[],
  { texts }: Arguments,
  { quiet }: RedactSettings,
): Promise<number> {
  const report = { ...found, notRead, exit: exitWith(found.exit, notRead) };
  const as = texts.get("as")?.[0] ?? "text";
  // Whoever asks for a format reads it in any case.
  if (!quiet || as !== "text" || report.exit !== EXIT.DONE) await tell(report, as);
  warnOfNoRecords(report.records);
  return report.exit;
}

async function loadOptions({ rules: names, options }: RedactSettings): Promise<VerifyOptions> {
  const { policy: name, ...others } = options;
  const rules =
    names.length > 0 ? await import("../../rules/load.ts").then(({ loadRules }) => loadRules(names)) : undefined;
  const policy =
    name === undefined
      ? undefined
      : await import("../../rules/policy/load-policy.ts").then(({ loadPolicy }) => loadPolicy(String(name)));
  return { ...others, ...(rules && { rules }), ...(policy && { policy }) };
}

/** A reader that has gone away changes nothing about the answer. */
async function tell(report: VerifyReport, as: string): Promise<void> {
  try {
    await writeText(render(as, { page: verifyPage(report), data: report, table: verifyTable(report) }));
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}
