/** How a run ended, by its exit code. */
import type { Report } from "./report.ts";

type Ended = Pick<Report, "exit" | "inputs" | "whole">;

/** Bad lines that were left out are the run's answer; anything else that it did not end well for leaves something undone. */
export function endedWell({ exit, inputs }: Ended): boolean {
  return exit === 0 || (exit === 3 && inputs.some(({ rejected = 0 }) => rejected > 0));
}

/**
 * Not all was read that there was to read, so that what did not come up says nothing. A run of which the output was checked (1), or that passed
 * over a file that it could not read (4), has read all else.
 */
export function stoppedEarly(report: Ended): boolean {
  if (endedWell(report) || report.exit === 1) return false;
  return report.exit !== 4 || report.whole === false;
}
