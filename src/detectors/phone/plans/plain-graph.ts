/**
 * The graph of numbers as it stands in plain tables: its three lists, which Node reads at once. In Node it stands in place of
 * packed-graph.ts (scripts/build-node.mjs).
 */
import type { WrittenGraph } from "./written-graph.ts";

/** `[0,17,3];[…];[…]`: the roots, the next nodes, the ends. */
export function graphIn(written: string): WrittenGraph {
  const [roots = [], next = [], ends = []] = written.split(";").map((list): number[] => JSON.parse(list));
  return { roots, next, ends };
}
