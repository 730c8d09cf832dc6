/** What finds names by the lists that a text holds. */
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
