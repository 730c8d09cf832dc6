import { overviewOf, overviewPage, overviewTable } from "../../../pages/list-page.ts";
import { render } from "../../../pages/render.ts";
import { type AnswerTo, exitOf } from "./answer.ts";
import { readGoodPacks } from "./read-packs.ts";

export const list: AnswerTo = async ({ words, as }) => {
  const found = await readGoodPacks(words);
  const packs = found.map(({ reviewed }) => overviewOf(reviewed));
  const text = render(as, { page: overviewPage(packs), data: packs, table: overviewTable(packs) });
  return { text, exit: exitOf(true), inputs: found.flatMap(({ inputs }) => inputs) };
};
