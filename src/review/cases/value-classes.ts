/**
 * All values that may stand at a location, in as many classes as tests tell apart. A class is known by one of its values;
 * what the tests say of that, they say of all.
 */
import { TURNED } from "../../paths/comparison.ts";
import { judge } from "../../paths/filter.ts";
import type { HeldValue } from "../../paths/held-value.ts";
import { type StringTest, stringClasses } from "../../paths/languages.ts";
import type { Comparable, ComparisonOperator, Filter, Primitive } from "../../paths/pattern.ts";
import type { Test } from "./tests.ts";

export type ValueClass =
  | { readonly kind: "absent" | "object" | "array" }
  /** `rest`: it stands for all that no test names. `vague`: patterns are too large to know what they say of it. */
  | { readonly kind: "scalar"; readonly value: Primitive; readonly rest: boolean; readonly vague: boolean };

export const ABSENT: ValueClass = Object.freeze({ kind: "absent" });
export const OBJECT: ValueClass = Object.freeze({ kind: "object" });
export const ARRAY: ValueClass = Object.freeze({ kind: "array" });

/** By test and class. */
const SAID = new WeakMap<Test, WeakMap<ValueClass, boolean | undefined>>();

/** What the test says of the class; undefined where it does not say the same of all of it. */
export function says(test: Test, of: ValueClass): boolean | undefined {
  const known = SAID.get(test) ?? new WeakMap<ValueClass, boolean | undefined>();
  SAID.set(test, known);
  if (!known.has(of)) known.set(of, asked(test, of));
  return known.get(of);
}

function asked(test: Test, of: ValueClass): boolean | undefined {
  const asksMore = isLength(test.ofX) || (of.kind === "scalar" && of.vague && isOfStrings(test.ofX));
  if (asksMore && (of.kind === "object" || of.kind === "array" || (of.kind === "scalar" && of.vague))) return undefined;
  return judge(test.ofX, heldX(of)) === "yes";
}

function heldX(of: ValueClass): HeldValue {
  const members = new Map<string, HeldValue>();
  if (of.kind === "object") members.set("x", { members: new Map(), repeated: undefined });
  else if (of.kind === "array") members.set("x", []);
  else if (of.kind === "scalar") members.set("x", of.value);
  return { members, repeated: undefined };
}

/**
 * @param listed values to be told apart, too: those of closed lists.
 * @param freshText a text that nothing compares: it stands for all others.
 */
export function classesFor(tests: readonly Test[], listed: readonly Primitive[], freshText: string): ValueClass[] {
  const literals = [...new Set([...tests.flatMap(({ ofX }) => literalsOf(ofX)), ...listed])];
  const strings = ["", ...literals.filter((one) => typeof one === "string")];
  const cuts = tests.flatMap(({ ofX }) => stringTestOf(ofX) ?? []);
  const others = cuts.length === 0 ? [] : stringClasses(cuts, strings);
  const rest = scalar(freshText, { rest: true, vague: others === undefined });
  const numbers = numbersFor(literals);
  // Of those that are not told apart the first stands for all: so what is named comes first, then a text like any other.
  const all: ValueClass[] = [
    ...[...new Set(strings)].filter((one) => one !== "").map((one) => scalar(one)),
    ...numbers.filter(([, isLiteral]) => isLiteral).map(([value]) => scalar(value)),
    rest,
    ...(others ?? []).map(({ example }) => scalar(example, { rest: true })),
    scalar(""),
    ...numbers.filter(([, isLiteral]) => !isLiteral).map(([value]) => scalar(value, { rest: true })),
    ...[true, false, null].map((one) => scalar(one)),
    ABSENT,
    OBJECT,
    ARRAY,
  ];
  return all;
}

function scalar(value: Primitive, { rest = false, vague = false } = {}): ValueClass {
  return { kind: "scalar", value, rest, vague };
}

/** The literals, a number between each two that are neighbours, and one on each side. */
function numbersFor(literals: readonly Primitive[]): [value: number, isLiteral: boolean][] {
  const sorted = [...new Set(literals.filter((one) => typeof one === "number"))].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [[7, false]];
  const between = sorted.slice(1).map((one, i) => (sorted[i] as number) / 2 + one / 2);
  const others = [below(first), ...between, -below(-last), ...BEYOND].filter((one) => !sorted.includes(one));
  return [
    ...sorted.map((one): [number, boolean] => [one, true]),
    ...others.map((one): [number, boolean] => [one, false]),
  ];
}

/** What a number comes to that is too large for a double, such as 1e999. No document that is made up here has one. */
const BEYOND = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** A smaller number, also where doubles stand more than 1 apart; the smallest has none. */
function below(number: number): number {
  return Math.max(number - Math.max(1, Math.abs(number)), -Number.MAX_VALUE);
}

/** Only the first of those of which the tests say the same, for which `apart` is the same text. */
export function toldApart(
  classes: readonly ValueClass[],
  tests: readonly Test[],
  apart: (one: ValueClass) => string = () => "",
): ValueClass[] {
  const found = new Map<string, ValueClass>();
  for (const one of classes) {
    const key = `${tests.map((test) => says(test, one)).join()} ${apart(one)}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function literalsOf(filter: Filter): Primitive[] {
  if (filter.kind !== "compare" || isLength(filter)) return [];
  return [filter.left, filter.right].flatMap((side) => (side.kind === "literal" ? [side.value] : []));
}

function isLength(filter: Filter): boolean {
  return filter.kind === "compare" && [filter.left, filter.right].some(({ kind }) => kind === "length");
}

function isOfStrings(filter: Filter): boolean {
  return filter.kind === "match" || filter.kind === "search" || stringTestOf(filter) !== undefined;
}

/** How the test cuts strings into two; undefined where it only compares with literals, or asks nothing of strings. */
function stringTestOf(filter: Filter): StringTest | undefined {
  if (filter.kind === "match" || filter.kind === "search") {
    const { pattern } = filter;
    if (pattern.kind !== "literal" || typeof pattern.value !== "string") return undefined;
    return { kind: filter.kind, pattern: pattern.value };
  }
  if (filter.kind !== "compare") return undefined;
  const { left, right, operator } = filter;
  if (left.kind === "literal") return cut(right, TURNED[operator], left.value);
  return right.kind === "literal" ? cut(left, operator, right.value) : undefined;
}

function cut(asked: Comparable, operator: ComparisonOperator, value: Primitive): StringTest | undefined {
  const isEquality = operator === "==" || operator === "!=";
  if (asked.kind === "length") {
    if (typeof value !== "number") return undefined;
    return { kind: "length", operator: isEquality ? "==" : operator, value };
  }
  return isEquality || typeof value !== "string" ? undefined : { kind: "order", operator, value };
}
