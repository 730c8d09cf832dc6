/** What stands beside the value that a filter judges, in words: `"key"`, `"city" of "address"`, `the length of "name"`. */
import type { Comparable, RelativeQuery, Segment, Selector } from "../pattern.ts";

/** undefined where the query is the judged value itself. */
export function queryWords({ segments }: RelativeQuery): string | undefined {
  if (segments.length === 0) return undefined;
  return segments.toReversed().map(stepWords).join(" of ");
}

export function comparableWords(side: Comparable): string {
  switch (side.kind) {
    case "literal":
      return JSON.stringify(side.value);
    case "query":
      return queryWords(side.query) ?? "the value itself";
    case "length":
      return `the length of ${comparableWords(side.of)}`;
    case "count":
      return `the number of values that are ${queryWords(side.of) ?? "the value itself"}`;
    case "value":
      return `the only value that is ${queryWords(side.of) ?? "the value itself"}`;
  }
}

/** One step, without what a filter asks: `"a" or "b"`, `the first`, `"a" at any depth`. */
export function stepWords({ descendant, selectors }: Segment): string {
  const words = orWords(selectors.map(selectorWords));
  return descendant ? `${words} at any depth` : words;
}

function selectorWords(selector: Selector): string {
  switch (selector.kind) {
    case "name":
      return JSON.stringify(selector.name);
    case "index":
      return selector.index === 0 ? "the first" : `number ${selector.index + 1}`;
    case "slice":
      return sliceWords(selector);
    case "wildcard":
      return "each value";
    case "elements":
      return "each element";
    case "filter":
      return "some values";
  }
}

/** Counted from 1, as people do. */
function sliceWords({ start, end, step }: Extract<Selector, { kind: "slice" }>): string {
  const range = end === null ? `number ${start + 1} and all after it` : `numbers ${start + 1} to ${end}`;
  return step === 1 ? range : `${range}, in steps of ${step}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function orWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "nothing") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
