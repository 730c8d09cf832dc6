/** Which packs fit an input, by its first records. */
import { PackFit } from "../../review/pack-fit.ts";
import { whichOf } from "../../review/which.ts";
import type { RuleSet } from "../../rules/model.ts";
import type { PackFit as PageFit } from "../protocol.ts";
import { sourceOf } from "./source.ts";

const SLICE = 64 * 1024;

/** The best first; those that fit nowhere are left out. @throws SourceError */
export async function fitsOf(input: Blob, { packs }: RuleSet): Promise<PageFit[]> {
  const fit = new PackFit(packs);
  const source = await sourceOf(input);
  while (!fit.isDone) {
    const bytes = await source.next(SLICE);
    if (bytes === undefined) fit.end();
    else fit.write(bytes);
  }
  return whichOf("", fit.records, fit.fits).fits.map(({ pack, named, places }) => ({ pack, named, places }));
}
