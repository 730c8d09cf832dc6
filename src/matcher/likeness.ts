/** Which places are decided alike, with all that may stand below them: what is moved from one to the other stays right. */
import type { Descent } from "../paths/automaton.ts";
import type { Segment } from "../paths/pattern.ts";
import { keepOf, NO_ENTRY } from "./across-files.ts";
import type { ClosedLists } from "./closed-lists.ts";
import { joinsTexts, NO_BY, type PatternUse, type Plan } from "./plan.ts";
import type { State, States } from "./states.ts";
import type { PathNode } from "./tree.ts";
import { type Verdicts, verdictsOn } from "./verdicts.ts";

/** More elements that differ, or more pairs of states: not surely alike. */
const MOST_INDICES = 256;
const MOST_PAIRS = 10_000;

type Pair = readonly [State, State];

const OTHER: Descent = { kind: "other" };

export class Likeness {
  readonly #states: States;
  readonly #plan: Plan;
  /** A value says something of others in its record: then only the same state, in the same record, is surely alike. */
  readonly isBound: boolean;
  /** Some values are pieces of a text: which ones are, and in which order, matters. */
  readonly joins: boolean;
  /** The files by which filters, indices or slices decide; and their patterns that have one. */
  readonly #around = { files: new Set<number>(), patterns: new Set<number>() };
  readonly #known = new Map<string, boolean>();

  constructor(states: States) {
    this.#states = states;
    this.#plan = states.plan;
    this.joins = joinsTexts(states.plan);
    this.isBound = this.joins || states.plan.entries.some(({ alsoInText, by }) => alsoInText || by !== NO_BY);
    for (const [pattern, segments] of this.#plan.patterns.entries()) {
      if (!segments.some(looksAround)) continue;
      this.#around.patterns.add(pattern);
      this.#around.files.add(this.#fileOf(pattern));
    }
  }

  /** Whether the same is done at both nodes, and below them, whatever the same value there may be. */
  alike(one: PathNode, other: PathNode): boolean {
    if (one === other) return true;
    if (one.named !== other.named) return false;
    const filters = [...(one.candidate?.filters ?? []), ...(other.candidate?.filters ?? [])];
    const all = verdictsOn(filters);
    if (all === undefined) return false;
    return all.every((verdicts) => this.#areAlike(this.#stateOf(one, verdicts), this.#stateOf(other, verdicts)));
  }

  /** A record's path goes on from here to the elements of a list, and no path has the name. */
  isListOfRecords({ progress, names }: State, name: string): boolean {
    const { automaton } = this.#states;
    const leads = progress.some((one) => {
      return this.#plan.uses[automaton.patternOf(one)]?.kind === "root" && automaton.goesToElements(one);
    });
    return leads && !names.has(name);
  }

  /** Whether what becomes of one part of a value at the node may depend on others: on their order, on what they say. */
  dependsOnParts({ state, candidate }: PathNode): boolean {
    if (candidate !== undefined) return true;
    if (state.covered || state.taken !== undefined) return false;
    const patterns = state.progress.map((one) => this.#states.automaton.patternOf(one));
    const roots = patterns.filter((pattern) => this.#plan.uses[pattern]?.kind === "root");
    const around = this.#around;
    if (this.isBound && (state.record || roots.length > 0)) return true;
    return (
      state.joins ||
      patterns.some((pattern) => this.#plan.uses[pattern]?.kind === "piece") ||
      patterns.some((pattern) => around.patterns.has(pattern)) ||
      roots.some((root) => around.files.has(this.#fileOf(root)))
    );
  }

  #fileOf(pattern: number): number {
    return (this.#plan.uses[pattern] as PatternUse).file;
  }

  #stateOf({ state, candidate, parent }: PathNode, verdicts: Verdicts): State {
    if (candidate === undefined) return state;
    return this.#states.descend((parent as PathNode).state, candidate.step, verdicts);
  }

  #areAlike(one: State, other: State): boolean {
    if (one === other) return true;
    const key = `${one.id} ${other.id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_PAIRS) this.#known.clear();
    const found = !this.isBound && this.#isSame(one, other);
    this.#known.set(key, found);
    return found;
  }

  /** Goes down from both at once; they are alike unless some way leads to two states in which different things are done. */
  #isSame(one: State, other: State): boolean {
    const pairs: Pair[] = [[one, other]];
    const seen = new Set<string>();
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      const key = `${pair[0].id} ${pair[1].id}`;
      if (pair[0] === pair[1] || seen.has(key)) continue;
      if (seen.size === MOST_PAIRS || !this.#isSameHere(...pair)) return false;
      seen.add(key);
      // Nothing is left to decide below what is taken whole.
      if (pair[0].covered || pair[0].taken !== undefined) continue;
      const below = this.#below(pair);
      if (below === undefined) return false;
      for (const next of below) pairs.push(next);
    }
    return true;
  }

  /** undefined: there are too many to look at. */
  #below([one, other]: Pair): Pair[] | undefined {
    const { automaton } = this.#states;
    const last = Math.max(one.indexedBelow, other.indexedBelow);
    if (last > MOST_INDICES) return undefined;
    const names = [...new Set([...one.names, ...other.names])].map((name): Descent => ({ kind: "name", name }));
    const indices = Array.from({ length: last + 1 }, (_, index): Descent => ({ kind: "index", index }));
    const pairs: Pair[] = [];
    for (const step of [OTHER, ...names, ...indices]) {
      const all = verdictsOn([one, other].flatMap(({ progress }) => automaton.filtersFor(progress, step)));
      if (all === undefined) return undefined;
      for (const verdicts of all) {
        pairs.push([this.#states.descend(one, step, verdicts), this.#states.descend(other, step, verdicts)]);
      }
    }
    return pairs;
  }

  #isSameHere(one: State, other: State): boolean {
    if (one.covered && other.covered) return true;
    return (
      one.covered === other.covered &&
      one.taken === other.taken &&
      this.#isSameDecision(one.decided, other.decided) &&
      this.#areSameLists(one.lists, other.lists) &&
      this.#isSameDecision(one.keys, other.keys) &&
      (one.keys === NO_ENTRY || hasSame(one.names, other.names))
    );
  }

  /** Whether values become the same, whichever of the two decides. */
  #isSameDecision(one: number, other: number): boolean {
    if (one === other) return true;
    if (keepOf(one) !== undefined) return keepOf(other) !== undefined;
    const [entry, second] = [this.#plan.entries[one], this.#plan.entries[other]];
    if (entry === undefined || second === undefined) return false;
    return entry.category === second.category && JSON.stringify(entry.action) === JSON.stringify(second.action);
  }

  #areSameLists(one: ClosedLists | undefined, other: ClosedLists | undefined): boolean {
    if (one === undefined || other === undefined) return one === other;
    if (one.decided.size !== other.decided.size || !this.#isSameDecision(one.fitting, other.fitting)) return false;
    return [...one.decided].every(([text, decided]) => {
      const second = other.decided.get(text);
      return second !== undefined && this.#isSameDecision(decided, second);
    });
  }
}

function looksAround({ selectors }: Segment): boolean {
  return selectors.some(({ kind }) => kind === "filter" || kind === "index" || kind === "slice");
}

function hasSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}
