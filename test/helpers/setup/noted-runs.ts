/** What a property tried, noted in the `meta` of its test: `npm run long` prints it. */
import fc from "fast-check";
import { TestRunner } from "vitest";

/** A test may try several properties, or one for each of several things. */
export interface Tried {
  properties: number;
  runs: number;
  /** Values that the property could say nothing of. */
  skipped: number;
}

declare module "vitest" {
  interface TaskMeta {
    tried?: Tried;
  }
}

/** Notes what was tried; of a property that does not hold it throws what fast-check would. */
export function noteRuns(details: fc.RunDetails<unknown>): void {
  const { meta } = TestRunner.getCurrentTest() ?? { meta: undefined };
  if (meta !== undefined) {
    meta.tried ??= { properties: 0, runs: 0, skipped: 0 };
    meta.tried.properties++;
    meta.tried.runs += details.numRuns;
    meta.tried.skipped += details.numSkips;
  }
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
