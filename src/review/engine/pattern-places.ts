/** The places that a pattern may match. */
import { canMatchAbove, canMatchSameNode } from "../../paths/overlap.ts";
import type { Segment, Selector } from "../../paths/pattern.ts";
import type { Place, PlaceStep } from "./place.ts";
import { selectorStep } from "./watches.ts";

/** Of one pattern: unions of unions could make any number of places. */
export const MOST_PLACES = 2048;

/** A key of an open map. */
export const ANY: PlaceStep = { kind: "any" };

/** The names that other patterns have for the members at a place. */
type NamesAt = (place: Place) => readonly string[];

/** All places of a pattern. Where it takes any name, the names that `namesAt` gives are among them. */
export function placesOf(segments: readonly Segment[], namesAt: NamesAt = () => []): Place[] {
  return segments.reduce<Place[]>(
    (places, segment) => places.flatMap((place) => belowPlace(place, segment, namesAt)).slice(0, MOST_PLACES),
    [[]],
  );
}

/** `..` stands for any number of steps: none, one and two are tried. */
function belowPlace(place: Place, { descendant, selectors }: Segment, namesAt: NamesAt): Place[] {
  const anyBelow = (above: Place) => [ANY, ...named(namesAt(above))].map((step) => [...above, step]);
  const one = descendant ? anyBelow(place) : [];
  const starts = [place, ...one, ...one.flatMap(anyBelow)];
  return starts.flatMap((start) =>
    selectors.flatMap((selector) => stepsOf(selector, () => namesAt(start)).map((step) => [...start, step])),
  );
}

/** Wildcards and filters of rules visit elements and members, those of keeps only elements; of a slice, its ends are tried. */
function stepsOf(selector: Selector, names: () => readonly string[]): PlaceStep[] {
  if (selector.kind === "filter" && selector.ofElements) return [{ kind: "element" }];
  if (selector.kind === "wildcard" || selector.kind === "filter") {
    return [{ kind: "element" }, ANY, ...named(names())];
  }
  const step = selectorStep(selector);
  if (selector.kind !== "slice" || selector.end === null) return [step];
  return [step, { kind: "index", index: Math.max(selector.start, selector.end - 1) }];
}

function named(names: readonly string[]): PlaceStep[] {
  return names.map((name) => ({ kind: "name", name }));
}

/** The names that these patterns have for the members at each place. */
export function namesOf(patterns: readonly (readonly Segment[])[]): NamesAt {
  const open = patterns.flatMap((pattern) =>
    pattern.flatMap((segment, at) => {
      const names = segment.selectors.flatMap((selector) => (selector.kind === "name" ? [selector.name] : []));
      return names.length > 0 ? [{ pattern, at, names }] : [];
    }),
  );
  return (place) => {
    const container = place.map(segmentOf);
    const fitting = open.filter(({ pattern, at }) => selectsBelow(pattern, at, container));
    return [...new Set(fitting.flatMap(({ names }) => names))];
  };
}

/** Whether the segment `at` of a pattern may select children of a container. */
export function selectsBelow(pattern: readonly Segment[], at: number, container: readonly Segment[]): boolean {
  const above = pattern.slice(0, at);
  if (canMatchSameNode(above, container)) return true;
  return pattern[at]?.descendant === true && canMatchAbove(above, container);
}

/** A segment that selects all that the step may be. */
export function segmentOf(step: PlaceStep): Segment {
  return { descendant: false, selectors: [selectorOf(step)] };
}

function selectorOf(step: PlaceStep): Selector {
  if (step.kind === "element") return { kind: "elements" };
  // A name that no pattern has is met by wildcards and filters only; this one is in no pattern either.
  return step.kind === "any" ? { kind: "name", name: UNHEARD_OF } : step;
}

const UNHEARD_OF = "\u0000";
