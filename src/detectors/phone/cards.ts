/** Numbers of payment cards among groups: no phone number is a part of one. */
import { ZERO } from "../characters.ts";
import { isCard } from "../credit-card.ts";
import type { Groups } from "./groups.ts";

/** The first group's digits, those of each other one, and the fewest groups, as cards are embossed. */
const FIRST = 4;
const SMALLEST = 3;
const FEWEST_GROUPS = 3;

const GAP = /^(?:[-/.]|[ ]{1,2})$/;

/**
 * Where a card's number ends that is written in groups and begins with the first; 0: there is none. What stands between them is
 * the same everywhere: two numbers may stand beside each other, `6612 3456/6612 3456`.
 */
export function cardEnd(text: string, groups: Groups): number {
  const { count, starts, ends, totals, loose } = groups;
  if (count < FEWEST_GROUPS || totals[0] !== FIRST || text.charCodeAt(starts[0] as number) === ZERO) return 0;
  const gap = text.slice(ends[0], starts[1]);
  if (!GAP.test(gap)) return 0;
  for (let i = 1; i < count && (ends[i] as number) - (starts[i] as number) >= SMALLEST; i++) {
    if (text.slice(ends[i - 1], starts[i]) !== gap) return 0;
    if (i >= FEWEST_GROUPS - 1 && loose[i] && isCard(groups.digits(i))) return ends[i] as number;
  }
  return 0;
}
