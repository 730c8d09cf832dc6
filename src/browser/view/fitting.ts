/** Which pack is chosen without being asked for, and what is said of it. */
import type { PackFit } from "../protocol.ts";

/** A pack that names fewer places is of another export, with some names in common. */
export function isFitting({ named, places }: PackFit): boolean {
  return 2 * named >= places;
}

/** `fits`: the best first; undefined: there is no export yet. `chosen`: a pack, whether it fits or not. */
export function fitText(fits: readonly PackFit[] | undefined, chosen?: string): string {
  const said = bestText(fits);
  if (fits === undefined || chosen === undefined) return said;
  const named = fits.find(({ pack }) => pack === chosen);
  if (named !== undefined && isFitting(named)) return said;
  return `${chosen} names ${named?.named ?? "none"} of the places of this export: it is not its pack. ${said}`;
}

function bestText(fits: readonly PackFit[] | undefined): string {
  const [best] = fits ?? [];
  if (fits === undefined) return "Packs that fit come first, when there is an export.";
  if (best === undefined) return "No shipped pack fits this export: without rules, detectors alone look.";
  const { pack, named, places } = best;
  if (isFitting(best)) return `${pack} fits best: it names ${named} of ${places} places.`;
  return `No shipped pack fits this export: without rules, detectors alone look. The nearest, ${pack}, names ${named} of ${places} places.`;
}
