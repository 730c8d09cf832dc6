/** Numbers of every region and kind: the library's example, and others drawn from the expressions of its plan, the same in every run. */
import fc from "fast-check";
import {
  type CountryCode,
  getCountries,
  getExampleNumber,
  Metadata,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { REGIONS } from "../../../src/rules/taxonomy/regions.ts";
import { digitsLike } from "../../helpers/digits.ts";

const KINDS = [
  "MOBILE",
  "FIXED_LINE",
  "TOLL_FREE",
  "PREMIUM_RATE",
  "SHARED_COST",
  "VOIP",
  "PERSONAL_NUMBER",
  "PAGER",
  "UAN",
];
const DRAWN = 40;
const KEPT = 4;
const SEED = 20261130;

interface Plan {
  callingCode(): string;
  type(kind: string): { pattern(): string | undefined } | undefined;
}

export interface PlanNumber {
  readonly region: CountryCode;
  readonly kind: string;
  readonly number: PhoneNumber;
}

function planOf(region: CountryCode): Plan {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(region);
  return metadata.numberingPlan as unknown as Plan;
}

function drawn(region: CountryCode, plan: Plan, kind: string): PhoneNumber[] {
  const pattern = plan.type(kind)?.pattern();
  if (pattern === undefined) return [];
  const digits = sampled(pattern).map((national) => parsePhoneNumberFromString(`+${plan.callingCode()}${national}`));
  const valid = digits.filter((number) => number?.isValid() && number.country === region) as PhoneNumber[];
  return valid.slice(0, KEPT);
}

/** Nothing for the few expressions that fast-check cannot read. */
function sampled(pattern: string): string[] {
  try {
    return fc.sample(digitsLike(pattern), { seed: SEED, numRuns: DRAWN });
  } catch {
    return [];
  }
}

function numbersOf(region: CountryCode): PlanNumber[] {
  const plan = planOf(region);
  const example = getExampleNumber(region, examples);
  const made = KINDS.flatMap((kind) => drawn(region, plan, kind).map((number) => ({ region, kind, number })));
  return example === undefined ? made : [{ region, kind: "EXAMPLE", number: example }, ...made];
}

let made: readonly PlanNumber[] | undefined;

export function planNumbers(): readonly PlanNumber[] {
  made ??= getCountries()
    .filter((region) => REGIONS.includes(region))
    .flatMap(numbersOf);
  return made;
}
