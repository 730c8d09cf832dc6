/**
 * One region of a run: what is said of digits that are written there without a plus.
 *
 * The room `plans` knows the numbering plans of the metadata, and digits without the text around them. What it says of a number is
 * what the library says, and tests hold that; the library itself takes microseconds for each question, and a text may ask
 * hundreds of thousands. It may not look at how digits are written: that is the room above.
 */
import { beginsWith, type Digits, sizeOf, textOf } from "../../digits.ts";
import { type CallingCode, callingCode, hasLength, international, isValidOfCode } from "./calling-code.ts";
import { type Habit, habitOf, habitsOf, ofToday } from "./habits.ts";
import { NO, type NumberingPlan, POSSIBLE, planOf, VALID } from "./plan.ts";

/** A region's plan with those that share its code. */
export interface Home {
  readonly plan: NumberingPlan;
  readonly code: CallingCode;
  /** Bit n: a number written nationally may have n digits, with trunk digits and the own country's code. */
  readonly lengths: number;
  /** How numbers are written there that had another plan. */
  readonly habits: readonly Habit[];
}

/** Regions of ISO 3166-1 whose few inhabitants, if any, have numbers of other regions: the metadata have no plan of them. */
const WITHOUT_PLAN = new Set(["AQ", "BV", "GS", "HM", "PN", "TF", "UM"]);

/** Whether a region has a plan: one that has none adds nothing to a run. What is no region has none either, and is an error later. */
export function hasPlan(region: string): boolean {
  return !WITHOUT_PLAN.has(region);
}

export function homeOf(region: string): Home {
  const plan = planOf(region);
  const code = callingCode(plan.callingCode, sizeOf(plan.callingCode));
  return { plan, code, lengths: writtenLengths(plan, code), habits: habitsOf(region) };
}

/** Those of all plans with the code: a number of one is dialled from the others alike. */
function writtenLengths(plan: NumberingPlan, code: CallingCode): number {
  const bits = code.plans.reduce((all, each) => all | each.writtenLengths, 0);
  return bits | (bits << sizeOf(plan.callingCode));
}

/** What a region says of digits as they are written. */
export function byHome(home: Home, digits: Digits): number {
  if (isByHabit(home, digits)) return VALID;
  const { plan, code, lengths } = home;
  if (!hasLength(lengths, digits)) return NO;
  const national = plan.national(digits);
  if (isValidOfCode(code, national)) return VALID;
  // In Jersey numbers of Great Britain are dialled, some of them shorter than its own.
  if (code.main !== plan && isValidOfCode(code, code.main.national(digits))) return VALID;
  if (beginsWith(digits, plan.callingCode)) {
    const verdict = international(digits);
    if (verdict !== NO) return verdict;
  }
  // The library asks the main plan of the code too: in Bonaire numbers of Curaçao are possible.
  const possible = plan.lengths | code.main.lengths;
  return hasLength(possible, national) || hasLength(possible, digits) ? POSSIBLE : NO;
}

/** Whether digits that nothing marks are a number there: valid, and with the trunk digit where its plan writes one. */
export function isBare(home: Home, digits: Digits): boolean {
  if (isByHabit(home, digits)) return true;
  const { plan, code, lengths } = home;
  if (!hasLength(lengths, digits)) return false;
  const national = plan.national(digits);
  if (isValidOfCode(code, national)) {
    if (national !== digits) return true;
    const givers = code.plans.filter((each) => each.isValid(national));
    if (givers.some((each) => !each.hasTrunk(national))) return true;
  }
  return beginsWith(digits, plan.callingCode) && international(digits) === VALID;
}

function isByHabit({ code, habits }: Home, digits: Digits): boolean {
  if (habits.length === 0) return false;
  const today = ofToday(habits, digits);
  return today !== undefined && isValidOfCode(code, today);
}

/** How digits begin that nothing marks and that are a number there: the trunk digit, the own country's code, or "" for neither. */
export function beginningsOf(home: Home, digits: Digits): readonly string[] {
  const { plan, code, lengths } = home;
  const found: string[] = [];
  if (isByHabit(home, digits)) found.push(habitOf(home.habits, digits)?.front ?? "");
  if (!hasLength(lengths, digits)) return found;
  const national = plan.national(digits);
  if (isValidOfCode(code, national)) {
    if (national !== digits) found.push(plan.trunk === undefined ? "" : textOf(plan.trunk));
    else if (code.plans.some((each) => each.isValid(national) && !each.hasTrunk(national))) found.push("");
  }
  if (beginsWith(digits, plan.callingCode) && international(digits) === VALID) found.push(textOf(plan.callingCode));
  return found;
}
