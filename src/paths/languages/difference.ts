import type { Growing, Plan } from "./machine.ts";

/** Where a string stands in both; undefined where no string that goes on from here passes the first and not the second. */
type Pair = readonly [one: number, other: number] | undefined;

/** Two automata of which only so much is found as a string needs that passes the first and not the second. */
export class Difference implements Plan<Pair> {
  readonly first: Pair;
  readonly width: number;
  readonly #one: Growing<unknown>;
  readonly #other: Growing<unknown>;

  constructor(one: Growing<unknown>, other: Growing<unknown>, width: number) {
    this.#one = one;
    this.#other = other;
    this.width = width;
    this.first = this.#pair(0, 0);
  }

  key(pair: Pair): string {
    return pair === undefined ? "" : pair.join();
  }

  step(pair: Pair, one: number): Pair {
    if (pair === undefined) return undefined;
    return this.#pair(this.#one.next(pair[0], one), this.#other.next(pair[1], one));
  }

  passes(pair: Pair): boolean {
    return pair !== undefined && this.#one.says(pair[0]) === 1 && this.#other.says(pair[1]) === 0;
  }

  #pair(one: number, other: number): Pair {
    return this.#one.settled(one) === false || this.#other.settled(other) === true ? undefined : [one, other];
  }
}
