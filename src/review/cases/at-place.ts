/** The cases of one place: all that filters may say on the way to it. */
import type { Primitive } from "../../paths/pattern.ts";
import { type Json, type Keys, withValue } from "../engine/json.ts";
import { type Place, type PlaceStep, placeOf, placeText } from "../engine/place.ts";
import { TooManyOutcomes } from "./candidate.ts";
import { documentAt, keysTo, whenText } from "./document.ts";
import type { NextStep, Spot, Walk } from "./walk.ts";

/** More are not listed. */
const MOST_CASES = 4096;

/** What may be at a place, where it is no container. `isDone`: nothing below it is of interest. @throws TooManyOutcomes */
export function spotsAt(walk: Walk, place: Place, isDone: (spot: Spot) => boolean = () => false): Spot[] {
  let spots = [walk.start()];
  for (const step of place) {
    spots = spots.filter((spot) => !isDone(spot));
    spots = spots.flatMap((spot) => nextAt(walk, spot, step).flatMap((next) => walk.enter(spot, next)));
    if (spots.length > MOST_CASES) throw new TooManyOutcomes();
  }
  return spots.filter(holdsSomething);
}

/** A scalar that holds something: neither "" nor null. */
function holdsSomething({ way, settled }: Spot): boolean {
  if (way === undefined) return true;
  return way.kind === "end" && settled?.is.kind === "scalar" && settled.is.value !== null && settled.is.value !== "";
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

/**
 * The smallest documents that have a value at the place, one for each case. Where filters look at it, the value is one that
 * they want. `given`: it is this scalar, whatever they want.
 *
 * @throws TooManyOutcomes
 */
export function casesAt(walk: Walk, place: Place, value: Json, given?: Primitive): Case[] {
  const spots = spotsAt(walk, place).filter((spot) => given === undefined || maySettle(walk, spot, given));
  const isOnePlace = new Set(spots.map((spot) => JSON.stringify(keysTo(walk, spot)))).size <= 1;
  return spots.flatMap((spot): Case[] => {
    const made = documentAt(walk, spot, given ?? value);
    const keys = keysTo(walk, spot);
    const document = given === undefined || made === undefined ? made : withValue(made, keys, given);
    if (document === undefined) return [];
    const when = [isOnePlace ? "" : `at ${placeText(placeOf(keys))}`, whenText(walk, spot)];
    return [{ when: when.filter((text) => text !== "").join(", "), spot, document, keys }];
  });
}

function maySettle(walk: Walk, { settled }: Spot, given: Primitive): boolean {
  return settled === undefined || walk.candidates.isOf(given, settled.is);
}
