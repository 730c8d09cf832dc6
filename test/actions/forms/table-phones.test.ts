/** The parser over the detectors' tables says what the library says with its own metadata. */
import metadata from "libphonenumber-js/max/metadata";
import { expect, it } from "vitest";
import { phoneParser } from "../../../src/actions/forms/library-phones.ts";
import { tablePhones } from "../../../src/actions/forms/table-phones.ts";
import { planTable } from "../../../src/detectors/phone/plans/plan-table.ts";
import { runCount } from "../../helpers/run-count.ts";
import { sampler, seeded } from "../../helpers/sampled.ts";

const [ours, theirs] = [tablePhones(), phoneParser()];
const random = seeded(3);
const one = <T>(list: readonly T[]) => list[random(list.length)] as T;
const regions = Object.keys(metadata.countries);

/** A national number of the region, or nearly one, as people and programs write it. */
function written(region: string): string {
  const plan = planTable().plans.get(region);
  if (plan === undefined) throw new Error(`no plan of ${region}`);
  let digits = sampler(plan.general, random)();
  if (random(4) === 0) digits = digits.slice(0, random(digits.length + 1)) + random(1000);
  const spaced = random(2) === 0 ? digits : digits.replace(/(?=(?:...)+$)/g, one([" ", "-", ".", ""]));
  const before = one([
    "",
    plan.trunk,
    `+${plan.callingCode}`,
    `+${plan.callingCode} `,
    plan.callingCode,
    `00${plan.callingCode}`,
  ]);
  return `${before}${spaced}${one(["", "", "", " ext. 12", ";ext=7", "x3", " doorbell"])}`;
}

it("of numbers of all regions, in their own and in others", () => {
  const kinds = { read: 0, valid: 0, possible: 0, nothing: 0 };
  for (const region of regions) {
    for (let i = 0; i < runCount(4); i++) {
      const text = written(region);
      for (const at of [region, one(regions), undefined]) {
        const found = theirs(text, at);
        expect(ours(text, at), `${region} in ${at}`).toEqual(found);
        kinds[found === undefined ? "nothing" : found.valid ? "valid" : found.possible ? "possible" : "read"]++;
      }
    }
  }
  expect(Math.min(...Object.values(kinds))).toBeGreaterThan(40);
});

it.each([
  "",
  "+",
  "tel:+12025550123",
  "+1 (202) 555-0123 ext 5",
  "202;phone-context=+1",
  "０２０ ７９４６ ０１２３",
  "911",
])("of %j", (text) => {
  for (const region of ["US", "GB", "JP", undefined]) {
    const found = theirs(text, region);
    expect(ours(text, region)).toEqual(found);
    expect(theirs(text, region), "asked again").toEqual(found);
  }
});
