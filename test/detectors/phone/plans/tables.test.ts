/** The tables that the build makes of the numbering plans say what the library's own metadata say. */
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { readDigits } from "../../../../src/detectors/digits.ts";
import { planOf } from "../../../../src/detectors/phone/plans/plan.ts";
import { planTable } from "../../../../src/detectors/phone/plans/plan-table.ts";
import { runCount } from "../../../helpers/run-count.ts";
import { sampler, seeded } from "../../../helpers/sampled.ts";
import { hasNumber, libraryPlan, PLAN_NAMES as names, type Plan, typesOf } from "./library/plan.ts";

const NUMBERS = runCount(40);

/** Numbers of a plan, and some that miss one by a digit. */
function numbersNear(plan: Plan, random: (below: number) => number): string[] {
  const patterns = [plan.nationalNumberPattern(), ...typesOf(plan).map((type) => type.pattern())];
  const samplers = patterns.map((pattern) => sampler(pattern, random));
  return Array.from({ length: NUMBERS }, (_, i) => {
    const number = (samplers[i % samplers.length] as () => string)();
    const at = random(number.length);
    if (i % 3 === 0) return `${number.slice(0, at)}${random(10)}${number.slice(at + 1)}`;
    return i % 7 === 0 ? `${number}${random(10)}` : number;
  });
}

const plain = (pattern: string) => pattern.replaceAll("(?:", "(");

describe("the tables", () => {
  it("have each plan once, and the main one of a calling code first", () => {
    const { plans, sharers } = planTable();
    expect([...plans.keys()].sort()).toEqual([...names].sort());
    const codes = Object.entries(metadata.country_calling_codes);
    for (const [code, regions] of codes) expect(sharers.get(code)?.map(({ name }) => name)).toEqual(regions);
    expect([...sharers.keys()].sort()).toEqual(
      [...codes.map(([code]) => code), ...Object.keys(metadata.nonGeographic)].sort(),
    );
  });

  it.each(names)("say of %s what the library says", (name) => {
    const theirs = libraryPlan(name);
    expect(planTable().plans.get(name)).toMatchObject({
      callingCode: theirs.callingCode(),
      abroad: theirs.IDDPrefix() || "00",
      trunk: theirs.nationalPrefix() || "",
      prefix: theirs.nationalPrefixForParsing() || "",
      rule: theirs.nationalPrefixTransformRule() || "",
      leading: theirs.leadingDigits() || "",
      general: plain(theirs.nationalNumberPattern()),
      lengths: theirs.possibleLengths(),
    });
  });

  it("give out the numbers that the library's patterns have, and no others", () => {
    const random = seeded(7);
    const counts = { valid: 0, invalid: 0 };
    for (const name of names) {
      const theirs = libraryPlan(name);
      const [plan, isTheirs] = [planOf(name), hasNumber(theirs)];
      for (const number of numbersNear(theirs, random)) {
        const isValid = isTheirs(number);
        counts[isValid ? "valid" : "invalid"]++;
        expect(plan.isValid(readDigits(number)), name).toBe(isValid);
      }
    }
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(names.length * 5);
  });

  it("group the digits of a number as the library's formats do", () => {
    const random = seeded(11);
    let grouped = 0;
    for (const name of names) {
      const theirs = libraryPlan(name);
      const formats = theirs.formats().map((format) => ({
        leading: new RegExp(`^(?:${format.leadingDigitsPatterns()?.at(-1) ?? ""})`),
        pattern: new RegExp(`^(?:${format.pattern()})$`),
      }));
      for (const number of numbersNear(theirs, random).slice(0, 30)) {
        const format = formats.find(({ leading, pattern }) => leading.test(number) && pattern.test(number));
        const sizes = (format?.pattern.exec(number) ?? []).slice(1).map((group) => group.length);
        expect(planOf(name).groups(readDigits(number)), name).toEqual(sizes);
        if (sizes.length > 0) grouped++;
      }
    }
    expect(grouped).toBeGreaterThan(names.length * 5);
  });
});
