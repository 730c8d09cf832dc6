import { render } from "../../../pages/render.ts";
import { whichOf, whichPage, whichTable } from "../../../pages/which-page.ts";
import { PackFit } from "../../../review/pack-fit.ts";
import { loadRules } from "../../../rules/load.ts";
import { listPacks } from "../../../rules/shipped.ts";
import { firstBytes } from "../../io/first-bytes.ts";
import { type AnswerTo, exitOf } from "./answer.ts";

/** Reads no more of the file than its first records. */
export const which: AnswerTo = async ({ words, as }) => {
  const [file = "-"] = words;
  const { packs } = await loadRules(await listPacks());
  const fit = new PackFit(packs);
  await firstBytes(file, fit);
  const found = whichOf(file === "-" ? "stdin" : file, fit.records, fit.fits);
  const text = render(as, { page: whichPage(found), data: found, table: whichTable(found.fits) });
  return { text, exit: exitOf(found.fits.length > 0), inputs: file === "-" ? [] : [file] };
};
