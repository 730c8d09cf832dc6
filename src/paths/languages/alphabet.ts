import { isSurrogate, LAST_CODE_POINT, type Range } from "./ranges.ts";

/**
 * The scalar values in as few classes as some sets tell apart: members of a class are in the same sets. Surrogates are in
 * no class, as a string of scalar values has none.
 */
export class Alphabet {
  readonly size: number;
  readonly #starts: readonly number[];
  /** By interval; -1 for the surrogates. */
  readonly #classes: Int32Array;
  readonly #members: Range[][] = [];

  constructor(sets: readonly (readonly Range[])[]) {
    const bounds = sets.flatMap((set) => set.flatMap(([first, last]) => [first, last + 1]));
    this.#starts = Array.from(new Set([0, 0xd800, 0xe000, ...bounds]))
      .filter((start) => start <= LAST_CODE_POINT)
      .sort((a, b) => a - b);
    this.#classes = new Int32Array(this.#starts.length);
    for (const set of sets) this.#part(set);
    this.size = this.#number();
  }

  /** Undefined for a surrogate. */
  classOf(codePoint: number): number | undefined {
    const known = this.#classes[intervalOf(this.#starts, codePoint)] as number;
    return known < 0 ? undefined : known;
  }

  membersOf(one: number): readonly Range[] {
    return this.#members[one] as Range[];
  }

  /** By class. Of use for the sets that the alphabet is made for. */
  holds(set: (codePoint: number) => boolean): boolean[] {
    return this.#members.map((members) => set((members[0] as Range)[0]));
  }

  /** Parts each class in what is inside of the set, and what is not. */
  #part(set: readonly Range[]): void {
    const parts = new Map<number, number>();
    let next = 0;
    this.#starts.forEach((start, interval) => {
      while (next < set.length && (set[next] as Range)[1] < start) next++;
      const inside = next < set.length && (set[next] as Range)[0] <= start;
      const key = (this.#classes[interval] as number) * 2 + Number(inside);
      const part = parts.get(key) ?? parts.size;
      parts.set(key, part);
      this.#classes[interval] = part;
    });
  }

  /** Once more, without the surrogates, so that no class is empty. */
  #number(): number {
    const numbers = new Map<number, number>();
    this.#starts.forEach((start, interval) => {
      const key = this.#classes[interval] as number;
      const last = (this.#starts[interval + 1] ?? LAST_CODE_POINT + 1) - 1;
      if (isSurrogate(start)) this.#classes[interval] = -1;
      else this.#classes[interval] = this.#join(numbers, key, [start, last]);
    });
    return numbers.size;
  }

  #join(numbers: Map<number, number>, key: number, members: Range): number {
    const one = numbers.get(key) ?? numbers.size;
    if (one === numbers.size) this.#members.push([]);
    numbers.set(key, one);
    (this.#members[one] as Range[]).push(members);
    return one;
  }
}

/** Of the last start that is not above. */
function intervalOf(starts: readonly number[], codePoint: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}
