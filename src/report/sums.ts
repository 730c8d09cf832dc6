/** Rows and counts of reports, added up. */
import type { PathReport, Report } from "./report.ts";

/** So many paths are listed at most. */
export const MOST_PATHS = 10_000;

type RowLists = Pick<Report, "paths" | "undecided" | "keptOtherwise">;

/** One row for each place and entry. Rows past those that are listed only count. */
export function listRows({ paths, undecided, keptOtherwise }: RowLists): RowLists & Pick<Report, "notListed"> {
  const byDecision = ({ path, decided }: PathReport) => `${path} ${decided}`;
  const added = [
    addUp(paths, byDecision),
    addUp(undecided, ({ path }) => path),
    addUp(keptOtherwise, byDecision),
  ] as const;
  const cut = added.flatMap((rows) => rows.slice(MOST_PATHS).map(({ count }) => count));
  return {
    paths: added[0].slice(0, MOST_PATHS),
    undecided: added[1].slice(0, MOST_PATHS),
    keptOtherwise: added[2].slice(0, MOST_PATHS),
    notListed: cut.reduce((total, count) => total + count, 0),
  };
}

/** Sums, name by name. */
export function addCounts<Name extends string>(all: readonly Readonly<Record<Name, number>>[]): Record<Name, number> {
  // Not in an object: a detector may be called `constructor`.
  const sums = new Map<string, number>();
  for (const counts of all) {
    for (const [name, count] of Object.entries<number>(counts)) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return Object.fromEntries(sums) as Record<Name, number>;
}

/** By name: the order in which something was found would say how the input was shared among threads. */
export function sortedCounts(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort());
}

/** Rows with the same key become one. */
export function addUp<Row extends { readonly count: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = sums.get(key);
    sums.set(key, known === undefined ? row : { ...row, count: known.count + row.count });
  }
  return [...sums.values()];
}
