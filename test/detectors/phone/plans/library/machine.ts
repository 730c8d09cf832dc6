/**
 * What of digits can matter to the expressions of the library's metadata, as states: whatever verdicts.ts says of two rows of digits
 * that lead to the same state is the same, and stays the same after the same digits. So each state need be looked at once.
 */
import { FrontMachine, type Machine } from "../../../../../scripts/phone-plans/front-machine.mjs";
import { HabitMachine } from "../../../../../scripts/phone-plans/habit-machine.mjs";
import { habitsOf } from "../../../../../src/detectors/phone/plans/habits.ts";
import { buildStates, type RegexpState } from "../../../../../src/paths/i-regexp-automaton.ts";
import { parseIRegexp } from "../../../../../src/paths/i-regexp-syntax.ts";
import { libraryPlan, SHARERS, typesOf } from "./plan.ts";

const MOST_PARTS = 20_000;
const ZERO = 0x30;
/** More than rows have digits. */
const RADIX = 32;

/** Which of some expressions match digits, and how many digits there are. */
class ExpressionMachine implements Machine {
  readonly start: number;
  readonly #parts: RegexpState[] = [];
  readonly #offsets: number[] = [];
  readonly #sets: (readonly number[])[] = [];
  readonly #next: number[][] = [];
  readonly #known = new Map<string, number>();

  constructor(patterns: readonly string[]) {
    this.start = this.#stateOf(patterns.map((pattern) => this.#add(pattern))) * RADIX;
  }

  step(state: number, digit: number): number {
    const set = Math.floor(state / RADIX);
    const next = this.#next[set] as number[];
    next[digit] ??= this.#after(this.#sets[set] as readonly number[], ZERO + digit);
    return next[digit] * RADIX + (state % RADIX) + 1;
  }

  #add(pattern: string): number {
    const { states, entry } = buildStates(parseIRegexp(pattern), MOST_PARTS);
    const offset = this.#parts.length;
    for (const state of states) this.#offsets.push(this.#parts.push(state) && offset);
    return offset + entry;
  }

  #after(set: readonly number[], code: number): number {
    return this.#stateOf(
      set.flatMap((id) => {
        const part = this.#parts[id] as RegexpState;
        return part.kind === "one" && part.set(code) ? [(this.#offsets[id] as number) + part.next] : [];
      }),
    );
  }

  #stateOf(entered: readonly number[]): number {
    const reached = new Set<number>();
    const left = [...entered];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      const part = this.#parts[id] as RegexpState;
      const offset = this.#offsets[id] as number;
      if (part.kind === "split") left.push(offset + part.next, offset + part.other);
    }
    const isLast = (id: number) => /^(one|accept)$/.test((this.#parts[id] as RegexpState).kind);
    const set = [...reached].filter(isLast).sort((a, b) => a - b);
    const name = set.join();
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, this.#sets.length);
    this.#next.push([]);
    return this.#sets.push(set) - 1;
  }
}

function plain(pattern: string): string {
  return pattern.replaceAll("(?:", "(").replaceAll("\\d", "[0-9]");
}

/** Several machines at once; a state is theirs. */
export interface Machines {
  readonly start: readonly number[];
  step(state: readonly number[], digit: number): readonly number[];
}

function together(machines: readonly Machine[]): Machines {
  return {
    start: machines.map(({ start }) => start),
    step: (state, digit) => state.map((each, i) => (machines[i] as Machine).step(each, digit)),
  };
}

const codes = new Map<string, ExpressionMachine>();

/** All expressions of the plans that share a code. */
function expressionsOf(code: string): ExpressionMachine {
  const known = codes.get(code);
  if (known !== undefined) return known;
  const patterns = (SHARERS.get(code) as readonly string[])
    .map(libraryPlan)
    .flatMap((plan) => [
      plan.nationalNumberPattern(),
      ...typesOf(plan).map((type) => type.pattern()),
      ...plan.formats().map((format) => format.pattern()),
      ...plan.formats().map((format) => `(?:${format.leadingDigitsPatterns()?.at(-1) ?? ""})\\d*`),
    ]);
  const made = new ExpressionMachine([...new Set(patterns)].map(plain));
  codes.set(code, made);
  return made;
}

function frontOf(name: string): readonly Machine[] {
  const plan = libraryPlan(name);
  const pattern = plan.nationalPrefixForParsing();
  if (!pattern) return [];
  return [new FrontMachine(pattern, plan.nationalPrefixTransformRule() || "", expressionsOf(plan.callingCode()))];
}

/** What matters of digits behind a country's code. */
export function afterCode(code: string): Machines {
  return together([expressionsOf(code), ...frontOf((SHARERS.get(code) as readonly [string])[0])]);
}

/** What matters of digits as a region writes them. */
export function inRegion(region: string): Machines {
  const code = libraryPlan(region).callingCode();
  const names = new Set([region, (SHARERS.get(code) as readonly [string])[0]]);
  const habits = new HabitMachine(habitsOf(region), expressionsOf(code));
  return together([expressionsOf(code), ...[...names].flatMap(frontOf), new BehindCode(code), habits]);
}

/** What matters of digits that may begin with one code: in front of it, behind it, or begun otherwise. */
class BehindCode implements Machine {
  readonly start = 0;
  readonly #code: string;
  readonly #inner: Machines;
  readonly #states: (readonly number[])[] = [];
  readonly #known = new Map<string, number>();

  constructor(code: string) {
    this.#code = code;
    this.#inner = afterCode(code);
  }

  step(state: number, digit: number): number {
    if (state < 0) return state;
    const size = this.#code.length;
    if (state >= size) return this.#stateOf(this.#inner.step(this.#states[state - size] as readonly number[], digit));
    if (this.#code[state] !== String(digit)) return -1;
    return state + 1 < size ? state + 1 : this.#stateOf(this.#inner.start);
  }

  #stateOf(state: readonly number[]): number {
    const name = state.join();
    const known = this.#known.get(name) ?? this.#states.push(state) - 1;
    this.#known.set(name, known);
    return known + this.#code.length;
  }
}
