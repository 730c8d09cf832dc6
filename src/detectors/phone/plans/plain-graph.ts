/**
 * The graph of numbers as it stands in plain tables: nodes one after another, `;` between them. In Node it stands in place of
 * packed-graph.ts (scripts/build-node.mjs).
 */
import type { WrittenGraph } from "./written-graph.ts";

const TEN = 10;
const NO_NODE = -1;
const ENDS = "e";

/**
 * First the roots, `0,17,3`. Then for each node `e` where numbers end at it, and the digits that lead on, with the node they lead to:
 * `e012:17,3:5`.
 */
export function graphIn(written: string): WrittenGraph {
  const [roots = "", ...nodes] = written.split(";");
  const next = new Array<number>(nodes.length * TEN).fill(NO_NODE);
  const ends = nodes.map((node, at) => {
    const hasEnd = node.startsWith(ENDS);
    for (const way of (hasEnd ? node.slice(1) : node).split(",")) {
      const colon = way.indexOf(":");
      const child = Number(way.slice(colon + 1));
      for (let i = 0; i < colon; i++) next[at * TEN + Number(way[i])] = child;
    }
    return Number(hasEnd);
  });
  return { roots: roots.split(",").map(Number), next, ends };
}
