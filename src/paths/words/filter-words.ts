/** A filter in words, to be said of some values: `whose "key" is "name"`, `that have "city"`. */
import { TURNED } from "../comparison.ts";
import type { Comparable, ComparisonOperator, Filter, Primitive } from "../pattern.ts";
import { comparableWords, orWords, queryWords } from "./query-words.ts";

type Compare = Extract<Filter, { kind: "compare" }>;
type Joined = Extract<Filter, { kind: "and" | "or" }>;

export function filterWords(filter: Filter): string {
  switch (filter.kind) {
    case "and":
    case "or":
      return joinedWords(filter);
    case "not":
      return notWords(filter.operand);
    case "exists":
      return existsWords(filter, true);
    case "compare":
      return compareWords(filter);
    case "match":
    case "search":
      return patternWords(filter, "");
  }
}

/** A chain that compares one thing with many says the thing once: `whose "key" is "a", "b" or "c"`. */
function joinedWords(filter: Joined): string {
  const parts = chainOf(filter, filter.kind);
  return listWords(filter.kind, parts) ?? parts.map((part) => inBrackets(part, filter.kind)).join(` ${filter.kind} `);
}

/** Long chains lean to the right: a loop, so that their length does not deepen the call stack. */
function chainOf(filter: Filter, kind: Joined["kind"]): Filter[] {
  const parts: Filter[] = [];
  let rest = filter;
  while (rest.kind === kind) {
    parts.push(...chainOf(rest.left, kind));
    rest = rest.right;
  }
  return [...parts, rest];
}

function inBrackets(part: Filter, within: Joined["kind"]): string {
  const isOther = (part.kind === "and" || part.kind === "or") && part.kind !== within;
  return isOther ? `(${filterWords(part)})` : filterWords(part);
}

function listWords(kind: Joined["kind"], parts: readonly Filter[]): string | undefined {
  const sides = parts.flatMap((part) => sidesOf(part) ?? []);
  const [first] = sides;
  const operator = kind === "or" ? "==" : "!=";
  if (first === undefined || sides.length < parts.length) return undefined;
  const isOne = sides.every((side) => side.operator === operator && sameText(side.of, first.of));
  return isOne ? saidOf(first.of, operator, orWords(sides.map(({ literal }) => JSON.stringify(literal)))) : undefined;
}

function sameText(one: Comparable, other: Comparable): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Sides {
  readonly of: Comparable;
  readonly operator: ComparisonOperator;
  readonly literal: Primitive;
}

/** What is compared with a literal, whichever side it stands on. */
function sidesOf(filter: Filter): Sides | undefined {
  if (filter.kind !== "compare") return undefined;
  const { left, right, operator } = filter;
  if (right.kind === "literal") return { of: left, operator, literal: right.value };
  return left.kind === "literal" ? { of: right, operator: TURNED[operator], literal: left.value } : undefined;
}

function compareWords(filter: Compare): string {
  const sides = sidesOf(filter);
  if (sides !== undefined) return saidOf(sides.of, sides.operator, JSON.stringify(sides.literal));
  return saidOf(filter.left, filter.operator, comparableWords(filter.right));
}

const OPERATORS: Readonly<Record<ComparisonOperator, readonly [one: string, many: string]>> = Object.freeze({
  "==": ["is", "are"],
  "!=": ["is not", "are not"],
  "<": ["is less than", "are less than"],
  "<=": ["is at most", "are at most"],
  ">": ["is more than", "are more than"],
  ">=": ["is at least", "are at least"],
});

/** Also what is not there is not equal (RFC 9535, section 2.3.5.2.2), and nobody expects that. */
function saidOf(side: Comparable, operator: ComparisonOperator, other: string): string {
  const [one, many] = OPERATORS[operator];
  const words = side.kind === "query" ? queryWords(side.query) : undefined;
  if (side.kind === "query" && words === undefined) return `that ${many} ${other}`;
  if (words === undefined) return `for which ${comparableWords(side)} ${one} ${other}`;
  return `whose ${words} ${one} ${other}${operator === "!=" ? " (or is missing)" : ""}`;
}

function existsWords({ query }: Extract<Filter, { kind: "exists" }>, isThere: boolean): string {
  const words = queryWords(query);
  if (words === undefined) return isThere ? "of any kind" : "of no kind";
  return isThere ? `that have ${words}` : `without ${words}`;
}

function patternWords(filter: Extract<Filter, { kind: "match" | "search" }>, not: "" | " not"): string {
  const { text, pattern } = filter;
  const words = text.kind === "query" ? queryWords(text.query) : comparableWords(text);
  const what = filter.kind === "match" ? "" : "a part of ";
  const whole = words === undefined ? "the value" : words;
  const by = pattern.kind === "literal" ? `the pattern ${JSON.stringify(pattern.value)}` : comparableWords(pattern);
  return `for which ${what}${whole} ${not === "" ? "fits" : "does not fit"} ${by}`;
}

function notWords(operand: Filter): string {
  if (operand.kind === "exists") return existsWords(operand, false);
  if (operand.kind === "not") return filterWords(operand.operand);
  if (operand.kind === "match") return patternWords(operand, " not");
  return `but not those ${filterWords(operand)}`;
}
