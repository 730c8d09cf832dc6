/** Whether digits are a phone number: of a region of the run, or with a country's code in front. */

import { beginsWith, type Digits, sizeOf, without } from "../digits.ts";
import { type CallingCode, callingCode, callingCodeSize, isValidOfCode } from "./calling-code.ts";
import { DigitPrefix } from "./digit-prefix.ts";
import { MOST_DIGITS } from "./groups.ts";
import { type NumberingPlan, regionPlan } from "./plan.ts";

/** What a judge says; more is surer. */
export const NO = 0;
/** As many digits as numbers of the plan have. */
export const POSSIBLE = 1;
/** A number that the plan gives out. */
export const VALID = 2;

/** Prefixes of international calls that are understood in any region (ITU-T E.123, North American plan). */
const ABROAD = new DigitPrefix("00|011");

const FEWEST_DIGITS = 7;
/** Few rows of so many digits are a number. */
const TOLD_DIGITS = 11;

/** A region's plan with those that share its code. */
interface Home {
  readonly plan: NumberingPlan;
  readonly code: CallingCode;
  /** Bit n: a number written nationally may have n digits, with trunk digits and the own country's code. */
  readonly lengths: number;
}

export class Judge {
  /** No number of the run has fewer digits. */
  readonly fewest: number;
  readonly #homes: readonly Home[];
  readonly #abroads: readonly DigitPrefix[];
  /** Those of all regions. */
  readonly #lengths: number;

  constructor(regions: readonly string[]) {
    this.#homes = [...new Set(regions)].map(homeOf);
    this.#abroads = [ABROAD, ...this.#homes.map(({ plan }) => plan.abroad)];
    this.#lengths = this.#homes.reduce((bits, { lengths }) => bits | lengths, 0);
    this.fewest = Math.min(FEWEST_DIGITS, ...this.#homes.map(({ plan }) => plan.usualDigits));
  }

  /** Of digits as they are written, no `+` in front. */
  national(digits: Digits): number {
    const size = sizeOf(digits);
    if (size < this.fewest || size > MOST_DIGITS) return NO;
    let best = NO;
    if ((this.#lengths >> size) & 1) {
      for (let i = 0; i < this.#homes.length && best < VALID; i++) {
        best = Math.max(best, byPlan(this.#homes[i] as Home, digits));
      }
    }
    return best < VALID ? Math.max(best, this.abroad(digits)) : best;
  }

  /** Of a digit run that nothing marks as a number: valid, and with the trunk digit where its plan writes one. */
  isBareNumber(digits: Digits): boolean {
    const size = sizeOf(digits);
    if (size < this.fewest || size > MOST_DIGITS) return false;
    if ((this.#lengths >> size) & 1 && this.#homes.some((home) => isBare(home, digits))) return true;
    return this.abroad(digits) === VALID;
  }

  /** The same, of digits that are hardly one by chance: with the trunk digit or the country's code, or long. */
  isToldNumber(digits: Digits): boolean {
    const isTold = sizeOf(digits) >= TOLD_DIGITS || this.hasTrunk(digits) || this.hasOwnCode(digits);
    return isTold && this.isBareNumber(digits);
  }

  /** Whether the digits are a valid number with the code of a region's own country in front. */
  hasOwnCode(digits: Digits): boolean {
    const isOwn = ({ plan }: Home) => beginsWith(digits, plan.callingCode);
    return this.#homes.some(isOwn) && international(digits) === VALID;
  }

  /** Whether a region writes the digits, without a trunk digit, in groups of these sizes. */
  writesAs(digits: Digits, sizes: readonly number[]): boolean {
    return this.#plansWriting(digits, sizes).length > 0;
  }

  /** The same, of a region that writes no trunk digit in front of them. */
  writesBareAs(digits: Digits, sizes: readonly number[]): boolean {
    return this.#plansWriting(digits, sizes).some((plan) => !plan.hasTrunk(digits));
  }

  #plansWriting(digits: Digits, sizes: readonly number[]): readonly NumberingPlan[] {
    const isWritten = (plan: NumberingPlan) => plan.isValid(digits) && plan.groups(digits).join() === sizes.join();
    return this.#homes.flatMap(({ code }) => code.plans.filter(isWritten));
  }

  /** Whether a trunk digit stands in front, as a region dials it. */
  hasTrunk(digits: Digits): boolean {
    return this.#homes.some(({ plan }) => plan.trunk !== undefined && beginsWith(digits, plan.trunk));
  }

  /** How many digits the longest prefix of calls abroad takes at the front. */
  abroadSize(digits: Digits): number {
    return this.#abroads.reduce((most, prefix) => Math.max(most, prefix.size(digits)), 0);
  }

  /** Of digits that begin with a prefix of calls abroad. */
  abroad(digits: Digits): number {
    let best = NO;
    for (const prefix of this.#abroads) {
      const size = prefix.size(digits);
      if (size > 0) best = Math.max(best, international(without(digits, size)));
    }
    return best;
  }
}

function homeOf(region: string): Home {
  const plan = regionPlan(region);
  const code = callingCode(plan.callingCode, sizeOf(plan.callingCode));
  return { plan, code, lengths: writtenLengths(plan, code) };
}

/** Of digits that begin with a country's code. */
export function international(digits: Digits): number {
  const size = callingCodeSize(digits);
  if (size === 0) return NO;
  const code = callingCode(digits, size);
  const { main } = code;
  const rest = without(digits, size);
  const national = main.national(rest);
  if (isValidOfCode(code, national)) return VALID;
  if (rest !== national && isValidOfCode(code, rest)) return VALID;
  return hasLength(main.lengths, national) || hasLength(main.lengths, rest) ? POSSIBLE : NO;
}

function hasLength(lengths: number, digits: Digits): boolean {
  return ((lengths >> sizeOf(digits)) & 1) !== 0;
}

function byPlan({ plan, code, lengths }: Home, digits: Digits): number {
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

function isBare({ plan, code, lengths }: Home, digits: Digits): boolean {
  if (!hasLength(lengths, digits)) return false;
  const national = plan.national(digits);
  if (isValidOfCode(code, national)) {
    if (national !== digits) return true;
    const givers = code.plans.filter((each) => each.isValid(national));
    if (givers.some((each) => !each.hasTrunk(national))) return true;
  }
  return beginsWith(digits, plan.callingCode) && international(digits) === VALID;
}

/** Those of all plans with the code: a number of one is dialled from the others alike. */
function writtenLengths(plan: NumberingPlan, code: CallingCode): number {
  const bits = code.plans.reduce((all, each) => all | each.writtenLengths, 0);
  return bits | (bits << sizeOf(plan.callingCode));
}
