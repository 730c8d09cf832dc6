/** The lists of names, as options hand them on: read at the first look, and nothing else is anybody's business. */
import { UsageError } from "../../../errors/errors.ts";
import type { Found } from "../../detector.ts";
import { NameLists } from "./name-lists.ts";
import { NameScan } from "./scan.ts";

/** Given and family names of many countries, for `person-name=dictionary`. `scrubjay/names` has it under the name `names`; Node has its own. */
export class Names {
  readonly #read: () => string | undefined;
  #lists: NameLists | undefined;
  #scan: NameScan | undefined;

  /** @internal @param read the text that scripts/build-names.mjs writes; undefined: there is none. */
  constructor(read: () => string | undefined) {
    this.#read = read;
  }

  /** @internal @throws UsageError */
  get lists(): NameLists {
    if (this.#lists === undefined) {
      const text = this.#read();
      if (text === undefined) throw new UsageError("no-names", "the lists of names are not here");
      this.#lists = new NameLists(text);
    }
    return this.#lists;
  }

  /** Names in a folded text, in order, without overlaps. @internal */
  find(text: string): readonly Found[] {
    this.#scan ??= new NameScan(this.lists);
    return this.#scan.find(text);
  }
}
