/** Example numbers of every region, as libphonenumber writes them: all found, and whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getCountries } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { withoutPhones } from "../helpers/phone-cases.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Example {
  readonly region: string;
  readonly type: string;
  readonly e164: string;
  readonly international: string;
  readonly national: string;
  readonly rfc3966: string;
  readonly from_us?: string;
  readonly from_jp?: string;
}

/** National forms that are not found, and why; `+` forms of all are. */
const SHORT = "fewer than seven digits, where fixed lines or mobiles have more";
const OTHERWISE = new Map([
  ["BJ UAN", "the library's metadata have no such numbers any more"],
  ["PF UAN", SHORT],
  ["TK FIXED_LINE", SHORT],
]);

const AROUND = ["*", "call * now", "tel.: *!", "電話*です", "tel*!", "(*)", '"*"', "a, *, b"];

describe.skipIf(suitesFolder === undefined)(suiteTitle("phone examples"), () => {
  const file = join(suitesFolder ?? "", "detection", "phone-examples.json");
  const numbers: Example[] = suitesFolder === undefined ? [] : JSON.parse(readFileSync(file, "utf8")).numbers;
  const regional = numbers.filter(({ region }) => (getCountries() as string[]).includes(region));

  it("is all there", () => expect([numbers.length, regional.length]).toEqual([570, 566]));

  it.each(["e164", "international", "rfc3966"] as const)("%s, without a region", (form) => {
    const missed = numbers.filter((number) => !isGone(number[form]));
    expect(missed.map(({ region, type }) => `${region} ${type}`)).toEqual([]);
  });

  it("national, with the region", () => {
    const missed = regional.filter(({ national, region }) => !isGone(national, region));
    expect(missed.map(({ region, type }) => `${region} ${type}`)).toEqual([...OTHERWISE.keys()]);
  });

  it("as dialled from the United States and from Japan", () => {
    const dialled = numbers.filter(({ from_us, from_jp }) => from_us && from_jp);
    const missed = dialled.filter(
      ({ from_us = "", from_jp = "" }) => !(isGone(from_us, "US") && isGone(from_jp, "JP")),
    );
    expect(dialled.length).toBeGreaterThan(500);
    expect(missed.map(({ region, type }) => `${region} ${type}`)).toEqual(["BJ UAN"]);
  });

  /** Whether no digit of `written` is left, whatever stands around it. */
  function isGone(written: string, ...regions: string[]): boolean {
    return AROUND.every((around) => {
      const left = withoutPhones(around.replace("*", written), ...regions);
      return left.includes("#") && !/[0-9]/.test(left);
    });
  }
});
