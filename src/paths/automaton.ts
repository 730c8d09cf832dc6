/**
 * All patterns of a run as one nondeterministic automaton. Its states are called progress here: how far the way down to a
 * node has come in one pattern. All progress at a node says what there is to know about the nodes below it.
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

/** The number of the segment that comes next, times two, plus one where some filter on the way said `maybe`. */
export type Progress = number;

/** A selector, and the number of its filter; -1 where it has none. */
interface NumberedSelector {
  readonly selector: Selector;
  readonly filter: number;
}

interface NumberedSegment {
  readonly pattern: number;
  readonly last: boolean;
  readonly descendant: boolean;
  readonly selectors: readonly NumberedSelector[];
}

export class PathAutomaton {
  readonly filters: Filter[] = [];
  readonly #segments: NumberedSegment[] = [];
  readonly #firsts: number[] = [];

  constructor(patterns: readonly (readonly Segment[])[]) {
    patterns.forEach((segments, pattern) => {
      this.#firsts.push(this.#segments.length);
      segments.forEach((segment, i) => {
        const selectors = segment.selectors.map((selector) => ({
          selector,
          filter: selector.kind === "filter" ? this.filters.push(selector.filter) - 1 : -1,
        }));
        const last = i === segments.length - 1;
        this.#segments.push({ pattern, last, descendant: segment.descendant, selectors });
      });
    });
  }

  /** In a pattern of at least one segment whose `$` is the node. */
  first(pattern: number): Progress {
    return (this.#firsts[pattern] as number) * 2;
  }

  patternOf(one: Progress): number {
    return this.#at(one).pattern;
  }

  /** Whether the pattern may match a child. */
  endsBelow(one: Progress): boolean {
    return this.#at(one).last;
  }

  /** Whether the pattern goes on to all elements of a list, and to nothing else. */
  goesToElements(one: Progress): boolean {
    const { descendant, selectors } = this.#at(one);
    return !descendant && selectors.every(({ selector }) => selector.kind === "elements");
  }

  /** The member names that some pattern has for the children. */
  namesBelow(progress: readonly Progress[]): Set<string> {
    const names = new Set<string>();
    for (const one of progress) {
      for (const { selector } of this.#at(one).selectors) if (selector.kind === "name") names.add(selector.name);
    }
    return names;
  }

  /** The index from which on all elements are alike; Infinity where there is none. */
  indexedBelow(progress: readonly Progress[]): number {
    let bound = 0;
    for (const one of progress) {
      for (const { selector } of this.#at(one).selectors) bound = Math.max(bound, indexBound(selector));
    }
    return bound;
  }

  /** The filters that judge the child. */
  filtersFor(progress: readonly Progress[], step: Descent): number[] {
    return progress.flatMap((one) =>
      this.#at(one).selectors.flatMap((selector) => (judges(selector, step) ? [selector.filter] : [])),
    );
  }

  /** Children that the same selectors select, filters aside, have the same signature: they are one candidate. */
  signatureOf(progress: readonly Progress[], step: Descent): string {
    const selected = progress.map((one) =>
      this.#at(one)
        .selectors.map(({ selector }) => +selects(selector, step))
        .join(""),
    );
    return selected.join();
  }

  /** The progress at a child, sorted, and the patterns that it matches. */
  descend(
    progress: readonly Progress[],
    step: Descent,
    verdictOf: (filter: number) => Judgement,
  ): { progress: Progress[]; matches: Match[] } {
    const next = new Set<Progress>();
    const matches: Match[] = [];
    for (const one of progress) {
      const segment = this.#at(one);
      if (segment.descendant) next.add(one);
      const verdict = strongest(segment, step, verdictOf);
      if (verdict === "no") continue;
      const maybe = verdict === "maybe" || one % 2 === 1;
      if (segment.last) matches.push({ pattern: segment.pattern, certain: !maybe });
      else next.add((one - (one % 2) + 2) | (maybe ? 1 : 0));
    }
    return { progress: [...next].sort((a, b) => a - b), matches };
  }

  #at(one: Progress): NumberedSegment {
    return this.#segments[one >> 1] as NumberedSegment;
  }
}

function strongest(segment: NumberedSegment, step: Descent, verdictOf: (filter: number) => Judgement): Judgement {
  let best: Judgement = "no";
  for (const numbered of segment.selectors) {
    const { selector, filter } = numbered;
    const verdict = judges(numbered, step) ? verdictOf(filter) : selects(selector, step) ? "yes" : "no";
    if (verdict === "yes") return "yes";
    if (verdict === "maybe") best = "maybe";
  }
  return best;
}

/** Whether the selector is a filter that judges the child to which the step leads. */
function judges({ selector }: NumberedSelector, step: Descent): boolean {
  return selector.kind === "filter" && (step.kind === "index" || !selector.ofElements);
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
