/** Which shipped packs fit an input. */
import type { Fit } from "./pack-fit.ts";

export interface Which {
  readonly format: "scrubjay-which/1";
  /** The input's name. */
  readonly input: string;
  /** That were looked at. */
  readonly records: number;
  /** The best first; those that name nothing, or take anything, are left out. */
  readonly fits: readonly Fit[];
}

export function whichOf(input: string, records: number, fits: readonly Fit[]): Which {
  const fitting = fits.filter(({ byName, named }) => byName > 0 && named > 0).toSorted(byFit);
  return { format: "scrubjay-which/1", input, records, fits: fitting };
}

/** By the places that a pack names, then by the entries that are reached, then by name. */
function byFit(a: Fit, b: Fit): number {
  return b.named - a.named || b.matched - a.matched || (a.pack < b.pack ? -1 : 1);
}
