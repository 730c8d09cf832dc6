// The steps as src/detectors/phone/plans/step-tables.ts reads them: 16-bit numbers, the lowest byte first, in Base64.
import { ABROAD } from "./verdict-steps.mjs";

/** So many 16-bit numbers a state has: by digit the next one, and what it says. */
export const ROW = 11;
/** What a state says that leads to a number which a plan gives out, or is one. */
const LEADS = 8;
const VALID = 2;
/** What no other file begins with. */
const MARK = 0x5065;

/** @param steps VerdictSteps of `plans` */
export function writtenSteps(steps, plans) {
  const roots = plans.flatMap((plan, index) => [steps.homes[index], steps.abroad.get(plan.abroad)]);
  const leading = leadingStates(steps.states);
  const rows = steps.states.flatMap(({ says, next }, state) => [...next, says | (leading[state] ? LEADS : 0)]);
  if (rows.length / ROW > 0xffff) throw new Error("too many states");
  const head = [MARK, plans.length, steps.international, steps.abroad.get(ABROAD)];
  const bytes = new DataView(new ArrayBuffer(2 * (head.length + roots.length + rows.length)));
  const numbers = [...head, ...roots, ...rows];
  for (const [at, number] of numbers.entries()) bytes.setUint16(2 * at, number, true);
  return Buffer.from(bytes.buffer).toString("base64");
}

/** By state, whether digits lead from it to a number that a plan gives out. */
function leadingStates(states) {
  const leads = states.map(({ says }) => (says & VALID) !== 0);
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (let state = states.length - 1; state >= 0; state--) {
      if (leads[state] || !states[state].next.some((each) => leads[each])) continue;
      leads[state] = true;
      isDone = false;
    }
  }
  return leads;
}
