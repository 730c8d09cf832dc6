/**
 * All documents at once, for one or more rule files together. This room finds all that rule files can tell apart, and what
 * each does there; it may not say which is better, and must say so where it has not gone through everything. A spot is a node of some documents, with all that is known of
 * these: the state of each file's matcher, and what the filters on the way have settled. From a spot the walk goes on to all
 * children that some file tells apart from others, and at each child to all that its filters may say.
 *
 * The walk asks the engine's own matcher (`States`), so it cannot decide otherwise than a run does. What it adds is that a
 * filter is no longer asked of a value: all outcomes of all filters on a node are gone through (candidate.ts). What a filter
 * says of a value on the way (`@.a.b` seen from `$`, where the way leads through `a`) stays settled further down.
 */
import { planRules } from "../../matcher/plan.ts";
import { type State, States } from "../../matcher/states.ts";
import type { Descent } from "../../paths/automaton.ts";
import type { Filter } from "../../paths/pattern.ts";
import type { RulePack } from "../../rules/model.ts";
import { Candidates, type Outcome } from "./candidate.ts";
import { type Indices, indicesOf } from "./indices.ts";
import type { Chosen, Settled, Way } from "./settled.ts";
import { atomsOf, type Formula, formulaOf, textOf } from "./tests.ts";

export interface Spot {
  readonly parent: Spot | undefined;
  /** undefined for the document. */
  readonly step: Descent | undefined;
  /** By file. */
  readonly states: readonly State[];
  /** What decides, by file: that of a container that was taken whole, for all in it. */
  readonly deciding: readonly number[];
  /** Where the documents go on; undefined: anywhere. */
  readonly way: Way | undefined;
  /** What the filters have settled of the value, or of what comes next on the way. */
  readonly settled: Settled | undefined;
  readonly chosen: readonly Chosen[];
  readonly telling: readonly Chosen[];
  /** It is not certain that there is such a document. */
  readonly isOpaque: boolean;
}

export interface NextStep {
  readonly step: Descent;
  readonly settled: Settled | undefined;
}

const END: Way = Object.freeze({ kind: "end" });

export class Walk {
  readonly states: readonly States[];
  readonly indices: Indices;
  readonly candidates: Candidates;
  /** A name that no path and no filter has. */
  readonly freshName: string;
  readonly #formulas = new WeakMap<Filter, Formula>();

  /** `like`: a walk through the same files with other actions, which has gone through the same filters. */
  constructor(packs: readonly RulePack[], like?: Walk) {
    this.states = packs.map((pack) => new States(planRules({ packs: [pack] })));
    const patterns = this.states.flatMap(({ plan }) => plan.patterns);
    this.indices = indicesOf(patterns);
    const written = JSON.stringify(patterns);
    this.freshName = fresh("somethingNew", written);
    this.candidates =
      like?.candidates ??
      new Candidates({
        tests: this.#testsOf(this.states.flatMap(({ automaton }) => automaton.filters)),
        listed: [...new Set(packs.flatMap(({ entries }) => entries.flatMap(({ values = [] }) => values)))],
        freshText: fresh("something else", written),
      });
  }

  /** The document. */
  start(): Spot {
    const states = this.states.map((one) => one.start());
    return {
      ...{ parent: undefined, step: undefined, way: undefined, settled: undefined, chosen: [], telling: [] },
      ...{ states, deciding: states.map(({ decided }) => decided), isOpaque: false },
    };
  }

