/** What scan says of columns of digits: chance makes some of them numbers. */
import { describe, expect, it } from "vitest";
import { GRADE } from "../../src/detectors/detector.ts";
import { confidenceIn, type Judged, tellingRegion } from "../../src/scan/confidence.ts";
import { mergeScans, scan } from "../../src/scan/scan.ts";
import { seeded } from "../helpers/sampled.ts";

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];

type Random = (below: number) => number;
const digits = (random: Random, count: number) => Array.from({ length: count }, () => random(10)).join("");

/** Values of a column, by what they are. */
const COLUMNS: Readonly<Record<string, (random: Random) => unknown>> = {
  id10: (random) => Number(`${1 + random(9)}${digits(random, 9)}`),
  id8: (random) => `${1 + random(9)}${digits(random, 7)}`,
  sku: (random) => `${1 + random(9)}${digits(random, 3)}-${digits(random, 4)}`,
  order: (random) => `Shipped ${1 + random(9)}${digits(random, 9)} today`,
  US: (random) => `20255501${digits(random, 2)}`,
  JP: (random) => `090${digits(random, 8)}`,
  CN: (random) => Number(`138${digits(random, 8)}`),
  SG: (random) => `9${random(8)}${digits(random, 6)}`,
  FR: (random) => `019900${digits(random, 4)}`,
  IN: (random) => `98${digits(random, 8)}`,
};

async function columnOf(name: string, regions: readonly string[], count: number, seed = 3) {
  const random = seeded(seed);
  const lines = Array.from({ length: count }, () => JSON.stringify({ x: COLUMNS[name]?.(random) }));
  const report = await scan(lines.join("\n"), { regions, format: "ndjson" });
  return { report, found: report.findings.find(({ detector }) => detector === "phone") };
}

describe("a column of", () => {
  it.each(["id10", "id8", "sku", "order"])("%s is low wherever a phone is seen in it", async (name) => {
    let seen = 0;
    for (const regions of [...TEN.map((region) => [region]), ["US", "CA"], ["DK"], ["HK"], ["PL"], TEN]) {
      const { found } = await columnOf(name, regions, 200);
      if (found === undefined) continue;
      seen++;
      expect(found.confidence, regions.join()).toBe("low");
    }
    expect(seen).toBeGreaterThan(1);
  });

  it.each(["US", "JP", "CN", "SG", "FR", "IN"])(
    "numbers of %s is high, with its region alone and among ten",
    async (name) => {
      for (const regions of [[name], TEN]) {
        const { found } = await columnOf(name, regions, 60);
        expect(found, regions.join()).toMatchObject({ confidence: "high", rows: { count: 60 } });
      }
    },
  );

  it.each(["US", "JP", "CN", "SG", "FR", "IN"])("a few numbers of %s is medium", async (name) => {
    for (const count of [1, 5, 19]) {
      const { found } = await columnOf(name, [name], count);
      expect(found, String(count)).toMatchObject({ confidence: "medium" });
    }
  });

  it("ids is low also where each stands in an input of its own, and those without hits are others", async () => {
    const all = await Promise.all(Array.from({ length: 100 }, (_, i) => columnOf("id10", ["US"], 1, 1000 + i * 7919)));
    const merged = mergeScans(all.map(({ report }) => report));
    expect(merged.findings).toMatchObject([{ confidence: "low", rows: { count: 100 } }]);
    const whole = await columnOf("id10", ["US"], 100);
    expect(whole.found?.rows?.regions[0]?.byChance).toBeCloseTo(merged.findings[0]?.rows?.regions[0]?.byChance ?? 0, 0);
  });
});

const phone: Judged = { inName: false, detector: "phone", grades: [0, 0], values: 1000, hitValues: 1000 };
const rows = (count: number, taken: number, byChance: number) => ({
  count,
  regions: [{ region: "US", taken, byChance }],
});

describe("confidence of bare digits", () => {
  it.each([
    [40, 100, 40, "low"],
    [59, 100, 40, "low"],
    [95, 100, 2, "high"],
    [95, 100, 62, "high"],
    [90, 100, 70, "low"],
    [100, 100, 80, "high"],
    [30, 100, 5, "medium"],
    [9, 100, 1, "low"],
    [19, 19, 0.4, "medium"],
    [4, 10, 4, "low"],
    [20, 20, 15.6, "medium"],
  ] as const)("%i of %i, %f by chance: %s", (taken, count, byChance, confidence) => {
    expect(confidenceIn({ ...phone, rows: rows(count, taken, byChance) })).toBe(confidence);
  });

  it("is high where a mark, a word or a name says what they are, whatever chance says", () => {
    for (const grade of [GRADE.NAMED, GRADE.LABELLED, GRADE.MARKED]) {
      const grades = [0, 40, 0, 0, 0, 0];
      grades[grade] = 1;
      expect(confidenceIn({ ...phone, grades, rows: rows(100, 40, 40) })).toBe("high");
    }
    expect(confidenceIn({ ...phone, grades: [0, 20, 20], rows: rows(100, 40, 40) })).toBe("low");
  });

  it("is no more than the share of the values allows", () => {
    expect(confidenceIn({ ...phone, hitValues: 99, rows: rows(99, 99, 2) })).toBe("low");
    expect(confidenceIn({ ...phone, hitValues: 300, rows: rows(300, 300, 2) })).toBe("medium");
  });

  it("is that of the region that says most, which the table names", () => {
    const several = {
      count: 100,
      regions: [
        { region: "IN", taken: 75, byChance: 71 },
        { region: "US", taken: 100, byChance: 40 },
        { region: "SG", taken: 0, byChance: 1 },
      ],
    };
    expect(confidenceIn({ ...phone, rows: several })).toBe("high");
    expect(tellingRegion(several)?.region).toBe("US");
    const [india, , singapore] = several.regions as [never, never, never];
    expect(tellingRegion({ count: 100, regions: [singapore, india] })?.region).toBe("IN");
  });
});
