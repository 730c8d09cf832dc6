/**
 * All regions of a run at once: one reading of the digits says which of them are worth asking.
 *
 * A region's answer takes several readings: of the digits, of those after its trunk digit, by its plan and by those that share its
 * code. Of most digits in texts no region says that they are a valid number, and then its answer depends on nothing but how many
 * they are and what they begin with. So one automaton holds what the numbers of all plans match in general, as they are and after
 * a trunk digit, and what numbers may begin with. A region of which none of this matches is asked once for each state and size. A
 * hint may name a region for nothing; it never leaves one out.
 */
import { type Digits, sizeOf, textOf } from "../../digits.ts";
import { DigitAutomaton } from "./digit-automaton.ts";
import type { DigitPrefix } from "./digit-prefix.ts";
import { byHome, type Home } from "./home.ts";
import { NO } from "./plan.ts";

/** What is known of digits before a region is asked. */
export interface Hint {
  /** The regions that may say that it is a valid number, or one with the own country's code. */
  readonly asked: readonly Home[];
  /** What the surest of the others says. */
  readonly least: number;
  /** Whether a prefix of calls abroad may stand in front. */
  readonly isAbroad: boolean;
}

/** An expression that matches is a reason to ask the region, or says that the digits may begin ABROAD. */
type Reason = Home | typeof ABROAD;
const ABROAD = "abroad";

/** More digits than any number has. */
const LONGEST_ROW = 24;

const REST = "[0-9]*";

export class Hints {
  readonly #homes: readonly Home[];
  readonly #automaton: DigitAutomaton;
  /** By expression. */
  readonly #reasons: readonly ReadonlySet<Reason>[];
  /** By what the automaton says: the expressions that match, and by the digits' size what is known of them. */
  readonly #matches: ReadonlySet<number>[] = [];
  readonly #known: (Hint | undefined)[][] = [];
  /** By the size of a beginning of the row: the automaton's state. */
  readonly #row = new Int32Array(LONGEST_ROW + 1);

  /** @param abroad what stands in front of a foreign country's code */
  constructor(homes: readonly Home[], abroad: readonly DigitPrefix[]) {
    this.#homes = homes;
    const reasons = new Map<string, Set<Reason>>();
    const add = (pattern: string, reason?: Reason) => {
      const known = reasons.get(pattern) ?? new Set();
      reasons.set(pattern, reason === undefined ? known : known.add(reason));
    };
    for (const { pattern } of abroad) add(`(?:${pattern})${REST}`, ABROAD);
    for (const home of homes) addHome(home, add);
    this.#reasons = [...reasons.values()];
    this.#automaton = new DigitAutomaton([...reasons.keys()], (matches) => {
      this.#known.push([]);
      return this.#matches.push(matches) - 1;
    });
  }

  of(digits: Digits): Hint {
    return this.#ofMeaning(this.#automaton.read(digits), digits);
  }

  /** Reads digits once for all of their beginnings. */
  readRow({ values, start, end }: Digits): void {
    const automaton = this.#automaton;
    let state = automaton.start;
    const most = Math.min(end - start, this.#row.length - 1);
    for (let size = 1; size <= most; size++) {
      state = automaton.after(state, values[start + size - 1] as number);
      this.#row[size] = state;
    }
  }

  /** Of a beginning of the digits that were read last. */
  ofRow(digits: Digits): Hint {
    return this.#ofMeaning(this.#automaton.meaningOf(this.#row[sizeOf(digits)] as number), digits);
  }

  #ofMeaning(row: number, digits: Digits): Hint {
    const known = this.#known[row] as (Hint | undefined)[];
    const size = sizeOf(digits);
    let hint = known[size];
    if (hint === undefined) {
      hint = this.#make(this.#matches[row] as ReadonlySet<number>, digits);
      known[size] = hint;
    }
    return hint;
  }

  #make(matches: ReadonlySet<number>, digits: Digits): Hint {
    const reasons = new Set([...matches].flatMap((index) => [...(this.#reasons[index] as ReadonlySet<Reason>)]));
    const others = this.#homes.filter((home) => !reasons.has(home));
    return {
      asked: this.#homes.filter((home) => reasons.has(home)),
      least: others.reduce((best, home) => Math.max(best, byHome(home, digits)), NO),
      isAbroad: reasons.has(ABROAD),
    };
  }
}

/** Adds the expressions that are reasons to ask a region, and what tells states apart in which it is not asked. */
function addHome(home: Home, add: (pattern: string, reason?: Reason) => void): void {
  const { plan, code } = home;
  const prefixes = [plan.prefix, code.main.prefix].flatMap((prefix) => prefix ?? []);
  const literals = prefixes.flatMap((prefix) => prefix.literals);
  // How many digits the others take, only they can say.
  const others = prefixes.flatMap((prefix) => prefix.others);
  for (const literal of literals) add(literal + REST);
  for (const first of [textOf(plan.callingCode), ...others]) add(`(?:${first})${REST}`, home);
  for (const { front } of home.habits) add(front + REST, home);
  const trunk = literals.length === 0 ? "" : `(?:${[...new Set(literals)].join("|")})?`;
  add(`${trunk}(?:${code.plans.map(({ pattern }) => pattern).join("|")})`, home);
}
