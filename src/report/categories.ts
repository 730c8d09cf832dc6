/** What was taken out, by category. */
import type { CategoryReport, RuleReport } from "./report.ts";

/**
 * @param detected hits by the detector's id.
 * @param ofDetectors what each detector finds. Of a value that stood elsewhere in its record (`known-value`) no detector knows it.
 * @returns the largest first.
 */
export function categoriesOf(
  rules: readonly RuleReport[],
  detected: Readonly<Record<string, number>>,
  ofDetectors: ReadonlyMap<string, string>,
): CategoryReport[] {
  const values = rules.flatMap(({ category, action, redacted }) =>
    category === undefined || COUNTED_ELSEWHERE.includes(action) ? [] : [{ category, values: redacted, hits: 0 }],
  );
  const hits = Object.entries(detected).flatMap(([detector, count]) => {
    const category = ofDetectors.get(detector);
    return category === undefined ? [] : [{ category, values: 0, hits: count }];
  });
  return addedCategories([...values, ...hits]);
}

/** What a scan replaces are hits; what a keep does not keep is of no category that anybody named. */
const COUNTED_ELSEWHERE = ["scan", "keep"];

/** One row for each category of which something was taken out, the largest first. */
export function addedCategories(rows: readonly CategoryReport[]): CategoryReport[] {
  const sums = new Map<string, CategoryReport>();
  for (const { category, values, hits } of rows) {
    const known = sums.get(category);
    sums.set(category, { category, values: values + (known?.values ?? 0), hits: hits + (known?.hits ?? 0) });
  }
  return [...sums.values()].filter((row) => sizeOf(row) > 0).sort(byFirst);
}

function sizeOf({ values, hits }: CategoryReport): number {
  return values + hits;
}

function byFirst(a: CategoryReport, b: CategoryReport): number {
  return sizeOf(b) - sizeOf(a) || (a.category < b.category ? -1 : 1);
}
