import { type HeldValue, isHeldObject } from "./held-value.ts";
import type { Filter, RelativeQuery, Segment, Selector } from "./pattern.ts";
import type { Readings } from "./readings.ts";

/** Says whether a filter is true of a value in the present reading. */
export type FilterTest = (filter: Filter, candidate: HeldValue, readings: Readings) => boolean;

/**
 * The values that a query selects from a value (RFC 9535, section 2.1.2), as often as it selects them. Their order means
 * nothing, as nothing in a filter depends on it. `test` judges the filters in the query.
 */
export function select(
  query: RelativeQuery,
  from: HeldValue,
  readings: Readings,
  test: FilterTest,
): readonly HeldValue[] {
  let selected: readonly HeldValue[] = [from];
  for (const segment of query.segments) {
    selected = selected.flatMap((value) => selectSegment(segment, value, readings, test));
  }
  return selected;
}

function selectSegment(segment: Segment, from: HeldValue, readings: Readings, test: FilterTest): HeldValue[] {
  const selected: HeldValue[] = [];
  for (const value of segment.descendant ? withDescendants(from, readings) : [from]) {
    for (const selector of segment.selectors) {
      for (const child of selectChildren(selector, value, readings, test)) selected.push(child);
    }
  }
  readings.spend(1 + selected.length);
  return selected;
}

function withDescendants(value: HeldValue, readings: Readings): readonly HeldValue[] {
  const found = [value];
  for (let at = 0; at < found.length; at++) {
    for (const child of readings.children(found[at] as HeldValue)) found.push(child);
  }
  return found;
}

function selectChildren(
  selector: Selector,
  from: HeldValue,
  readings: Readings,
  test: FilterTest,
): readonly HeldValue[] {
  switch (selector.kind) {
    case "name":
      return isHeldObject(from) ? given(readings.get(from, selector.name)) : [];
    case "index":
      return Array.isArray(from) ? given(from[selector.index]) : [];
    case "slice":
      return Array.isArray(from) ? slice(from, selector) : [];
    case "wildcard":
      return readings.children(from);
    case "elements":
      return Array.isArray(from) ? from : [];
    case "filter":
      return readings.children(from).filter((child) => test(selector.filter, child, readings));
  }
}

function given(value: HeldValue | undefined): readonly HeldValue[] {
  return value === undefined ? [] : [value];
}

/** A step of 0 selects nothing (RFC 9535, section 2.3.4.2.2). */
function slice(from: readonly HeldValue[], { start, end, step }: Extract<Selector, { kind: "slice" }>): HeldValue[] {
  const selected: HeldValue[] = [];
  if (step === 0) return selected;
  const stop = Math.min(end ?? from.length, from.length);
  for (let at = start; at < stop; at += step) selected.push(from[at] as HeldValue);
  return selected;
}
