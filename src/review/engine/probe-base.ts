/** What probes are made from: the patterns of one or more packs, and what none of them names. */
import type { Filter, Segment, Selector } from "../../paths/pattern.ts";
import { fullPaths, type RulePack } from "../../rules/model.ts";

export interface ProbeBase {
  /** The full paths, of records and entries, that have filters. */
  readonly filtering: readonly (readonly Segment[])[];
  /** Those that select elements by their index. */
  readonly indexing: readonly (readonly Segment[])[];
  /** A name that no path has. */
  readonly freshName: string;
  /** Another one, for a name that is looked for in the output. */
  readonly freshKey: string;
  /** Text that no filter compares. */
  readonly freshText: string;
}

export function probeBaseOf(packs: readonly RulePack[]): ProbeBase {
  const patterns = packs.flatMap(patternsOf);
  // Names and literals together: more than is needed, and never wrong.
  const known = JSON.stringify(patterns);
  return {
    filtering: patterns.filter((pattern) => pattern.some((segment) => filtersOf(segment).length > 0)),
    indexing: patterns.filter((pattern) => pattern.some((segment) => indicesOf(segment).length > 0)),
    freshName: fresh("somethingNew", known),
    freshKey: fresh("someKey", known),
    freshText: fresh("something else", known),
  };
}

function patternsOf({ records, entries }: RulePack): (readonly Segment[])[] {
  return [...records.map(({ segments }) => segments), ...entries.flatMap((entry) => fullPaths(entry, records))];
}

function fresh(word: string, known: string): string {
  let candidate = word;
  for (let number = 2; known.includes(candidate); number++) candidate = `${word} ${number}`;
  return candidate;
}

export function filtersOf({ selectors }: Segment): Filter[] {
  return selectors.flatMap((selector: Selector) => (selector.kind === "filter" ? [selector.filter] : []));
}

/** The indices at which a segment may start or stop selecting; none where it takes all elements alike. */
export function indicesOf({ selectors }: Segment): number[] {
  return selectors.flatMap((selector) => {
    if (selector.kind === "index") return [selector.index, selector.index + 1];
    if (selector.kind !== "slice") return [];
    const { start, end, step } = selector;
    return [start, start + 1, start + step, ...(end === null ? [] : [Math.max(0, end - 1), end])];
  });
}
