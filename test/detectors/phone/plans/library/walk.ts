/** A walk through a table of steps and through what matters of digits, side by side. */
import { planSteps } from "../../../../../src/packed/plan-steps.ts";
import type { Machines } from "./machine.ts";

/** No row that is judged has more digits. */
export const MOST_DIGITS = 22;

const HEAD = 4;
const ROW = 11;
const TEN = 10;

const steps = planSteps();
const rows = steps.subarray(HEAD + 2 * (steps[1] as number));

export const INTERNATIONAL = steps[2] as number;
export const ANYWHERE = steps[3] as number;
export const homeRoot = (plan: number) => steps[HEAD + 2 * plan] as number;
export const abroadRoot = (plan: number) => steps[HEAD + 2 * plan + 1] as number;
export const next = (state: number, digit: number) => rows[state * ROW + digit] as number;
/** Above what it says stands whether it leads to a number. */
const LEADS = 8;
export const says = (state: number) => (rows[state * ROW + TEN] as number) & (LEADS - 1);
export const leads = (state: number) => ((rows[state * ROW + TEN] as number) & LEADS) !== 0;
export const stateCount = rows.length / ROW;

/** States that some walk has been at. */
export const walked = new Set<number>();

export interface Walk {
  readonly root: number;
  /** The digits that lead to the root. */
  readonly front?: string;
  readonly machines: Machines;
  /** What is to be said of digits. */
  readonly of: (digits: string) => number;
  /** Whether a state is one that other walks go on from. */
  readonly isKnown?: (state: number, matter: readonly number[]) => boolean;
}

/** Goes to each pair of states. `rows`: digits that lead to each; `wrong`: of how many something else is said. */
export function walk({ root, front = "", machines: { start, step }, of, isKnown = () => false }: Walk) {
  const met = new Set([`${root};${start}`]);
  const reached: { readonly digits: string; readonly state: number; readonly matter: readonly number[] }[] = [
    { digits: front, state: root, matter: start },
  ];
  let wrong = 0;
  for (const { digits, state, matter } of reached) {
    walked.add(state);
    if (says(state) !== of(digits)) wrong++;
    if (isKnown(state, matter)) continue;
    for (let digit = 0; digit < TEN && digits.length < MOST_DIGITS; digit++) {
      const [after, afterMatter] = [next(state, digit), step(matter, digit)];
      const name = `${after};${afterMatter}`;
      if (met.has(name)) continue;
      met.add(name);
      reached.push({ digits: digits + digit, state: after, matter: afterMatter });
    }
  }
  return { wrong, rows: reached.map(({ digits }) => digits) };
}
