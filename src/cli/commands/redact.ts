/** `scrubjay redact`: options and rules first, then input after input, then the report and the warnings. */
import { UsageError } from "../../errors/errors.ts";
import { compiledFrom } from "../../redaction/compiled-redaction.ts";
import { nodeCiphers } from "../../redaction/node-ciphers.ts";
import type { BadRecord, RedactOptions } from "../../redaction/options/options.ts";
import { Run } from "../../redaction/run.ts";
import { mergeReports } from "../../report/merge.ts";
import type { Report } from "../../report/report.ts";
import { sortedCounts } from "../../report/sums.ts";
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
import { jobsFor } from "../jobs/jobs-for.ts";
import { lanesOf, lanesWorth, NO_LANES } from "../lanes/worth.ts";
import { stderrIsTerminal } from "../messages.ts";
import type { OutputCheck } from "../output-check.ts";
import type { PatchFile } from "../patch-file.ts";
import { FileRange } from "../ranges/file-range.ts";
import { findPart } from "../ranges/ranges.ts";
import { type RejectNames, rejectNamesIn, sayRejected } from "../rejected.ts";
import type { Rejects } from "../rejects.ts";
import { openReport, saveReport } from "../report-file.ts";
import { optionsReport } from "../reports/options-report.ts";
import { runInputs } from "../run-inputs.ts";
import { openSession } from "../session.ts";
import type { Summed } from "../terminal/summary.ts";
import { warnOf, warnOfOptions } from "../warnings.ts";
import { type Conversion, MergedWork, type Work } from "../work.ts";
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
    shared("bytes"),
    shared("output"),
    shared("compress"),
    {
      name: "report",
      kind: "text",
      brief: "what was done, in places and counts (JSON)",
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
      brief: "write no JSON, print the report as text",
      group: GROUP.PLACES,
      about: "do everything, write no JSON, print the report as text",
    },
    {
      name: "verify",
      kind: "flag",
      brief: "read the output again, before -o has its name",
      group: GROUP.PLACES,
      about: "read the output again as the command verify does; where something is left, exit code 1 and no new file",
    },
    shared("format"),
    shared("any-shape"),
    shared("max-value-bytes"),
    shared("max-depth"),
    shared("jobs"),
    shared("progress"),
    shared("quiet", {
      brief: "no progress, no summary, few warnings",
      about: "no progress, no summary; warnings only of what was not read, and of limits reached",
    }),
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
  const started = new Date();
  const start = performance.now();
  const settings = checkSettings(given);
  const reportName = reportNameIn(given);
  const patch = await patchFileIn(given);
  const rejectNames = rejectNamesIn(given, settings.options);
  const session = await openSession(settings);
  const rejects = rejectNames && (await rejectsTo(rejectNames));
  const range = settings.bytes && new FileRange(settings.bytes);
  const options = rejects === undefined ? session : { ...session, onBadRecord: badTo(rejects, range) };
  const check = given.flag("verify") ? await outputCheck(session) : undefined;
  const compiled = compiledFrom(options, nodeCiphers());
  const found = await (range ? findPart(String(settings.files[0]), range) : findInputs(settings.files, settings));
  const others = [reportName, patch?.name, ...(rejects?.names ?? [])].filter((name) => name !== undefined);
  const batches = await planOutputs(found.inputs, settings, others);
  const writes: Writes = given.flag("dry-run") ? "nothing" : "all";
  const packs = await packsCompared(settings, options);
  await warnOfOptions(options, settings.quiet);
  watchSignals();
  const reportFile = reportName === undefined ? undefined : await openReport(reportName);
  const digests = reportFile && (await import("../digests/digests-of.ts")).digestsOf(compiled);
  // From here on nothing may be refused any more: threads that have begun keep the program from its end.
  // What is written beside the outputs goes along all inputs, one after another.
  const isInOrder = patch !== undefined || rejects !== undefined;
  const lanes = isInOrder ? NO_LANES : await lanesWorth(batches, settings, writes);
  const isCut = !isInOrder && lanes === NO_LANES;
  const jobs = isCut ? await jobsFor({ settings, options, compiled, inputs: found.inputs }) : undefined;
  const done = new MergedWork<Redacting, Report>({
    make: () => {
      const run = patch?.run(options) ?? rejects?.keeping(new Run(compiled)) ?? jobs?.run() ?? new Run(compiled);
      if (range?.isFirst === false) run.continueFile();
      return run;
    },
    reportOf: ({ report }) => report,
    merge: mergeReports,
  });
  const beside = [patch, rejects, check].filter((one) => one !== undefined);
  const work = await checkingPacks(
    beside.reduce<Work>((inner, one) => one.beside(inner), done),
    packs,
  );
  const factsNow = () => ({ options, started, ended: new Date(), outputs: digests?.outputs ?? [] });
  const answer: Parameters<typeof runInputs>[0]["answer"] = async (ended, notRead, whole, failure) => {
    const rejected = sayRejected(done.report.inputs);
    const exit = exitWith(exitOf([ended, rejected > 0 ? EXIT.INPUT : EXIT.DONE]), notRead);
    const detected = sortedCounts(done.report.detected);
    const isWhole = whole && writes === "all";
    const ofOptions = optionsReport(given, compiled.options);
    const facts = { options: ofOptions, notRead, skippedNames: found.skipped, whole: isWhole, exit };
    const report = { ...done.report, detected, ...facts, ...(failure && { failures: [failure] }) };
    if (writes === "nothing") await printReport(report);
    const isRight = exit !== EXIT.INTERNAL;
    await saveEach([
      () => (ended === EXIT.DONE ? patch?.save() : undefined),
      () => (isRight && reportFile ? saveReport(report, factsNow(), reportFile) : undefined),
      () => (isRight ? rejects?.save() : undefined),
    ]);
    if (ended === EXIT.DONE) warnOf(report, settings.quiet);
    if (ended === EXIT.DONE) check?.sayKept();
    if (ended === EXIT.DONE && isWatched(settings, writes)) {
      const milliseconds = performance.now() - start;
      await sumUp(report, { milliseconds, reportFile: reportName, rules: settings.rules });
    }
    return exit;
  };
  try {
    await patch?.open();
    await rejects?.open(found.inputs.length);
    const inLanes = await lanesOf(lanes, { settings, options, packs, writes, sum: done, check, digests });
    return await runInputs({ settings, found, batches, work, writes, digests, lanes: inLanes, answer });
  } finally {
    await patch?.discard();
    await reportFile?.discard();
    await rejects?.discard();
    await jobs?.close();
  }
}

type Redacting = Conversion & { readonly report: Report };

function reportNameIn({ text }: Arguments): string | undefined {
  const name = text("report");
  if (name === "-") throw new UsageError("no-file", "--report needs the name of a file");
  return name;
}

/** What takes bad lines, at their places in the file. */
function badTo(rejects: Rejects, range: FileRange | undefined): (bad: BadRecord) => void {
  return range === undefined ? rejects.add : (bad) => rejects.add(range.badInFile(bad));
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

async function outputCheck(options: RedactOptions): Promise<OutputCheck> {
  const { OutputCheck } = await import("../output-check.ts");
  return new OutputCheck(options);
}

/** By somebody who is told of nothing else. */
function isWatched({ quiet }: Settings, writes: Writes): boolean {
  return !quiet && writes === "all" && stderrIsTerminal();
}

async function sumUp(report: Report, summed: Summed): Promise<void> {
  const { printSummary } = await import("../terminal/summary.ts");
  printSummary(report, summed);
}

async function printReport(report: Report): Promise<void> {
  const { reportText } = await import("../../pages/report-page.ts");
  await writeAnswer(reportText(report), undefined);
}
