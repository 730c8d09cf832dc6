/** What one region says of digits, with no thought of the others: for counting how many of a place's rows are numbers of it. */
import { readDigits } from "../../digits.ts";
import { byHome, homeOf, isBare } from "./home.ts";
import { VALID } from "./plan.ts";
import { planTable } from "./plan-table.ts";
import { stepsOf } from "./step-tables.ts";

/** Bits of the steps: a number that a plan gives out; and so written that nothing needs to mark it as one. */
const IS_VALID = 2;
const IS_BARE = 4;

export interface RegionReader {
  readonly region: string;
  /** `isMarked`: groups show that it is a number; else it is one only with the trunk digit, where its plan writes one. */
  takes(digits: string, isMarked: boolean): boolean;
}

/** Of regions that have a plan. `steps`: where there are some, they are faster. */
export function regionReaders(regions: readonly string[], steps = stepsOf): readonly RegionReader[] {
  const { plans } = planTable();
  const planned = [...new Set(regions)].filter((region) => plans.has(region));
  return planned.map((region) => readerOf(region, steps(region)));
}

function readerOf(region: string, says: ReturnType<typeof stepsOf>): RegionReader {
  if (says !== undefined)
    return { region, takes: (digits, isMarked) => (says(digits) & (isMarked ? IS_VALID : IS_BARE)) !== 0 };
  const home = homeOf(region);
  return {
    region,
    takes: (text, isMarked) => {
      const digits = readDigits(text);
      return isMarked ? byHome(home, digits) === VALID : isBare(home, digits);
    },
  };
}
