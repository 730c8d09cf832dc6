/** What a run has counted: plain data that stays as it is when its core serves the next run. */
import type { Visits } from "../matcher/visits.ts";
import { type Counts, RunCounts } from "../report/run-counts.ts";

export interface Counted {
  /** Of the input. */
  readonly bytes: number;
  readonly records: number;
  /** Bad lines that were left out; absent where they are not. */
  readonly rejected?: number | undefined;
  /** Values that were too large to examine. */
  readonly tooLarge: number;
  readonly visits: Visits;
  readonly counts: Counts;
}

/** Of a run that has not begun. */
export const NOTHING_COUNTED: Counted = Object.freeze({
  bytes: 0,
  records: 0,
  tooLarge: 0,
  visits: { nodes: new Map(), seen: [] },
  counts: new RunCounts().take(),
});
