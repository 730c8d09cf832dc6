/** The share of random rows that regions take: counted, and the same as rows of a fixed seed say. */
import { describe, expect, it } from "vitest";
import { readDigits } from "../../../../src/detectors/digits.ts";
import { judgeOf } from "../../../../src/detectors/phone/judge.ts";
import { Chance } from "../../../../src/detectors/phone/plans/chance.ts";
import { beginningsOf, homeOf } from "../../../../src/detectors/phone/plans/home.ts";

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];
const ROWS = 20_000;

function* rows(size: number): Generator<string> {
  let seed = 7;
  for (let i = 0; i < ROWS; i++) {
    let row = "";
    while (row.length < size) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      row += (seed >> 16) % 10;
    }
    yield row;
  }
}

describe("the share of rows that begin so and are valid", () => {
  it.each([
    [["US"], "", 10],
    [["US"], "1", 11],
    [["IN"], "", 10],
    [["CN"], "", 11],
    [["MX"], "01", 12],
    [["JP"], "0", 10],
    [TEN, "", 8],
    [TEN, "0", 11],
    [TEN, "1", 11],
  ] as const)("%j, %j, %i digits", (regions, first, size) => {
    const homes = regions.map((region) => homeOf(region));
    let count = 0;
    for (const row of rows(size)) {
      const digits = readDigits(row);
      if (homes.some((home) => beginningsOf(home, digits).includes(first))) count++;
    }
    const share = new Chance(homes).share([first], size);
    // Four standard deviations of a share counted on so many rows.
    expect(Math.abs(share - count / ROWS)).toBeLessThan(4 * Math.sqrt(share / ROWS) + 1 / ROWS);
  });

  it("decides by one in twenty", () => {
    expect(judgeOf(["US"]).isRarer(readDigits("2025550143"), 1 / 20)).toBe(false);
    expect(judgeOf(TEN).isRarer(readDigits("12025550143"), 1 / 20)).toBe(true);
    expect(judgeOf(TEN).isRarer(readDigits("8613812345678"), 1 / 20)).toBe(true);
    expect(judgeOf(["JP"]).isRarer(readDigits("09012345678"), 1 / 20)).toBe(true);
    expect(judgeOf(["US"]).chanceOf(readDigits("1234567"))).toBe(1);
  });
});
