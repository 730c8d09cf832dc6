import { compare, type ValueOrNothing } from "./comparison.ts";
import { type HeldValue, isHeldObject } from "./held-value.ts";
import { IRegexp } from "./i-regexp.ts";
import { IRegexpError } from "./i-regexp-error.ts";
import type { Comparable, Filter, RelativeQuery } from "./pattern.ts";
import { Readings, TooMuchWork } from "./readings.ts";
import { select } from "./select.ts";

export type Judgement = "no" | "maybe" | "yes";

/** Readings tried before the answer is "maybe": eight keys written twice. */
const MAX_READINGS = 256;

/**
 * Judges a filter on a candidate by RFC 9535, in every reading of its repeated keys: in each reading every object has
 * one member per key, the same one throughout the filter.
 *
 * @returns "yes" where the filter is true in every reading, "no" where it is true in none; "maybe" otherwise, and where it
 *   takes more than 256 readings, or too much work, to know. Throws nothing.
 */
export function judge(filter: Filter, candidate: HeldValue): Judgement {
  try {
    return judgeAll(filter, candidate, new Readings());
  } catch (error) {
    if (error instanceof TooMuchWork) return "maybe";
    throw error;
  }
}

function judgeAll(filter: Filter, candidate: HeldValue, readings: Readings): Judgement {
  const first = isTrue(filter, candidate, readings);
  for (let tried = 1; readings.next(); tried++) {
    if (tried === MAX_READINGS || isTrue(filter, candidate, readings) !== first) return "maybe";
  }
  return first ? "yes" : "no";
}

function isTrue(filter: Filter, candidate: HeldValue, readings: Readings): boolean {
  let rest = filter;
  // Long chains lean to the right. A loop, so that their length does not deepen the call stack.
  while (rest.kind === "and" || rest.kind === "or") {
    const left = isTrue(rest.left, candidate, readings);
    if (left === (rest.kind === "or")) return left;
    rest = rest.right;
  }
  switch (rest.kind) {
    case "not":
      return !isTrue(rest.operand, candidate, readings);
    case "exists":
      return nodes(rest.query, candidate, readings).length > 0;
    case "compare": {
      const left = evaluate(rest.left, candidate, readings);
      return compare(left, rest.operator, evaluate(rest.right, candidate, readings), readings);
    }
    case "match":
    case "search":
      return fits(rest, candidate, readings);
  }
}

function nodes(query: RelativeQuery, candidate: HeldValue, readings: Readings): readonly HeldValue[] {
  return select(query, candidate, readings, isTrue);
}

function evaluate(comparable: Comparable, candidate: HeldValue, readings: Readings): ValueOrNothing {
  switch (comparable.kind) {
    case "literal":
      return comparable.value;
    case "query":
      return single(nodes(comparable.query, candidate, readings));
    case "length":
      return lengthOf(evaluate(comparable.of, candidate, readings));
    case "count":
      return nodes(comparable.of, candidate, readings).length;
    case "value":
      return single(nodes(comparable.of, candidate, readings));
  }
}

function single(found: readonly HeldValue[]): ValueOrNothing {
  return found.length === 1 ? found[0] : undefined;
}

/** RFC 9535, section 2.4.4: a string's length is in code points; the length of what has none is `Nothing`. */
function lengthOf(value: ValueOrNothing): number | undefined {
  if (typeof value === "string") return value.length - (value.match(SURROGATE_PAIR)?.length ?? 0);
  if (Array.isArray(value)) return value.length;
  return isHeldObject(value) ? value.members.size : undefined;
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** RFC 9535, sections 2.4.6 and 2.4.7: what is not a string, and what is not an I-Regexp, never matches. */
function fits(
  filter: Extract<Filter, { kind: "match" | "search" }>,
  candidate: HeldValue,
  readings: Readings,
): boolean {
  const text = evaluate(filter.text, candidate, readings);
  const pattern = evaluate(filter.pattern, candidate, readings);
  if (typeof text !== "string" || typeof pattern !== "string") return false;
  const regexp = compiled(filter, pattern);
  readings.spend(text.length);
  return regexp !== undefined && (filter.kind === "match" ? regexp.matches(text) : regexp.finds(text));
}

/** The last pattern of each filter: a literal one is compiled once. */
const lastCompiled = new WeakMap<Filter, { pattern: string; regexp: IRegexp | undefined }>();

function compiled(filter: Filter, pattern: string): IRegexp | undefined {
  const last = lastCompiled.get(filter);
  if (last?.pattern === pattern) return last.regexp;
  const regexp = compileOrNothing(pattern);
  lastCompiled.set(filter, { pattern, regexp });
  return regexp;
}

/** @throws TooMuchWork for a valid pattern that is too large to judge by. */
function compileOrNothing(pattern: string): IRegexp | undefined {
  try {
    return new IRegexp(pattern);
  } catch (error) {
    if (!(error instanceof IRegexpError)) throw error;
    if (error.code === "too-large") throw new TooMuchWork();
    return undefined;
  }
}
