/** Our reading of the numbering plans, held against the library that they come from. */
import fc from "fast-check";
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, it } from "vitest";
import { readDigits } from "../../../src/detectors/digits.ts";
import { Judge } from "../../../src/detectors/phone/judge.ts";
import { international } from "../../../src/detectors/phone/plans/calling-code.ts";
import { VALID } from "../../../src/detectors/phone/plans/plan.ts";
import { REGIONS } from "../../../src/rules/taxonomy/regions.ts";
import { digitsLike } from "../../helpers/digits.ts";
import { runCount } from "../../helpers/run-count.ts";

/** Those that a run can have. */
const regions = getCountries().filter((region) => REGIONS.includes(region));

/** Digits near to numbers of a region: an example with some digits others, longer, shorter; or any digits. */
const digits = (region: CountryCode) => {
  const example = getExampleNumber(region, examples);
  const national = example?.formatNational().replace(/\D/g, "") ?? "201555";
  return fc.oneof(
    fc
      .tuple(
        fc.nat(national.length),
        digitsLike("[0-9]{0,8}"),
        fc.constantFrom("", "0", example?.countryCallingCode ?? ""),
      )
      .map(([kept, rest, before]) => before + national.slice(0, kept) + rest),
    digitsLike("[0-9]{7,15}"),
  );
};
const asked = fc.constantFrom(...regions).chain((region) => fc.tuple(fc.constant(region), digits(region)));

const judges = new Map<string, Judge>();
function judgeOf(region: string): Judge {
  const judge = judges.get(region) ?? new Judge([region]);
  judges.set(region, judge);
  return judge;
}

describe("numbering plans", () => {
  it("call no number less than the library does", () => {
    fc.assert(
      fc.property(asked, ([region, written]) => {
        const number = parsePhoneNumberFromString(written, region);
        const ours = judgeOf(region).national(readDigits(written));
        if (written.length < judgeOf(region).fewest) return;
        if (number?.isValid()) expect(ours, region).toBe(VALID);
        else if (number?.isPossible()) expect(ours, region).not.toBe(0);
      }),
      { numRuns: runCount(1000) },
    );
  });

  it("call no number valid that the library does not, with or without the country's code", () => {
    fc.assert(
      fc.property(asked, ([region, written]) => {
        if (judgeOf(region).national(readDigits(written)) !== VALID) return;
        const abroad = [
          `+${written}`,
          `+${written.replace(/^(00|011)/, "")}`,
          `+${getCountryCallingCode(region)}${written}`,
        ];
        const ways = [written, ...abroad, `0${written}`, written.replace(/^0/, "")];
        const theirs = ways.some((way) => parsePhoneNumberFromString(way, region)?.isValid());
        expect(theirs, region).toBe(true);
      }),
      { numRuns: runCount(1000) },
    );
  });

  it("read country codes as the library does", () => {
    fc.assert(
      fc.property(digitsLike("[1-9][0-9]{6,14}"), (written) => {
        const number = parsePhoneNumberFromString(`+${written}`);
        expect(international(readDigits(written)) === VALID).toBe(number?.isValid() ?? false);
      }),
      { numRuns: runCount(1000) },
    );
  });
});
