/** Which elements of arrays have to be told apart: where some path begins or stops selecting by the index. */
import type { Segment } from "../../paths/pattern.ts";

/** No more elements are told apart. */
const MOST_ELEMENTS = 1000;

export interface Indices {
  /** In order; the last stands for all after it. */
  readonly told: readonly number[];
  /** Some path selects beyond, so that not all elements were told apart. */
  readonly isCut: boolean;
}

export function indicesOf(patterns: readonly (readonly Segment[])[]): Indices {
  const selectors = patterns.flat().flatMap((segment) => segment.selectors);
  const edges = new Set<number>([0]);
  let period = 1;
  for (const selector of selectors) {
    if (selector.kind === "index") edges.add(selector.index).add(selector.index + 1);
    if (selector.kind !== "slice") continue;
    edges.add(selector.start);
    if (selector.end !== null) edges.add(selector.end);
    if (selector.step > 1) period = leastCommonMultiple(period, selector.step);
  }
  const last = Math.max(...edges);
  const told =
    period === 1 ? [...edges].sort((a, b) => a - b) : Array.from({ length: capped(last + period) }, (_, i) => i);
  const kept = told.slice(0, MOST_ELEMENTS);
  return { told: kept, isCut: kept.length < told.length || (period > 1 && last + period > MOST_ELEMENTS) };
}

function capped(length: number): number {
  return Math.min(length, MOST_ELEMENTS);
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return Math.min((a / x) * b, Number.MAX_SAFE_INTEGER);
}
