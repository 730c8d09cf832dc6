/** `scrubjay rules test`: whether the tests of rule files pass. */

import { jsonText } from "../../../pages/render.ts";
import { testedPage } from "../../../pages/tested-page.ts";
import { renderText } from "../../../pages/text-table.ts";
import { testPack } from "../../../review/tested.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS } from "./options.ts";
import { readGoodPacks } from "./read-packs.ts";

export const test: Command = {
  name: "rules test",
  ...PACKS,
  about: "runs the tests that stand in rule files",
  options: [formats("text", "json"), OUTPUT],
  examples: ["$0 rules test", "$0 rules test acme/sessions.pii.yaml"],
  exit1: "a test failed, or a file has none",
  run: answering(find),
};

/** Yes where all tests of all files pass, and each file has some. */
async function find({ words, as }: Arguments): Promise<Answer> {
  const found = await readGoodPacks(words);
  const packs = found.map(({ reviewed }) => testPack(reviewed));
  const text = as === "json" ? jsonText(packs) : renderText(testedPage(packs));
  return { text, exit: exitOf(packs.every(({ passed }) => passed)), inputs: found.flatMap(({ inputs }) => inputs) };
}
