/** `scrubjay rules coverage`: which documented fields are decided. */

import { coveragePage, coverageSummary, coverageTable } from "../../../pages/coverage-page.ts";
import { joinPages, joinTables } from "../../../pages/joined.ts";
import type { Page } from "../../../pages/page.ts";
import { render } from "../../../pages/render.ts";
import { coverageSarif } from "../../../pages/sarif/shortfalls.ts";
import { VERSION } from "../../../report/version.ts";
import { type Coverage, coverage as coverageOf } from "../../../review/coverage.ts";
import { PackFit } from "../../../review/pack-fit.ts";
import { loadRules } from "../../../rules/load.ts";
import { listPacks } from "../../../rules/shipped.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import { isOfInput, sayFailure } from "../../failure.ts";
import { warn } from "../../messages.ts";
import { misfitOf } from "../../misfit.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS, QUESTION } from "./options.ts";
import { type GoodPack, readGoodPacks } from "./read-packs.ts";
import { readSample } from "./read-sample.ts";

export const coverage: Command = {
  name: "rules coverage",
  ...PACKS,
  about: "which documented fields the rules decide, and which entries nobody needs or tests",
  options: [
    {
      name: "sample",
      kind: "list",
      value: "FILE",
      group: QUESTION,
      about:
        "adds the fields of this JSON or NDJSON that nobody documents; entries that it reaches are not stale; may be given several times",
    },
    formats("text", "json", "csv", "html", "sarif"),
    OUTPUT,
  ],
  examples: [
    "$0 rules coverage kore-ai/call-details --sample export.json",
    "$0 rules coverage acme/sessions.pii.yaml --as html -o coverage.html",
  ],
  exit1: "a field is undecided, or an entry is stale or untested",
  run: answering(find),
};

async function find({ words, list, as }: Arguments): Promise<Answer> {
  const found = await readGoodPacks(words);
  const samples: string[] = [];
  for (const file of list("sample")) {
    try {
      const sample = await readSample(file);
      samples.push(sample);
      await warnOfMisfit(file, sample, found);
    } catch (error) {
      if (isOfInput(error)) return { text: "", exit: await sayFailure(error, file), inputs: [] };
      throw error;
    }
  }
  return answerOf(found, samples, as, list("sample"));
}

/** Of another platform's export nothing is decided, which says nothing about the rules. */
async function warnOfMisfit(file: string, sample: string, found: readonly GoodPack[]): Promise<void> {
  const named = found.map(({ reviewed }) => reviewed.pack);
  const fit = new PackFit(named);
  const bytes = new TextEncoder().encode(sample);
  fit.write(bytes);
  fit.end();
  const { packs } = await loadRules(await listPacks());
  const others = packs.filter(({ id }) => !named.some((pack) => pack.id === id));
  const misfit = misfitOf(fit, [bytes], { named, others, options: {} });
  if (misfit !== undefined) warn(`${file}: wrong-pack: ${misfit.message}`, false);
}

function answerOf(
  found: readonly GoodPack[],
  samples: readonly string[],
  as: string,
  files: readonly string[],
): Answer {
  const packs = found.map(({ reviewed }) => coverageOf(reviewed, samples));
  const text = as === "sarif" ? sarifOf(packs, found) : shownAs(as, packs);
  // A shipped pack must have a complete fields file; of your own file, only what it has is judged.
  const yes = packs.every(({ complete, fallsShort }, i) => (found[i]?.shipped ? complete : !fallsShort));
  return { text, exit: exitOf(yes), inputs: [...found.flatMap(({ inputs }) => inputs), ...files] };
}

function shownAs(as: string, packs: readonly Coverage[]): string {
  return render(as, {
    page: pageOf(packs, as),
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
function pageOf(packs: readonly Coverage[], as: string): Page {
  if (packs.length === 1) return joinPages("Coverage", packs.map(coveragePage));
  const shown = as === "text" ? packs.filter(({ complete, seen }) => !complete || seen.length > 0) : packs;
  return joinPages("Coverage", shown.map(coveragePage), [{ heading: "", facts: [], table: coverageSummary(packs) }]);
}
