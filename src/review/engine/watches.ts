/** What the filters of a path look at and compare: what probes have to vary. */
import type { Comparable, Filter, RelativeQuery, Segment, Selector } from "../../paths/pattern.ts";
import type { Json } from "./json.ts";
import { examplesOf } from "./pattern-examples.ts";
import type { PlaceStep } from "./place.ts";
import { filtersOf } from "./probe-base.ts";

interface Watch {
  /** From the value that the filter judges. */
  readonly steps: readonly PlaceStep[];
  /** What the filter compares it with, or would be true for; empty where the filter only asks whether it is there. */
  readonly values: readonly Json[];
}

/** Counts beyond this are not tried. */
const LARGEST_COUNT = 50;

export function watchesOf(filter: Filter): Watch[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return [...watchesOf(filter.left), ...watchesOf(filter.right)];
    case "not":
      return watchesOf(filter.operand);
    case "exists":
      return queryWatches(filter.query, []);
    case "compare":
      return [...sideWatches(filter.left, filter.right), ...sideWatches(filter.right, filter.left)];
    case "match":
    case "search":
      return sideWatches(filter.text, filter.pattern, (pattern) => examplesOf(String(pattern)));
  }
}

/**
 * Whether probes show all that the filter does: it only asks whether members are there, or equal to literals, so that all
 * other values are alike to it.
 */
export function isSettled(filter: Filter): boolean {
  switch (filter.kind) {
    case "and":
    case "or":
      return isSettled(filter.left) && isSettled(filter.right);
    case "not":
      return isSettled(filter.operand);
    case "exists":
      return isByName(filter.query);
    case "compare":
      return /^[!=]=$/.test(filter.operator) && isPair(filter.left, filter.right);
    default:
      return false;
  }
}

function isPair(left: Comparable, right: Comparable): boolean {
  if (left.kind === "literal") return right.kind === "literal" || (right.kind === "query" && isByName(right.query));
  return right.kind === "literal" && left.kind === "query" && isByName(left.query);
}

function isByName({ segments }: RelativeQuery): boolean {
  return segments.every(
    ({ descendant, selectors }) => !descendant && selectors.length === 1 && selectors[0]?.kind === "name",
  );
}

type Values = (literal: Json) => readonly Json[];

/** One side of a comparison, given the other. */
function sideWatches(side: Comparable, other: Comparable, valuesFor: Values = neighbours): Watch[] {
  const literal = other.kind === "literal" ? [other.value] : [];
  switch (side.kind) {
    case "literal":
      return [];
    case "query":
      return queryWatches(side.query, literal.flatMap(valuesFor));
    case "value":
      return queryWatches(side.of, literal.flatMap(valuesFor));
    case "length":
      return side.of.kind === "query" ? queryWatches(side.of.query, literal.flatMap(textsOfLength)) : [];
    case "count":
      return listWatches(side.of, literal.flatMap(listsOfLength));
  }
}

/** The numbers next to a literal, so that `<` and `<=` differ. */
function neighbours(literal: Json): Json[] {
  if (typeof literal === "number") return [literal, literal - 1, literal + 1];
  return [literal];
}

function textsOfLength(length: Json): Json[] {
  return counts(length).map((count) => "x".repeat(count));
}

function listsOfLength(length: Json): Json[] {
  return counts(length).map((count) => new Array<Json>(count).fill(null));
}

function counts(around: Json): number[] {
  if (typeof around !== "number") return [];
  const whole = Math.floor(around);
  return [whole - 1, whole, whole + 1].filter((count) => count >= 0 && count <= LARGEST_COUNT);
}

/** `count(@.list[*])` asks how long the list is. */
function listWatches(query: RelativeQuery, values: readonly Json[]): Watch[] {
  return queryWatches({ segments: query.segments.slice(0, -1) }, values);
}

/** What the query looks at, after what the filters inside it look at. */
function queryWatches({ segments }: RelativeQuery, values: readonly Json[]): Watch[] {
  const steps = segments.map(stepOf);
  const inner = segments.flatMap((segment, i) =>
    filtersOf(segment).flatMap((filter) =>
      watchesOf(filter).map((watch) => ({ ...watch, steps: [...steps.slice(0, i + 1), ...watch.steps] })),
    ),
  );
  return [...inner, { steps, values }];
}

/** One child that the segment selects; the nearest where it selects at any depth. */
function stepOf({ selectors: [selector] }: Segment): PlaceStep {
  return selector === undefined ? { kind: "any" } : selectorStep(selector);
}

export function selectorStep(selector: Selector): PlaceStep {
  switch (selector.kind) {
    case "name":
      return { kind: "name", name: selector.name };
    case "index":
      return { kind: "index", index: selector.index };
    case "slice":
      return { kind: "index", index: selector.start };
    default:
      return { kind: "element" };
  }
}
