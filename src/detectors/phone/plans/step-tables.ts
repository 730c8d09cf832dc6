/**
 * The numbering plans of a run's regions as a table that the core reads (scanner/core/text/plans.ts): in a state, each digit leads to
 * the next one, and a state says what the digits are that led to it. The build makes the states of all plans; here those are
 * taken out that a run can reach.
 */
import { planSteps } from "../../../packed/plan-steps.ts";
import { ZERO } from "../../characters.ts";
import { planTable, type WrittenPlan } from "./plan-table.ts";

/** As scripts/phone-plans/write-steps.mjs writes them: so many numbers stand in front of the plans', two each, and so many a state has. */
const HEAD = 4;
const OF_PLAN = 2;
const ROW = 11;
const TEN = 10;
/** What a state says of digits. Above it stands whether more digits lead to a number, which only the core asks. */
const SAID = 7;
/** By so many digits is told which plans have numbers that begin with them. */
const BEGINNING = 3;

/** Fewer digits than this nobody takes for a number; as in ../judge.ts. */
const FEWEST_DIGITS = 7;
/** Programs that make runs of ever other regions keep no more tables than these. */
const MOST_KEPT = 8;

const kept = new Map<string, Uint16Array>();

/**
 * As the core reads it: how many roots there are, the fewest digits of a number, the root of numbers with a country's code, those of the
 * regions and of calls abroad; by the first three digits where the states stand that these lead to from any of the roots, and where the
 * last ones end; these; and the states. Undefined where this build has none.
 */
export function stepTable(regions: readonly string[]): Uint16Array | undefined {
  const steps = planSteps();
  if (steps.length === 0) return undefined;
  const name = [...new Set(regions)].sort().join();
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const table = tableOf(steps, regions);
  kept.set(name, table);
  return table;
}

function tableOf(steps: Uint16Array, regions: readonly string[]): Uint16Array {
  const rows = steps.subarray(HEAD + OF_PLAN * (steps[1] as number));
  const planned = regions.flatMap((region) => planTable().plans.get(region) ?? []);
  const roots = rootsOf(steps, planned);
  const numbers = numbersOf(rows, roots);
  const fewest = Math.min(FEWEST_DIGITS, ...planned.map(({ usualDigits }) => usualDigits));
  const [international, ...others] = roots.map((root) => numbers.of[root] as number);
  const head = [
    others.length,
    fewest,
    international as number,
    ...others,
    ...beginningsOf(rows, roots.slice(1), numbers.of),
  ];
  const table = new Uint16Array(head.length + ROW * numbers.count);
  table.set(head);
  numbers.of.forEach((number, state) => {
    if (number < 0) return;
    const [from, to] = [state * ROW, head.length + number * ROW];
    for (let digit = 0; digit < TEN; digit++) table[to + digit] = numbers.of[rows[from + digit] as number] as number;
    table[to + TEN] = rows[from + TEN] as number;
  });
  return table;
}

/** What a region that has a plan says of digits, as bits: scanner/core/text/plans.ts has them. Undefined where this build has no steps. */
export function stepsOf(region: string): ((digits: string) => number) | undefined {
  const steps = planSteps();
  if (steps.length === 0) return undefined;
  const rows = steps.subarray(HEAD + OF_PLAN * (steps[1] as number));
  const { index } = planTable().plans.get(region) as WrittenPlan;
  const root = steps[HEAD + OF_PLAN * index] as number;
  return (digits) => {
    let state = root;
    for (let i = 0; i < digits.length && state !== 0; i++)
      state = rows[state * ROW + digits.charCodeAt(i) - ZERO] as number;
    return (rows[state * ROW + TEN] as number) & SAID;
  };
}

/** For each beginning where its states stand in the list behind, and where the last ones end; then the list. */
function beginningsOf(rows: Uint16Array, roots: readonly number[], numbers: Int32Array): readonly number[] {
  const places = [0];
  const list: number[] = [];
  for (let beginning = 0; beginning < TEN ** BEGINNING; beginning++) {
    for (const root of roots) {
      let state = root;
      for (let unit = TEN ** (BEGINNING - 1); unit >= 1; unit /= TEN)
        state = rows[state * ROW + (Math.floor(beginning / unit) % TEN)] as number;
      if (state !== 0) list.push(numbers[state] as number);
    }
    places.push(list.length);
  }
  return [...places, ...list];
}

/** The first is that of numbers with a country's code. */
function rootsOf(steps: Uint16Array, plans: readonly WrittenPlan[]): readonly number[] {
  const [, , international, anywhere] = steps;
  const own = plans.flatMap(({ index }) => {
    const at = HEAD + OF_PLAN * index;
    return [...steps.subarray(at, at + OF_PLAN)];
  });
  return [international as number, ...new Set([anywhere as number, ...own])];
}

/** New numbers of the states that the roots lead to, without gaps; -1 for the others. State 0 keeps its number. */
function numbersOf(rows: Uint16Array, roots: readonly number[]): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(rows.length / ROW).fill(-1);
  const left = [0, ...roots];
  for (let state = left.pop(); state !== undefined; state = left.pop()) {
    if (of[state] !== -1) continue;
    of[state] = 0;
    for (let digit = 0; digit < TEN; digit++) left.push(rows[state * ROW + digit] as number);
  }
  let count = 0;
  for (let state = 0; state < of.length; state++) if (of[state] !== -1) of[state] = count++;
  return { of, count };
}
