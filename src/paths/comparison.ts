import { type HeldObject, type HeldValue, isHeldObject } from "./held-value.ts";
import type { ComparisonOperator } from "./pattern.ts";
import type { Readings } from "./readings.ts";

/** A value, or undefined for RFC 9535's `Nothing` and for an empty node list. */
export type ValueOrNothing = HeldValue | undefined;

/** What a comparison asks with its sides the other way round. */
export const TURNED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = Object.freeze({
  "==": "==",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
});

/** Compares by RFC 9535, section 2.3.5.2.2: `<=` means `<` or `==`, and what has no order is never less. */
export function compare(
  left: ValueOrNothing,
  operator: ComparisonOperator,
  right: ValueOrNothing,
  readings: Readings,
): boolean {
  switch (operator) {
    case "==":
      return equal(left, right, readings);
    case "!=":
      return !equal(left, right, readings);
    case "<":
      return less(left, right);
    case ">":
      return less(right, left);
    case "<=":
      return less(left, right) || equal(left, right, readings);
    case ">=":
      return less(right, left) || equal(left, right, readings);
  }
}

function less(left: ValueOrNothing, right: ValueOrNothing): boolean {
  if (typeof left === "number" && typeof right === "number") return left < right;
  return typeof left === "string" && typeof right === "string" && comesBefore(left, right);
}

/** By code points: the `<` of JavaScript compares UTF-16 units, which puts U+10000 before U+FFFF. */
function comesBefore(left: string, right: string): boolean {
  for (let at = 0; ; at++) {
    const a = left.codePointAt(at);
    const b = right.codePointAt(at);
    if (a !== b || a === undefined) return b !== undefined && (a === undefined || a < b);
    if (a > 0xffff) at++;
  }
}

function equal(left: ValueOrNothing, right: ValueOrNothing, readings: Readings): boolean {
  const pairs: [ValueOrNothing, ValueOrNothing][] = [[left, right]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair;
    readings.spend(1);
    if (a === b) continue;
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length) return false;
      for (const [at, element] of a.entries()) pairs.push([element, b[at]]);
    } else if (isHeldObject(a) && isHeldObject(b)) {
      if (!pairMembers(a, b, readings, pairs)) return false;
    } else return false;
  }
  return true;
}

/** Adds the pairs that have to be equal for the objects to be equal; false where the keys already differ. */
function pairMembers(
  a: HeldObject,
  b: HeldObject,
  readings: Readings,
  pairs: [ValueOrNothing, ValueOrNothing][],
): boolean {
  if (a.members.size !== b.members.size) return false;
  for (const key of a.members.keys()) {
    if (!b.members.has(key)) return false;
    pairs.push([readings.get(a, key), readings.get(b, key)]);
  }
  return true;
}
