/** `scrubjay redact`: options and rules first, then input after input, then what there is to say about it. */
import { mayScan, type RedactOptions, regionsOf } from "../../redaction/options/options.ts";
import { Redactor } from "../../redaction/redactor.ts";
import type { Report } from "../../report/report.ts";
import type { Policy } from "../../rules/model.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { checkSettings, type RedactSettings } from "../arguments/settings.ts";
import { EXIT, explain, OutputClosed } from "../failure.ts";
import { findInputs } from "../io/inputs.ts";
import { Interrupted, watchSignals } from "../io/interruption.ts";
import { exitWith, sayNotRead, sayUnread, warnOfSkipped } from "../io/not-read.ts";
import type { OutputFile } from "../io/output-file.ts";
import { writeAll, writeText } from "../io/output-writer.ts";
import { planOutputs } from "../io/outputs.ts";
import type { OutputCheck } from "../output-check.ts";
import { packCheckingOf } from "../pack-checking.ts";
import { RedactRun } from "../redact-run.ts";
import { warnOf, warnOfNoRegions } from "../warnings.ts";

/** Returns the exit code. @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
export async function redactCommand(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const { quiet, dryRun } = settings;
  const options = await loadOptions(settings);
  if (mayScan(options)) warnOfNoRegions(regionsOf(options), quiet);
  const check = settings.verify ? await outputCheck(options) : undefined;
  const packs = await packCheckingOf({ ...settings, options });
  const run = new RedactRun(() => new Redactor(options), settings, { check, packs });
  const found = await findInputs(settings.files, settings.include);
  const batches = await planOutputs(found.inputs, settings);
  watchSignals();
  const reportFile = settings.report === undefined ? undefined : await openReport(settings.report);
  try {
    const ended = await exitCodeOf(run, () => run.redact(batches));
    const notRead = [...found.notRead, ...run.notRead];
    const exit = exitWith(ended, notRead);
    const report = { ...run.report, notRead, skippedNames: found.skipped, exit };
    if (dryRun) await printReport(report);
    if (exit !== EXIT.INTERNAL && reportFile !== undefined) await saveReport(report, reportFile);
    if (ended === EXIT.DONE) warnOf(report, { quiet, detect: textOf(options.detect) });
    if (ended === EXIT.DONE) check?.sayKept();
    warnOfSkipped(found.skipped, quiet);
    sayNotRead(notRead);
    return exit;
  } finally {
    await reportFile?.discard();
  }
}

function textOf(detect: RedactOptions["detect"]): string | undefined {
  return detect === undefined ? undefined : String(detect);
}

async function loadOptions(settings: RedactSettings): Promise<RedactOptions> {
  const { rules: names, options } = settings;
  const key =
    settings.key.length > 0
      ? await import("../io/key-source.ts").then(({ readKeys }) => readKeys(settings))
      : undefined;
  const policy = options.policy === undefined ? undefined : await policyNamed(String(options.policy));
  const rules =
    names.length > 0 ? await import("../../rules/load.ts").then(({ loadRules }) => loadRules(names)) : undefined;
  if (settings.requireApproval && rules !== undefined) {
    await import("../require-approval.ts").then(({ requireApproval }) => requireApproval(rules));
  }
  return { ...options, ...(key && { key }), ...(rules && { rules }), ...(policy && { policy }) };
}

export async function policyNamed(name: string): Promise<Policy> {
  const { loadPolicy } = await import("../../rules/policy/load-policy.ts");
  return loadPolicy(name);
}

async function outputCheck(options: RedactOptions): Promise<OutputCheck> {
  const { OutputCheck } = await import("../output-check.ts");
  return new OutputCheck(options);
}

/** Says what went wrong, if anything did. @throws Interrupted */
export async function exitCodeOf(
  run: Pick<RedactRun, "current" | "unread">,
  work: () => Promise<void>,
): Promise<number> {
  try {
    await work();
    return EXIT.DONE;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    if (error instanceof OutputClosed) return EXIT.DONE;
    const exit = await explain(error, run.current);
    sayUnread(run.unread);
    return exit;
  }
}

async function printReport(report: Report): Promise<void> {
  const { reportText } = await import("../../pages/report-page.ts");
  await writeText(reportText(report)).catch((error: unknown) => {
    if (!(error instanceof OutputClosed)) throw error;
  });
}

/** Opened early: a run of an hour should not end with a report that cannot be written. */
async function openReport(name: string): Promise<OutputFile> {
  const { openOutput } = await import("../io/output-file.ts");
  return openOutput(name);
}

async function saveReport(report: Report, file: OutputFile): Promise<void> {
  await writeAll(file, Buffer.from(`${JSON.stringify(report, null, 2)}\n`));
  await file.commit();
}
