/** How many rows of digits regions take by chance, and what scan says of columns by it. */
import { describe, expect, it } from "vitest";
import { readDigits } from "../../src/detectors/digits.ts";
import { Judge } from "../../src/detectors/phone/judge.ts";
import { regionReaders } from "../../src/detectors/phone/plans/by-region.ts";
import { VALID } from "../../src/detectors/phone/plans/plan.ts";
import { planTable } from "../../src/detectors/phone/plans/plan-table.ts";
import { planSteps } from "../../src/packed/plan-steps.ts";
import { chanceOf } from "../../src/scan/chance.ts";
import { digitRowsIn } from "../../src/scan/digit-rows.ts";
import { seeded } from "../helpers/sampled.ts";

const regions = [...planTable().plans.keys()].filter((name) => /^[A-Z]/.test(name));

/** As scripts/phone-plans/write-steps.mjs writes the steps, which plans/steps.test.ts proves right. */
const HEAD = 4;
const ROW = 11;
const steps = planSteps();
const rows = steps.subarray(HEAD + 2 * (steps[1] as number));
const homeOf = (region: string) => steps[HEAD + 2 * (planTable().plans.get(region)?.index as number)] as number;

/** How many rows of so many digits lead on from a state to one that says `bit`. */
function counter(bit: number): (state: number, size: number) => number {
  const known = new Map<number, number>();
  const count = (state: number, size: number): number => {
    if (state === 0) return 0;
    if (size === 0) return ((rows[state * ROW + 10] as number) & bit) === 0 ? 0 : 1;
    const key = state * 32 + size;
    const made = known.get(key) ?? all(state, size);
    known.set(key, made);
    return made;
  };
  const all = (state: number, size: number) =>
    Array.from({ length: 10 }, (_, digit) => count(rows[state * ROW + digit] as number, size - 1)).reduce(
      (a, b) => a + b,
    );
  return count;
}

const kinds = [
  { isGrouped: true, count: counter(2) },
  { isGrouped: false, count: counter(4) },
];

describe("chance", () => {
  it("is counted exactly, for all regions and sizes", () => {
    let wrong = 0;
    for (const region of regions) {
      for (const { isGrouped, count } of kinds) {
        for (let size = 6; size <= 15; size++) {
          const all = count(homeOf(region), size);
          const withZero = count(rows[homeOf(region) * ROW] as number, size - 1);
          const shares = [all / 10 ** size, (all - withZero) / (9 * 10 ** (size - 1))];
          const said = ["0", "1"].map((first) => chanceOf(region, { digits: first.repeat(size), isGrouped }));
          if (said.some((share, i) => Math.abs(share - (shares[i] as number)) > 0.000_051)) wrong++;
        }
      }
    }
    expect(wrong).toBe(0);
  });

  it.each(["US", "IN", "SG", "DE", "FR"])("is what the judge of %s makes of random rows", (region) => {
    const judge = new Judge([region]);
    const random = seeded(11);
    const size = { SG: 8, FR: 9 }[region] ?? 10;
    const tries = 4000;
    let taken = 0;
    for (let i = 0; i < tries; i++) {
      const digits = `${1 + random(9)}${Array.from({ length: size - 1 }, () => random(10)).join("")}`;
      if (judge.national(readDigits(digits)) === VALID) taken++;
    }
    const chance = chanceOf(region, { digits: "1".repeat(size), isGrouped: true });
    expect(Math.abs(taken / tries - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / tries));
  });

  it("counts rows that are taken, with the steps and without them", () => {
    const random = seeded(5);
    const withSteps = regionReaders(regions);
    const without = regionReaders(regions, () => undefined);
    let taken = 0;
    for (let i = 0; i < 200; i++) {
      const row = Array.from({ length: 6 + random(8) }, () => random(10)).join("");
      for (const [at, { takes }] of withSteps.entries()) {
        for (const isMarked of [true, false]) {
          if (takes(row, isMarked)) taken++;
          expect(without[at]?.takes(row, isMarked)).toBe(takes(row, isMarked));
        }
      }
    }
    expect(taken).toBeGreaterThan(1000);
  });

  it("is nothing where a region has no plan", () => {
    expect(chanceOf("AQ", { digits: "1".repeat(10), isGrouped: false })).toBe(0);
    expect(regionReaders(["AQ", "US", "US"]).map(({ region }) => region)).toEqual(["US"]);
  });
});

describe("rows of digits in a value", () => {
  it.each([
    ['"2025550143"', ["2025550143"]],
    ["2025550143", ["2025550143"]],
    ["-2025550143", ["2025550143"]],
    ['"(202) 555-0143"', ["202.555.0143"]],
    ['"call 202 555 0143, or 2025550144 now"', ["202.555.0143", "2025550144"]],
    ['"+1 202 555 0143"', []],
    ['"INV-2026-001000"', []],
    ['"A123 2025550143"', ["2025550143"]],
    ['"2025550143px 2025550144"', ["2025550144"]],
    ['"2025550143 2025550144px"', ["2025550143"]],
    ['"2025550143 4500123987"', ["2025550143", "4500123987"]],
    ['"12 34"', []],
    ['"\\u0032025550143"', ["2025550143"]],
    ['"２０２５５５０１４３"', ["2025550143"]],
    ['"電話2025550143"', []],
  ])("%s", (json, found) => {
    const groups = found.map((each) => ({ digits: each.replaceAll(".", ""), isGrouped: each.includes(".") }));
    expect(digitRowsIn(json)).toEqual(groups);
  });

  it("are found in time that grows with the text", () => {
    const time = (text: string) => {
      const from = performance.now();
      digitRowsIn(JSON.stringify(text));
      return performance.now() - from;
    };
    for (const part of ["1.", "1-1 ", "12345A", "(1) ", "1".repeat(40)]) {
      const text = `${part.repeat(200_000 / part.length)} 1A`;
      expect(time(text)).toBeLessThan(2000);
    }
  });
});
