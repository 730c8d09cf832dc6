/** `scrubjay scan`: options and rules first, then input after input, then the table and the draft. */
import { basename, dirname, resolve } from "node:path";
import { counted } from "../../errors/counted.ts";
import { UsageError } from "../../errors/errors.ts";
import { render } from "../../pages/render.ts";
import { explainedScanPage, reasonsTable, scanPage, scanTable } from "../../pages/scan-page.ts";
import { regionsOf } from "../../redaction/options/options.ts";
import type { Run } from "../../redaction/run.ts";
import { draftRuleFile } from "../../review/draft/draft-file.ts";
import { checkPackId } from "../../review/draft/new-file.ts";
import {
  mergeSurveys,
  printedScan,
  type Survey,
  type SurveyRun,
  surveyingRun,
} from "../../review/draft/survey/survey.ts";
import { placeText } from "../../review/engine/place.ts";
import { listsApart } from "../../review/pieces/apart.ts";
import { Beginning } from "../../review/pieces/beginning.ts";
import { type PieceList, unitedLists } from "../../review/pieces/pieces.ts";
import { type ExplainedScan, explainingRun, mergeReasons } from "../../scan/explaining.ts";
import { mergeScans, type ScanOptions, type ScanReport, scanningRun, scanReportOf } from "../../scan/scan.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { formats, GROUP, shared } from "../arguments/options.ts";
import { checkSettings } from "../arguments/settings.ts";
import { EXIT } from "../failure.ts";
import { identityOfFile } from "../io/identity.ts";
import { findInputs } from "../io/inputs.ts";
import { watchSignals } from "../io/interruption.ts";
import { warnOfNoRecords } from "../io/not-read.ts";
import { planOutputs } from "../io/outputs.ts";
import { saveText, writeAnswer } from "../io/write-answer.ts";
import { say } from "../messages.ts";
import { runInputs } from "../run-inputs.ts";
import { openSession } from "../session.ts";
import { warnOfNoRegions } from "../warnings.ts";
import { MergedWork, type Work } from "../work.ts";
import { withPackCheck } from "../wrong-pack.ts";
import { type Command, FILES } from "./command.ts";

const WHERE = "Where it looks";

export const scan: Command = {
  name: "scan",
  brief: "finds personal data, and changes nothing",
  about: "finds personal data without changing anything: a table of places and counts, never a value",
  words: FILES,
  options: [
    shared("rules", {
      group: WHERE,
      otherwise: "every value and name",
      about:
        "looks only at what these leave open: no kept place, and none that a rule decides; may be given several times",
    }),
    shared("regions", { group: WHERE }),
    shared("detect", { group: WHERE }),
    shared("include"),
    shared("require-input"),
    shared("format"),
    shared("any-shape"),
    shared("max-value-bytes", { about: "largest value that is looked at; larger ones are counted (K, M, G)" }),
    shared("max-depth"),
    formats("text", "json", "csv"),
    shared("output", {
      value: "FILE",
      group: GROUP.SHOWN,
      about: "where the table goes; written to a temporary file, then renamed",
    }),
    {
      name: "fail",
      kind: "flag",
      brief: "exit code 1 if anything was found",
      group: GROUP.SHOWN,
      about: "exit code 1 if anything was found, or could not be looked at",
    },
    {
      name: "explain",
      kind: "flag",
      brief: "also what was taken and left, and why",
      group: GROUP.SHOWN,
      about: "also says what was taken and what was left, and why: a second table, by place, without values; slower",
    },
    {
      name: "draft-rules",
      kind: "text",
      brief: "writes a rule file to begin with",
      value: "FILE",
      group: GROUP.SHOWN,
      about:
        "writes a rule file to begin with: rules by hits and by names of members, all else scanned; never overwrites a file",
    },
    {
      name: "id",
      kind: "text",
      value: "VENDOR/RESOURCE",
      otherwise: "by the names of its folder and itself",
      group: GROUP.SHOWN,
      about: "id of the rule file",
    },
    shared("progress"),
    shared("quiet"),
  ],
  examples: [
    "$0 scan export.json --regions US,IN --draft-rules acme/calls.pii.yaml",
    "$0 scan -r kore-ai/call-details --format ndjson --fail log.gz",
  ],
  exit1: "with --fail: something was found, or could not be looked at",
  run,
};

/** @throws UsageError, RuleError, FileError, before any input is read; Interrupted */
async function run(given: Arguments): Promise<number> {
  const settings = checkSettings(given);
  const draft = await draftIn(given);
  if (draft !== undefined && given.text("format") === "patch") {
    throw new UsageError("wrong-format", "--draft-rules needs documents: a patch does not say what is around a value");
  }
  const options: ScanOptions = await openSession(settings);
  const done = given.flag("explain")
    ? explaining(options)
    : draft === undefined
      ? scanning(options)
      : surveying(options, draft);
  const work = await withPackCheck(done.work, settings, options);
  const found = await findInputs(settings.files, settings);
  const targets = [settings.output, draft?.file].filter((name) => name !== undefined);
  const batches = await planOutputs(found.inputs, { ...settings, output: undefined }, targets);
  warnOfNoRegions(regionsOf(options), settings.quiet);
  watchSignals();
  const answer: Parameters<typeof runInputs>[0]["answer"] = async (ended, notRead) => {
    if (ended !== EXIT.DONE) return ended;
    const report = { ...(await done.finish()), notRead };
    await writeReport(report, given);
    return given.flag("fail") && report.findings.length + report.notExamined > 0 ? EXIT.NO : EXIT.DONE;
  };
  return runInputs({ settings, found, batches, work, writes: "nothing", answer });
}

