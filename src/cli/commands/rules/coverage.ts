/** `scrubjay rules coverage`: which documented fields are decided. */

import { coveragePage, coverageSummary, coverageTable } from "../../../pages/coverage-page.ts";
import { renderHtml } from "../../../pages/html.ts";
import { joinPages, joinTables } from "../../../pages/joined.ts";
import type { Page } from "../../../pages/page.ts";
import { type Form, render } from "../../../pages/render.ts";
import { coverageSarif } from "../../../pages/sarif/shortfalls.ts";
import { VERSION } from "../../../report/version.ts";
import { type Coverage, coverage as coverageOf } from "../../../review/coverage.ts";
import { monthIn, monthOf } from "../../../review/seen/month.ts";
import { type SampledPack, sampledPack } from "../../../review/seen/sampled.ts";
import { seenFileText } from "../../../review/seen/seen-file.ts";
import { SampleSurvey } from "../../../review/seen/survey.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats, OF_DOCUMENTS, shared } from "../../arguments/options.ts";
import { checkSettings } from "../../arguments/settings.ts";
import { EXIT } from "../../failure.ts";
import { findInputs } from "../../io/inputs.ts";
import { watchSignals } from "../../io/interruption.ts";
import { planOutputs } from "../../io/outputs.ts";
import { saveText } from "../../io/write-answer.ts";
import { runInputs } from "../../run-inputs.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, checkNotRead, exitOf } from "./answer.ts";
import { OUTPUT, PACKS, QUESTION } from "./options.ts";
import { type GoodPack, readGoodPacks } from "./read-packs.ts";
import { coverageHead, type SampleFiles } from "./seen/head.ts";
import { comparedWith, SampleWork } from "./seen/samples.ts";
import { checkSeenOptions, seenBefore } from "./seen/seen-before.ts";

const SAMPLES = "What samples are compared with";

export const coverage: Command = {
  name: "rules coverage",
  ...PACKS,
  brief: "which documented fields the rules decide",
  about: "which documented fields the rules decide, and which entries nobody needs or tests",
  options: [
    {
      name: "sample",
      kind: "list",
      brief: "exports that say what occurs, and never a value",
      value: "FILE|DIR|GLOB",
      group: QUESTION,
      about:
        "says of these exports, of any size, which places, types and forms they have, and never a value; entries that they reach are not stale; may be given several times",
    },
    {
      name: "seen",
      kind: "text",
      brief: "what was seen before",
      value: "FILE",
      otherwise: "the file of --write-seen, or NAME.seen.json beside the rule file, where there is one",
      group: SAMPLES,
      about:
        "what was seen before: new places, types and forms are listed, and what a keep did not keep before is exit code 1",
    },
    {
      name: "write-seen",
      kind: "text",
      brief: "writes what was seen, for the next time",
      value: "FILE",
      group: SAMPLES,
      about: "writes what was seen before and now, for the next time: places, types, forms, months and counts",
    },
    {
      name: "month",
      kind: "text",
      value: "YYYY-MM",
      otherwise: "this month",
      group: SAMPLES,
      about: "the month for which the samples stand",
    },
    shared("include"),
    shared("require-input"),
    shared("format", OF_DOCUMENTS),
    shared("max-value-bytes", { about: "largest value that is looked at; larger ones are counted (K, M, G)" }),
    shared("max-depth"),
    formats("text", "json", "csv", "html", "sarif"),
    OUTPUT,
    shared("progress"),
    shared("quiet"),
  ],
  examples: [
    "$0 rules coverage kore-ai/call-details --sample exports/ --write-seen call-details.seen.json",
    "$0 rules coverage acme/sessions.pii.yaml --as html -o coverage.html",
  ],
  exit1:
    "a field is undecided, an entry is stale or untested, or samples have what a keep should not keep, or a new place that nothing decides",
  run,
};

async function run(given: Arguments): Promise<number> {
  const found = await readGoodPacks(given.words);
  checkSeenOptions(given, found.length);
  if (given.list("sample").length > 0) return runSamples(given, found);
  return answering(async () => answerOf({ found, samples: [], files: undefined }, given))(given);
}

