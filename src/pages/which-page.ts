/** Which shipped packs fit an input, to be read. */

import { counted } from "../errors/counted.ts";
import type { Fit } from "../review/pack-fit.ts";
import { fact, type Page, type Table } from "./page.ts";

export const WHICH_FORMAT = "scrubjay-which/1";

export interface Which {
  readonly format: typeof WHICH_FORMAT;
  /** The input's name. */
  readonly input: string;
  /** That were looked at. */
  readonly records: number;
  /** The best first; those that name nothing, or take anything, are left out. */
  readonly fits: readonly Fit[];
}

export function whichOf(input: string, records: number, fits: readonly Fit[]): Which {
  const fitting = fits.filter(({ byName, named }) => byName > 0 && named > 0).toSorted(byFit);
  return { format: WHICH_FORMAT, input, records, fits: fitting };
}

/** By the places that a pack names, then by the entries that are reached, then by name. */
function byFit(a: Fit, b: Fit): number {
  return b.named - a.named || b.matched - a.matched || (a.pack < b.pack ? -1 : 1);
}

export function whichPage({ input, records, fits }: Which): Page {
  const [first] = fits;
  const places = first?.places ?? 0;
  const best =
    first === undefined
      ? fact("fits best", "no shipped pack", "bad")
      : fact("fits best", `${first.pack}: it names ${first.named} of ${places} places`, "good");
  const looked = fact("looked at", `the first ${counted(records, "record")}`);
  return {
    title: `Packs that fit ${input}`,
    sections: [{ heading: "", facts: [best, looked], table: whichTable(fits) }],
  };
}

export function whichTable(fits: readonly Fit[]): Table {
  return {
    columns: ["pack", "places named", "of places", "entries matched", "of entries"],
    rows: fits.map(({ pack, named, places, matched, entries }) => ({
      cells: [pack, ...[named, places, matched, entries].map(String)],
      tone: "plain",
    })),
  };
}
