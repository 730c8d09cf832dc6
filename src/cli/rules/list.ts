import { overviewOf, overviewPage, overviewTable } from "../../review/overview.ts";
import { type AnswerTo, exitOf } from "./answer.ts";
import { readGoodPacks } from "./read-packs.ts";
import { render } from "./render.ts";

export const list: AnswerTo = async ({ words, as }) => {
  const found = await readGoodPacks(words);
  const packs = found.map(({ reviewed }) => overviewOf(reviewed));
  const text = render(as, { page: overviewPage(packs), data: packs, table: overviewTable(packs) });
  return { text, exit: exitOf(true), inputs: found.flatMap(({ inputs }) => inputs) };
};
