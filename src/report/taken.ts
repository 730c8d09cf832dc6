/** What was taken out in a run, each list with the largest first. What a report of an older version does not say is undefined. */
import type { CategoryReport, PathReport, Report, RuleReport } from "./report.ts";

/** A place at which a rule decided values. */
export interface TakenPlace extends PathReport {
  /** undefined where the report does not have the entry. */
  readonly rule: RuleReport | undefined;
}

export interface Taken {
  /** Values, and names of members, that rules replaced. */
  readonly values: number;
  /** Spans that detectors found in texts, and that were replaced. */
  readonly hits: number;
  readonly categories: readonly CategoryReport[] | undefined;
  /** Those that replaced something. */
  readonly rules: readonly RuleReport[];
  readonly places: readonly TakenPlace[];
  readonly detectors: readonly { readonly detector: string; readonly count: number }[];
}

export function takenIn(report: Report): Taken {
  const detectors = Object.entries(report.detected).map(([detector, count]) => ({ detector, count }));
  const rules = report.rules.filter(hasTaken).sort((a, b) => b.redacted - a.redacted);
  return {
    // What a rule had scanned is no value that was replaced: its hits count.
    values: sum(rules.filter(({ action }) => action !== "scan").map(({ redacted }) => redacted)),
    hits: sum(detectors.map(({ count }) => count)),
    categories: report.categories?.toSorted((a, b) => b.values + b.hits - a.values - a.hits),
    rules,
    places: placesIn(report),
    detectors: detectors.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
  };
}

/** What a keep does not keep is counted for itself. */
function hasTaken({ action, redacted }: RuleReport): boolean {
  return action !== "keep" && redacted > 0;
}

function placesIn({ paths, rules }: Report): TakenPlace[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return paths
    .map((path) => ({ ...path, rule: byId.get(path.decided) }))
    .filter(({ rule }) => rule === undefined || hasTaken(rule))
    .sort((a, b) => b.count - a.count);
}

/** Values at places that nobody decided, as far as places are listed. */
export function undecidedValues({ undecided }: Report): number {
  return sum(undecided.map(({ count }) => count));
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
