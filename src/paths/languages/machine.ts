/**
 * The room turns tests of strings into deterministic automata over classes of code points, and multiplies them. It may not
 * know filters or rules, and never approximates: what grows too large ends with `TooLarge`.
 */

/** More states than asked for, or work out of all proportion to them. */
export class TooLarge extends Error {}

/** A deterministic automaton that says one of its verdicts of every string. It starts in state 0; all states are reached. */
export interface Machine {
  /** By state times the size of the alphabet, plus class. */
  readonly next: readonly number[];
  /** By state: the number of the verdict on a string that ends there. */
  readonly says: readonly number[];
  readonly verdicts: readonly (readonly boolean[])[];
}

/** An automaton whose states are still to be found. States of one key are the same. */
export interface Plan<State> {
  readonly first: State;
  readonly width: number;
  key(state: State): string | number;
  step(state: State, one: number): State;
  /** Strings of the same key pass the same. */
  verdict(state: State): { readonly key: number; readonly passes: () => readonly boolean[] };
}

/** @throws TooLarge past `most` states. */
export function built<State>(plan: Plan<State>, most: number): Machine {
  const states: State[] = [];
  const numbers = new Map<string | number, number>();
  const numberOf = (state: State): number => {
    const key = plan.key(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length >= most) throw new TooLarge();
    numbers.set(key, states.length);
    return states.push(state) - 1;
  };
  const next: number[] = [];
  numberOf(plan.first);
  for (let at = 0; at < states.length; at++) {
    for (let one = 0; one < plan.width; one++) next.push(numberOf(plan.step(states[at] as State, one)));
  }
  return { next, ...judged(states, plan) };
}

function judged<State>(states: readonly State[], plan: Plan<State>): Pick<Machine, "says" | "verdicts"> {
  const numbers = new Map<number, number>();
  const verdicts: (readonly boolean[])[] = [];
  const says = states.map((state) => {
    const { key, passes } = plan.verdict(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, verdicts.length);
    return verdicts.push(passes()) - 1;
  });
  return { says, verdicts };
}

/** Says nothing of all strings. */
export function idle(width: number): Machine {
  return { next: Array.from({ length: width }, () => 0), says: [0], verdicts: [[]] };
}

/** One whose verdicts are those of both, one behind the other. */
export function product(a: Machine, b: Machine, width: number, most: number): Machine {
  const size = b.says.length;
  const split = (state: number): [number, number] => [Math.floor(state / size), state % size];
  const plan: Plan<number> = {
    first: 0,
    width,
    key: (state) => state,
    step: (state, one) => {
      const [i, j] = split(state);
      return (a.next[i * width + one] as number) * size + (b.next[j * width + one] as number);
    },
    verdict: (state) => {
      const [i, j] = split(state);
      const [left, right] = [a.says[i] as number, b.says[j] as number];
      const passes = () => [...(a.verdicts[left] ?? []), ...(b.verdicts[right] ?? [])];
      return { key: left * b.verdicts.length + right, passes };
    },
  };
  return built(plan, most);
}