interface Seen {
  readonly found: readonly GoodPack[];
  /** Of each pack; empty where none were asked for. */
  readonly samples: readonly SampledPack[];
  readonly files: SampleFiles | undefined;
}

/** @throws UsageError, RuleError, FileError, before any sample is read; Interrupted */
async function runSamples(given: Arguments, found: readonly GoodPack[]): Promise<number> {
  const settings = checkSettings({ ...given, words: given.list("sample") });
  const writes = given.text("write-seen");
  const month = monthIn(given.text("month") ?? monthOf(new Date()));
  const before = await Promise.all(found.map((one) => seenBefore(given, one, month)));
  const surveys = found.map(({ reviewed }) => new SampleSurvey(reviewed, settings.options));
  const named = found.map(({ reviewed }) => reviewed.pack);
  const work = new SampleWork(surveys, await comparedWith(named, settings.options));
  const inputs = await findInputs(settings.files, settings);
  const targets = [settings.output, writes].filter((name) => name !== undefined);
  const batches = await planOutputs(inputs.inputs, { ...settings, output: undefined }, targets);
  const read = found.flatMap((one) => one.inputs);
  for (const target of targets) await checkNotRead(target, read);
  watchSignals();
  const answer = async (ended: number): Promise<number> => {
    if (ended !== EXIT.DONE) return ended;
    work.warnOfOthers();
    const samples = surveys.map((survey, i) =>
      sampledPack(survey, (found[i] as GoodPack).reviewed, { month, before: before[i] }),
    );
    if (writes !== undefined) for (const { remembered } of samples) await saveText(writes, seenFileText(remembered));
    const files = { given: given.list("sample"), files: inputs.inputs.map(({ name }) => name) };
    return answering(async () => answerOf({ found, samples, files }, given))(given);
  };
  return runInputs({ settings, found: inputs, batches, work, writes: "nothing", answer });
}

function answerOf({ found, samples, files }: Seen, form: Form): Answer {
  const packs = found.map(({ reviewed }, i) => coverageOf(reviewed, samples[i]));
  const text = form.as === "sarif" ? sarifOf(packs, found) : shownAs(form, packs, () => htmlOf(packs, found, files));
  // A shipped pack must have a complete fields file; of your own file, only what it has is judged.
  const yes = packs.every(({ documented, fallsShort }, i) => !fallsShort && (documented || !found[i]?.shipped));
  return { text, exit: exitOf(yes), inputs: found.flatMap(({ inputs }) => inputs) };
}

function shownAs(form: Form, packs: readonly Coverage[], html: () => string): string {
  return render(form, {
    html,
    page: textPageOf(packs),
    data: packs,
    table: joinTables(packs.map((one) => ({ pack: one.pack, table: coverageTable(one) }))),
  });
}

function sarifOf(packs: readonly Coverage[], found: readonly GoodPack[]): string {
  const files = packs.map((one, i) => {
    const { file, source, reviewed } = found[i] as GoodPack;
    return { file, fieldsFile: source.fieldsFile, reviewed, found: one };
  });
  return coverageSarif(files, { version: VERSION });
}

/** Of many packs, a terminal is shown the sum, and those that deserve a look. */
function textPageOf(packs: readonly Coverage[]): Page {
  const shown = packs.filter(({ complete, seen, sample }) => !complete || seen.length > 0 || sample !== undefined);
  return pageOf(
    packs,
    (packs.length === 1 ? packs : shown).map((one) => coveragePage(one)),
  );
}

/** A page that is kept says when and of what it was made. */
function htmlOf(packs: readonly Coverage[], found: readonly GoodPack[], files: SampleFiles | undefined): string {
  const pages = packs.map((one, i) => coveragePage(one, coverageHead(found[i] as GoodPack, files)));
  return renderHtml(pageOf(packs, pages));
}

function pageOf(packs: readonly Coverage[], pages: readonly Page[]): Page {
  const sum = { heading: "", facts: [], table: coverageSummary(packs) };
  return joinPages("Coverage", pages, packs.length === 1 ? [] : [sum]);
}
