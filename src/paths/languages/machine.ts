/**
 * The room turns tests of strings into deterministic automata over classes of code points, and multiplies them. It may not
 * know filters or rules, and never approximates: what grows too large ends with `TooLarge`.
 */

/** More states than asked for, or work out of all proportion to them. */
export class TooLarge extends Error {}

/** A deterministic automaton that says one of its verdicts, by number, of every string. It starts in state 0. */
export interface Reader {
  next(state: number, one: number): number;
  says(state: number): number;
}

/** One whose states are all known, and all reached. */
export interface Machine extends Reader {
  readonly size: number;
  readonly verdicts: readonly (readonly boolean[])[];
}

/** An automaton whose states are still to be found. States of one key are the same. */
export interface Plan<State> {
  readonly first: State;
  readonly width: number;
  key(state: State): string | number;
  step(state: State, one: number): State;
  passes(state: State): boolean;
  /** What all strings say that go on from here, where this is easily seen. */
  settled?(state: State): boolean | undefined;
}

/** Finds states when they are asked for, and says 1 of strings that pass and 0 of others. */
export class Growing<State> implements Reader {
  readonly #plan: Plan<State>;
  readonly #most: number;
  readonly #states: State[] = [];
  readonly #numbers = new Map<string | number, number>();
  /** By state times width, plus class; -1 for what nobody has asked. */
  readonly #next: number[] = [];

  constructor(plan: Plan<State>, most: number) {
    this.#plan = plan;
    this.#most = most;
    this.#numberOf(plan.first);
  }

  get size(): number {
    return this.#states.length;
  }

  /** @throws TooLarge past the most states. */
  next(state: number, one: number): number {
    const at = state * this.#plan.width + one;
    const known = this.#next[at] as number;
    if (known >= 0) return known;
    const found = this.#numberOf(this.#plan.step(this.#states[state] as State, one));
    this.#next[at] = found;
    return found;
  }

  says(state: number): number {
    return Number(this.#plan.passes(this.#states[state] as State));
  }

  settled(state: number): boolean | undefined {
    return this.#plan.settled?.(this.#states[state] as State);
  }

  #numberOf(state: State): number {
    const key = this.#plan.key(state);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#states.length >= this.#most) throw new TooLarge();
    this.#numbers.set(key, this.#states.length);
    for (let one = 0; one < this.#plan.width; one++) this.#next.push(-1);
    return this.#states.push(state) - 1;
  }
}

/** Says nothing of all strings. */
export const IDLE: Machine = Object.freeze({ size: 1, next: () => 0, says: () => 0, verdicts: [[]] });

/** One that also has the verdict of a test, behind those that it has. @throws TooLarge past `most` states. */
export function multiplied(a: Machine, b: Reader, width: number, most: number): Machine {
  const pairs: [i: number, j: number][] = [];
  const numbers = new Map<number, number>();
  const numberOf = (i: number, j: number): number => {
    const key = i * (most + 1) + j;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (pairs.length >= most) throw new TooLarge();
    numbers.set(key, pairs.length);
    return pairs.push([i, j]) - 1;
  };
  const next: number[] = [];
  numberOf(0, 0);
  for (const [i, j] of pairs) for (let one = 0; one < width; one++) next.push(numberOf(a.next(i, one), b.next(j, one)));
  const judged = verdictsOf(pairs, a, b);
  return {
    size: pairs.length,
    next: (state, one) => next[state * width + one] as number,
    says: (state) => judged.says[state] as number,
    verdicts: judged.verdicts,
  };
}

function verdictsOf(pairs: readonly (readonly [i: number, j: number])[], a: Machine, b: Reader) {
  const numbers = new Map<number, number>();
  const verdicts: boolean[][] = [];
  const says = pairs.map(([i, j]) => {
    const [before, added] = [a.says(i), b.says(j)];
    const known = numbers.get(before * 2 + added);
    if (known !== undefined) return known;
    numbers.set(before * 2 + added, verdicts.length);
    return verdicts.push([...(a.verdicts[before] ?? []), added === 1]) - 1;
  });
  return { says, verdicts };
}
