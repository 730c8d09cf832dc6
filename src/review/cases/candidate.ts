/**
 * All that the filters on one candidate may say, together. Location by location, each class of values is tried; what is left
 * of the formulas says which of the values tried so far come to the same. So 24 tests on two members are not 2^24 cases but
 * as many as there are different outcomes.
 */
import type { Primitive } from "../../paths/pattern.ts";
import { type Atom, atomsOf, type Formula, type Steps, simplified, type Test, textOf } from "./tests.ts";
import { classesFor, says, toldApart, type ValueClass } from "./value-classes.ts";

/** Where the document goes on from the candidate; null: by a member or an element that no filter looks at. */
export type Way =
  | { readonly kind: "end" }
  | { readonly kind: "member"; readonly name: string | null }
  | { readonly kind: "element"; readonly index: number | null };

/** What filters above have settled of a value and of what is in it. */
export interface Settled {
  readonly is: ValueClass;
  readonly in: ReadonlyMap<string | number, Settled>;
}

export interface Chosen {
  readonly at: Steps;
  readonly is: ValueClass;
}

export interface Outcome {
  /** The keys of the formulas that come out true. */
  readonly true: ReadonlySet<string>;
  /** A value at each location. */
  readonly chosen: readonly Chosen[];
  /** Those of them that make a difference. */
  readonly telling: readonly Chosen[];
  /** Of what comes next on the way; of the candidate itself, where the way ends. */
  readonly next: Settled | undefined;
  /** It took opaque parts of filters to come out in some way. */
  readonly isOpaque: boolean;
}

/** What all filters of the compared files ask, wherever they ask it. */
export interface Vocabulary {
  readonly tests: readonly Test[];
  /** The values of closed lists. */
  readonly listed: readonly Primitive[];
  readonly freshText: string;
}

/** Up to here, each combination of values has a line of its own. */
const MOST_LISTED = 512;
/** More than this is not tried. */
const MOST_TRIED = 20_000;
const MOST_OPAQUE = 6;

/** Steps of a walk and trials of values, in one question: some seconds. */
const MOST_WORK = 4_000_000;

/** Thrown where the outcomes are too many to go through. */
export class TooManyOutcomes extends Error {}

interface Location {
  readonly at: Steps;
  readonly key: string;
  readonly tests: readonly Test[];
  /** Filters further down may look at it. */
  readonly isOnWay: boolean;
  readonly hasMore: boolean;
}

interface Trial {
  readonly formulas: readonly Formula[];
  readonly chosen: ReadonlyMap<string, ValueClass>;
}

/** Remembers what it has gone through: most candidates of a file are judged by the same filters. */
export class Candidates {
  readonly vocabulary: Vocabulary;
  readonly #outcomes = new Map<string, readonly Outcome[]>();
  readonly #classes = new Map<string, readonly ValueClass[]>();
  #work = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Another question is asked: it may take as much work as any. */
  begin(): void {
    this.#work = 0;
  }

  /** Nothing more is gone through for this question. */
  get isSpent(): boolean {
    return this.#work > MOST_WORK;
  }

  /** @throws TooManyOutcomes past what one question may take. */
  spend(work: number): void {
    this.#work += work;
    if (this.#work > MOST_WORK) throw new TooManyOutcomes();
  }

  /** @throws TooManyOutcomes */
  outcomesOn(formulas: readonly Formula[], settled: Settled | undefined, way: Way): readonly Outcome[] {
    const key = JSON.stringify([formulas.map(textOf), settledText(settled), way]);
    const known = this.#outcomes.get(key);
    if (known !== undefined) return known;
    const found = this.#goThrough(formulas, settled, way);
    this.#outcomes.set(key, found);
    return found;
  }

  /** Whether a value that is given may stand where a value of the class may. */
  isOf(value: Primitive, is: ValueClass): boolean {
    const { tests, listed } = this.vocabulary;
    if (is.kind !== "scalar" || listedText(value, listed) !== listedText(is.value, listed)) return false;
    const given: ValueClass = { kind: "scalar", value, rest: false, vague: false };
    return tests.every((test) => says(test, is) === undefined || says(test, given) === says(test, is));
  }

  #goThrough(formulas: readonly Formula[], settled: Settled | undefined, way: Way): Outcome[] {
    const locations = locationsOf(formulas, settled, way);
    let trials: Trial[] = [{ formulas, chosen: new Map() }];
    let isWhole = true;
    const weight = formulas.flatMap(atomsOf).length + 1;
    for (const location of locations) {
      const classes = this.#classesAt(location);
      this.spend(trials.length * classes.length * weight);
      trials = trials.flatMap((trial) =>
        possible(location, classes, trial, settled, way).map((is) => chosenAt(trial, location, is)),
      );
      if (trials.length <= MOST_LISTED) continue;
      isWhole = false;
      trials = withoutEquals(trials, locations);
      if (trials.length > MOST_TRIED) throw new TooManyOutcomes();
    }
    const outcomes = trials.flatMap((trial) => settledAll(formulas, trial, locations, way));
    return distinct(isWhole ? withTelling(outcomes, locations) : outcomes);
  }

