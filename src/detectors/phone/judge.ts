/** Whether digits are a phone number: of a region of the run, or with a country's code in front. */
import { callingCodeSize, isValidOfCode, type Plan, plansOfCode, regionPlan } from "./plan.ts";

/** What a judge says; more is surer. */
export const NO = 0;
/** As many digits as numbers of the plan have. */
export const POSSIBLE = 1;
/** A number that the plan gives out. */
export const VALID = 2;

/** Prefixes of international calls that are understood in any region (ITU-T E.123, North American plan). */
const ABROAD = /^(?:00|011)/;

const MOST_DIGITS = 20;
const FEWEST_DIGITS = 7;

export class Judge {
  /** No number of the run has fewer digits. */
  readonly fewest: number;
  readonly #plans: readonly Plan[];
  /** Bit n: a number written nationally may have n digits, with trunk digits and the own country's code. */
  readonly #lengths: number;

  constructor(regions: readonly string[]) {
    this.#plans = [...new Set(regions)].map(regionPlan);
    this.#lengths = this.#plans.reduce((bits, plan) => bits | writtenLengths(plan), 0);
    this.fewest = Math.min(FEWEST_DIGITS, ...this.#plans.map(({ usualDigits }) => usualDigits));
  }

  /** Of digits as they are written, no `+` in front. */
  national(digits: string): number {
    if (digits.length < this.fewest || digits.length > MOST_DIGITS) return NO;
    let best = NO;
    if ((this.#lengths >> digits.length) & 1) {
      for (const plan of this.#plans) best = Math.max(best, byPlan(plan, digits));
    }
    if (best < VALID && digits.startsWith("0")) best = Math.max(best, this.#abroad(digits));
    return best;
  }

  /** Of a digit run that nothing marks as a number: valid, and with the trunk digit where its plan writes one. */
  isBareNumber(digits: string): boolean {
    if (digits.length < this.fewest || digits.length > MOST_DIGITS) return false;
    if ((this.#lengths >> digits.length) & 1 && this.#plans.some((plan) => isBare(plan, digits))) return true;
    return digits.startsWith("0") && this.#abroad(digits) === VALID;
  }

  #abroad(digits: string): number {
    let best = NO;
    for (const { abroad } of [{ abroad: ABROAD }, ...this.#plans]) {
      const prefix = abroad.exec(digits)?.[0];
      if (prefix !== undefined) best = Math.max(best, international(digits.slice(prefix.length)));
    }
    return best;
  }
}

/** Of digits that begin with a country's code. */
export function international(digits: string): number {
  const size = callingCodeSize(digits);
  if (size === 0) return NO;
  const plans = plansOfCode(digits.slice(0, size));
  const main = plans[0] as Plan;
  const rest = digits.slice(size);
  const national = main.national(rest);
  if (isValidOfCode(main.callingCode, national)) return VALID;
  if (rest !== national && isValidOfCode(main.callingCode, rest)) return VALID;
  return (main.lengths >> national.length) & 1 || (main.lengths >> rest.length) & 1 ? POSSIBLE : NO;
}

function byPlan(plan: Plan, digits: string): number {
  const national = plan.national(digits);
  if (isValidOfCode(plan.callingCode, national)) return VALID;
  if (digits.startsWith(plan.callingCode)) {
    const verdict = international(digits);
    if (verdict !== NO) return verdict;
  }
  // The library asks the main plan of the code too: in Bonaire numbers of Curaçao are possible.
  const lengths = plan.lengths | (plansOfCode(plan.callingCode)[0] as Plan).lengths;
  return (lengths >> national.length) & 1 || (lengths >> digits.length) & 1 ? POSSIBLE : NO;
}

function isBare(plan: Plan, digits: string): boolean {
  const national = plan.national(digits);
  if (isValidOfCode(plan.callingCode, national)) {
    if (national !== digits) return true;
    const givers = plansOfCode(plan.callingCode).filter((each) => each.isValid(national));
    if (givers.some((each) => !each.hasTrunk(national))) return true;
  }
  return digits.startsWith(plan.callingCode) && international(digits) === VALID;
}

/** Those of all plans with the code: a number of one is dialled from the others alike. */
function writtenLengths({ callingCode }: Plan): number {
  const bits = plansOfCode(callingCode).reduce((all, plan) => all | plan.writtenLengths, 0);
  return bits | (bits << callingCode.length);
}
