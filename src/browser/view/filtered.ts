/** Whether a change passes a filter; a filter that asks for nothing lets all through. */
import type { Filter, Piece } from "../protocol.ts";

export function isLetThrough({ rule, place }: Pick<Piece, "rule" | "place">, { rules, places }: Filter): boolean {
  return isIn(rule, rules) && isIn(place, places);
}

export function asksNothing({ rules, places }: Filter): boolean {
  return rules === undefined && places === undefined;
}

function isIn(index: number | undefined, wanted: readonly number[] | undefined): boolean {
  return wanted === undefined || (index !== undefined && wanted.includes(index));
}