  /** The children that may stand where the spot is: one for each that some file tells apart. */
  nextOf(spot: Spot): NextStep[] {
    const { way, states } = spot;
    const names = new Set(states.flatMap((state) => [...state.names]));
    const indices = new Set(this.#indicesAt(states));
    if (way?.kind === "member" && way.name !== null) names.add(way.name);
    if (way?.kind === "element" && way.index !== null) indices.add(way.index);
    const steps = [...[...names].map(named), OTHER, ...[...indices].map(indexed)];
    return steps.flatMap((step) => this.stepTo(spot, step) ?? []);
  }

  /** One child; undefined where the documents of the spot do not have it. */
  stepTo({ way, settled, chosen }: Spot, step: Descent): NextStep | undefined {
    if (way === undefined) return { step, settled: undefined };
    if (way.kind === "end" || (way.kind === "element") !== (step.kind === "index")) return undefined;
    const key = keyOf(step);
    const wanted = way.kind === "member" ? way.name : way.index;
    if (wanted !== null) return key === wanted ? { step, settled } : undefined;
    // The names and indices that filters look at: each is a way of its own.
    return chosen.some(({ at }) => at.length > 0 && at[0] === key) ? undefined : { step, settled: undefined };
  }

  /** What the child may be: all that its filters may say. @throws TooManyOutcomes */
  enter(parent: Spot, { step, settled }: NextStep): Spot[] {
    this.candidates.spend(parent.states.reduce((sum, { progress }) => sum + 4 + progress.length, 0));
    const filters = this.states.map(({ automaton }, file) => {
      const { covered, taken, progress } = parent.states[file] as State;
      const numbers = covered || taken !== undefined ? [] : automaton.filtersFor(progress, step);
      return new Map(numbers.map((number) => [number, this.#formulaOf(automaton.filters[number] as Filter)]));
    });
    const formulas = [
      ...new Map(filters.flatMap((some) => [...some.values()].map((one) => [textOf(one), one]))).values(),
    ];
    if (formulas.length === 0 && settled === undefined)
      return [this.#child(parent, step, filters, undefined, undefined)];
    return waysOf(formulas, settled).flatMap((way) =>
      this.candidates
        .outcomesOn(formulas, settled, way)
        .map((outcome) => this.#child(parent, step, filters, way, outcome)),
    );
  }

  #child(
    parent: Spot,
    step: Descent,
    filters: readonly ReadonlyMap<number, Formula>[],
    way: Way | undefined,
    outcome: Outcome | undefined,
  ): Spot {
    const states = this.states.map((one, file) =>
      one.descend(parent.states[file] as State, step, (number) => {
        const formula = filters[file]?.get(number);
        return formula !== undefined && outcome?.true.has(textOf(formula)) ? "yes" : "no";
      }),
    );
    return {
      ...{ parent, step, states, way },
      deciding: states.map(({ covered, decided }, file) => (covered ? (parent.deciding[file] as number) : decided)),
      settled: outcome?.next,
      chosen: outcome?.chosen ?? [],
      telling: outcome?.telling ?? [],
      isOpaque: parent.isOpaque || (outcome?.isOpaque ?? false),
    };
  }

  #formulaOf(filter: Filter): Formula {
    const known = this.#formulas.get(filter);
    if (known !== undefined) return known;
    const made = formulaOf(filter);
    this.#formulas.set(filter, made);
    return made;
  }

  #testsOf(filters: readonly Filter[]) {
    const atoms = filters.flatMap((filter) => atomsOf(this.#formulaOf(filter)));
    return [...new Map(atoms.flatMap((atom) => (atom.kind === "test" ? [[atom.test.key, atom.test]] : []))).values()];
  }

  #indicesAt(states: readonly State[]): readonly number[] {
    const bound = Math.max(...states.map(({ indexedBelow }) => indexedBelow));
    if (bound === 0) return [0];
    const { told } = this.indices;
    return bound === Number.POSITIVE_INFINITY ? told : told.filter((index) => index <= bound);
  }
}

function waysOf(formulas: readonly Formula[], settled: Settled | undefined): Way[] {
  const looked = formulas.flatMap(atomsOf).flatMap((atom) => (atom.kind === "test" ? atom.at.slice(0, 1) : []));
  const firsts = [...new Set([...looked, ...(settled?.in.keys() ?? [])])];
  const ways = firsts.map(
    (first): Way => (typeof first === "number" ? { kind: "element", index: first } : { kind: "member", name: first }),
  );
  return [END, ...ways, { kind: "member", name: null }, { kind: "element", index: null }];
}

const OTHER: Descent = Object.freeze({ kind: "other" });

function named(name: string): Descent {
  return { kind: "name", name };
}

function keyOf(step: Descent): string | number | undefined {
  if (step.kind === "other") return undefined;
  return step.kind === "name" ? step.name : step.index;
}

function indexed(index: number): Descent {
  return { kind: "index", index };
}

function fresh(word: string, known: string): string {
  let candidate = word;
  for (let number = 2; known.includes(candidate); number++) candidate = `${word} ${number}`;
  return candidate;
}
