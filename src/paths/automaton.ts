/**
 * All patterns of a run as one nondeterministic automaton. An item is a place in a pattern that the way down to a
 * node has reached; a set of items says all that is to be known about the nodes below it.
 */
import type { Judgement } from "./filter.ts";
import type { Filter, Segment, Selector } from "./pattern.ts";

/** A step from a container to a child; `other` is a name that no pattern has. */
export type Descent =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "other" }
  | { readonly kind: "index"; readonly index: number };

/** A pattern that a node matches, and whether that is certain. */
export interface Match {
  readonly pattern: number;
  readonly certain: boolean;
}

/** A position in a pattern, times two, plus one where some filter on the way said `maybe`. */
export type Item = number;

/** A selector, and the number of its filter; -1 where it has none. */
interface Numbered {
  readonly selector: Selector;
  readonly filter: number;
}

interface Position {
  readonly pattern: number;
  readonly last: boolean;
  readonly descendant: boolean;
  readonly selectors: readonly Numbered[];
}

export class PathAutomaton {
  readonly filters: Filter[] = [];
  readonly #positions: Position[] = [];
  readonly #firsts: number[] = [];

  constructor(patterns: readonly (readonly Segment[])[]) {
    patterns.forEach((segments, pattern) => {
      this.#firsts.push(this.#positions.length);
      segments.forEach((segment, i) => {
        const selectors = segment.selectors.map((selector) => ({
          selector,
          filter: selector.kind === "filter" ? this.filters.push(selector.filter) - 1 : -1,
        }));
        const last = i === segments.length - 1;
        this.#positions.push({ pattern, last, descendant: segment.descendant, selectors });
      });
    });
  }

  /** The item of a pattern, of at least one segment, whose `$` is the node that has been reached. */
  first(pattern: number): Item {
    return (this.#firsts[pattern] as number) * 2;
  }

  patternOf(item: Item): number {
    return this.#at(item).pattern;
  }

  /** Whether a child may be the node that the item's pattern is about. */
  endsBelow(item: Item): boolean {
    return this.#at(item).last;
  }

  /** The member names that some pattern has for the children. */
  namesBelow(items: readonly Item[]): Set<string> {
    const names = new Set<string>();
    for (const item of items) {
      for (const { selector } of this.#at(item).selectors) if (selector.kind === "name") names.add(selector.name);
    }
    return names;
  }

  /** The index from which on all elements are alike; Infinity where there is none. */
  indexedBelow(items: readonly Item[]): number {
    let bound = 0;
    for (const item of items) {
      for (const { selector } of this.#at(item).selectors) bound = Math.max(bound, indexBound(selector));
    }
    return bound;
  }

  /** The filters that have a say in what the child is. */
  filtersFor(items: readonly Item[], step: Descent): number[] {
    return items.flatMap((item) => {
      const asked = this.#at(item).selectors.filter((one) => isAsked(one, step));
      return asked.map(({ filter }) => filter);
    });
  }

  /** Children that the same selectors select, filters aside, have the same signature: they are one candidate. */
  signatureOf(items: readonly Item[], step: Descent): string {
    const selected = items.map((item) =>
      this.#at(item)
        .selectors.map(({ selector }) => +selects(selector, step))
        .join(""),
    );
    return selected.join();
  }

  /** The items of a child, sorted, and the patterns that it matches. */
  descend(
    items: readonly Item[],
    step: Descent,
    verdictOf: (filter: number) => Judgement,
  ): { items: Item[]; matches: Match[] } {
    const next = new Set<Item>();
    const matches: Match[] = [];
    for (const item of items) {
      const position = this.#at(item);
      if (position.descendant) next.add(item);
      const verdict = strongest(position, step, verdictOf);
      if (verdict === "no") continue;
      const maybe = verdict === "maybe" || item % 2 === 1;
      if (position.last) matches.push({ pattern: position.pattern, certain: !maybe });
      else next.add((item - (item % 2) + 2) | (maybe ? 1 : 0));
    }
    return { items: [...next].sort((a, b) => a - b), matches };
  }

  #at(item: Item): Position {
    return this.#positions[item >> 1] as Position;
  }
}

function strongest(position: Position, step: Descent, verdictOf: (filter: number) => Judgement): Judgement {
  let best: Judgement = "no";
  for (const numbered of position.selectors) {
    const { selector, filter } = numbered;
    const verdict = isAsked(numbered, step) ? verdictOf(filter) : selects(selector, step) ? "yes" : "no";
    if (verdict === "yes") return "yes";
    if (verdict === "maybe") best = "maybe";
  }
  return best;
}

/** Whether the selector is a filter that has a say in a child of this step. */
function isAsked({ selector, filter }: Numbered, step: Descent): boolean {
  return filter >= 0 && (step.kind === "index" || selector.kind !== "filter" || !selector.ofElements);
}

function selects(selector: Selector, step: Descent): boolean {
  switch (selector.kind) {
    case "name":
      return step.kind === "name" && step.name === selector.name;
    case "index":
      return step.kind === "index" && step.index === selector.index;
    case "elements":
      return step.kind === "index";
    case "slice":
      return step.kind === "index" && isInSlice(selector, step.index);
    case "wildcard":
      return true;
    case "filter":
      return false;
  }
}

function isInSlice(slice: { start: number; end: number | null; step: number }, index: number): boolean {
  if (slice.step === 0 || index < slice.start) return false;
  if (slice.end !== null && index >= slice.end) return false;
  return (index - slice.start) % slice.step === 0;
}

function indexBound(selector: Selector): number {
  if (selector.kind === "index") return selector.index + 1;
  if (selector.kind !== "slice") return 0;
  if (selector.step > 1 && selector.end === null) return Number.POSITIVE_INFINITY;
  return Math.max(selector.start, selector.end ?? 0);
}
