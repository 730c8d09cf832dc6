/** `scrubjay rules categories`: the words that rule files and policies may use. */

import { categoriesPage, categoriesTable } from "../../../pages/categories-page.ts";
import { render } from "../../../pages/render.ts";
import { listCategories } from "../../../review/categories.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { exactly, OUTPUT } from "./options.ts";

export const categories: Command = {
  name: "rules categories",
  words: "",
  count: exactly(0),
  brief: "the categories and subjects that rule files may use",
  about: "the categories and subjects that rule files may use, and what stands in place of a value of each",
  options: [formats("text", "json", "csv"), OUTPUT],
  examples: ["$0 rules categories", "$0 rules categories --as csv -o categories.csv"],
  run: answering(find),
};

async function find({ as, paint }: Arguments): Promise<Answer> {
  const data = listCategories();
  const text = render({ as, paint }, { page: categoriesPage(data), data, table: categoriesTable(data) });
  return { text, exit: exitOf(true), inputs: [] };
}
