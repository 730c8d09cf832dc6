/** What detectors the runs of a suite have: those of the product, or one that looks at all that is scanned and finds nothing. */
import fc from "fast-check";
import { vi } from "vitest";
import type { DetectorKind } from "../../src/detectors/detector.ts";
import { EVIDENCE } from "../../src/detectors/evidence.ts";
import * as table from "../../src/detectors/table.ts";

const id = "nothing";
const category = "user";
const { DETECTORS } = table;
const NOTHING: readonly DetectorKind[] = [
  { id, category, make: () => ({ id, category, needs: EVIDENCE.ANYTHING, find: () => [] }) },
];

export type AtWork = "all detectors" | "none that finds anything";

/** From here on, for each Redactor that is made. */
export function putToWork(which: AtWork): void {
  builtInAre(which === "all detectors" ? DETECTORS : NOTHING);
}

/** The built-in detectors of each Redactor that is made from here on, to the end of this file of tests (put-back.ts). */
export function builtInAre(kinds: readonly DetectorKind[]): void {
  vi.spyOn(table, "DETECTORS", "get").mockReturnValue(kinds);
}

export function atWork(): AtWork {
  return table.DETECTORS === NOTHING ? "none that finds anything" : "all detectors";
}

/** What finds nothing is cheap, and all that the rules decide shows under it. */
export const detectorsAtWork: fc.Arbitrary<AtWork> = fc.constantFrom("none that finds anything", "all detectors");
