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

/** Of regions that have a plan. */
export function regionReaders(regions: readonly string[]): readonly RegionReader[] {
  const { plans } = planTable();
  return [...new Set(regions)].filter((region) => plans.has(region)).map(readerOf);
}

function readerOf(region: string): RegionReader {
  const says = stepsOf(region);
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
