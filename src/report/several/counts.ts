/** What a run has counted, to be compared with what another one has. */
import { canonicalJson } from "../canonical.ts";
import type { InputReport, Report } from "../report.ts";

/** Text, the same for the same counts, in whatever order the rule files were given. */
export function countsIn(report: Report, inputs: readonly InputReport[]): string {
  const { rules, paths, undecided, keptOtherwise, detected, limits } = report;
  const read = inputs.map(({ bytes, records, rejected = 0 }) => ({ bytes, records, rejected }));
  const byId = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return canonicalJson({ rules: byId, paths, undecided, keptOtherwise, detected, limits, read });
}
