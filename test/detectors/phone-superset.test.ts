/**
 * What the library finds when it is run on everything, our finder and the evidence in front of it find as well. What is
 * no number although the library takes it for one is named here, with the reason.
 */
import fc from "fast-check";
import { type CountryCode, findPhoneNumbersInText, getExampleNumber, type PhoneNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { expect, it } from "vitest";
import type { Detector } from "../../src/detectors/detector.ts";
import { TextDetectors } from "../../src/text/detect.ts";
import { phoneDetector } from "../helpers/phone-cases.ts";
import { runCount } from "../helpers/run-count.ts";

const REGIONS: readonly CountryCode[] = ["US", "GB", "JP", "KR", "CN", "SG", "IN", "DE", "FR", "BR", "HK", "ES"];

const example = fc.constantFrom(...REGIONS).chain((region) => {
  const number = getExampleNumber(region, examples) as PhoneNumber;
  return fc.constantFrom(
    number.formatNational(),
    number.formatInternational(),
    number.number,
    number.format("RFC3966"),
  );
});
const separator = fc.constantFrom(
  " ",
  "-",
  ".",
  "/",
  "(",
  ")",
  ") ",
  " (",
  ", ",
  ": ",
  "; ",
  "+",
  "x",
  "~",
  "\n",
  "、",
);
const word = fc.constantFrom("call ", "tel", "は", "no. ", "ext ", "id", "$", "EUR ", " a ", "00", "011 ");
const part = fc.oneof(
  { weight: 3, arbitrary: example },
  { weight: 6, arbitrary: fc.stringMatching(/^[0-9]{1,11}$/) },
  { weight: 6, arbitrary: separator },
  { weight: 2, arbitrary: word },
);
const text = fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(""));

interface Theirs {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly number: PhoneNumber;
}

function theirs(of: string, region: CountryCode): Theirs[] {
  return [false, true].flatMap((extended) =>
    findPhoneNumbersInText(of, { defaultCountry: region, extended })
      .filter(({ number }) => number.isValid())
      .map(({ startsAt: start, endsAt: end, number }) => ({ start, end, written: of.slice(start, end), number })),
  );
}

/** After the first number the library takes nearly anything for an extension. */
const EXTENSION = / *[A-Za-z,;~#].*$/s;
const FEWEST_DIGITS = 7;

/** Of bare digits the library is content with those after the trunk digit; ours have to be written as the plan says. */
function isBare({ written, number }: Theirs): boolean {
  const bare = /^([0-9]+)[^0-9]*$/.exec(written.replace(/^[^0-9]+/, "").replace(EXTENSION, ""))?.[1];
  if (bare === undefined || /^[^0-9]*\+[ ([]*[0-9]/.test(written)) return false;
  const national = number
    .formatNational()
    .replace(EXTENSION, "")
    .replace(/[^0-9]/g, "");
  return bare !== national && bare !== `${number.countryCallingCode}${number.nationalNumber}`;
}

/** Without the trunk digit that its country writes, in whatever groups. */
function lacksTrunk({ written, number }: Theirs): boolean {
  const digits = written.replace(EXTENSION, "").replace(/[^0-9]/g, "");
  const national = number
    .formatNational()
    .replace(EXTENSION, "")
    .replace(/[^0-9]/g, "");
  return digits === number.nationalNumber && digits !== national;
}

/** From the middle of a longer row of digits. */
function isCutOut({ start, end }: Theirs, of: string): boolean {
  return /[0-9]{2}/.test(of.slice(Math.max(0, start - 1), start + 1)) || /[0-9]{2}/.test(of.slice(end - 1, end + 1));
}

/** Written forms that stand for something else, wherever one overlaps. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  decimal: /(?<![0-9.])(?!0[0-9])[0-9]+\.[0-9]+(?![0-9])(?![-./(][0-9])/g,
  version: /[0-9]+(?:\.[0-9]+)*\.[0-9](?![0-9])|\.[0-9]+\.[0-9]+/g,
  "amount after its unit": /(?:[$€]|EUR) ?[1-9][0-9]{0,8}(?![0-9])/g,
  "amount before its unit": /(?<![0-9])[1-9][0-9]{0,8} ?(?:[$€]|EUR)/g,
  "letters glued on": /[A-Za-z]+[0-9][0-9 ()./~-]*|[0-9][0-9 ()./~-]*[A-Za-z](?![a-z])/g,
  "behind a word for something else": /(?:id|ext)[^A-Za-z]*/g,
  "time stamp": /(?<![0-9])1[0-9]{9}(?:[0-9]{3}|[0-9]{6})?(?![0-9])/g,
  "more digits in a row than any number has": /[0-9]{21,}/g,
  "two groups, each a number's size": /[0-9]{7,}[^0-9]{1,4}[0-9]{7,}/g,
  "a plus that belongs to no digits": /\+[^0-9]*[^0-9 ([+][^0-9]*[0-9][0-9 ]*/g,
};

/** Why it is none. */
function isNone(one: Theirs, of: string): boolean {
  if (one.number.nationalNumber.length < FEWEST_DIGITS || isBare(one) || lacksTrunk(one) || isCutOut(one, of))
    return true;
  const others = Object.values(OTHERS).flatMap((shape) => [...of.matchAll(shape)]);
  return others.some(({ 0: other, index }) => index < one.end && one.start < index + other.length);
}

it("finds all that the library's own finder finds valid", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...REGIONS), (written, region) => {
      const detectors = new TextDetectors([phoneDetector(region) as Detector]);
      const ours = detectors.find(written);
      for (const one of theirs(written, region)) {
        const found = ours.some(({ start, end }) => start < one.end && one.start < end);
        if (!found && !isNone(one, written)) expect.fail(`missed in ${region}`);
      }
    }),
    { numRuns: runCount(2000) },
  );
});
