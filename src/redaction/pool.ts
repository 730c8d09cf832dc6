/** What runs use one after another, and is costly to make: a few that are idle wait for the next run. */

/** Runs inside of runs, and streams that are open at a time, may use more; of what they give back so many are kept. */
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
