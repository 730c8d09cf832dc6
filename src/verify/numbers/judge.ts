/** Whether digits are a phone number: with a country's code in front, or as a region of the run writes them. */
import { phoneMetadata } from "../../libraries/phone-metadata.ts";
import { type Plan, planOf } from "./plan.ts";

/** How the digits stand in the text: after a plus, with nothing between them, or in groups. */
export type Form = "plus" | "bare" | "grouped";

/** How bare digits begin that are a number. */
export const BEGINNING = Object.freeze({
  /** With the number itself: the plan writes no trunk digit. */
  NUMBER: 1,
  TRUNK: 2,
  /** With the code of the country that is called from. */
  CODE: 4,
  /** With the prefix of a call abroad. */
  ABROAD: 8,
});

/** Prefixes of international calls that are understood everywhere (ITU-T E.123; North America). */
const ABROAD = /^(?:00|011)(?=[1-9])/;
const FEWEST_DIGITS = 2;
/** With the country's code, trunk digit and prefix. */
const MOST_DIGITS = 24;
const LONGEST_CODE = 3;
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
    if (form === "bare") return this.beginningsOf(digits) !== 0;
    return isFromAbroad(digits) || this.#homes.some((home) => readFrom(home, digits) !== undefined);
  }

  /** Of bare digits, in all ways in which they are a number: bits of BEGINNING; 0: they are none. */
  beginningsOf(digits: string): number {
    let beginnings = isFromAbroad(digits) ? BEGINNING.ABROAD : 0;
    for (const home of this.#homes) {
      const read = readFrom(home, digits);
      if (read !== undefined) beginnings |= beginningOf(digits, home, read);
    }
    return beginnings;
  }
}

function isFromAbroad(digits: string): boolean {
  return ABROAD.test(digits) && international(digits.replace(ABROAD, "")) !== undefined;
}

/** They must be what the national format has, trunk digit included, or begin with the country's code. */
function beginningOf(digits: string, home: Plan, { plan, national }: Read): number {
  const { callingCode } = plan;
  if (digits === plan.written(national)) return digits === national ? BEGINNING.NUMBER : BEGINNING.TRUNK;
  if (digits.endsWith(callingCode + national)) {
    return digits.length > callingCode.length + national.length && home.abroad.test(digits)
      ? BEGINNING.ABROAD
      : BEGINNING.CODE;
  }
  // The country's code may have been read as the beginning of a national number.
  return digits.startsWith(callingCode) && international(digits) !== undefined ? BEGINNING.CODE : 0;
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
