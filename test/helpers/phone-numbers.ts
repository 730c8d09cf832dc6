/** Phone numbers of every region, made from the patterns of its numbering plan: random digits that the library calls valid. */
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
import { REGIONS } from "../../src/rules/taxonomy/regions.ts";
import { digitsLike } from "./digits.ts";

const KINDS = [
  "FIXED_LINE",
  "MOBILE",
  "TOLL_FREE",
  "PREMIUM_RATE",
  "SHARED_COST",
  "VOIP",
  "PERSONAL_NUMBER",
  "PAGER",
  "UAN",
];

/** What the library's metadata say of a kind of numbers, for which it has no types. */
interface Plan {
  callingCode(): string;
  type(kind: string): { pattern(): string | undefined; possibleLengths(): readonly number[] | undefined } | undefined;
}

export const COUNTRIES: readonly CountryCode[] = getCountries().filter(
  (country) => REGIONS.includes(country) && getExampleNumber(country, examples) !== undefined,
);

const made = new Map<CountryCode, fc.Arbitrary<PhoneNumber>>();

/** Each kind of numbers is as likely. Countries that share a code and a pattern may give each other's. */
export function numberOf(country: CountryCode): fc.Arbitrary<PhoneNumber> {
  const known = made.get(country) ?? makeNumbers(country);
  made.set(country, known);
  return known;
}

function makeNumbers(country: CountryCode): fc.Arbitrary<PhoneNumber> {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan as unknown as Plan;
  const code = plan.callingCode();
  const patterns = new Set(KINDS.flatMap((kind) => plan.type(kind)?.pattern() ?? []));
  const digitsOf = [...patterns].flatMap((pattern) => digitsBy(pattern) ?? []);
  const example = getExampleNumber(country, examples) as PhoneNumber;
  const likeExample = digitsLike("[0-9]{4}").map((last) => example.nationalNumber.slice(0, -4) + last);
  return fc.oneof(...(digitsOf.length === 0 ? [likeExample] : digitsOf)).map((digits) => {
    const number = parsePhoneNumberFromString(`+${code}${digits}`);
    return number?.country !== undefined && number.isValid() ? number : example;
  });
}

/** undefined for the few patterns that fast-check cannot read. */
function digitsBy(pattern: string): fc.Arbitrary<string> | undefined {
  try {
    return digitsLike(pattern);
  } catch {
    return undefined;
  }
}
