/** Whether digits are a phone number: with a country's code in front, or as a region of the run writes them. */
import { phoneMetadata } from "../../libraries/phone-metadata.ts";
import { type Plan, planOf } from "./plan.ts";

/** How the digits stand in the text: after a plus, with nothing between them, or in groups. */
export type Form = "plus" | "bare" | "grouped";

/** Prefixes of international calls that are understood everywhere (ITU-T E.123; North America). */
const ABROAD = /^(?:00|011)(?=[1-9])/;
const FEWEST_DIGITS = 2;
/** With the country's code, trunk digit and prefix. */
const MOST_DIGITS = 24;
const LONGEST_CODE = 3;
/** Groups, or digits, of which a plan's way of grouping is no accident. */
const TOLD_GROUPS = 3;
const TOLD_DIGITS = 10;
/** Outputs repeat their numbers; an older half is forgotten at a time. */
const MOST_REMEMBERED = 4096;

/** A number: its plan, and its digits without trunk digit. */
interface Read {
  readonly plan: Plan;
  readonly national: string;
}

export class Judge {
  readonly #homes: readonly Plan[];
  #remembered = new Map<string, boolean>();
  #before = new Map<string, boolean>();

  /** `regions`: ISO 3166-1; those without a numbering plan of their own say nothing. */
  constructor(regions: readonly string[]) {
    const { countries } = phoneMetadata().metadata;
    this.#homes = [...new Set(regions)].filter((region) => Object.hasOwn(countries, region)).map(planOf);
  }

  isNumber(digits: string, form: Form): boolean {
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false;
    const key = form + digits;
    const known = this.#remembered.get(key) ?? this.#before.get(key);
    if (known !== undefined) return known;
    const is = form === "plus" ? international(digits) !== undefined : this.#isLocal(digits, form);
    this.#remember(key, is);
    return is;
  }

  #remember(key: string, is: boolean): void {
    if (this.#remembered.size >= MOST_REMEMBERED) {
      this.#before = this.#remembered;
      this.#remembered = new Map();
    }
    this.#remembered.set(key, is);
  }

  #isLocal(digits: string, form: Form): boolean {
    if (isFromAbroad(digits)) return true;
    return this.#homes.some((home) => {
      const read = readFrom(home, digits);
      return read !== undefined && (form !== "bare" || beginningOf(digits, home, read) !== undefined);
    });
  }

  /**
   * Whether digits in groups stand as they are written: with all that belongs in front, or grouped as a plan groups them. Any valid row of
   * groups would be too many: ids are grouped too, and most of them in fours.
   */
  isWritten(digits: string, groups: readonly string[]): boolean {
    if (areCounting(groups)) return false;
    const beginnings = this.beginningsOf(digits);
    // Of a local number's digits any two groups could be.
    const isLocal = digits.length < TOLD_DIGITS && groups.length < TOLD_GROUPS;
    if (isLocal && beginnings.has("") && beginnings.size === 1) return this.isGroupedAs(digits, groups);
    if (beginnings.size > 0) return true;
    if (isLocal) return false;
    if (groups.length >= TOLD_GROUPS && groups.every(({ length }) => length === 4)) return false;
    return this.isGroupedAs(digits, groups);
  }

  /** Whether digits in groups could hardly be anything else, whatever is said of them. */
  isGroupedAsPlanned(digits: string, groups: readonly string[]): boolean {
    return groups.length >= TOLD_GROUPS && digits.length >= TOLD_DIGITS && this.isGroupedAs(digits, groups);
  }

  /** Whether a plan groups them so. A trunk digit may stand alone in front, or be a part of the first group. */
  isGroupedAs(digits: string, groups: readonly string[]): boolean {
    const sizes = groups.map(({ length }) => length);
    return this.#homes.some((home) => {
      const read = readFrom(home, digits);
      if (read === undefined) return false;
      const [first = 0, ...others] = read.plan.groups(read.national);
      const front = digits.length - read.national.length;
      return [
        [front + first, ...others],
        [front, first, ...others],
      ].some((own) => own.join() === sizes.join());
    });
  }

  /**
   * Of bare digits, in all ways in which they are a number, what stands in front of the number itself: a trunk digit, an own country's code,
   * the prefix of a call abroad; "": nothing does. Empty: they are no number.
   */
  beginningsOf(digits: string): ReadonlySet<string> {
    const beginnings = new Set<string>();
    if (isFromAbroad(digits)) beginnings.add((ABROAD.exec(digits) as RegExpExecArray)[0]);
    for (const home of this.#homes) {
      const read = readFrom(home, digits);
      const beginning = read && beginningOf(digits, home, read);
      if (beginning !== undefined) beginnings.add(beginning);
    }
    return beginnings;
  }
}

