/**
 * Set up for every file of tests: properties draw the same values in each run. SCRUBJAY_SEED is a seed of one's own, or
 * `random` for another one each time; a failure says which.
 */
import fc from "fast-check";
import { runCount } from "../run-count.ts";
import { noteRuns } from "./noted-runs.ts";

/** Any. */
const USUAL = 1;

function seedOf(wanted: string): number | undefined {
  if (wanted === "random") return undefined;
  const seed = wanted === "" ? USUAL : Number(wanted);
  if (!Number.isSafeInteger(seed)) throw new Error("SCRUBJAY_SEED is a whole number, or random");
  return seed;
}

const seed = seedOf(process.env.SCRUBJAY_SEED ?? "");
fc.configureGlobal({
  numRuns: runCount(100),
  ...(seed !== undefined && { seed }),
  ...(process.env.SCRUBJAY_RUNS !== undefined && { reporter: noteRuns }),
});
