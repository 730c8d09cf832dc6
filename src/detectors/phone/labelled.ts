/** Numbers of which a word in front, or the member's name, says that they are some: local ones too, and those of no plan. */
import type { Groups } from "./groups.ts";
import { MARKED_MOST, NONE } from "./marked.ts";

/** Local numbers without an area have five digits in small places. */
export const LABELLED_FEWEST = 5;
/** So many are a number without what follows after a gap. */
const LOCAL = 7;

/** The last group of a number that no plan gives out; NONE: there are too few digits, or too many in a row. */
export function labelledEnd(groups: Groups, last: number): number {
  let longest = NONE;
  for (let i = 0; i <= last; i++) {
    const total = groups.totals[i] as number;
    if (total > MARKED_MOST) break;
    if (total < LABELLED_FEWEST || !groups.loose[i]) continue;
    if (total >= LOCAL) return i;
    longest = i;
  }
  if (longest !== NONE) return longest;
  // All groups hang together and are more than a number's.
  for (let i = last; i >= 0; i--) if (isNumbersSize(groups.totals[i] as number)) return i;
  return NONE;
}

function isNumbersSize(digits: number): boolean {
  return digits >= LABELLED_FEWEST && digits <= MARKED_MOST;
}

/** Whether so many digits are a number, a local one too. */
export function isLocalSize(digits: number): boolean {
  return digits >= LOCAL && digits <= MARKED_MOST;
}
