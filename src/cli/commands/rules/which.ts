/** `scrubjay rules which`: the shipped packs that fit an export. */

import { render } from "../../../pages/render.ts";
import { whichPage, whichTable } from "../../../pages/which-page.ts";
import { PackFit } from "../../../review/pack-fit.ts";
import { whichOf } from "../../../review/which.ts";
import { loadRules } from "../../../rules/load.ts";
import { listPacks } from "../../../rules/shipped.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { formats } from "../../arguments/options.ts";
import { isOfInput, sayFailure } from "../../failure.ts";
import { firstBytes } from "../../io/first-bytes.ts";
import { printedName } from "../../io/open-input.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { exactly, OUTPUT } from "./options.ts";

export const which: Command = {
  name: "rules which",
  words: "FILE",
  count: exactly(1),
  brief: "which shipped packs fit an export",
  about: "which shipped packs fit an export: how many of the places in its first records each names",
  options: [formats("text", "json", "csv"), OUTPUT],
  examples: ["$0 rules which export.json", "$0 rules which - --as json"],
  exit1: "no shipped pack names any of the places",
  run: answering(find),
};

/** Reads no more of the file than its first records. */
async function find({ words, as, paint }: Arguments): Promise<Answer> {
  const [file = "-"] = words;
  const { packs } = await loadRules(await listPacks());
  const fit = new PackFit(packs);
  const name = printedName({ name: file });
  try {
    await firstBytes(file, fit);
  } catch (error) {
    if (isOfInput(error)) return { text: "", exit: await sayFailure(error, name), inputs: [] };
    throw error;
  }
  const found = whichOf(name, fit.records, fit.fits);
  const text = render({ as, paint }, { page: whichPage(found), data: found, table: whichTable(found.fits) });
  return { text, exit: exitOf(found.fits.length > 0), inputs: file === "-" ? [] : [file] };
}
