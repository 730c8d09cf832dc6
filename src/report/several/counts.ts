/** What a run has counted, to be compared with what another one has, and whether it counts at all. */
import { canonicalJson } from "../canonical.ts";
import type { InputReport, Report } from "../report.ts";

/** Bad lines that were left out are the run's answer; anything else that it did not end well for leaves something undone. */
export function endedWell({ exit, inputs }: Report): boolean {
  return exit === 0 || (exit === 3 && inputs.some(({ rejected = 0 }) => rejected > 0));
}

/** Text, the same for the same counts, in whatever order the rule files were given. */
export function countsIn(report: Report, inputs: readonly InputReport[]): string {
  const { rules, paths, undecided, keptOtherwise, detected, limits } = report;
  const read = inputs.map(({ bytes, records, rejected = 0 }) => ({ bytes, records, rejected }));
  const byId = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return canonicalJson({ rules: byId, paths, undecided, keptOtherwise, detected, limits, read });
}
