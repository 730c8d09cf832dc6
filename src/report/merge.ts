/** One report of several inputs, or of several runs. */
import { addedCategories } from "./categories.ts";
import type { Report } from "./report.ts";
import { addCounts, listRows } from "./sums.ts";

/** One report of several: counts add up, inputs come one after another. */
export function mergeReports(reports: readonly Report[]): Report {
  const [first] = reports;
  if (first === undefined) throw new Error("no report to merge");
  if (reports.length === 1) return first;
  const sum = (part: (report: Report) => number) => reports.reduce((total, report) => total + part(report), 0);
  const { notListed, ...lists } = listRows({
    paths: reports.flatMap(({ paths }) => paths),
    undecided: reports.flatMap(({ undecided }) => undecided),
    keptOtherwise: reports.flatMap(({ keptOtherwise }) => keptOtherwise),
  });
  const { categories: _, ...others } = first;
  return {
    ...others,
    ...lists,
    inputs: reports.flatMap(({ inputs }) => inputs),
    rules: first.rules.map((rule, i) => ({
      ...rule,
      matched: sum(({ rules }) => rules[i]?.matched ?? 0),
      redacted: sum(({ rules }) => rules[i]?.redacted ?? 0),
    })),
    notListed: sum((report) => report.notListed) + notListed,
    detected: addCounts(reports.map(({ detected }) => detected)),
    ...(reports.every(({ categories }) => categories) && {
      categories: addedCategories(reports.flatMap(({ categories = [] }) => categories)),
    }),
    neverMatched: first.neverMatched.filter((id) => reports.every(({ neverMatched }) => neverMatched.includes(id))),
    limits: addCounts(reports.map(({ limits }) => limits)),
    exit: Math.max(...reports.map(({ exit }) => exit)),
  };
}
