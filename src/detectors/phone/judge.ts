/** Whether digits are a phone number: of a region of the run, or with a country's code in front. */

import { beginsWith, type Digits, sizeOf, without } from "../digits.ts";
import { MOST_DIGITS } from "./groups.ts";
import { hasLength, international } from "./plans/calling-code.ts";
import { Chance } from "./plans/chance.ts";
import { DigitPrefix } from "./plans/digit-prefix.ts";
import type { Formats } from "./plans/formats.ts";
import { type Hint, Hints } from "./plans/hints.ts";
import { byHome, type Home, hasPlan, homeOf, isBare } from "./plans/home.ts";
import { NO, type NumberingPlan, VALID } from "./plans/plan.ts";

/** Prefixes of international calls that are understood in any region (ITU-T E.123, North American plan). */
const ABROAD = new DigitPrefix("00|011");

const FEWEST_DIGITS = 7;
/** Few rows of so many digits are a number. */
const TOLD_DIGITS = 11;

export class Judge {
  /** No number of the run has fewer digits. */
  readonly fewest: number;
  readonly #homes: readonly Home[];
  readonly #abroads: readonly DigitPrefix[];
  readonly #chance: Chance;
  /** By the sizes of groups: whether any number is written so. */
  readonly #begins: boolean[] = [];
  readonly #grouped = new Map<string, boolean>();
  /** Made with the first number: many runs have none. */
  #hints: Hints | undefined;

  constructor(regions: readonly string[]) {
    this.#homes = [...new Set(regions)].filter(hasPlan).map(homeOf);
    this.#chance = new Chance(this.#homes);
    this.#abroads = [ABROAD, ...this.#homes.map(({ plan }) => plan.abroad)];
    this.fewest = Math.min(FEWEST_DIGITS, ...this.#homes.map(({ plan }) => plan.usualDigits));
  }

  /** Of digits as they are written, no `+` in front. */
  national(digits: Digits): number {
    const size = sizeOf(digits);
    if (size < this.fewest || size > MOST_DIGITS) return NO;
    return this.#byHint(digits, this.#hintOf(digits));
  }

  /** From now on nationalInRow is asked about beginnings of these digits. */
  readRow(digits: Digits): void {
    this.#hintsOf().readRow(digits);
  }

  /** As national, of a beginning of the row that was read: what comes first is read once for all of them. */
  nationalInRow(digits: Digits): number {
    const size = sizeOf(digits);
    if (size < this.fewest || size > MOST_DIGITS) return NO;
    return this.#byHint(digits, this.#hintsOf().ofRow(digits));
  }

  #byHint(digits: Digits, { asked, least, isAbroad }: Hint): number {
    let best = least;
    for (let i = 0; i < asked.length && best < VALID; i++) best = Math.max(best, byHome(asked[i] as Home, digits));
    return best < VALID && isAbroad ? Math.max(best, this.abroad(digits)) : best;
  }

  /** Of a digit run that nothing marks as a number: valid, and with the trunk digit where its plan writes one. */
  isBareNumber(digits: Digits): boolean {
    const size = sizeOf(digits);
    if (size < this.fewest || size > MOST_DIGITS) return false;
    const { asked, isAbroad } = this.#hintOf(digits);
    return asked.some((home) => isBare(home, digits)) || (isAbroad && this.abroad(digits) === VALID);
  }

  #hintOf(digits: Digits): Hint {
    return this.#hintsOf().of(digits);
  }

  #hintsOf(): Hints {
    this.#hints ??= new Hints(this.#homes, this.#abroads);
    return this.#hints;
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

  /** The share of random rows, as long as the digits and begun as they are, that would be valid; 1: the digits are not. */
  chanceOf(digits: Digits): number {
    return this.#chance.of(digits);
  }

  /** Whether that share is below `limit`. */
  isRarer(digits: Digits, limit: number): boolean {
    return this.#chance.isBelow(digits, limit);
  }

  /**
   * Whether the digits are grouped as a region writes numbers nationally, whether or not it gives this one out: in groups of these
   * sizes, with the trunk digit where the plan writes it.
   */
  isGroupedAs(digits: Digits, sizes: readonly number[]): boolean {
    return this.#mayBeGrouped(sizes) && this.#homes.some(({ plan }) => isGroupedBy(plan, digits, sizes));
  }

  #mayBegin(size: number): boolean {
    this.#begins[size] ??= this.#homes.some(({ code }) => code.plans.some(({ formats }) => formats.mayBegin(size)));
    return this.#begins[size] as boolean;
  }

  /** Whether any number of a region is written in groups of these sizes, whatever stands in front: of most rows none is. */
  #mayBeGrouped(sizes: readonly number[]): boolean {
    const name = sizes.join();
    const known = this.#grouped.get(name);
    if (known !== undefined) return known;
    if (this.#grouped.size > MOST_KEPT) this.#grouped.clear();
    const may = this.#homes.some(({ code }) => code.plans.some(({ formats }) => mayHaveGroups(formats, sizes)));
    this.#grouped.set(name, may);
    return may;
  }

  /** The same of digits without the trunk digit that belongs there, by their first group: an area's, or a network's. */
  beginsAsGroups(digits: Digits, sizes: readonly number[]): boolean {
    return (
      this.#mayBegin(sizes[0] as number) &&
      this.#homes.some(({ code }) =>
        code.plans.some((plan) => plan.isValid(digits) && sizes.length > 1 && plan.groups(digits)[0] === sizes[0]),
      )
    );
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

/** So many digits in groups are a number's even where no format is for what they begin with. */
const LONG = 9;
const MANY_GROUPS = 3;

const MOST_KEPT = 4096;

function mayHaveGroups(formats: Formats, [first = 0, ...others]: readonly number[]): boolean {
  for (let front = 0; front <= first; front++) {
    const own = front === first ? others : [first - front, ...others];
    // Behind the area people divide as they like.
    if (front > 0 && formats.mayBegin(first - front)) return true;
    if (own.length > 1 && formats.haveGroups(own, false)) return true;
  }
  return false;
}

function isGroupedBy(plan: NumberingPlan, digits: Digits, sizes: readonly number[]): boolean {
  const national = plan.national(digits);
  const trunk = sizeOf(digits) - sizeOf(national);
  const [first = 0, ...others] = sizes;
  if (trunk < 0 || first < trunk || !hasLength(plan.lengths, national)) return false;
  const own = first === trunk ? others : [first - trunk, ...others];
  if (own.length < 2) return false;
  const planned = plan.groups(national);
  if (planned.length === 0) return sizeOf(digits) >= LONG && plan.formats.haveGroups(own, trunk === 0);
  if (trunk > 0 && own.length >= MANY_GROUPS && plan.formats.haveGroups(own, false)) return true;
  // Behind the area people divide as they like.
  if (trunk > 0 && planned[0] === own[0] && sizeOf(national) >= plan.usualDigits) return true;
  if (planned.join() !== own.join() || (trunk === 0 && plan.hasTrunk(national))) return false;
  // Short ones without anything in front are services, and any office's numbers.
  return trunk > 0 || own.length >= MANY_GROUPS || sizeOf(national) >= plan.usualDigits;
}

const judges = new Map<string, Judge>();

/** One judge is enough for all runs of the same regions: what it has learned of digits is worth keeping. */
export function judgeOf(regions: readonly string[]): Judge {
  const name = [...new Set(regions)].sort().join();
  const judge = judges.get(name) ?? new Judge(regions);
  judges.set(name, judge);
  return judge;
}
