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
/** Of a table: where the roots of the regions stand. */
const ROOTS = 3;

/** Fewer digits than this nobody takes for a number; as in ../judge.ts. */
const FEWEST_DIGITS = 7;
/** Programs that make runs of ever other regions keep no more tables than these. */
const MOST_KEPT = 8;

const kept = new Map<string, Uint16Array>();

/** As the core reads it: how many roots there are, the fewest digits of a number, the root of numbers with a country's code, those of
 * the regions and of calls abroad, and the states. Undefined where this build has none. */
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
  const head = [others.length, fewest, international as number, ...others];
  const table = new Uint16Array(head.length + ROW * numbers.count);
  table.set(head);
  numbers.of.forEach((number, state) => {
    if (number < 0) return;
    const [from, to] = [state * ROW, head.length + number * ROW];
    for (let digit = 0; digit < TEN; digit++) table[to + digit] = numbers.of[rows[from + digit] as number] as number;
    table[to + TEN] = rows[from + TEN] as number;
  });
  addAhead(table, head.length);
  return table;
}

/** Of what a state says: a number that a plan gives out; and that one may still follow, which the core reads beside it. */
const VALID = 2;
const AHEAD = 8;

/** A state leads to none but those before it. */
function addAhead(table: Uint16Array, first: number): void {
  for (let at = first; at < table.length; at += ROW) {
    let ahead = 0;
    for (let digit = 0; digit < TEN; digit++)
      ahead |= table[first + (table[at + digit] as number) * ROW + TEN] as number;
    if ((ahead & (VALID | AHEAD)) !== 0) table[at + TEN] = (table[at + TEN] as number) | AHEAD;
  }
}

const MOST_LEADS = 32;

/** By three digits: from which roots of the regions, as bits, a number begins with them; all bits, where there are more roots. */
export function leadsOf(table: Uint16Array): Uint32Array {
  const roots = table.subarray(ROOTS, ROOTS + (table[0] as number));
  const first = ROOTS + roots.length;
  const after = (state: number, digit: number) => table[first + state * ROW + digit] as number;
  const leads = new Uint32Array(TEN ** 3).fill(roots.length > MOST_LEADS ? 0xffff_ffff : 0);
  if (roots.length > MOST_LEADS) return leads;
  return leads.map((_, three) =>
    roots.reduce((bits, root, i) => {
      const state = after(after(after(root, Math.floor(three / 100)), Math.floor(three / TEN) % TEN), three % TEN);
      return ((table[first + state * ROW + TEN] as number) & AHEAD) === 0 ? bits : bits | (1 << i);
    }, 0),
  );
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
    return rows[state * ROW + TEN] as number;
  };
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
