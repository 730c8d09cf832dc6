import { InputError } from "../../../errors/errors.ts";
import { coveragePage, coverageSummary, coverageTable } from "../../../pages/coverage-page.ts";
import { joinPages, joinTables } from "../../../pages/joined.ts";
import type { Page } from "../../../pages/page.ts";
import { render } from "../../../pages/render.ts";
import { type Coverage, coverage as coverageOf } from "../../../review/coverage.ts";
import { explain } from "../../failure.ts";
import { type Answer, type AnswerTo, exitOf } from "./answer.ts";
import { type GoodPack, readGoodPacks } from "./read-packs.ts";
import { readSample } from "./read-sample.ts";

export const coverage: AnswerTo = async ({ words, list, as }) => {
  const found = await readGoodPacks(words);
  const samples: string[] = [];
  for (const file of list("sample")) {
    try {
      samples.push(await readSample(file));
    } catch (error) {
      if (error instanceof InputError) return { text: "", exit: await explain(error, file), inputs: [] };
      throw error;
    }
  }
  return answerOf(found, samples, as, list("sample"));
};

function answerOf(
  found: readonly GoodPack[],
  samples: readonly string[],
  as: string,
  files: readonly string[],
): Answer {
  const packs = found.map(({ reviewed }) => coverageOf(reviewed, samples));
  const text = render(as, {
    page: pageOf(packs, as),
    data: packs,
    table: joinTables(packs.map((one) => ({ pack: one.pack, table: coverageTable(one) }))),
  });
  // Nobody but us can write the fields file of a shipped pack; of somebody's own, what can be judged is.
  const yes = packs.every(({ complete, fallsShort }, i) => (found[i]?.shipped ? complete : !fallsShort));
  return { text, exit: exitOf(yes), inputs: [...found.flatMap(({ inputs }) => inputs), ...files] };
}

/** Of many packs, a terminal is shown the sum, and those that deserve a look. */
function pageOf(packs: readonly Coverage[], as: string): Page {
  if (packs.length === 1) return joinPages("Coverage", packs.map(coveragePage));
  const shown = as === "text" ? packs.filter(({ complete, seen }) => !complete || seen.length > 0) : packs;
  return joinPages("Coverage", shown.map(coveragePage), [{ heading: "", facts: [], table: coverageSummary(packs) }]);
}
