/** Numbers that a plus or a scheme marks: such a one is always taken, and only its end is asked for. */
import type { Digits } from "../digits.ts";
import type { Groups } from "./groups.ts";
import type { Judge } from "./judge.ts";
import { international } from "./plans/calling-code.ts";
import { NO, VALID } from "./plans/plan.ts";
import type { Plus } from "./surroundings.ts";

/** ITU-T E.164 allows fifteen digits with the country's code; nobody is called with fewer than seven. */
export const MARKED_FEWEST = 7;
export const MARKED_MOST = 15;

export const NONE = -1;

/** The last group of the number; NONE: there is none. */
export function markedEnd(groups: Groups, judge: Judge, plus: Plus | undefined): number {
  const verdict = (digits: Digits) =>
    plus ? international(digits) : Math.max(international(digits), judge.national(digits));
  const most = MARKED_MOST + (plus ? 0 : judge.abroadSize(groups.digits(groups.count - 1)));
  let taken = NONE;
  let best = NO - 1;
  for (let i = groups.count - 1; i >= 0; i--) {
    const total = groups.totals[i] as number;
    if (total < MARKED_FEWEST || !groups.loose[i]) continue;
    const sure = verdict(groups.digits(i));
    // Some plans, as Germany's, give out longer ones than E.164 allows.
    if (total > most && sure < VALID) continue;
    if (sure > best) [best, taken] = [sure, i];
  }
  if (best > NO) return taken;
  const within = longestWithin(groups, most, verdict);
  return taken === NONE ? within : taken;
}

/** Where all groups hang together and are too many: up to a valid number's end, else as many as may be. */
function longestWithin(groups: Groups, most: number, verdict: (digits: Digits) => number): number {
  let longest = NONE;
  for (let i = groups.count - 1; i >= 0; i--) {
    const total = groups.totals[i] as number;
    if (total > most || total < MARKED_FEWEST) continue;
    if (longest === NONE) longest = i;
    if (verdict(groups.digits(i)) === VALID) return i;
  }
  return longest;
}
