/**
 * One report of several runs, which may have read their rule files in another order. The order in which the reports are given does not
 * matter.
 */
import { canonicalJson } from "../canonical.ts";
import { endedWell } from "../ended.ts";
import { mergeReports } from "../merge.ts";
import type { Report } from "../report.ts";
import { addCounts, sortedCounts } from "../sums.ts";
import { doneAlike } from "./counts.ts";
import type { GivenReport } from "./given.ts";
import { mergedFacts, withoutGaps } from "./merged-facts.ts";

/** Of several exit codes, `exitOf` takes the one that holds for all. Runs under other rules than the first's are the `others`. */
export function mergedRuns(given: readonly GivenReport[], exitOf: (exits: readonly number[]) => number) {
  const [first] = given;
  if (first === undefined) throw new Error("no report to merge");
  const others = given.filter(({ report }) => !isAlike(report, first.report));
  if (others.length > 0) return { others };
  const ordered = withoutRepeats(given.toSorted(inOrder));
  const [earliest = first] = ordered;
  const reports = ordered.map(({ report }) => aligned(report, earliest.report));
  const [only, ...further] = reports;
  if (only !== undefined && further.length === 0) return { others: [], merged: only };
  const sums = mergeReports(reports);
  const merged: Report = withoutGaps({
    ...sums,
    ...mergedFacts(reports as [Report, ...Report[]], sums),
    detected: sortedCounts(addCounts(reports.map(({ detected }) => detected))),
    inputs: reports.flatMap(({ inputs }) => inputs).sort(byPlace),
    exit: exitOf(reports.map(({ exit }) => exit)),
  });
  return { others: [], merged };
}

/** As their inputs stand, whatever the order in which they were given: so the same runs always come to the same report. */
function inOrder({ report: a }: GivenReport, { report: b }: GivenReport): number {
  const [one, other] = [a, b].map((report) => [...report.inputs].sort(byPlace)[0]);
  const place = one && other ? byPlace(one, other) : 0;
  return place !== 0 ? place : canonicalJson(a) < canonicalJson(b) ? -1 : 1;
}

function isAlike(one: Report, other: Report): boolean {
  if (one.digest !== other.digest || rulesOf(one) !== rulesOf(other)) return false;
  return one.digest !== undefined || settingsOf(one) === settingsOf(other);
}

function rulesOf({ rules }: Report): string {
  return canonicalJson(rules.map(({ id, action }) => `${id} ${action}`).sort());
}

/** What decided, as far as reports without a digest (of the library, and of the page) say it. */
function settingsOf({
  unlisted,
  regions,
  detectors,
  detectorModes = {},
  policy,
  packs,
  keys = [],
  tool,
}: Report): string {
  const files = packs.map(({ id, version, digest }) => canonicalJson({ id, version, digest })).sort();
  return canonicalJson({ unlisted, regions: [...regions].sort(), detectors, detectorModes, policy, files, keys, tool });
}

/** Its rules in the order of the other's. */
function aligned(report: Report, { rules }: Report): Report {
  const byId = new Map(report.rules.map((rule) => [rule.id, rule]));
  return { ...report, rules: rules.map((rule) => byId.get(rule.id) ?? rule) };
}

/**
 * A range that was done twice, alike, has come out once; a run that failed is made good by one that did not. Of runs over whole files only
 * a copy of the same report is a repeat: one file may well be done every night.
 */
function withoutRepeats(given: readonly GivenReport[]): GivenReport[] {
  const seen = new Map<string, GivenReport[]>();
  for (const one of given) {
    const { inputs } = one.report;
    const isOfRange = inputs.length > 0 && inputs.every(({ range }) => range !== undefined);
    const key = isOfRange
      ? canonicalJson(inputs.map(({ name, file, range }) => ({ name, file, range })))
      : canonicalJson(one.report);
    seen.set(key, isOfRange ? withRepeat(seen.get(key) ?? [], one) : [one]);
  }
  return [...seen.values()].flat();
}

/** `known`: runs over the same range. */
function withRepeat(known: GivenReport[], one: GivenReport): GivenReport[] {
  const right = known.filter(({ report }) => endedWell(report));
  if (!endedWell(one.report)) return right.length > 0 ? right : [one];
  return right.some((other) => doneAlike(other.report, one.report)) ? right : [...right, one];
}

function byPlace(a: Report["inputs"][number], b: Report["inputs"][number]): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return (a.range?.from ?? 0) - (b.range?.from ?? 0);
}
