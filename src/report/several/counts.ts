/** What a run has counted and written, to be compared with what another one has. */
import { canonicalJson } from "../canonical.ts";
import type { InputReport, Report } from "../report.ts";

/** Whether two runs over the same have done it alike: the same counts, and, where both say which bytes they wrote, the same bytes. */
export function doneAlike(one: Report, other: Report, inputs: readonly (readonly InputReport[])[] = []): boolean {
  const [ofOne = one.inputs, ofOther = other.inputs] = inputs;
  return countsIn(one, ofOne) === countsIn(other, ofOther) && haveWrittenAlike(one, other);
}

/** Their names may differ. */
function haveWrittenAlike({ outputs: a }: Report, { outputs: b }: Report): boolean {
  const written = (outputs: Report["outputs"] = []) =>
    canonicalJson(outputs.map(({ bytes, sha256 }) => ({ bytes, sha256 })));
  return a === undefined || b === undefined || written(a) === written(b);
}

/** Text, the same for the same counts, in whatever order the rule files were given. */
function countsIn(report: Report, inputs: readonly InputReport[]): string {
  const { rules, paths, undecided, keptOtherwise, detected, limits } = report;
  const read = inputs.map(({ bytes, records, rejected = 0 }) => ({ bytes, records, rejected }));
  const byId = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return canonicalJson({ rules: byId, paths, undecided, keptOtherwise, detected, limits, read });
}
