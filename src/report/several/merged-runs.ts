/** One report of several runs, which may have read their rule files in another order. */
import { canonicalJson } from "../canonical.ts";
import { mergeReports } from "../merge.ts";
import type { Report } from "../report.ts";
import { countsIn, endedWell } from "./counts.ts";
import type { GivenReport } from "./given.ts";

/** Of several exit codes, `exitOf` takes the one that holds for all. Runs under other rules than the first's are the `others`. */
export function mergedRuns(given: readonly GivenReport[], exitOf: (exits: readonly number[]) => number) {
  const [first] = given;
  if (first === undefined) throw new Error("no report to merge");
  const others = given.filter(({ report }) => !isAlike(report, first.report));
  if (others.length > 0) return { others };
  const reports = withoutRepeats(given).map(({ report }) => aligned(report, first.report));
  const merged: Report = {
    ...mergeReports(reports),
    inputs: reports.flatMap(({ inputs }) => inputs).sort(byPlace),
    notRead: reports.flatMap(({ notRead = [] }) => notRead),
    skippedNames: reports.reduce((sum, { skippedNames = 0 }) => sum + skippedNames, 0),
    whole: reports.every(({ whole }) => whole === true),
    exit: exitOf(reports.map(({ exit }) => exit)),
  };
  return { others: [], merged };
}

function isAlike(one: Report, other: Report): boolean {
  const ids = ({ rules }: Report) => canonicalJson(rules.map(({ id, action }) => `${id} ${action}`).sort());
  return one.digest === other.digest && ids(one) === ids(other);
}

/** Its rules in the order of the other's. */
function aligned(report: Report, { rules }: Report): Report {
  const byId = new Map(report.rules.map((rule) => [rule.id, rule]));
  return { ...report, rules: rules.map((rule) => byId.get(rule.id) ?? rule) };
}

/** A range that was done twice, alike, has come out once; a run that failed is made good by one that did not. */
function withoutRepeats(given: readonly GivenReport[]): GivenReport[] {
  const seen = new Map<string, GivenReport[]>();
  for (const one of given) {
    const { inputs } = one.report;
    const isOfRange = inputs.length > 0 && inputs.every(({ range }) => range !== undefined);
    const key = isOfRange ? canonicalJson(inputs.map(({ name, file, range }) => ({ name, file, range }))) : one.from;
    seen.set(key, withRepeat(seen.get(key) ?? [], one));
  }
  return [...seen.values()].flat();
}

/** `known`: runs over the same range. */
function withRepeat(known: GivenReport[], one: GivenReport): GivenReport[] {
  const right = known.filter(({ report }) => endedWell(report));
  if (!endedWell(one.report)) return right.length > 0 ? right : [one];
  const counts = ({ report }: GivenReport) => countsIn(report, report.inputs);
  return right.some((other) => counts(other) === counts(one)) ? right : [...right, one];
}

function byPlace(a: Report["inputs"][number], b: Report["inputs"][number]): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return (a.range?.from ?? 0) - (b.range?.from ?? 0);
}
