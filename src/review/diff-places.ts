/**
 * The places at which two versions of a file are compared: each documented field, each place of an entry or of a
 * test, one member that nobody documents in every object, and all of them under every records root.
 */
import { keyLabel } from "../matcher/labels.ts";
import { canMatchSameNode } from "../paths/overlap.ts";
import type { PathPattern, Segment, Selector } from "../paths/pattern.ts";
import { decisionsIn } from "./engine.ts";
import { exampleOf } from "./fields.ts";
import type { Ground } from "./ground.ts";
import type { Json } from "./json.ts";
import { keysOf, type Place, placeOf, placeText, type Step, segmentsOf } from "./place.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";
import { selectorStep } from "./watches.ts";

export interface ComparedPlace {
  readonly place: Place;
  readonly value: Json;
  /** The same for a place under another root, or with another kind of container. */
  readonly relative: string;
}

/** Places of one pattern; unions of unions could be any number. */
export const MOST_PLACES = 2048;

/** A name of a test's document is made up, yet shown only as a name of an input would be. */
const NO_NAMES: ReadonlySet<string> = new Set();

export function placesToCompare(versions: readonly ReviewedPack[], ground: Ground): ComparedPlace[] {
  const roots = rootsOf(versions);
  const fields = versions.flatMap(({ fields = [] }) => fields.map(exampleOf));
  const met = [...fields, ...versions.flatMap(testPlaces)];
  const moved = met.flatMap(({ place, value }) =>
    underRoots(place, roots, ground).map((other) => ({ place: other, value })),
  );
  const ofEntries = versions.flatMap((version) => entryPlaces(version, roots)).map((place) => ({ place, value: "x" }));
  const all = [...met, ...moved, ...ofEntries];
  const unique = new Map(all.map((one) => [`${placeText(one.place)} ${JSON.stringify(one.value)}`, one]));
  const places = [...unique.values(), ...freshMembers([...unique.values()])];
  return places.map(({ place, value }) => ({ place, value, relative: relativeText(place, roots, ground) }));
}

/** All places that a pattern may mean, each with the shortest way that has it. */
export function placesOf(segments: readonly Segment[]): Place[] {
  return segments.reduce<Place[]>(
    (places, segment) =>
      places.flatMap((place) => stepsOf(segment).map((steps) => [...place, ...steps])).slice(0, MOST_PLACES),
    [[]],
  );
}

function stepsOf({ descendant, selectors }: Segment): Step[][] {
  const steps = selectors.flatMap(choicesOf).map((step) => [step]);
  return descendant ? [...steps, ...steps.map((way): Step[] => [{ kind: "any" }, ...way])] : steps;
}

/** Wildcards and filters visit elements and members alike. */
function choicesOf(selector: Selector): Step[] {
  const isBoth = selector.kind === "wildcard" || selector.kind === "filter";
  return isBoth ? [{ kind: "element" }, { kind: "any" }] : [selectorStep(selector)];
}

function rootsOf(versions: readonly ReviewedPack[]): PathPattern[] {
  return [...new Map(versions.flatMap(({ pack }) => pack.records).map((root) => [root.text, root])).values()];
}

function entryPlaces({ pack }: ReviewedPack, roots: readonly PathPattern[]): Place[] {
  return pack.entries.flatMap(({ path, envelope }) =>
    envelope ? placesOf(path.segments) : roots.flatMap((root) => placesOf([...root.segments, ...path.segments])),
  );
}

function testPlaces({ pack, tests }: ReviewedPack): { place: Place; value: Json }[] {
  const keys = tests.flatMap((test) => decisionsIn(test.json, pack).map((decided) => decided.keys));
  return keys.map((some) => ({ place: placeOf(some).map(withoutValue), value: "x" }));
}

function withoutValue(step: Step): Step {
  if (step.kind === "index") return { kind: "element" };
  return step.kind === "name" && keyLabel(step.name, NO_NAMES) !== step.name ? { kind: "any" } : step;
}

/** The same field of a record, in a record of every kind. */
function underRoots(place: Place, roots: readonly PathPattern[], ground: Ground): Place[] {
  const rest = place.slice(rootLength(place, roots, ground));
  return roots.flatMap((root) => placesOf(root.segments).map((start) => [...start, ...rest]));
}

/** How much of the place is the innermost record's. */
function rootLength(place: Place, roots: readonly PathPattern[], { freshName }: Ground): number {
  const path = segmentsOf(keysOf(place, freshName));
  const lengths = Array.from({ length: path.length + 1 }, (_, i) => path.length - i);
  return lengths.find((length) => roots.some((root) => canMatchSameNode(root.segments, path.slice(0, length)))) ?? 0;
}

function relativeText(place: Place, roots: readonly PathPattern[], ground: Ground): string {
  return placeText(place.slice(rootLength(place, roots, ground))).replaceAll("[*]", ".*");
}

/** In each object, a member that nobody knows. */
function freshMembers(known: readonly { place: Place }[]): { place: Place; value: Json }[] {
  const objects = known.flatMap(({ place }) =>
    place.flatMap((step, i): Place[] => (step.kind === "name" ? [[...place.slice(0, i), { kind: "any" }]] : [])),
  );
  const unique = new Map(objects.map((place) => [placeText(place), place]));
  for (const { place } of known) unique.delete(placeText(place));
  return [...unique.values()].map((place) => ({ place, value: "x" }));
}
