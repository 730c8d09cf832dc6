/** What detectors the runs of a suite have: those of the product, or one that looks at all that is scanned and finds nothing. */
import fc from "fast-check";
import type { DetectorKind } from "../../src/detectors/detector.ts";
import { EVIDENCE } from "../../src/detectors/evidence.ts";
import { setLoadedDetectors } from "../../src/detectors/loaded.ts";
import { DETECTORS } from "../../src/detectors/table.ts";

const id = "nothing";
const category = "user";
const NOTHING: DetectorKind = {
  id,
  category,
  make: () => ({ id, category, needs: EVIDENCE.ANYTHING, find: () => [] }),
};

export type AtWork = "all detectors" | "none that finds anything";

let current: AtWork = "all detectors";

/** From here on, for each Redactor that is made. */
export function putToWork(which: AtWork): void {
  current = which;
  setLoadedDetectors(which === "all detectors" ? DETECTORS : [NOTHING]);
}

export function atWork(): AtWork {
  return current;
}

/** What finds nothing is cheap, and all that the rules decide shows under it. */
export const detectorsAtWork: fc.Arbitrary<AtWork> = fc.constantFrom("none that finds anything", "all detectors");
