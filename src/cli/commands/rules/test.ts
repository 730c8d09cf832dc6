/** `scrubjay rules test`: whether the tests of rule files pass. */

import { jsonText } from "../../../pages/render.ts";
import { testsSarif } from "../../../pages/sarif/shortfalls.ts";
import { testedPage } from "../../../pages/tested-page.ts";
import { renderText } from "../../../pages/text-table.ts";
import { VERSION } from "../../../report/version.ts";
import { type TestedPack, testPack } from "../../../review/tested.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS } from "./options.ts";
import { type GoodPack, readGoodPacks } from "./read-packs.ts";

export const test: Command = {
  name: "rules test",
  ...PACKS,
  about: "runs the tests that stand in rule files",
  options: [formats("text", "json", "sarif"), OUTPUT],
  examples: ["$0 rules test", "$0 rules test acme/sessions.pii.yaml"],
  exit1: "a test failed, or a file has none",
  run: answering(find),
};

/** Yes where all tests of all files pass, and each file has some. */
async function find({ words, as }: Arguments): Promise<Answer> {
  const found = await readGoodPacks(words);
  const packs = found.map(({ reviewed }) => testPack(reviewed));
  const text = textOf(packs, found, as);
  return { text, exit: exitOf(packs.every(({ passed }) => passed)), inputs: found.flatMap(({ inputs }) => inputs) };
}

function textOf(packs: readonly TestedPack[], found: readonly GoodPack[], as: string): string {
  if (as === "json") return jsonText(packs);
  if (as === "text") return renderText(testedPage(packs));
  const files = packs.map((one, i) => ({ found: one, ...(found[i] as GoodPack) }));
  return testsSarif(files, { version: VERSION });
}
