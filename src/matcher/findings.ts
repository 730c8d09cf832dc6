/** Where detectors found what: places and counts, never values. */
import { allOf, type HitsByGrade, type HitsByPlace } from "../report/hits.ts";
import { HIDDEN_LABEL } from "./labels.ts";
import { placeOf } from "./tally.ts";
import type { PathNode } from "./tree.ts";
import { type Visits, visitsIn } from "./visits.ts";

/** What one detector found at one place: counts, never values. */
export interface Finding {
  /** As printed; `*` for names that may be personal, `*` alone for all places past those that are told apart. */
  readonly path: string;
  /** In the name that leads to the path, not in its value. */
  readonly inName: boolean;
  /** The detector's id; `known-value` for a value that another field of the record has. */
  readonly detector: string;
  /** What the detector finds, a key of the taxonomy; null for known values, which another field of the record has. */
  readonly category: string | null;
  /** How many hits there are. */
  readonly count: number;
  /** How many of them there are by what speaks for them. */
  readonly grades: HitsByGrade;
  /** How many values at the path were scanned, with hits or without. */
  readonly values: number;
  /** How many values there hold hits. */
  readonly hitValues: number;
}

/** `categories`: what each detector finds. */
export function findingsOf(hits: HitsByPlace, visits: Visits, categories: ReadonlyMap<string, string>): Finding[] {
  const found: Finding[] = [];
  const seen = new Map(visitsIn(visits).map((visit) => [visit.node.pointer, visit]));
  for (const [place, counts] of hits) {
    const pointer = Math.abs(place);
    const node = visits.nodes.get(pointer) as PathNode;
    const { count: values = 0, changed: hitValues = 0 } = seen.get(pointer) ?? {};
    const at = { path: node.shared ? HIDDEN_LABEL : placeOf(node), inName: place < 0, values, hitValues };
    for (const [detector, grades] of counts) {
      const category = categories.get(detector) ?? null;
      found.push({ ...at, detector, category, count: allOf(grades), grades });
    }
  }
  return found;
}
