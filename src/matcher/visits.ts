/** The nodes of a run, with what was counted at each. */
import type { Pointer } from "../scanner/core.ts";
import type { PathNode } from "./tree.ts";

export interface Visits {
  readonly nodes: ReadonlyMap<Pointer, PathNode>;
  /** Three numbers for each node, in the order in which the run met them: the node, its values, and those that changed. */
  readonly seen: readonly number[];
}

export interface Visit {
  readonly node: PathNode;
  /** Values that were decided there, and those of them that came out as different bytes. */
  readonly count: number;
  readonly changed: number;
}

export function visitsIn({ nodes, seen }: Visits): Visit[] {
  const visits: Visit[] = [];
  for (let i = 0; i < seen.length; i += 3) {
    const node = nodes.get(seen[i] as number);
    if (node !== undefined) visits.push({ node, count: seen[i + 1] as number, changed: seen[i + 2] as number });
  }
  return visits;
}
