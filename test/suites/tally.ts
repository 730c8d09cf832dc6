/** How many of the wanted values are gone, and how much is taken beside them. */
import type { Finder, Found, Kind } from "./kinds.ts";
import type { Outcome } from "./outcome.ts";
import type { Case, Suite, Wanted } from "./sets.ts";

export interface Count {
  readonly kind: Kind;
  readonly wanted: number;
  readonly found: number;
  /** Hits of the kind that touch nothing which is to be found. */
  readonly false: number;
  /** All hits of the kind. */
  readonly hits: number;
}

export interface Tally {
  readonly suite: string;
  readonly counts: readonly Count[];
  /** Whether the suite says of any text that nothing else is in it. */
  readonly saysAll: boolean;
  readonly outcomes: readonly Outcome[];
}

/** For each kind of the suite that occurs in it. */
export async function tally({ name, kinds, cases }: Suite, finder: Finder): Promise<Tally> {
  const counts = new Map(kinds.map((kind) => [kind, { wanted: 0, found: 0, false: 0, hits: 0 }]));
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const hits = await finder.find(one.text, one.regions);
    for (const [i, wanted] of one.wanted.entries()) {
      const count = counts.get(wanted.kind as Kind);
      if (count === undefined) continue;
      const right = isGone(wanted, hits);
      count.wanted++;
      if (right) count.found++;
      outcomes.push({ id: `${name}: ${one.id} ${wanted.kind} ${i + 1}`, right });
    }
    for (const { kind } of hits) {
      const count = counts.get(kind as Kind);
      if (count !== undefined) count.hits++;
    }
    const wrong = falseHits(one, hits);
    for (const { kind } of wrong) {
      const count = counts.get(kind as Kind);
      if (count !== undefined) count.false++;
    }
    if (one.complete.length > 0) outcomes.push({ id: `${name}: ${one.id} nothing else`, right: wrong.length === 0 });
  }
  const seen = [...counts].filter(([, count]) => count.wanted + count.false > 0);
  const saysAll = cases.some(({ complete }) => complete.length > 0);
  return { suite: name, saysAll, counts: seen.map(([kind, count]) => ({ kind, ...count })), outcomes };
}

/** Whether every character is in a hit: what goes, goes, under whatever name. */
function isGone({ start, end, kind, somewhere }: Wanted, hits: readonly Found[]): boolean {
  if (somewhere) return hits.some((hit) => hit.kind === kind);
  let at = start;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    if (hit.start <= at && hit.end > at) at = hit.end;
  }
  return at >= end;
}

function falseHits({ wanted, complete }: Case, hits: readonly Found[]): Found[] {
  return hits.filter(
    (hit) =>
      complete.includes(hit.kind as Kind) &&
      !wanted.some((one) => (one.kind !== "other" || one.personal) && hit.start < one.end && one.start < hit.end),
  );
}