/** `4 5 6 7 8`. */
function areCounting(groups: readonly string[]): boolean {
  return (
    groups.length > TOLD_GROUPS && groups.every((group, i) => i === 0 || Number(group) === Number(groups[i - 1]) + 1)
  );
}

function isFromAbroad(digits: string): boolean {
  return ABROAD.test(digits) && international(digits.replace(ABROAD, "")) !== undefined;
}

/** They must be what the national format has, trunk digit included, or begin with the country's code; else undefined. */
function beginningOf(digits: string, home: Plan, { plan, national }: Read): string | undefined {
  const { callingCode } = plan;
  if (digits === plan.written(national)) {
    // Where a trunk digit changes the number, the first digit stands for it.
    return digits.endsWith(national) ? digits.slice(0, digits.length - national.length) : digits.slice(0, 1);
  }
  if (digits === national && plan.mayLackTrunk(national)) return "";
  if (digits.endsWith(callingCode + national)) {
    const abroad = home.abroad.exec(digits)?.[0] ?? "";
    return digits.length > callingCode.length + national.length && abroad !== "" ? abroad : callingCode;
  }
  // The country's code may have been read as the beginning of a national number.
  return digits.startsWith(callingCode) && international(digits) !== undefined ? callingCode : undefined;
}

/** Digits as they are dialled in a region. */
function readFrom(home: Plan, digits: string): Read | undefined {
  const prefix = home.abroad.exec(digits);
  const after = prefix === null ? "" : digits.slice(prefix[0].length);
  if (after !== "" && !after.startsWith("0")) return international(after);
  const national = home.national(digits);
  if (digits.startsWith(home.callingCode)) {
    const rest = home.national(digits.slice(home.callingCode.length));
    if (national.length > home.longest || (!home.isLike(national) && home.isLike(rest))) return international(digits);
  }
  return ofCode(home.callingCode, national);
}

/** Digits that begin with a country's code. */
function international(digits: string): Read | undefined {
  if (digits.startsWith("0")) return undefined;
  for (let size = 1; size <= LONGEST_CODE; size++) {
    const code = digits.slice(0, size);
    const [main] = plansOfCode(code);
    if (main !== undefined) return ofCode(code, main.national(digits.slice(size)));
  }
  return undefined;
}

/** The number of the country whose it is, of those that share a calling code. */
function ofCode(code: string, national: string): Read | undefined {
  const plans = plansOfCode(code);
  for (const plan of plans) {
    const isOf = plans.length === 1 || (plan.leading?.test(national) ?? true);
    if (isOf && plan.isValid(national)) return { plan, national };
    if (isOf && plans.length > 1 && plan.leading) return undefined;
  }
  return undefined;
}

const byCode = new Map<string, readonly Plan[]>();

/** The first is the one whose rules hold where no country is known. */
function plansOfCode(code: string): readonly Plan[] {
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const { country_calling_codes: countries, nonGeographic } = phoneMetadata().metadata;
  const names = countries[code] ?? (Object.hasOwn(nonGeographic, code) ? [code] : []);
  const plans = names.map(planOf);
  byCode.set(code, plans);
  return plans;
}
