/**
 * Which of many expressions match a row of digits, found with one step for each digit: a table says where it leads. The
 * table is made as far as it is asked for; numbering plans are finite, and all of theirs together have 22,000 states.
 */

import { buildStates, type RegexpState } from "../../../paths/i-regexp-automaton.ts";
import { parseIRegexp } from "../../../paths/i-regexp-syntax.ts";
import { ZERO } from "../../characters.ts";
import type { Digits } from "../../digits.ts";

const TEN = 10;
/** Of one expression; no plan comes near it. */
const MOST_PARTS = 20_000;
const FIRST_ROOM = 32;

const UNASKED = -1;
/** The state in which nothing can match any more. */
const DEAD = 0;

export class DigitAutomaton {
  /** The states of all expressions' own automata, one after the other; for each, where those of its expression begin. */
  readonly #parts: RegexpState[] = [];
  readonly #offsets: number[] = [];
  /** By the part that ends an expression: the expression's number. */
  readonly #ends = new Map<number, number>();
  /** By state: the parts that it stands for. */
  readonly #sets: (readonly number[])[] = [];
  readonly #states = new Map<string, number>();
  readonly #meaning: (matches: ReadonlySet<number>) => number;
  readonly #meanings: number[] = [];
  /** The state in front of the first digit. */
  readonly start: number;
  /** By state and digit: the next state. */
  #table = new Int32Array(FIRST_ROOM * TEN).fill(UNASKED);

  /**
   * @param patterns of libphonenumber's metadata. Anchors in them are taken for reached.
   * @param meaning what it means that the expressions with these indices match, and no others
   */
  constructor(patterns: readonly string[], meaning: (matches: ReadonlySet<number>) => number) {
    this.#meaning = meaning;
    const entries = patterns.map((pattern, index) => this.#add(pattern, index));
    this.#stateOf([]);
    this.start = this.#stateOf(entries);
  }

  /** What the digits mean. */
  read({ values, start, end }: Digits): number {
    let state = this.start;
    for (let i = start; i < end && state !== DEAD; i++) state = this.#next(state, values[i] as number);
    return this.#meanings[state] as number;
  }

  /** Whether so many of the digits, from the first one on, or none of them, mean anything but 0. */
  matchesBeginningOf({ values, start, end }: Digits): boolean {
    let state = this.start;
    for (let i = start; state !== DEAD; i++) {
      if (this.#meanings[state] !== 0) return true;
      if (i === end) return false;
      state = this.#next(state, values[i] as number);
    }
    return false;
  }

  /** The state that a digit leads to. */
  after(state: number, digit: number): number {
    return this.#next(state, digit);
  }

  /** What the digits mean that led to a state. */
  meaningOf(state: number): number {
    return this.#meanings[state] as number;
  }

  #next(state: number, digit: number): number {
    const known = this.#table[state * TEN + digit] as number;
    return known === UNASKED ? this.#step(state, digit) : known;
  }

  #add(pattern: string, index: number): number {
    const { states, entry } = buildStates(parseIRegexp(asIRegexp(pattern)), MOST_PARTS);
    const offset = this.#parts.length;
    for (const state of states) {
      if (state.kind === "accept") this.#ends.set(this.#parts.length, index);
      this.#parts.push(state);
      this.#offsets.push(offset);
    }
    return offset + entry;
  }

  #step(state: number, digit: number): number {
    const entered: number[] = [];
    for (const id of this.#sets[state] as readonly number[]) {
      const part = this.#parts[id] as RegexpState;
      if (part.kind === "one" && part.set(ZERO + digit)) entered.push((this.#offsets[id] as number) + part.next);
    }
    const next = this.#stateOf(entered);
    this.#table[state * TEN + digit] = next;
    return next;
  }

  #stateOf(entered: readonly number[]): number {
    const set = this.#reachedFrom(entered);
    const name = set.join();
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const state = this.#sets.push(set) - 1;
    this.#states.set(name, state);
    this.#meanings.push(this.#meaning(new Set(set.flatMap((id) => this.#ends.get(id) ?? []))));
    if (this.#table.length <= state * TEN) {
      const shorter = this.#table;
      this.#table = new Int32Array(2 * shorter.length).fill(UNASKED);
      this.#table.set(shorter);
    }
    return state;
  }

  /** The parts that wait for a digit, or end an expression, after those just entered. */
  #reachedFrom(entered: readonly number[]): readonly number[] {
    const reached = new Set<number>();
    const left = [...entered];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      const part = this.#parts[id] as RegexpState;
      const offset = this.#offsets[id] as number;
      if (part.kind === "split") left.push(offset + part.next, offset + part.other);
      else if (part.kind === "start" || part.kind === "end") left.push(offset + part.next);
    }
    const isLast = (id: number) => ["one", "accept"].includes((this.#parts[id] as RegexpState).kind);
    return [...reached].filter(isLast).sort((a, b) => a - b);
  }
}

/** The little that the metadata's patterns have and I-Regexp (RFC 9485) has not, in its own way. */
function asIRegexp(pattern: string): string {
  return pattern.replaceAll("(?:", "(").replaceAll("\\d", "[0-9]");
}
