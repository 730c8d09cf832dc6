/**
 * The places at which two versions of a file are compared: each documented field, each place of an entry or of a
 * test, one undocumented member in every object, and all of these below every root of records.
 */
import { keyLabel } from "../../matcher/labels.ts";
import type { PathPattern, Segment } from "../../paths/pattern.ts";
import { fullPaths } from "../../rules/model.ts";
import { decisionsIn } from "../engine/engine.ts";
import type { Json } from "../engine/json.ts";
import { ANY, namesOf, placesOf } from "../engine/pattern-places.ts";
import { type Place, type PlaceStep, placeOf, placeText } from "../engine/place.ts";
import { filtersOf, type ProbeBase } from "../engine/probe-base.ts";
import { underRoots } from "../engine/under-roots.ts";
import { exampleOf } from "../fields.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";

export interface ComparedPlace {
  readonly place: Place;
  readonly value: Json;
  /** It is in a fields file. */
  readonly isDocumented: boolean;
}

/** A name in a test is made up, but is shown only if a name of an input would be. */
const NO_NAMES: ReadonlySet<string> = new Set();

/** The documented ones first. */
export function placesToCompare(versions: readonly ReviewedPack[], base: ProbeBase): ComparedPlace[] {
  const roots = rootsOf(versions);
  const fields = versions.flatMap(({ fields = [] }) => fields.map(exampleOf));
  const tests = versions.flatMap(testPlaces);
  const derived = [
    ...fields.flatMap(({ place }) => underRoots(place, roots, base)),
    ...entryPlaces(versions, roots),
    ...tests,
    ...tests.flatMap((place) => underRoots(place, roots, base)),
  ];
  const known = unique([
    ...fields.map((field) => ({ ...field, isDocumented: true })),
    ...derived.map((place) => ({ place, value: "x", isDocumented: false })),
  ]);
  return unique([...known, ...freshMembers(known).map((place) => ({ place, value: "x", isDocumented: false }))]);
}

/** The first of those at the same place: paths do not ask for the type of a value. */
function unique(places: readonly ComparedPlace[]): ComparedPlace[] {
  const found = new Map<string, ComparedPlace>();
  for (const one of places) {
    const text = placeText(one.place);
    if (!found.has(text)) found.set(text, one);
  }
  return [...found.values()];
}

function rootsOf(versions: readonly ReviewedPack[]): PathPattern[] {
  return [...new Map(versions.flatMap(({ pack }) => pack.records).map((root) => [root.text, root])).values()];
}

/** The entries of all versions, below the roots of all. Where two of them may meet, that place is among these. */
function entryPlaces(versions: readonly ReviewedPack[], roots: readonly PathPattern[]): Place[] {
  const written = versions.flatMap(({ pack }) => pack.entries);
  const entries = new Map(written.map((entry) => [`${entry.envelope} ${entry.path.text}`, entry])).values();
  const patterns = [...entries].flatMap((entry) => fullPaths(entry, roots));
  const namesAt = namesOf(patterns);
  return patterns.flatMap((pattern) =>
    placesOf(pattern, namesAt).flatMap((place) => (isJudged(pattern) ? [place, [...place, ANY]] : [place])),
  );
}

/** What a filter looks into has members, and then the entry is about these. */
function isJudged(pattern: readonly Segment[]): boolean {
  const last = pattern.at(-1);
  return last !== undefined && filtersOf(last).length > 0;
}

function testPlaces({ pack, tests }: ReviewedPack): Place[] {
  const values = tests.flatMap((test) => decisionsIn(test.json, pack));
  const places = values.map(({ keys }) => placeOf(keys).map(withoutValue));
  return [...new Map(places.map((place) => [placeText(place), place])).values()];
}

function withoutValue(step: PlaceStep): PlaceStep {
  if (step.kind === "index") return { kind: "element" };
  return step.kind === "name" && keyLabel(step.name, NO_NAMES) !== step.name ? { kind: "any" } : step;
}

/** In each object, a member with a new name. */
function freshMembers(known: readonly ComparedPlace[]): Place[] {
  return known.flatMap(({ place }) =>
    place.flatMap((step, i): Place[] => (step.kind === "name" ? [[...place.slice(0, i), { kind: "any" }]] : [])),
  );
}
