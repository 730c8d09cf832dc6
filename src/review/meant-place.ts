/** The place that somebody meant who asked about one that neither the rules nor the vendor's documents name. */
import { editDistance, suggest } from "../errors/suggest.ts";
import type { Segment } from "../paths/pattern.ts";
import { fullPaths } from "../rules/model.ts";
import { everywhere } from "./documented.ts";
import { type Place, type PlaceStep, placeText } from "./engine/place.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

/** As it is written; undefined where the place is named, or none is like it. `isDecided`: some entry decides there. */
export function meantPlace(place: Place, reviewed: ReviewedPack, isDecided: boolean): string | undefined {
  const known = knownPlaces(reviewed);
  if (known.some((other) => isNamedBy(place, other))) return undefined;
  // A container or a wildcard decides for every name: there only a slip of the pen is likely.
  const meant = misspelt(place, known) ?? (isDecided ? undefined : misplaced(place, known));
  return meant && placeText(meant);
}

function knownPlaces({ pack, fields = [] }: ReviewedPack): Place[] {
  const paths = pack.entries.flatMap((entry) => fullPaths(entry, pack.records));
  const ofEntries = paths.map(placeIn).filter((place) => place !== undefined);
  return [...everywhere(fields, pack).map((field) => field.place), ...ofEntries];
}

/** undefined for a path that looks at any depth. */
function placeIn(path: readonly Segment[]): Place | undefined {
  return path.some(({ descendant }) => descendant) ? undefined : path.map(stepIn);
}

function stepIn({ selectors: [selector] }: Segment): PlaceStep {
  if (selector?.kind === "name" || selector?.kind === "index") return selector;
  return { kind: selector?.kind === "wildcard" ? "any" : "element" };
}

/** The place itself, or one below it. */
function isNamedBy(place: Place, other: Place): boolean {
  return place.length <= other.length && place.every((step, i) => isSame(step, other[i] as PlaceStep));
}

function isSame(step: PlaceStep, other: PlaceStep): boolean {
  if (step.kind === "name" || other.kind === "name") return nameOf(step) === nameOf(other);
  return true;
}

function nameOf(step: PlaceStep | undefined): string | undefined {
  return step?.kind === "name" ? step.name : undefined;
}

/** The nearest that differs in one name, by a slip. */
function misspelt(place: Place, known: readonly Place[]): Place | undefined {
  const found = known.flatMap((other) => {
    const distance = slipBetween(place, other);
    return distance === undefined ? [] : [{ other, distance }];
  });
  return found.toSorted((a, b) => a.distance - b.distance)[0]?.other;
}

/** The edits between the only two names that differ. */
function slipBetween(place: Place, other: Place): number | undefined {
  if (place.length !== other.length) return undefined;
  const [at, second] = [...place.keys()].filter((i) => !isSame(place[i] as PlaceStep, other[i] as PlaceStep));
  if (at === undefined || second !== undefined) return undefined;
  const [wrong, right] = [nameOf(place[at]), nameOf(other[at])];
  if (wrong === undefined || right === undefined || suggest(wrong, [right]) === undefined) return undefined;
  return editDistance(wrong, right);
}

/** The first of those that end in the same name and begin most alike. */
function misplaced(place: Place, known: readonly Place[]): Place | undefined {
  const name = nameOf(place.at(-1))?.toLowerCase();
  const same = known.filter((other) => name !== undefined && nameOf(other.at(-1))?.toLowerCase() === name);
  return same.toSorted((a, b) => sharedSteps(place, b) - sharedSteps(place, a))[0];
}

function sharedSteps(place: Place, other: Place): number {
  const first = place.findIndex((step, i) => other[i] === undefined || !isSame(step, other[i]));
  return first < 0 ? place.length : first;
}
