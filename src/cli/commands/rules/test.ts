import { jsonText } from "../../../pages/render.ts";
import { testedPage } from "../../../pages/tested-page.ts";
import { renderText } from "../../../pages/text-table.ts";
import { testPack } from "../../../review/tested.ts";
import { type AnswerTo, exitOf } from "./answer.ts";
import { readGoodPacks } from "./read-packs.ts";

/** Yes where all tests of all files pass, and each file has some. */
export const test: AnswerTo = async ({ words, as }) => {
  const found = await readGoodPacks(words);
  const packs = found.map(({ reviewed }) => testPack(reviewed));
  const text = as === "json" ? jsonText(packs) : renderText(testedPage(packs));
  return { text, exit: exitOf(packs.every(({ passed }) => passed)), inputs: found.flatMap(({ inputs }) => inputs) };
};
