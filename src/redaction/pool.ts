/** Things that are costly to make, and that runs use one after another: a few idle ones wait for the next run. */

/** Nested runs, and streams that are open at the same time, may use more; of those given back so many are kept. */
const MOST_IDLE = 4;

export class Pool<Used extends { readonly isWorn: boolean }> {
  readonly #make: () => Used;
  readonly #idle: Used[] = [];

  constructor(make: () => Used) {
    this.#make = make;
  }

  /** Nobody else has it until it is given back. */
  take(): Used {
    return this.#idle.pop() ?? this.#make();
  }

  giveBack(used: Used): void {
    if (this.#idle.length < MOST_IDLE && !used.isWorn) this.#idle.push(used);
  }
}
