/** Where the filters on one candidate look, in the order in which values are tried there, and which values may stand there. */
import { type Settled, settledAt, stepOf, stepsIn, type Way } from "./settled.ts";
import { atomsOf, type Formula, type Steps, type Test } from "./tests.ts";
import type { ValueClass } from "./value-classes.ts";

export interface Location {
  readonly at: Steps;
  readonly key: string;
  readonly tests: readonly Test[];
  /** Filters further down may look at it. */
  readonly isOnWay: boolean;
  readonly hasMore: boolean;
}

/** In the order in which they are tried: a value before what is in it. */
export function locationsOf(formulas: readonly Formula[], settled: Settled | undefined, way: Way): Location[] {
  const atoms = formulas.flatMap(atomsOf).filter((atom) => atom.kind === "test");
  const found = new Map<string, Steps>();
  const add = (at: Steps) => {
    for (let length = 0; length <= at.length; length++)
      found.set(JSON.stringify(at.slice(0, length)), at.slice(0, length));
  };
  add([]);
  for (const { at } of atoms) add(at);
  for (const at of stepsIn(settled)) add(at);
  const all = [...found].sort(([, a], [, b]) => compareSteps(a, b));
  return all.map(([key, at]) => ({
    at,
    key,
    tests: [
      ...new Map(atoms.filter((atom) => JSON.stringify(atom.at) === key).map(({ test }) => [test.key, test])).values(),
    ],
    isOnWay: isOnWay(at, way),
    hasMore: all.some(([, other]) => other.length > at.length && at.every((step, i) => other[i] === step)),
  }));
}

function compareSteps(a: Steps, b: Steps): number {
  for (const [i, step] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (step === other) continue;
    return typeof step === "number" && typeof other === "number" ? step - other : `${step}` < `${other}` ? -1 : 1;
  }
  return a.length - b.length;
}

function isOnWay(at: Steps, way: Way): boolean {
  if (at.length === 0) return way.kind === "end";
  return at[0] === stepOf(way);
}

/** The classes that may stand there, given what stands around it. */
export function possible(
  { at }: Location,
  classes: readonly ValueClass[],
  chosen: ReadonlyMap<string, ValueClass>,
  settled: Settled | undefined,
  way: Way,
): readonly ValueClass[] {
  const known = settledAt(settled, at);
  const fitting = classes.filter((one) => mayStand(one, at, chosen, way));
  if (known === undefined) return fitting;
  return mayStand(known.is, at, chosen, way) ? [known.is] : [];
}

function mayStand(one: ValueClass, at: Steps, chosen: ReadonlyMap<string, ValueClass>, way: Way): boolean {
  const last = at.at(-1);
  if (last === undefined) return one.kind === { end: "scalar", member: "object", element: "array" }[way.kind];
  const around = chosen.get(JSON.stringify(at.slice(0, -1)))?.kind;
  const hasRoom = around === (typeof last === "number" ? "array" : "object");
  if (!hasRoom) return one.kind === "absent";
  if (one.kind !== "absent") return typeof last !== "number" || isThere(chosen, at, last - 1);
  return !mustBeThere(at, way);
}

/** Elements stand one after another. */
function isThere(chosen: ReadonlyMap<string, ValueClass>, at: Steps, index: number): boolean {
  return chosen.get(JSON.stringify([...at.slice(0, -1), index]))?.kind !== "absent";
}

function mustBeThere(at: Steps, way: Way): boolean {
  if (at.length !== 1) return false;
  const [step] = at;
  if (way.kind !== "element" || typeof step !== "number") return step === stepOf(way);
  return way.index === null || step <= way.index;
}
