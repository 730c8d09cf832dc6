/** `scrubjay rules list`: which rule files there are. */

import { overviewPage, overviewTable } from "../../../pages/list-page.ts";
import { render } from "../../../pages/render.ts";
import { overviewOf } from "../../../review/overview.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { OUTPUT, PACKS } from "./options.ts";
import { readGoodPacks } from "./read-packs.ts";

export const list: Command = {
  name: "rules list",
  ...PACKS,
  about: "the rule files there are, their versions, and who approved them",
  options: [formats("text", "json", "csv"), OUTPUT],
  examples: ["$0 rules list", "$0 rules list sobot ./our-rules --as csv -o packs.csv"],
  run: answering(find),
};

async function find({ words, as, paint }: Arguments): Promise<Answer> {
  const found = await readGoodPacks(words);
  const packs = found.map(({ reviewed }) => overviewOf(reviewed));
  const text = render({ as, paint }, { page: overviewPage(packs), data: packs, table: overviewTable(packs) });
  return { text, exit: exitOf(true), inputs: found.flatMap(({ inputs }) => inputs) };
}
