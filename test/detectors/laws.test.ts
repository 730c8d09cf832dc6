/** The laws of detectors, on every kind of the table. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DetectorSettings } from "../../src/detectors/detector.ts";
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { fold } from "../../src/text/folding/fold.ts";
import { runCount } from "../helpers/run-count.ts";
import { checkLaws } from "./laws.ts";
import { anyText, tiresome } from "./texts.ts";

const settings: DetectorSettings = { regions: ["CN", "JP", "KR", "SG", "IN", "US", "GB", "DE", "FR"] };

/** Repeats of a tiresome piece: quadratic finders take minutes for it. */
const MANY = 100_000;

describe("the table", () => {
  it("names each detector once", () => {
    const ids = DETECTORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(DETECTORS.map((kind) => [kind.id, kind] as const))("%s is made as the table says", (_id, kind) => {
    const detector = kind.make(settings);
    expect(detector).toMatchObject({ id: kind.id, category: kind.category });
    expect(detector?.needs).not.toBe(0);
  });
});

describe("laws", () => {
  const kinds = DETECTORS.flatMap((kind) => {
    const make = () => kind.make(settings);
    return make() === undefined ? [] : [[kind.id, make as () => NonNullable<ReturnType<typeof make>>] as const];
  });

  it.each(kinds)("%s", (_id, make) => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkLaws(make, fold(text).text);
      }),
      { numRuns: runCount(250) },
    );
  });

  it.each(kinds)("%s comes to an end on tiresome texts", (_id, make) => {
    const detector = make();
    for (const piece of tiresome) {
      const text = piece.repeat(MANY);
      const spans = detector.find(text);
      expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });

  it("all together", () => {
    const detectors = compileDetectors(DETECTORS, settings);
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of detectors.find(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runCount(500) },
    );
  });
});
