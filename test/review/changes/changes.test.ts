/** Generated changes of the shipped packs: what weakens is told, by a line that names it; what does not, is not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { runCount } from "../../helpers/run-count.ts";
import { shippedPacks } from "./draft.ts";
import { harmlessPair, weakPair } from "./generate.ts";
import { HARMLESS } from "./harmless.ts";
import { alarmsOf, problemsOf } from "./judge.ts";
import { WEAKENINGS } from "./weakenings.ts";

/** So large, a pack takes a second a change: long runs take all. */
const MOST_FIELDS = 220;
const isLong = runCount(1) > 1;
const packs = shippedPacks().filter(({ fields = [] }) => isLong || fields.length <= MOST_FIELDS);

/** One of each kind usually; of 5,000 runs of each property, four: 200 that weaken, and more than 100 others. */
const PER_RUN = 1250;

function inSomeWays(holds: (seed: number) => void): void {
  const runs = { numRuns: Math.ceil(runCount(PER_RUN) / PER_RUN), endOnFailure: true };
  fc.assert(fc.property(fc.integer({ min: 0 }), holds), runs);
}

describe("what weakens is told", () => {
  it.each(Object.entries(WEAKENINGS))("%s", (_, change) => {
    inSomeWays((seed) => {
      const pair = weakPair(packs, change, seed);
      if (pair === undefined) throw new Error("no pack can be changed in this way");
      const problems = problemsOf(pair, diffRules(pair.before, pair.after));
      expect({ pack: pair.pack, problems }).toEqual({ pack: pair.pack, problems: [] });
    });
  });
});

describe("what does not, is not", () => {
  it.each(Object.entries(HARMLESS))("%s", (_, change) => {
    inSomeWays((seed) => {
      const pair = harmlessPair(packs, change, seed);
      if (pair === undefined) throw new Error("no pack can be changed in this way");
      const alarms = alarmsOf(diffRules(pair.before, pair.after));
      expect({ pack: pair.pack, alarms }).toEqual({ pack: pair.pack, alarms: [] });
    });
  });
});
