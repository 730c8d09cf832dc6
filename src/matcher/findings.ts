/** Where detectors found what: places and counts, never values. */
import type { Nodes } from "../scanner/nodes.ts";
import { HIDDEN_LABEL } from "./labels.ts";
import { placeOf } from "./tally.ts";
import type { PathTree } from "./tree.ts";

export interface Finding {
  /** As printed; `*` for names that may be personal, `*` alone for all places past those that are told apart. */
  readonly path: string;
  /** In the name that leads to the path, not in its value. */
  readonly inName: boolean;
  readonly detector: string;
  /** What the detector finds, a key of the taxonomy; null for values that another field of the record has. */
  readonly category: string | null;
  /** Hits. */
  readonly count: number;
  /** Values at the path that were looked at, with hits or without. */
  readonly values: number;
  /** Values there that hold hits. */
  readonly hitValues: number;
}

/** Of a run. */
export interface Detected {
  /** By node (for names: minus the node), then by detector. */
  readonly counts: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** By detector. */
  readonly categories: ReadonlyMap<string, string>;
}

export function findingsOf(detected: Detected, tree: PathTree, nodes: Nodes): Finding[] {
  const found: Finding[] = [];
  for (const [place, counts] of detected.counts) {
    const node = tree.at(Math.abs(place));
    const { count: values, changed: hitValues } = nodes.counts(node.pointer);
    const at = { path: node.shared ? HIDDEN_LABEL : placeOf(node), inName: place < 0, values, hitValues };
    for (const [detector, count] of counts) {
      found.push({ ...at, detector, category: detected.categories.get(detector) ?? null, count });
    }
  }
  return found;
}
