/** `scrubjay redact`: options and rules first, then input after input, then the report and the warnings. */
import { UsageError } from "../../errors/errors.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import { Redactor } from "../../redaction/redactor.ts";
import { mergeReports, type Report } from "../../report/report.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { GROUP, shared } from "../arguments/options.ts";
import { checkSettings } from "../arguments/settings.ts";
import { EXIT } from "../failure.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { exitWith } from "../io/not-read.ts";
import { planOutputs } from "../io/outputs.ts";
import { writeAnswer } from "../io/write-answer.ts";
import type { OutputCheck } from "../output-check.ts";
import { openReport, saveReport } from "../report-file.ts";
import { runInputs } from "../run-inputs.ts";
import { openSession } from "../session.ts";
import { warnOf, warnOfOptions } from "../warnings.ts";
import { MergedWork } from "../work.ts";
import { withPackCheck } from "../wrong-pack.ts";
import { type Command, FILES } from "./command.ts";

export const redact: Command = {
  name: "redact",
  about: "takes personal data out of JSON: JSON in, redacted JSON out",
  words: FILES,
  options: [
    shared("rules"),
    {
      name: "require-approval",
      kind: "flag",
      group: GROUP.WHAT,
      about: "refuse rule files that are drafts, that changed since they were approved, or whose approval has expired",
    },
    shared("policy"),
    shared("unlisted"),
    shared("regions"),
    shared("detect"),
    shared("key"),
    shared("purpose"),
    shared("include"),
    shared("require-input"),
    shared("output"),
    {
      name: "report",
      kind: "text",
      value: "FILE",
      group: GROUP.PLACES,
      about:
        "what was done, in places and counts (JSON); written also where the input has a fault; replaces no file but a report",
    },
    {
      name: "dry-run",
      kind: "flag",
      group: GROUP.PLACES,
      about: "do everything, write no JSON, print the report as text",
    },
    {
      name: "verify",
      kind: "flag",
      group: GROUP.PLACES,
      about: "read the output again as the command verify does; where something is left, exit code 1 and no new file",
    },
    shared("format"),
    shared("any-shape"),
    shared("max-value-bytes"),
    shared("max-depth"),
    shared("progress"),
    shared("quiet"),
  ],
  examples: [
    "$0 redact -r kore-ai/call-details export.json -o redacted.json  # by its rules",
    "zcat log.gz | $0 redact --unlisted replace --format ndjson      # every value of every line",
  ],
  exit1: "with --verify: something is left in the output; -o wrote no file",
  run,
};

/** @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
async function run(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const reportName = reportNameIn(given);
  const options = await openSession(settings);
  const check = given.flag("verify") ? await outputCheck(options) : undefined;
  const done = new MergedWork({
    make: () => new Redactor(options),
    reportOf: ({ report }) => report,
    merge: mergeReports,
  });
  const work = await withPackCheck(check?.beside(done) ?? done, settings, options);
  const found = await findInputs(settings.files, settings.include);
  const batches = await planOutputs(found.inputs, settings, reportName === undefined ? [] : [reportName]);
  await warnOfOptions(options, settings.quiet);
  watchSignals();
  const reportFile = reportName === undefined ? undefined : await openReport(reportName);
  const writes = given.flag("dry-run") ? "nothing" : "all";
  const answer: Parameters<typeof runInputs>[0]["answer"] = async (ended, notRead) => {
    const exit = exitWith(ended, notRead);
    const report = { ...done.report, notRead, skippedNames: found.skipped, exit };
    if (writes === "nothing") await printReport(report);
    if (exit !== EXIT.INTERNAL && reportFile !== undefined) await saveReport(report, reportFile);
    if (ended === EXIT.DONE) warnOf(report, { quiet: settings.quiet, detect: given.text("detect") });
    if (ended === EXIT.DONE) check?.sayKept();
    return exit;
  };
  try {
    return await runInputs({ settings, found, batches, work, writes, answer });
  } finally {
    await reportFile?.discard();
  }
}

function reportNameIn({ text }: Arguments): string | undefined {
  const name = text("report");
  if (name === "-") throw new UsageError("no-file", "--report needs the name of a file");
  return name;
}

async function outputCheck(options: RedactOptions): Promise<OutputCheck> {
  const { OutputCheck } = await import("../output-check.ts");
  return new OutputCheck(options);
}

async function printReport(report: Report): Promise<void> {
  const { reportText } = await import("../../pages/report-page.ts");
  await writeAnswer(reportText(report), undefined);
}
