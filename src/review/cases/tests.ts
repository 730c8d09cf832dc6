/**
 * Filters as formulas over tests: one test looks at one location below the candidate and asks one thing of what stands there.
 * What cannot be cut up so is opaque: it may come out either way, and only equals itself.
 */
import { TURNED } from "../../paths/comparison.ts";
import type { Comparable, Filter, RelativeQuery } from "../../paths/pattern.ts";

/** From the candidate to what a test looks at: names and indices. */
export type Steps = readonly (string | number)[];

export interface Test {
  /** One text for what is asked, wherever it is asked. */
  readonly key: string;
  /** The same question of `@.x`. */
  readonly ofX: Filter;
}

/** A test at a location, or an opaque part of a filter. */
export type Atom =
  | { readonly kind: "test"; readonly key: string; readonly at: Steps; readonly test: Test }
  | { readonly kind: "opaque"; readonly key: string };

export type Formula =
  | boolean
  | { readonly kind: "atom"; readonly key: string; readonly atom: Atom }
  | { readonly kind: "not"; readonly key: string; readonly of: Formula }
  | { readonly kind: "and" | "or"; readonly key: string; readonly parts: readonly Formula[] };

/** What an atom comes to; undefined where that is not known yet. */
export type Known = (atom: Atom) => boolean | undefined;

export function formulaOf(filter: Filter): Formula {
  switch (filter.kind) {
    case "and":
    case "or":
      return joined(filter.kind, chainOf(filter, filter.kind).map(formulaOf));
    case "not":
      return negated(formulaOf(filter.operand));
    default: {
      const atom = atomOf(filter);
      return { kind: "atom", key: atom.key, atom };
    }
  }
}

/** Long chains lean to the right. A loop, so that their length does not deepen the call stack. */
function chainOf(filter: Filter, kind: "and" | "or"): Filter[] {
  const links: Filter[] = [];
  let rest = filter;
  while (rest.kind === kind) {
    links.push(rest.left);
    rest = rest.right;
  }
  return [...links, rest];
}

/** The formula with what is known put in. */
export function simplified(formula: Formula, known: Known): Formula {
  if (typeof formula === "boolean") return formula;
  switch (formula.kind) {
    case "atom":
      return known(formula.atom) ?? formula;
    case "not":
      return negated(simplified(formula.of, known));
    default:
      return joined(
        formula.kind,
        formula.parts.map((part) => simplified(part, known)),
      );
  }
}

function negated(of: Formula): Formula {
  if (typeof of === "boolean") return !of;
  return of.kind === "not" ? of.of : { kind: "not", key: `!(${of.key})`, of };
}

function joined(kind: "and" | "or", all: readonly Formula[]): Formula {
  const settling = kind === "or";
  const parts = new Map<string, Formula>();
  for (const part of all) {
    if (part === settling) return settling;
    if (typeof part === "boolean") continue;
    for (const one of part.kind === kind ? part.parts : [part]) parts.set(textOf(one), one);
  }
  const left = [...parts.values()];
  if (left.length <= 1) return left[0] ?? !settling;
  return { kind, key: `(${[...parts.keys()].sort().join(kind === "and" ? " & " : " | ")})`, parts: left };
}

export function textOf(formula: Formula): string {
  return typeof formula === "boolean" ? String(formula) : formula.key;
}

export function atomsOf(formula: Formula): Atom[] {
  if (typeof formula === "boolean") return [];
  if (formula.kind === "atom") return [formula.atom];
  return formula.kind === "not" ? atomsOf(formula.of) : formula.parts.flatMap(atomsOf);
}

const X: RelativeQuery = { segments: [{ descendant: false, selectors: [{ kind: "name", name: "x" }] }] };

function atomOf(filter: Filter): Atom {
  const cut = cutUp(filter);
  if (cut === undefined) return { kind: "opaque", key: JSON.stringify(inOneOrder(filter)) };
  const test: Test = { key: JSON.stringify(cut.ofX), ofX: cut.ofX };
  return { kind: "test", key: `${JSON.stringify(cut.at)} ${test.key}`, at: cut.at, test };
}

/** `1 < count(@.*)` asks what `count(@.*) > 1` does. */
function inOneOrder(filter: Filter): Filter {
  if (filter.kind !== "compare") return filter;
  const { left, right, operator } = filter;
  const isInOrder = JSON.stringify(left) <= JSON.stringify(right);
  return isInOrder
    ? { kind: "compare", operator, left, right }
    : { kind: "compare", operator: TURNED[operator], left: right, right: left };
}

interface Cut {
  readonly at: Steps;
  readonly ofX: Filter;
}

/** undefined for what looks at more than one location, or at one that no names and indices lead to. */
function cutUp(filter: Filter): Cut | undefined {
  switch (filter.kind) {
    case "exists": {
      const at = stepsOf(filter.query);
      return at && { at, ofX: { kind: "exists", query: X } };
    }
    case "compare": {
      const [left, right] = [sideOf(filter.left), sideOf(filter.right)];
      const at = oneLocation(left, right);
      return at && { at, ofX: { ...filter, left: left?.ofX ?? filter.left, right: right?.ofX ?? filter.right } };
    }
    case "match":
    case "search": {
      const [text, pattern] = [sideOf(filter.text), sideOf(filter.pattern)];
      const at = pattern?.at === null ? text?.at : undefined;
      return at ? { at, ofX: { ...filter, text: text?.ofX ?? filter.text } } : undefined;
    }
    default:
      return undefined;
  }
}

interface Side {
  /** null for a literal. */
  readonly at: Steps | null;
  readonly ofX: Comparable;
}

function oneLocation(left: Side | undefined, right: Side | undefined): Steps | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left.at === null) return right.at ?? [];
  return right.at === null ? left.at : undefined;
}

function sideOf(side: Comparable): Side | undefined {
  switch (side.kind) {
    case "literal":
      return { at: null, ofX: side };
    case "query": {
      const at = stepsOf(side.query);
      return at && { at, ofX: { kind: "query", query: X } };
    }
    case "value": {
      const at = stepsOf(side.of);
      return at && { at, ofX: { kind: "query", query: X } };
    }
    case "length": {
      const of = sideOf(side.of);
      return of && { at: of.at, ofX: { kind: "length", of: of.ofX } };
    }
    case "count":
      return undefined;
  }
}

/** undefined where the query may find more than one value. */
function stepsOf({ segments }: RelativeQuery): Steps | undefined {
  const steps: (string | number)[] = [];
  for (const { descendant, selectors } of segments) {
    const [selector, ...more] = selectors;
    if (descendant || more.length > 0) return undefined;
    if (selector?.kind === "name") steps.push(selector.name);
    else if (selector?.kind === "index") steps.push(selector.index);
    else return undefined;
  }
  return steps;
}
