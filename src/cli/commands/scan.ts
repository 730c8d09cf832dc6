/** `scrubjay scan`: options and rules first, then input after input, then the table and the draft. */

import { counted } from "../../pages/page.ts";
import { render } from "../../pages/render.ts";
import { scanPage, scanTable } from "../../pages/scan-page.ts";
import { regionsOf } from "../../redaction/options/options.ts";
import { draftRuleFile } from "../../review/draft/draft-file.ts";
import type { ScanOptions, ScanReport } from "../../scan/scan.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { checkScanSettings, type Draft, type ScanSettings } from "../arguments/scan-settings.ts";
import { EXIT, OutputClosed } from "../failure.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { exitWith, sayNotRead, warnOfNoRecords, warnOfSkipped } from "../io/not-read.ts";
import { writeText } from "../io/output-writer.ts";
import { checkTargets } from "../io/outputs.ts";
import { saveText } from "../io/save-text.ts";
import { say } from "../messages.ts";
import { packCheckingOf } from "../pack-checking.ts";
import { ScanRun } from "../scan-run.ts";
import { warnOfNoRegions } from "../warnings.ts";
import { exitCodeOf } from "./redact.ts";

/** Returns the exit code. @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
export async function scanCommand(given: Arguments): Promise<number> {
  const settings = await checkScanSettings(given);
  const options = await loadOptions(settings);
  warnOfNoRegions(regionsOf(options), settings.quiet);
  const run = new ScanRun(options, settings, await packCheckingOf(settings));
  const { inputs, notRead, skipped } = await findInputs(settings.files, settings.include);
  const targets = [settings.output, settings.draft?.file].filter((name) => name !== undefined);
  await checkTargets(inputs, targets, settings);
  watchSignals();
  const ended = await exitCodeOf(run, () => run.scan(inputs));
  const missed = [...notRead, ...run.notRead];
  const told = ended === EXIT.DONE ? await tell({ ...run.report, notRead: missed }, settings, options) : ended;
  warnOfSkipped(skipped, settings.quiet);
  sayNotRead(missed);
  return exitWith(told, missed);
}

async function loadOptions({ rules: names, options }: ScanSettings): Promise<ScanOptions> {
  if (names.length === 0) return options;
  const { loadRules } = await import("../../rules/load.ts");
  return { ...options, rules: await loadRules(names) };
}

async function tell(report: ScanReport, settings: ScanSettings, options: ScanOptions): Promise<number> {
  const { as, output, draft, fail } = settings;
  const { findings, notExamined, records } = report;
  if (draft !== undefined) await saveText(draft.file, draftText(report, draft, options));
  const text = render(as, { page: scanPage(report), data: report, table: scanTable(report) });
  if (output === undefined) await print(text);
  else await saveText(output, text);
  // Also with --quiet: nobody may take what was not looked at for clean.
  if (notExamined > 0)
    say(`warning: ${counted(notExamined, "value")} too large (--max-value-bytes) or too deep to look at`);
  warnOfNoRecords(records);
  return fail && findings.length + notExamined > 0 ? EXIT.NO : EXIT.DONE;
}

function draftText(report: ScanReport, { id }: Draft, options: ScanOptions): string {
  const today = new Date().toISOString().slice(0, 10);
  // Without rules, each document is one record.
  const documents =
    options.rules === undefined ? report.inputs.reduce((sum, { records }) => sum + records, 0) : undefined;
  return draftRuleFile(report, { id, today, regions: regionsOf(options), documents });
}

/** A reader that has gone away changes nothing about the answer. */
async function print(text: string): Promise<void> {
  try {
    await writeText(text);
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}
