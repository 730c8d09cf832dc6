import { type HeldObject, type HeldValue, isHeldObject } from "./held-value.ts";

/** Thrown where a candidate takes too much work: what the filter says of it stays open. */
export class TooMuchWork extends Error {}

/** Values looked at, over all readings of one candidate. Each costs 10 ns to 100 ns. */
const MAX_WORK = 10_000_000;

interface Pick {
  chosen: number;
  readonly of: number;
}

/**
 * All the ways to read a value in which keys are repeated: a reading has one member for each key. Only keys that are looked
 * at count; a member is picked when its key is first met, and stays picked for the rest of the reading. So the readings form a
 * tree, which is walked depth first: the same first picks always lead to the same next one.
 */
export class Readings {
  readonly #picks: Pick[] = [];
  #used = 0;
  #picked = new Map<HeldObject, Map<string, HeldValue>>();
  #work = 0;

  /** The member of the key in this reading; undefined where there is none. */
  get(object: HeldObject, key: string): HeldValue | undefined {
    const values = object.repeated?.get(key);
    return values ? this.#pick(object, key, values) : object.members.get(key);
  }

  /** The elements of an array or the members' values of an object in this reading; none for a scalar. */
  children(value: HeldValue): readonly HeldValue[] {
    const children = this.#children(value);
    this.spend(children.length);
    return children;
  }

  /** Goes on to the next reading; false where there is none. */
  next(): boolean {
    this.#used = 0;
    this.#picked = new Map();
    for (let last = this.#picks.at(-1); last !== undefined; last = this.#picks.at(-1)) {
      if (++last.chosen < last.of) return true;
      this.#picks.pop();
    }
    return false;
  }

  /** @throws TooMuchWork past the limit. */
  spend(work: number): void {
    this.#work += work;
    if (this.#work > MAX_WORK) throw new TooMuchWork();
  }

  #children(value: HeldValue): readonly HeldValue[] {
    if (Array.isArray(value)) return value;
    if (!isHeldObject(value)) return [];
    if (value.repeated === undefined) return [...value.members.values()];
    return [...value.members.keys()].map((key) => this.get(value, key) as HeldValue);
  }

  #pick(object: HeldObject, key: string, values: readonly HeldValue[]): HeldValue {
    const known = this.#picked.get(object) ?? new Map<string, HeldValue>();
    this.#picked.set(object, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const pick = this.#picks[this.#used] ?? { chosen: 0, of: values.length };
    this.#picks[this.#used++] = pick;
    const value = values[pick.chosen] as HeldValue;
    known.set(key, value);
    return value;
  }
}
