/** The places that a pattern may match. */
import type { Segment, Selector } from "../../paths/pattern.ts";
import type { Place, PlaceStep } from "./place.ts";

/** Unions of unions could make any number of places. */
const MOST_PLACES = 2048;

/** A key of an open map. */
const ANY: PlaceStep = { kind: "any" };

/** All places of a pattern; `..` stands for no step, one and two. */
export function placesOf(segments: readonly Segment[]): Place[] {
  return segments.reduce<Place[]>(
    (places, segment) => places.flatMap((place) => belowPlace(place, segment)).slice(0, MOST_PLACES),
    [[]],
  );
}

function belowPlace(place: Place, { descendant, selectors }: Segment): Place[] {
  const starts = descendant ? [place, [...place, ANY], [...place, ANY, ANY]] : [place];
  return starts.flatMap((start) => selectors.flatMap(stepsOf).map((step) => [...start, step]));
}

/** Wildcards and filters of rules visit elements and members, those of keeps only elements. */
function stepsOf(selector: Selector): PlaceStep[] {
  switch (selector.kind) {
    case "name":
      return [{ kind: "name", name: selector.name }];
    case "index":
      return [{ kind: "index", index: selector.index }];
    case "wildcard":
      return [{ kind: "element" }, ANY];
    case "filter":
      return selector.ofElements ? [{ kind: "element" }] : [{ kind: "element" }, ANY];
    default:
      return [{ kind: "element" }];
  }
}
