/** Hints say which regions are worth asking: what comes out is what all of them say together. */
import fc from "fast-check";
import { getCountries, getExampleNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, it } from "vitest";
import { type Digits, readDigits } from "../../../src/detectors/digits.ts";
import { Judge } from "../../../src/detectors/phone/judge.ts";
import { DigitPrefix } from "../../../src/detectors/phone/plans/digit-prefix.ts";
import { Hints } from "../../../src/detectors/phone/plans/hints.ts";
import { byHome, homeOf, isBare } from "../../../src/detectors/phone/plans/home.ts";
import { NO, VALID } from "../../../src/detectors/phone/plans/plan.ts";
import { REGIONS } from "../../../src/rules/taxonomy/regions.ts";
import { digitsLike } from "../../helpers/digits.ts";
import { runCount } from "../../helpers/run-count.ts";

const regions = getCountries().filter((region) => REGIONS.includes(region));
const nationals = regions.flatMap((region) => getExampleNumber(region, examples)?.nationalNumber ?? []);

/** Where regions differ: codes that several share, prefixes that are expressions, areas that are filled in. */
const HARD = [
  "US",
  "CA",
  "GB",
  "JE",
  "KR",
  "CN",
  "BR",
  "AR",
  "MX",
  "BQ",
  "CW",
  "FI",
  "AX",
  "RU",
  "KZ",
  "SM",
  "IT",
  "CI",
  "BJ",
];
const SETS = [["US", "IN", "JP"], ["GB", "JE", "GG", "IM"], ...HARD.map((region) => [region]), HARD, regions];

/** Digits of numbers of any region, some of them others, with what may stand in front of them. */
const digits = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "", "0", "1", "8", "00", "011", "010", "15", "021", "91", "81", "44"),
      fc.constantFrom(...nationals),
      fc.nat(14),
      digitsLike("[0-9]{0,5}"),
    )
    .map(([before, national, kept, rest]) => before + national.slice(0, kept) + rest),
  digitsLike("[0-9]{4,18}"),
);

describe("hints", () => {
  it.each(SETS.map((set) => [set.slice(0, 6).join(), set] as const))("of %s", (_, set) => {
    const judge = new Judge(set);
    const homes = set.map(homeOf);
    const national = (written: Digits) => {
      const said = homes.reduce((best, home) => Math.max(best, byHome(home, written)), NO);
      return Math.max(said, judge.abroad(written));
    };
    const isBareNumber = (written: Digits) =>
      homes.some((home) => isBare(home, written)) || judge.abroad(written) === VALID;
    fc.assert(
      fc.property(digits, (written) => {
        fc.pre(written.length >= judge.fewest);
        const read = readDigits(written);
        expect(judge.national(read)).toBe(national(read));
        expect(judge.isBareNumber(read)).toBe(isBareNumber(read));
      }),
      { numRuns: runCount(300) },
    );
  });

  it("name few regions", () => {
    const hints = new Hints(["US", "IN", "JP"].map(homeOf), [new DigitPrefix("00|011")]);
    const named = (written: string) => hints.of(readDigits(written)).asked.length;
    expect(["52997983", "20241112", "09000001907", "4155550132"].map(named)).toEqual([0, 0, 2, 2]);
    expect(hints.of(readDigits("01181312345678")).isAbroad).toBe(true);
  });
});
