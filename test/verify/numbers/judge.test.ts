/** What numbers are, by own expressions: what libphonenumber-js itself says, over all of its countries. */
import fc from "fast-check";
import { getCountries, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, it } from "vitest";
import { Judge } from "../../../src/verify/numbers/judge.ts";
import { runCount } from "../../helpers/run-count.ts";

const judges = new Map<string, Judge>(getCountries().map((region) => [region, new Judge([region])]));
const regions = fc.constantFrom(...judges.keys());
const digits = fc
  .tuple(fc.constantFrom("", "0", "1", "8"), fc.stringMatching(/^[0-9]{5,14}$/))
  .map((two) => two.join(""));
/** Numbers abroad are known by these prefixes in every region; the library asks the region's own alone. */
const ABROAD = /^(?:00|011)/;

it("after a plus", () => {
  fc.assert(
    fc.property(regions, digits, (region, number) => {
      const expected = parsePhoneNumberFromString(`+${number}`)?.isValid() ?? false;
      expect(judges.get(region)?.isNumber(number, "plus")).toBe(expected);
    }),
    { numRuns: runCount(3000) },
  );
});

it("as a region writes them", () => {
  fc.assert(
    fc.property(
      regions,
      digits.filter((number) => !ABROAD.test(number)),
      (region, number) => {
        const expected = parsePhoneNumberFromString(number, region as "US")?.isValid() ?? false;
        expect(judges.get(region)?.isNumber(number, "grouped")).toBe(expected);
      },
    ),
    { numRuns: runCount(3000) },
  );
});

it("bare digits are the whole national form, or have a country's code in front", () => {
  const [us, de] = [new Judge(["US"]), new Judge(["DE"])];
  expect([us.isNumber("2025550123", "bare"), us.isNumber("12025550123", "bare")]).toEqual([true, true]);
  expect([de.isNumber("71234567", "bare"), de.isNumber("071234567", "bare")]).toEqual([false, true]);
  expect(new Judge([]).isNumber("0012025550123", "bare")).toBe(true);
  expect(new Judge([]).isNumber("2025550123", "bare")).toBe(false);
});

it("what is asked again is answered alike, however much was asked between", () => {
  const judge = new Judge(["US"]);
  const ask = () => judge.isNumber("2025550123", "grouped");
  const first = ask();
  for (let i = 0; i < 10_000; i++) judge.isNumber(String(1_000_000 + i), "plus");
  expect([first, ask()]).toEqual([true, true]);
});

it("the trunk digit stands where the national form has it, and may be left out where the plan says so", () => {
  const [ar, cn] = [new Judge(["AR"]), new Judge(["CN"])];
  // Before a code in its midst, too.
  expect([ar.isNumber("0111523456789", "bare"), ar.isNumber("1123456789", "bare")]).toEqual([true, true]);
  expect([cn.isNumber("01012345678", "bare"), cn.isNumber("1012345678", "bare")]).toEqual([true, false]);
  expect(cn.isNumber("13800138000", "bare")).toBe(true);
});

it("groups are a plan's, or all stands in front that belongs there", () => {
  const judge = new Judge(["DE", "US"]);
  const isWritten = (written: string) => judge.isWritten(written.replace(/[^0-9]/g, ""), written.split(" "));
  expect(["0303 456 789", "202 555 0123", "2025 550 123"].map(isWritten)).toEqual([true, true, true]);
  expect(["312 345 678", "3456 789", "4 5 6 7 8 9 10"].map(isWritten)).toEqual([false, false, false]);
});
