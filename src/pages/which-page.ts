/** Which shipped packs fit an input, as a page. */

import { counted } from "../errors/counted.ts";
import type { Fit } from "../review/pack-fit.ts";
import type { Which } from "../review/which.ts";
import { fact, type Page, type Table } from "./page.ts";

export function whichPage({ input, records, fits }: Which): Page {
  const [first] = fits;
  const places = first?.places ?? 0;
  const best =
    first === undefined
      ? fact("fits best", "no shipped pack", "bad")
      : fact("fits best", `${first.pack}: it names ${first.named} of ${counted(places, "place")}`, "good");
  const looked = fact("looked at", records === 1 ? "the first record" : `the first ${records} records`);
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
