import type { CodePointSet } from "../code-point-set.ts";
import type { RegexpState } from "../i-regexp-automaton.ts";
import type { Alphabet } from "./alphabet.ts";
import { type Plan, TooLarge } from "./machine.ts";

/** Where all ways through a pattern stand behind some characters. */
interface Subset {
  /** The states that wait for a character, in order. */
  readonly waiting: readonly number[];
  /** Whether a string that ends here passes. */
  readonly accepts: boolean;
  readonly key: string;
}

/** Reads of states that one state of the result may cost, on average. */
const WORK_PER_STATE = 1000;

/** Which ends of a string are ends of the text that it stands in: anchors hold there, and nowhere else. */
export interface Ends {
  readonly start: boolean;
  readonly end: boolean;
}

/** The subset construction of a pattern. */
export class Subsets implements Plan<Subset> {
  readonly first: Subset;
  readonly width: number;
  readonly #states: readonly RegexpState[];
  readonly #entry: number;
  readonly #isPart: boolean;
  readonly #atEnd: boolean;
  /** By class, for each set of the pattern. */
  readonly #holds = new Map<CodePointSet, readonly boolean[]>();
  /** For each state the last step that reached it. */
  readonly #reached: Float64Array;
  #step = 0;
  #work: number;

  constructor(
    states: readonly RegexpState[],
    entry: number,
    extent: "match" | "search",
    ends: Ends,
    alphabet: Alphabet,
    most: number,
  ) {
    this.#states = states;
    this.#entry = entry;
    this.#isPart = extent === "search";
    this.#atEnd = ends.end;
    this.#reached = new Float64Array(states.length);
    this.#work = most * WORK_PER_STATE;
    this.width = alphabet.size;
    for (const state of states) {
      if (state.kind === "one" && !this.#holds.has(state.set)) this.#holds.set(state.set, alphabet.holds(state.set));
    }
    this.first = this.#entered([entry], ends.start);
  }

  key({ key }: Subset): string {
    return key;
  }

  passes({ accepts }: Subset): boolean {
    return accepts;
  }

  settled(subset: Subset): boolean | undefined {
    if (subset === FOUND) return true;
    return subset.waiting.length === 0 && !subset.accepts && !this.#isPart ? false : undefined;
  }

  step(subset: Subset, one: number): Subset {
    if (subset === FOUND) return FOUND;
    this.#spend(subset.waiting.length);
    const entered: number[] = [];
    for (const id of subset.waiting) {
      const state = this.#states[id] as RegexpState;
      if (state.kind === "one" && this.#holds.get(state.set)?.[one]) entered.push(state.next);
    }
    if (this.#isPart) entered.push(this.#entry);
    return this.#entered(entered, false);
  }

  #entered(entered: readonly number[], atStart: boolean): Subset {
    const here = this.#follow([...entered], atStart, false);
    if (this.#isPart && here.accepts) return FOUND;
    const accepts = here.accepts || this.#follow([...entered], atStart, this.#atEnd).accepts;
    const waiting = here.waiting.sort((a, b) => a - b);
    return { waiting, accepts, key: `${Number(accepts)},${waiting.join()}` };
  }

  /** Passes all states that read nothing; uses `entered` up. */
  #follow(entered: number[], atStart: boolean, atEnd: boolean): { waiting: number[]; accepts: boolean } {
    const waiting: number[] = [];
    let accepts = false;
    this.#step++;
    for (let id = entered.pop(); id !== undefined; id = entered.pop()) {
      if (this.#reached[id] === this.#step) continue;
      this.#reached[id] = this.#step;
      this.#spend(1);
      const state = this.#states[id] as RegexpState;
      if (state.kind === "one") waiting.push(id);
      else if (state.kind === "accept") accepts = true;
      else if (state.kind === "split") entered.push(state.next, state.other);
      else if (state.kind === "start" ? atStart : atEnd) entered.push(state.next);
    }
    return { waiting, accepts };
  }

  #spend(work: number): void {
    this.#work -= work;
    if (this.#work < 0) throw new TooLarge();
  }
}

/** Of a search that has found: what comes behind does not matter. */
const FOUND: Subset = { waiting: [], accepts: true, key: "found" };
