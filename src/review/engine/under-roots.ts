/** The same field of a record below every root: on a page, in an array, alone. */
import { canMatchSameNode } from "../../paths/overlap.ts";
import type { PathPattern } from "../../paths/pattern.ts";
import { placesOf } from "./pattern-places.ts";
import { keysOf, type Place, segmentsOf } from "./place.ts";

/** A name that no path has: wildcards and filters alone meet it. */
const UNHEARD_OF = "\u0000";

/** The place itself is among them; none for what is in no record. */
export function underRoots(place: Place, roots: readonly PathPattern[]): Place[] {
  const length = rootLength(place, roots);
  if (length === undefined) return [];
  const starts = roots.flatMap((root) => placesOf(root.segments));
  return starts.map((start) => [...start, ...place.slice(length)]);
}

/** How many steps lead to the innermost record; undefined for what is in none. */
export function rootLength(place: Place, roots: readonly PathPattern[]): number | undefined {
  const path = segmentsOf(keysOf(place, UNHEARD_OF));
  const lengths = Array.from({ length: path.length + 1 }, (_, i) => path.length - i);
  return lengths.find((length) => roots.some((root) => canMatchSameNode(root.segments, path.slice(0, length))));
}
