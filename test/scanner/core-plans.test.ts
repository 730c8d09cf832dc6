/** What the core reads of numbering plans, held against the judge of the detectors. */
import { describe, expect, it } from "vitest";
import { readDigits } from "../../src/detectors/digits.ts";
import { Judge } from "../../src/detectors/phone/judge.ts";
import { international } from "../../src/detectors/phone/plans/calling-code.ts";
import { planTable } from "../../src/detectors/phone/plans/plan-table.ts";
import { plansCore } from "../helpers/core-plans.ts";
import { runCount } from "../helpers/run-count.ts";
import { seeded } from "../helpers/sampled.ts";

const core = await plansCore();

/** As the core says it: possible, valid, bare. */
const SAID = [0, 1, 3];
const BARE = 4;

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];
const regions = [...planTable().plans.keys()].filter((name) => /^[A-Z]/.test(name));
const lists = [...regions.map((region) => [region]), TEN, ["US", "CA", "AG", "BS"], regions.slice(0, 40)];

/** Rows of digits that often begin as numbers do. */
function rows(random: (below: number) => number, count: number): string[] {
  const codes = [...planTable().sharers.keys()];
  const begins = ["", "0", "00", "011", "1", "9", "8", "00000", "0011", "0015", "15", "003768", "180020"];
  const digits = (size: number) => Array.from({ length: size }, () => random(10)).join("");
  return Array.from({ length: count }, () => {
    const begin = begins[random(begins.length)] as string;
    const code = random(2) === 0 ? (codes[random(codes.length)] as string) : "";
    return (begin + code + digits(random(16))).slice(0, 22);
  });
}

describe.each(lists.map((list) => [list.join().slice(0, 40), list] as const))("%s", (_name, list) => {
  const random = seeded(lists.indexOf(list as string[]) + 7);
  const asked = rows(random, runCount(300));
  const judge = new Judge(list);

  it("says of rows of digits what the judge says", () => {
    core.use(list);
    const differing = asked.filter((row) => {
      const digits = readDigits(row);
      const bare = judge.isBareNumber(digits) ? BARE : 0;
      const isSame =
        core.national(row) === ((SAID[judge.national(digits)] as number) | bare) &&
        (core.international(row) & 3) === SAID[international(digits)];
      return !isSame;
    });
    expect(differing.length).toBe(0);
  });

  it("says of all ends of a row at once what it says of each", () => {
    core.use(list);
    for (const row of asked.slice(0, 50)) {
      const ends = Array.from({ length: row.length + 1 }, (_, size) => row.slice(0, size));
      const bits = ends.map((end) => core.national(end));
      expect(core.nationalRow(row)).toEqual(bits);
      expect(core.validRow(row).map((said) => said & ~1)).toEqual(bits.map((said) => said & ~1));
      expect(core.internationalRow(row)).toEqual(ends.map((end) => core.international(end)));
    }
  });
});
