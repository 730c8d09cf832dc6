/** The cases of one place: all that filters may say on the way to it. */
import { type Json, type Keys, withValue } from "../engine/json.ts";
import { type Place, type PlaceStep, placeOf, placeText } from "../engine/place.ts";
import { TooManyOutcomes } from "./candidate.ts";
import { documentAt, keysTo, whenText } from "./document.ts";
import type { NextStep, Spot, Walk } from "./walk.ts";

/** More are not listed. */
const MOST_CASES = 4096;

/** What may be at a place, where it is no container. @throws TooManyOutcomes */
export function spotsAt(walk: Walk, place: Place): Spot[] {
  let spots = [walk.start()];
  for (const step of place) {
    spots = spots.flatMap((spot) => nextAt(walk, spot, step).flatMap((next) => walk.enter(spot, next)));
    if (spots.length > MOST_CASES) throw new TooManyOutcomes();
  }
  return spots.filter(({ way }) => way === undefined || way.kind === "end");
}

function nextAt(walk: Walk, spot: Spot, step: PlaceStep): NextStep[] {
  if (step.kind === "element") return walk.nextOf(spot).filter((next) => next.step.kind === "index");
  return [walk.stepTo(spot, step.kind === "any" ? { kind: "other" } : step) ?? []].flat();
}

export interface Case {
  /** Which case it is, e.g. `name is "callerNumber"`; "" where no filter looks. */
  readonly when: string;
  readonly spot: Spot;
  readonly document: Json;
  /** Where the value is. */
  readonly keys: Keys;
}

/** The smallest documents that have a value at the place, one for each case. @throws TooManyOutcomes */
export function casesAt(walk: Walk, place: Place, value: Json): Case[] {
  const spots = spotsAt(walk, place);
  const isOnePlace = new Set(spots.map((spot) => JSON.stringify(keysTo(walk, spot)))).size <= 1;
  return spots.flatMap((spot): Case[] => {
    const document = documentAt(walk, spot, value);
    if (document === undefined) return [];
    const keys = keysTo(walk, spot);
    const when = [isOnePlace ? "" : `at ${placeText(placeOf(keys))}`, whenText(walk, spot)];
    return [{ when: when.filter((text) => text !== "").join(", "), spot, document, keys }];
  });
}

/** The document of a case with another value in its place. */
export function withOther({ document, keys }: Case, value: Json): Json {
  return withValue(document, keys, value) ?? document;
}
