/** A spot's smallest document, and in words the case that it is. */
import type { Descent } from "../../paths/automaton.ts";
import type { Primitive } from "../../paths/pattern.ts";
import { type Json, type Keys, valueAt, withValue } from "../engine/json.ts";
import { type Place, type PlaceStep, placeOf, placeText } from "../engine/place.ts";
import type { Chosen } from "./settled.ts";
import type { Steps } from "./tests.ts";
import type { ValueClass } from "./value-classes.ts";
import type { Spot, Walk } from "./walk.ts";

/** From the document down to the spot. */
function trailOf(spot: Spot): Spot[] {
  const trail: Spot[] = [];
  for (let at: Spot | undefined = spot; at !== undefined; at = at.parent) trail.unshift(at);
  return trail;
}

export function keysTo(walk: Walk, spot: Spot): Keys {
  return trailOf(spot).flatMap(({ step }) => (step === undefined ? [] : [keyFor(walk, step)]));
}

function keyFor(walk: Walk, step: Descent): string | number {
  if (step.kind === "other") return walk.freshName;
  return step.kind === "name" ? step.name : step.index;
}

/** As people write it: an element is `[*]` where all elements are alike. */
export function placeTo(spot: Spot): Place {
  return trailOf(spot).flatMap(({ step, parent }): PlaceStep[] => {
    if (step === undefined || parent === undefined) return [];
    if (step.kind === "other") return [{ kind: "any" }];
    if (step.kind === "name") return [step];
    return [parent.states.every(({ indexedBelow }) => indexedBelow === 0) ? { kind: "element" } : step];
  });
}

/** undefined where no document can be made up: an index is too large. A value that filters have settled stays as it is. */
export function documentAt(walk: Walk, spot: Spot, value: Json): Json | undefined {
  const keys = keysTo(walk, spot);
  let document = withValue(undefined, keys, settledValue(spot) ?? value);
  trailOf(spot).forEach(({ chosen }, depth) => {
    for (const { at, is } of chosen) {
      const place = [...keys.slice(0, depth), ...at];
      if (document !== undefined && !isOn(place, keys)) document = filled(document, place, is);
    }
  });
  return document;
}

/** What the filters want the value at the spot to be; undefined where it may be anything. */
export function settledValue({ way, settled }: Spot): Primitive | undefined {
  return way?.kind === "end" && settled?.is.kind === "scalar" ? settled.is.value : undefined;
}

function isOn(place: Keys, keys: Keys): boolean {
  return place.every((key, i) => key === keys[i]);
}

function filled(document: Json, place: Keys, is: ValueClass): Json | undefined {
  switch (is.kind) {
    case "absent":
      return document;
    case "scalar":
      return withValue(document, place, is.value);
    default:
      return valueAt(document, place) === undefined
        ? withValue(document, place, is.kind === "object" ? {} : [])
        : document;
  }
}

/** `name is "callerNumber" and no kind`; "" where no filter looks. */
export function whenText(walk: Walk, spot: Spot): string {
  const keys = keysTo(walk, spot);
  const told = trailOf(spot).flatMap(({ telling }, depth) =>
    telling.flatMap(({ at, is }: Chosen) => (isTold(at, is) ? [{ place: [...keys.slice(0, depth), ...at], is }] : [])),
  );
  const names = told.map(({ place }) => String(place.at(-1) ?? "$"));
  const areClear = new Set(names).size === names.length && names.every((name) => Number.isNaN(Number(name)));
  const texts = told.map(({ place, is }, i) =>
    caseText(areClear ? (names[i] as string) : placeText(placeOf(place)), is),
  );
  return [...new Set(texts)].join(" and ");
}

/** That there is something in which to look goes without saying. */
function isTold(at: Steps, { kind }: ValueClass): boolean {
  return at.length > 0 || kind === "scalar";
}

function caseText(name: string, is: ValueClass): string {
  if (is.kind === "absent") return `no ${name}`;
  if (is.kind !== "scalar") return `${name} is ${is.kind === "object" ? "an object" : "a list"}`;
  if (!is.rest) return `${name} is ${JSON.stringify(is.value)}`;
  return /^something else/.test(String(is.value)) ? `another ${name}` : `${name} is, say, ${JSON.stringify(is.value)}`;
}
