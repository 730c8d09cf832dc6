/**
 * Names of people that lists of names have: a given and a family name side by side, or one that is nothing else.
 *
 * The room `dictionary` reads its lists where a run asks for them. It may look at no more than the words beside a name: what a whole sentence says is
 * for the rooms that know a language.
 */
import type { Found } from "../../detector.ts";
import { NameLists } from "./name-lists.ts";
import type { NameFinder } from "./names.ts";
import { NameScan } from "./scan.ts";

export class ListedNames implements NameFinder {
  readonly lists: NameLists;
  readonly #scan: NameScan;

  /** @param text as scripts/build-names.mjs writes it. */
  constructor(text: string) {
    this.lists = new NameLists(text);
    this.#scan = new NameScan(this.lists);
  }

  find(text: string): readonly Found[] {
    return this.#scan.find(text);
  }
}
