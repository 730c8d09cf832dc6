/** Which elements stand for all: more than one where a pattern selects by the index. */

import type { Keys } from "./json.ts";
import { segmentOf, selectsBelow } from "./pattern-places.ts";
import { keysOf, type Place } from "./place.ts";
import { indicesOf, type ProbeBase } from "./probe-base.ts";

/** No longer array is made up, and no more variants. */
const LARGEST_INDEX = 1000;
const MOST_VARIANTS = 64;

/** The places in documents that stand for a place. */
export function variantsOf(place: Place, base: ProbeBase): Keys[] {
  const choices = place.map((step, i) => {
    if (step.kind !== "element") return keysOf([step], base.freshName);
    return [...new Set([0, ...indicesAt(place, i, base)])].filter((index) => index <= LARGEST_INDEX);
  });
  return choices.reduce<Keys[]>(
    (ways, keys) => ways.flatMap((way) => keys.map((key) => [...way, key])).slice(0, MOST_VARIANTS),
    [[]],
  );
}

/** The indices that patterns have for the elements to which step `i` of the place leads. */
function indicesAt(place: Place, i: number, { indexing }: ProbeBase): number[] {
  const container = place.slice(0, i).map(segmentOf);
  return indexing.flatMap((pattern) =>
    pattern.flatMap((segment, at) => {
      const indices = indicesOf(segment);
      return indices.length > 0 && selectsBelow(pattern, at, container) ? indices : [];
    }),
  );
}
