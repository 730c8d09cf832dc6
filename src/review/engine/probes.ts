/**
 * Probes for one field. Where filters decide, a field has several answers, not one: each literal that a filter compares, a
 * text that no filter compares, and nothing at all are tried where the filters look. Without that, a narrowed filter would
 * not show.
 */
import { canMatchAbove, canMatchSameNode } from "../../paths/overlap.ts";
import type { Segment } from "../../paths/pattern.ts";
import { type Json, type Keys, keyText, withValue } from "./json.ts";
import { keysOf, type Place, placeOf, placeText, segmentsOf } from "./place.ts";
import { filtersOf, type ProbeBase } from "./probe-base.ts";
import { variantsOf } from "./variants.ts";
import { watchesOf } from "./watches.ts";

/** More combinations than this are not tried: then only one place at a time is varied. */
const MOST_PROBES = 512;

export interface Probe {
  /** Which case it is, e.g. `name is "callerNumber"`; "" where no filter looks. */
  readonly when: string;
  readonly document: Json;
  /** Where the field is. */
  readonly keys: Keys;
}

/** A place that filters look at, with what is tried there; undefined for nothing at all. */
interface WatchedPlace {
  readonly keys: Keys;
  readonly choices: readonly (Json | undefined)[];
  /** The choice that stands for all that no filter compares. */
  readonly other: Json;
}

export interface ProbedField {
  readonly place: Place;
  /** What the field holds. */
  readonly value: Json;
  /** A user gave the value: no other one is tried, whatever filters look at. */
  readonly isGiven?: boolean;
}

/** The smallest documents that have the field: one for each case that makes a difference to filters. */
export function probesOf(field: ProbedField, base: ProbeBase): Probe[] {
  const variants = variantsOf(field.place, base);
  return variants.flatMap((keys) =>
    probesAt(keys, field, base).map((probe) => {
      if (variants.length === 1) return probe;
      const where = `at ${placeText(placeOf(keys))}`;
      return { ...probe, when: probe.when === "" ? where : `${where}, ${probe.when}` };
    }),
  );
}

function probesAt(keys: Keys, field: ProbedField, base: ProbeBase): Probe[] {
  const places = watchedPlaces(field, keys, base);
  const bare = withValue(undefined, keys, field.value);
  if (bare === undefined) return [];
  return combinations(places.map(({ choices }) => choices)).flatMap((chosen) => {
    const document = filled(bare, places, chosen);
    return document === undefined ? [] : { when: describe(places, chosen), document, keys };
  });
}

function filled(bare: Json, places: readonly WatchedPlace[], chosen: readonly (Json | undefined)[]): Json | undefined {
  let document: Json | undefined = bare;
  for (const [i, { keys }] of places.entries()) {
    const value = chosen[i];
    if (value !== undefined && document !== undefined) document = withValue(document, keys, value);
  }
  return document;
}

/** Everything that some filter on the way to the field looks at. */
function watchedPlaces(field: ProbedField, keys: Keys, base: ProbeBase): WatchedPlace[] {
  const found = new Map<string, { keys: Keys; values: Map<string, Json> }>();
  for (const { keys: watched, values } of watchedBy(keys, base)) {
    const key = keyText(watched);
    const known = found.get(key) ?? { keys: watched, values: new Map() };
    for (const value of values) known.values.set(JSON.stringify(value), value);
    found.set(key, known);
  }
  return [...found.values()].flatMap(({ keys: watched, values }) => {
    const all = [...values.values()];
    const place = isAbove(watched, keys) ? ownPlace(field, watched, keys, all) : siblingPlace(watched, all, base);
    return place.choices.length > 1 ? place : [];
  });
}

function siblingPlace(watched: Keys, values: readonly Json[], { freshText }: ProbeBase): WatchedPlace {
  return { keys: watched, choices: [...values, freshText, undefined], other: freshText };
}

/** The field itself, which cannot be absent, or a container on the way to it, which has to stay a container. */
function ownPlace(field: ProbedField, watched: Keys, keys: Keys, values: readonly Json[]): WatchedPlace {
  const isField = watched.length === keys.length && field.isGiven !== true;
  return { keys: watched, choices: isField ? [...values.filter(isScalar), field.value] : [], other: field.value };
}

function isScalar(value: Json): boolean {
  return value !== null && value !== "" && typeof value !== "object";
}

function isAbove(above: Keys, keys: Keys): boolean {
  return above.every((key, i) => keys[i] === key);
}

interface Watched {
  readonly keys: Keys;
  readonly values: readonly Json[];
}

function watchedBy(keys: Keys, { filtering, freshName }: ProbeBase): Watched[] {
  const path = segmentsOf(keys);
  return filtering.filter((pattern) => reaches(pattern, path)).flatMap(watchedIn);

  function watchedIn(pattern: readonly Segment[]): Watched[] {
    return pattern.flatMap((segment, i) => {
      const watches = filtersOf(segment).flatMap(watchesOf);
      if (watches.length === 0) return [];
      return candidates(pattern.slice(0, i + 1), path).flatMap((length) =>
        watches.map(({ steps, values }) => ({ keys: [...keys.slice(0, length), ...keysOf(steps, freshName)], values })),
      );
    });
  }
}

/** Whether the pattern matches the place, or a container around it. */
function reaches(pattern: readonly Segment[], path: readonly Segment[]): boolean {
  return canMatchSameNode(pattern, path) || canMatchAbove(pattern, path);
}

/** How much of the path leads to what a filter at the end of `beginning` would judge. */
function candidates(beginning: readonly Segment[], path: readonly Segment[]): number[] {
  return path.map((_, i) => i + 1).filter((length) => canMatchSameNode(beginning, path.slice(0, length)));
}

/** All combinations; where they are too many, those that differ in one choice from all the first or all the last. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  if (lists.reduce((product, list) => product * list.length, 1) > MOST_PROBES) return oneAtATime(lists);
  return lists.reduce<T[][]>((before, list) => before.flatMap((some) => list.map((one) => [...some, one])), [[]]);
}

function oneAtATime<T>(lists: readonly (readonly T[])[]): T[][] {
  const bases = [0, -1].map((at) => lists.map((list) => list.at(at) as T));
  return bases.flatMap((base) => [base, ...lists.flatMap((list, i) => list.map((one) => base.with(i, one)))]);
}

function describe(places: readonly WatchedPlace[], chosen: readonly (Json | undefined)[]): string {
  const names = places.map(({ keys }) => String(keys.at(-1) ?? "$"));
  const areClear = new Set(names).size === names.length && names.every((name) => Number.isNaN(Number(name)));
  const cases = places.map(({ keys, other }, i) => {
    const name = areClear ? names[i] : placeText(placeOf(keys));
    const value = chosen[i];
    if (value === undefined) return `no ${name}`;
    return value === other ? `another ${name}` : `${name} is ${JSON.stringify(value)}`;
  });
  return cases.join(" and ");
}