  #classesAt(location: Location): readonly ValueClass[] {
    const { tests, isOnWay: onWay, hasMore } = location;
    const key = onWay ? "" : JSON.stringify([tests.map((test) => test.key), hasMore, location.at.length === 0]);
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const found = classesAt(location, this.vocabulary);
    this.#classes.set(key, found);
    return found;
  }
}

/** In the order in which they are tried: a value before what is in it. */
function locationsOf(formulas: readonly Formula[], settled: Settled | undefined, way: Way): Location[] {
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

function stepsIn(settled: Settled | undefined): Steps[] {
  if (settled === undefined) return [];
  return [[], ...[...settled.in].flatMap(([step, below]) => stepsIn(below).map((steps) => [step, ...steps]))];
}

function isOnWay(at: Steps, way: Way): boolean {
  if (at.length === 0) return way.kind === "end";
  return at[0] === stepOf(way);
}

function stepOf(way: Way): string | number | undefined {
  if (way.kind === "member") return way.name ?? undefined;
  return way.kind === "element" ? (way.index ?? undefined) : undefined;
}

function classesAt(
  { at, tests, isOnWay: onWay, hasMore }: Location,
  { tests: all, listed, freshText }: Vocabulary,
): ValueClass[] {
  const classes = classesFor(onWay ? all : tests, onWay ? listed : [], freshText);
  const kindOf = ({ kind }: ValueClass) => kind;
  // The way says what the candidate is: an object, an array, or no container.
  const asksKind = hasMore || at.length === 0;
  if (!onWay) return toldApart(classes, tests, asksKind ? kindOf : (one) => String(one.kind === "absent"));
  return toldApart(classes, all, (one) => (one.kind === "scalar" ? listedText(one.value, listed) : one.kind));
}

function listedText(value: Primitive, listed: readonly Primitive[]): string {
  return listed.includes(value) || value === "" || value === null ? JSON.stringify(value) : "scalar";
}

/** The classes that may stand there, given what stands around it. */
function possible(
  { at }: Location,
  classes: readonly ValueClass[],
  { chosen }: Trial,
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

function settledAt(settled: Settled | undefined, at: Steps): Settled | undefined {
  let one = settled;
  for (const step of at) one = one?.in.get(step);
  return one;
}

function chosenAt(trial: Trial, { key, at }: Location, is: ValueClass): Trial {
  const known = (atom: Atom) => {
    if (atom.kind !== "test" || atom.at.length !== at.length || JSON.stringify(atom.at) !== key) return undefined;
    return says(atom.test, is);
  };
  return {
    formulas: trial.formulas.map((formula) => simplified(formula, known)),
    chosen: new Map(trial.chosen).set(key, is),
  };
}

/** Of those that leave the same to be decided, and are the same on the way, one. */
function withoutEquals(trials: readonly Trial[], locations: readonly Location[]): Trial[] {
  const kept = locations.filter(({ isOnWay: onWay, hasMore }) => onWay || hasMore);
  const found = new Map<string, Trial>();
  for (const trial of trials) {
    const key = JSON.stringify([
      trial.formulas.map(textOf),
      kept.map((one) => classText(one, trial.chosen.get(one.key))),
    ]);
    if (!found.has(key)) found.set(key, trial);
  }
  return [...found.values()];
}

function classText({ isOnWay: onWay }: Location, is: ValueClass | undefined): string {
  if (is === undefined) return "";
  return onWay && is.kind === "scalar" ? `${valueText(is.value)} ${is.rest}` : is.kind;
}

/** What is opaque may come out either way. */
function settledAll(formulas: readonly Formula[], trial: Trial, locations: readonly Location[], way: Way): Outcome[] {
  const open = new Map(trial.formulas.flatMap(atomsOf).map((atom) => [atom.key, atom]));
  if (open.size > MOST_OPAQUE) throw new TooManyOutcomes();
  const chosen = locations.map(({ at, key }): Chosen => ({ at, is: trial.chosen.get(key) as ValueClass }));
  const next = nextOf(chosen, way);
  return Array.from({ length: 2 ** open.size }, (_, bits) => {
    const answers = new Map([...open.keys()].map((key, i) => [key, ((bits >> i) & 1) === 1]));
    const known = ({ key }: Atom) => answers.get(key);
    const yes = formulas.filter((_, i) => simplified(trial.formulas[i] as Formula, known) === true);
    return { true: new Set(yes.map(textOf)), chosen, telling: chosen, next, isOpaque: open.size > 0 };
  });
}

function nextOf(chosen: readonly Chosen[], way: Way): Settled | undefined {
  if (way.kind === "end") {
    const own = chosen.find(({ at }) => at.length === 0);
    return own && { is: own.is, in: new Map() };
  }
  const step = stepOf(way);
  if (step === undefined) return undefined;
  return settledBelow(
    [step],
    chosen.filter(({ at }) => at[0] === step),
  );
}

function settledBelow(at: Steps, chosen: readonly Chosen[]): Settled | undefined {
  const own = chosen.find((one) => JSON.stringify(one.at) === JSON.stringify(at));
  if (own === undefined) return undefined;
  const steps = chosen.flatMap((one) => (one.at.length > at.length ? [one.at[at.length] as string | number] : []));
  const inside = [...new Set(steps)].map((step): [string | number, Settled | undefined] => {
    const below = chosen.filter((one) => one.at[at.length] === step);
    return [step, settledBelow([...at, step], below)];
  });
  return {
    is: own.is,
    in: new Map(inside.filter((pair): pair is [string | number, Settled] => pair[1] !== undefined)),
  };
}

/** Where no value at a location would change what comes out, the location is left out of what is told. */
function withTelling(outcomes: readonly Outcome[], locations: readonly Location[]): Outcome[] {
  const resultOf = ({ true: yes }: Outcome) => [...yes].sort().join();
  let kept = outcomes.map((outcome) => outcome.chosen.map((one, at) => ({ one, at })));
  for (const left of locations.keys()) {
    const results = new Map<string, Set<string>>();
    const others = (outcome: Outcome) =>
      JSON.stringify(outcome.chosen.flatMap(({ is }, i) => (i === left ? [] : [is])));
    for (const outcome of outcomes) {
      const key = others(outcome);
      results.set(key, (results.get(key) ?? new Set()).add(resultOf(outcome)));
    }
    kept = kept.map((some, i) => {
      const isTelling = (results.get(others(outcomes[i] as Outcome))?.size ?? 0) > 1;
      return isTelling ? some : some.filter(({ at }) => at !== left);
    });
  }
  return outcomes.map((outcome, i) => ({ ...outcome, telling: (kept[i] ?? []).map(({ one }) => one) }));
}

/** JSON has no infinite numbers. */
function valueText(value: Primitive): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

export function settledText(settled: Settled | undefined): string {
  if (settled === undefined) return "";
  const inside = [...settled.in].map(([step, below]) => `${JSON.stringify(step)}:${settledText(below)}`);
  const { is } = settled;
  const own = is.kind === "scalar" ? `${valueText(is.value)} ${is.vague}` : is.kind;
  return `${own}{${inside.join()}}`;
}

/** By what comes out, what is settled further on, and what is told. */
function distinct(outcomes: readonly Outcome[]): Outcome[] {
  const found = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = JSON.stringify([
      [...outcome.true].sort(),
      settledText(outcome.next),
      outcome.telling,
      outcome.isOpaque,
    ]);
    if (!found.has(key)) found.set(key, outcome);
  }
  return [...found.values()];
}