/** What is done with the inputs, and what is done when all are read: it returns what is printed. */
interface Scanning {
  readonly work: Work;
  finish(): Promise<ScanReport>;
}

function scanning(options: ScanOptions): Scanning {
  const make = () => new Glancing(scanningRun(options));
  const lists: PieceList[] = [];
  const reportOf = ({ run, beginning }: Glancing<Run>) => {
    lists.push(...beginning.lists);
    return scanReportOf(run);
  };
  const work = new MergedWork({ make, reportOf, merge: mergeScans });
  const finish = async () => {
    warnOfPieces(listsApart(unitedLists(lists), options.rules));
    return work.report;
  };
  return { work, finish };
}

/** Keeps the beginning of an input. */
class Glancing<Scan extends Pick<Run, "writeTo" | "endTo">> {
  readonly run: Scan;
  readonly beginning = new Beginning();

  constructor(run: Scan) {
    this.run = run;
  }

  writeTo(bytes: Uint8Array, sink: Parameters<Run["writeTo"]>[1]): void {
    this.beginning.add(bytes);
    this.run.writeTo(bytes, sink);
  }

  endTo(sink: Parameters<Run["endTo"]>[0]): void {
    this.run.endTo(sink);
  }
}

/** So many are named in a warning. */
const MOST_LISTS = 3;

/** Texts that are looked at one by one, and look like pieces of one. */
function warnOfPieces(lists: readonly PieceList[]): void {
  for (const { place, joined } of lists.slice(0, MOST_LISTS)) {
    const path = JSON.stringify(placeText(place));
    const rule = `a rule with path: ${path}, action: scan, joined: ${JSON.stringify(joined)}`;
    say(`warning: ${path} holds words or digits one by one: what lies over several is found by ${rule}`);
  }
}

/** A scan that also says why. */
function explaining(options: ScanOptions): Scanning {
  const merge = (reports: readonly ExplainedScan[]) => ({ ...mergeScans(reports), reasons: mergeReasons(reports) });
  const work = new MergedWork({ make: () => explainingRun(options), reportOf: ({ report }) => report, merge });
  return { work, finish: async () => work.report };
}

/** A scan that also notes what a draft needs. */
function surveying(options: ScanOptions, draft: Draft): Scanning {
  const reportOf = ({ survey }: SurveyRun) => survey;
  const work = new MergedWork({ make: () => surveyingRun(options), reportOf, merge: mergeSurveys });
  const finish = async () => {
    await saveText(draft.file, draftText(work.report, draft, options));
    warnOfPieces(work.report.lists);
    return printedScan(work.report);
  };
  return { work, finish };
}

async function writeReport(report: ScanReport, { as, paint, text }: Arguments): Promise<void> {
  const { notExamined, records } = report;
  const shown =
    "reasons" in report
      ? explainedShown(report as ExplainedScan)
      : { page: scanPage(report), data: report, table: scanTable(report) };
  await writeAnswer(render({ as, paint }, shown), text("output"));
  // Also with --quiet: nobody may take what was not looked at for clean.
  if (notExamined > 0)
    say(`warning: ${counted(notExamined, "value")} too large (--max-value-bytes) or too deep to look at`);
  warnOfNoRecords(records);
}

function explainedShown(report: ExplainedScan) {
  return { page: explainedScanPage(report), data: report, table: reasonsTable(report) };
}

interface Draft {
  readonly file: string;
  /** Of the rule file that is written. */
  readonly id: string;
}

function draftText(survey: Survey, { id }: Draft, options: ScanOptions): string {
  const today = new Date().toISOString().slice(0, 10);
  // Without rules, each document is one record.
  const documents = options.rules === undefined ? survey.records : undefined;
  return draftRuleFile(survey, { id, today, regions: regionsOf(options), documents });
}

async function draftIn({ text, flag }: Arguments): Promise<Draft | undefined> {
  const file = text("draft-rules");
  const id = text("id");
  if (file !== undefined && flag("explain")) {
    throw new UsageError("two-answers", "--explain and --draft-rules look in different ways: ask for one at a time");
  }
  if (file === undefined) {
    if (id !== undefined) throw new UsageError("no-draft", "--id is for the file of --draft-rules: give that too");
    return undefined;
  }
  if (!/\.pii\.ya?ml$/.test(file)) throw new UsageError("no-file", "--draft-rules needs the name of a .pii.yaml file");
  // Somebody's work may be in it.
  if ((await identityOfFile(file)) !== undefined) {
    throw new UsageError("file-exists", `${file} is there already; name another file, or remove it first`);
  }
  const draft = { file, id: id ?? idByName(file) };
  checkPackId(draft.id);
  return draft;
}

/** `acme/calls` for `rules/Acme/calls.pii.yaml`. */
function idByName(file: string): string {
  const [vendor, resource] = [basename(dirname(resolve(file))), basename(file)].map(wordOf);
  if (vendor && resource) return `${vendor}/${resource}`;
  throw new UsageError("no-id", `the names of ${file} make no id: give --id VENDOR/RESOURCE`);
}

function wordOf(name: string): string {
  const [stem = ""] = name.toLowerCase().split(/\.pii\.ya?ml$/);
  return stem.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
