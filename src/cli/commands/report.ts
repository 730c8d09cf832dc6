/** `scrubjay report`: reports of runs shown as one, or whether they have done files whole. */
import { UsageError } from "../../errors/errors.ts";
import { completeText } from "../../pages/complete-page.ts";
import { jsonText } from "../../pages/render.ts";
import { REPORT_FORMATS, renderReport } from "../../pages/report/render-report.ts";
import { coverageOf } from "../../report/several/coverage.ts";
import type { GivenReport } from "../../report/several/given.ts";
import { mergedRuns } from "../../report/several/merged-runs.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { formats, GROUP } from "../arguments/options.ts";
import { EXIT } from "../failure.ts";
import { exitOf } from "../io/not-read.ts";
import { type ReadReport, readReport, wantedFile } from "../reports/reports.ts";
import type { Command } from "./command.ts";
import { type Answer, answering } from "./rules/answer.ts";
import { OUTPUT } from "./rules/options.ts";

export const report: Command = {
  name: "report",
  brief: "shows reports of runs, or whether they are complete",
  about: "shows reports of runs as one, or says whether they have done files whole",
  words: "REPORT..",
  options: [
    {
      name: "complete",
      kind: "flag",
      brief: "whether the runs have done the files of --of whole",
      group: GROUP.WHAT_IS_ASKED,
      about:
        "whether the runs have done each file of --of whole, every byte once, under the same rules and options, and the file is still the same",
    },
    {
      name: "of",
      kind: "list",
      brief: "the files that were to be done, after all reports",
      value: "FILE..",
      greedy: true,
      group: GROUP.WHAT_IS_ASKED,
      about: "for --complete: the files that were to be done, after all reports",
    },
    formats(...REPORT_FORMATS),
    OUTPUT,
  ],
  examples: [
    "$0 report monday.json tuesday.json --as html -o week.html  # as one",
    "$0 redact --bytes 0-64M log.ndjson -o 0.ndjson --report 0.json && $0 report --complete 0.json --of log.ndjson",
  ],
  exit1: "with --complete: something is missing, was done twice, or was not done alike",
  run: answering(find),
};

async function find(given: Arguments): Promise<Answer> {
  const names = [...new Set(given.list("of"))];
  if (given.words.length === 0) {
    throw new UsageError("wrong-words", "which reports? Name them, in front of --of, which takes all names after it");
  }
  if (given.flag("complete") !== names.length > 0) {
    throw new UsageError(
      "not-complete",
      "--complete asks whether files were done whole: name them with --of, after the reports",
    );
  }
  if (names.length > 0) checkFormat(given.as);
  const reports: ReadReport[] = [];
  for (const file of new Set(given.words)) reports.push(await readReport(file));
  return names.length > 0 ? complete(reports, names, given) : shown(reports, given);
}

/** Whether files are complete is a yes or a no, and no page. */
function checkFormat(as: string): void {
  if (as === "text" || as === "json") return;
  throw new UsageError(
    "wrong-format",
    `--complete answers as text or json; --as ${as} is for what runs did, without --complete`,
  );
}

async function complete(reports: readonly GivenReport[], names: readonly string[], given: Arguments): Promise<Answer> {
  const files = await Promise.all(names.map(wantedFile));
  const coverage = coverageOf(reports, files);
  const text = given.as === "json" ? jsonText(coverage) : completeText(coverage);
  const leftOut = coverage.files.some(({ rejected }) => rejected > 0);
  const exit = !coverage.complete ? EXIT.NO : leftOut ? EXIT.INPUT : EXIT.DONE;
  return { text, exit, inputs: [...given.words, ...names] };
}

function shown(reports: readonly ReadReport[], { as, paint, words }: Arguments): Answer {
  const { others, merged } = mergedRuns(reports, exitOf);
  if (merged === undefined) throw notAlike(others, words);
  const files = reports.map(({ from, sha256 }) => ({ name: from, sha256 }));
  return { text: renderReport(as, { report: merged, files }, paint), exit: EXIT.DONE, inputs: words };
}

function notAlike([other]: readonly GivenReport[], [first]: readonly string[]): UsageError {
  const message = `${other?.from} was made under other rules or options than ${first}: they cannot be shown as one`;
  return new UsageError("not-alike", message);
}
