/** Lists of names, as options hand them on: read at the first look, and what is in them is nobody's business. */
import type { Found } from "../../detector.ts";

export interface NameFinder {
  /** Names in a folded text, in order, without overlaps. */
  find(text: string): readonly Found[];
}

/** Given and family names of many countries, for `person-name=dictionary`. `scrubjay/names` has it under the name `names`; Node has its own. */
export class Names {
  readonly #make: () => NameFinder;
  #finder: NameFinder | undefined;

  /** @internal */
  constructor(make: () => NameFinder) {
    this.#make = make;
  }

  /** @internal */
  find(text: string): readonly Found[] {
    this.#finder ??= this.#make();
    return this.#finder.find(text);
  }
}
