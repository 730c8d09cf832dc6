/**
 * All that the filters on one candidate may say, together. Location by location, each class of values is tried; what is left
 * of the formulas says which of the values tried so far come to the same. So 24 tests on two members are not 2^24 cases but
 * as many as there are different outcomes.
 */
import type { Primitive } from "../../paths/pattern.ts";
import { type Location, locationsOf, possible } from "./locations.ts";
import { type Chosen, nextOf, type Settled, settledText, valueText, type Way } from "./settled.ts";
import { type Atom, atomsOf, type Formula, simplified, type Test, textOf } from "./tests.ts";
import { classesFor, says, toldApart, type ValueClass } from "./value-classes.ts";

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
        possible(location, classes, trial.chosen, settled, way).map((is) => chosenAt(trial, location, is)),
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
