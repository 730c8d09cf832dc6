/** `scrubjay redact`: options and rules first, then input after input, then the report and the warnings. */
import { UsageError } from "../../errors/errors.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import { Redactor } from "../../redaction/redactor.ts";
import { mergeReports, type Report } from "../../report/report.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { GROUP, shared } from "../arguments/options.ts";
import { checkSettings, type Settings } from "../arguments/settings.ts";
import { EXIT } from "../failure.ts";
import { saveEach } from "../io/beside-writer.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { exitOf, exitWith } from "../io/not-read.ts";
import type { Writes } from "../io/open-target.ts";
import { planOutputs } from "../io/outputs.ts";
import { writeAnswer } from "../io/write-answer.ts";
import { lanesFor } from "../lanes/worth.ts";
import type { OutputCheck } from "../output-check.ts";
import type { PatchFile } from "../patch-file.ts";
import { type RejectNames, rejectNamesIn, sayRejected } from "../rejected.ts";
import type { Rejects } from "../rejects.ts";
import { openReport, saveReport } from "../report-file.ts";
import { runInputs } from "../run-inputs.ts";
import { openSession } from "../session.ts";
import { warnOf, warnOfOptions } from "../warnings.ts";
import { MergedWork, type Work } from "../work.ts";
import { checkingPacks, packsCompared } from "../wrong-pack.ts";
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
    shared("compress"),
    {
      name: "report",
      kind: "text",
      value: "FILE",
      group: GROUP.PLACES,
      about:
        "what was done, in places and counts (JSON); written also where the input has a fault; replaces no file but a report",
    },
    {
      name: "patch",
      kind: "text",
      value: "FILE",
      group: GROUP.PLACES,
      about:
        "what changed, as one list of operations (RFC 6902) a document, with new values only; for its owner alone, as it names members",
    },
    {
      name: "rejects",
      kind: "text",
      value: "FILE",
      group: GROUP.PLACES,
      about:
        "with --format ndjson: leave bad lines out and go on; FILE gets the place and the code of each (NDJSON); exit code 3",
    },
    {
      name: "rejects-raw",
      kind: "text",
      value: "FILE",
      group: GROUP.PLACES,
      about: "the same; FILE, which only you may read, gets the bad lines as they are: nothing in it is redacted",
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
    shared("jobs"),
    shared("progress"),
    shared("quiet"),
  ],
  examples: [
    "$0 redact -r kore-ai/call-details export.json -o redacted.json  # by its rules",
    "$0 redact --unlisted replace --format ndjson log.gz -o out.gz    # every value of every line",
  ],
  exit1: "with --verify: something is left in the output; -o wrote no file",
  run,
};

/** @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
async function run(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const reportName = reportNameIn(given);
  const patch = await patchFileIn(given);
  const rejectNames = rejectNamesIn(given, settings.options);
  const session = await openSession(settings);
  const rejects = rejectNames && (await rejectsTo(rejectNames));
  const options = rejects === undefined ? session : { ...session, onBadRecord: rejects.add };
  const check = given.flag("verify") ? await outputCheck(session) : undefined;
  const done = new MergedWork({
    make: () => patch?.run(options) ?? rejects?.keeping(new Redactor(options)) ?? new Redactor(options),
    reportOf: ({ report }) => report,
    merge: mergeReports,
  });
  const beside = [patch, rejects, check].filter((one) => one !== undefined);
  const packs = await packsCompared(settings, options);
  const work = await checkingPacks(
    beside.reduce<Work>((inner, one) => one.beside(inner), done),
    packs,
  );
  const found = await findInputs(settings.files, settings);
  const others = [reportName, patch?.name, ...(rejects?.names ?? [])].filter((name) => name !== undefined);
  const batches = await planOutputs(found.inputs, settings, others);
  await warnOfOptions(options, settings.quiet);
  watchSignals();
  const reportFile = reportName === undefined ? undefined : await openReport(reportName);
  const writes: Writes = given.flag("dry-run") ? "nothing" : "all";
  const answer: Parameters<typeof runInputs>[0]["answer"] = async (ended, notRead) => {
    const rejected = sayRejected(done.report.inputs);
    const exit = exitWith(exitOf([ended, rejected > 0 ? EXIT.INPUT : EXIT.DONE]), notRead);
    const report = { ...done.report, notRead, skippedNames: found.skipped, exit };
    if (writes === "nothing") await printReport(report);
    const isRight = exit !== EXIT.INTERNAL;
    await saveEach([
      () => (ended === EXIT.DONE ? patch?.save() : undefined),
      () => (isRight && reportFile ? saveReport(report, reportFile) : undefined),
      () => (isRight ? rejects?.save() : undefined),
    ]);
    if (ended === EXIT.DONE) warnOf(report, saidOf(given, settings));
    if (ended === EXIT.DONE) check?.sayKept();
    return exit;
  };
  try {
    await patch?.open();
    await rejects?.open(found.inputs.length);
    // What is written beside the outputs goes along all inputs, one after another.
    const isInOrder = patch !== undefined || rejects !== undefined;
    const wanted = { settings, options, packs, writes, sum: done, check };
    const lanes = isInOrder ? undefined : await lanesFor(batches, wanted);
    return await runInputs({ settings, found, batches, work, writes, lanes, answer });
  } finally {
    await patch?.discard();
    await reportFile?.discard();
    await rejects?.discard();
  }
}

function reportNameIn({ text }: Arguments): string | undefined {
  const name = text("report");
  if (name === "-") throw new UsageError("no-file", "--report needs the name of a file");
  return name;
}

async function rejectsTo(names: RejectNames): Promise<Rejects> {
  const { Rejects } = await import("../rejects.ts");
  return new Rejects(names);
}

/** undefined where none is asked for. @throws UsageError */
async function patchFileIn(given: Arguments): Promise<PatchFile | undefined> {
  if (given.text("patch") === undefined) return undefined;
  const { PatchFile, patchNameIn } = await import("../patch-file.ts");
  return new PatchFile(patchNameIn(given));
}

function saidOf({ text }: Arguments, { quiet }: Settings): Parameters<typeof warnOf>[1] {
  return { quiet, detect: text("detect"), isPatch: text("format") === "patch" };
}

async function outputCheck(options: RedactOptions): Promise<OutputCheck> {
  const { OutputCheck } = await import("../output-check.ts");
  return new OutputCheck(options);
}

async function printReport(report: Report): Promise<void> {
  const { reportText } = await import("../../pages/report-page.ts");
  await writeAnswer(reportText(report), undefined);
}
