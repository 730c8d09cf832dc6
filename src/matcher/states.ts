/**
 * What is to be known about a node so that it, and all below it, can be decided: a deterministic automaton, made
 * state by state as the documents ask for it.
 */
import { type Descent, type Item, type Match, PathAutomaton } from "../paths/automaton.ts";
import type { Judgement } from "../paths/filter.ts";
import { compareLiteralness } from "../paths/literalness.ts";
import type { Plan, PlannedEntry } from "./plan.ts";

/** No entry. */
export const NO_ENTRY = -1;
/** In place of an entry for a name: detectors say whether it goes. */
export const SCANNED = -2;

export interface State {
  readonly id: number;
  readonly items: readonly Item[];
  /** By file: the nearest entry at or above the node. */
  readonly nearest: readonly number[];
  /** The entry that decides a scalar here, over all files. */
  readonly decided: number;
  /** Set where the node itself, container or not, is removed or becomes null. */
  readonly taken: "remove" | "null" | undefined;
  /** Below a node that was taken: nothing is left to decide. */
  readonly covered: boolean;
  readonly record: boolean;
  /** The entry by which the names of the node's members are replaced. */
  readonly keys: number;
  readonly mayRemove: boolean;
  /** The entries whose values are heard here whatever becomes of them, as those by which dates shift; also where the node is taken, or lies in what is. */
  readonly tells: readonly number[];
  /** The member names that make a difference below, and the index from which on elements make none. */
  readonly names: ReadonlySet<string>;
  readonly indexedBelow: number;
}

export class States {
  readonly automaton: PathAutomaton;
  /** Ties inside one file, of entries with different outcomes, that only strength could decide. */
  conflicts = 0;
  readonly #plan: Plan;
  readonly #known = new Map<string, State>();
  /** The patterns of each file's roots and record entries: what begins where a record begins. */
  readonly #recordPatterns: number[][] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.automaton = new PathAutomaton(plan.patterns);
    for (let file = 0; file < plan.fileCount; file++) {
      this.#recordPatterns.push(this.#patternsOf(file, (entry) => !entry.envelope));
    }
  }

  /** The state of the document. */
  start(): State {
    const items: Item[] = [];
    const matches: Match[] = [];
    this.#plan.purposes.forEach((purpose, pattern) => {
      if (purpose.kind === "root") this.#begin(pattern, items, matches);
    });
    const nowhere = new Array(this.#plan.fileCount).fill(NO_ENTRY);
    return this.#enter(items, matches, nowhere, (file) => this.#patternsOf(file, (entry) => entry.envelope));
  }

  /** The state of a child, given what its filters say. */
  descend(state: State, step: Descent, verdictOf: (filter: number) => Judgement): State {
    if (state.covered || state.taken !== undefined) return this.#covered(state, step);
    const { items, matches } = this.automaton.descend(state.items, step, verdictOf);
    return this.#enter(items, matches, state.nearest);
  }

  #patternsOf(file: number, wanted: (entry: PlannedEntry) => boolean): number[] {
    const found: number[] = [];
    this.#plan.purposes.forEach((purpose, pattern) => {
      if (purpose.kind === "root" || purpose.file !== file) return;
      if (wanted(this.#plan.entries[purpose.entry] as PlannedEntry)) found.push(pattern);
    });
    return found;
  }

  /** `$` of a pattern is the node: either the pattern goes on below, or it means the node itself. */
  #begin(pattern: number, items: Item[], matches: Match[]): void {
    if ((this.#plan.patterns[pattern] as readonly unknown[]).length === 0) matches.push({ pattern, certain: true });
    else items.push(this.automaton.first(pattern));
  }

  /** What is taken may still have to be heard; it is not held for filters. */
  #covered(state: State, step: Descent): State {
    const telling = state.items.filter((item) => this.#plan.purposes[this.automaton.patternOf(item)]?.kind === "told");
    const { items, matches } = this.automaton.descend(telling, step, () => "no");
    const tells = this.#tells(matches);
    return this.#state({ items, nearest: [], taken: undefined, covered: true, record: false, tells });
  }

  #tells(matches: readonly Match[]): number[] {
    const told = matches.flatMap(({ pattern }) => {
      const purpose = this.#plan.purposes[pattern];
      return purpose?.kind === "told" ? [purpose.entry] : [];
    });
    return [...new Set(told)].sort((a, b) => a - b);
  }

  /** Makes the state of a node from what reaches it: records that begin here, then which entries are nearest. */
  #enter(
    reached: Item[],
    matches: Match[],
    inherited: readonly number[],
    beginning: (file: number) => number[] = () => [],
  ): State {
    const items = [...reached];
    const nearest = [...inherited];
    const taken: ("remove" | "null")[] = [];
    let record = false;
    for (let file = 0; file < this.#plan.fileCount; file++) {
      const roots = matches.filter((match) => this.#isRoot(match, file));
      let here = matches.filter((match) => this.#isEntry(match, file));
      if (roots.length > 0) {
        record = true;
        here = this.#enterRecord(
          file,
          roots.some((root) => root.certain),
          { items, here, nearest },
        );
      }
      for (const pattern of beginning(file)) this.#begin(pattern, items, here);
      const entry = this.#nearestOf(here);
      if (entry === NO_ENTRY) continue;
      nearest[file] = entry;
      const action = (this.#plan.entries[entry] as PlannedEntry).action?.name;
      if (action === "remove" || action === "null") taken.push(action);
    }
    const strongest = taken.includes("remove") ? "remove" : taken[0];
    items.sort((a, b) => a - b);
    return this.#state({ items, nearest, taken: strongest, covered: false, record, tells: this.#tells(matches) });
  }

  /**
   * A record of `file` begins. A keep counts only from the innermost root, so those from outside end here; where it
   * is not certain that it is a record, neither those nor its own count.
   */
  #enterRecord(file: number, certain: boolean, at: { items: Item[]; here: Match[]; nearest: number[] }): Match[] {
    const outlives = (pattern: number) => !this.#isKeep(pattern, file);
    const kept = at.items.filter((item) => outlives(this.automaton.patternOf(item)));
    const here = at.here.filter((match) => outlives(match.pattern));
    const nearest = at.nearest[file] as number;
    if (nearest !== NO_ENTRY && (this.#plan.entries[nearest] as PlannedEntry).action === null) {
      at.nearest[file] = NO_ENTRY;
    }
    for (const pattern of this.#recordPatterns[file] as number[]) {
      if (certain || outlives(pattern)) this.#begin(pattern, kept, here);
    }
    at.items.splice(0, at.items.length, ...new Set(kept));
    return here;
  }

  #isRoot(match: Match, file: number): boolean {
    const purpose = this.#plan.purposes[match.pattern];
    return purpose?.kind === "root" && purpose.file === file;
  }

  /** A keep's filters must be certain, a rule's need not be. */
  #isEntry(match: Match, file: number): boolean {
    const purpose = this.#plan.purposes[match.pattern];
    return purpose?.kind === "entry" && purpose.file === file && (match.certain || !this.#isKeep(match.pattern, file));
  }

  #isKeep(pattern: number, file: number): boolean {
    const purpose = this.#plan.purposes[pattern];
    if (purpose?.kind !== "entry" || purpose.file !== file) return false;
    return (this.#plan.entries[purpose.entry] as PlannedEntry).action === null;
  }

  /** Of the entries that match a node, the most literal; of equals the stronger, then the first by id. */
  #nearestOf(matches: readonly Match[]): number {
    let best = NO_ENTRY;
    for (const { pattern } of matches) {
      const purpose = this.#plan.purposes[pattern];
      if (purpose?.kind !== "entry" || purpose.entry === best) continue;
      if (best === NO_ENTRY || this.#isNearer(purpose.entry, best)) best = purpose.entry;
    }
    return best;
  }

  #isNearer(number: number, other: number): boolean {
    const a = this.#plan.entries[number] as PlannedEntry;
    const b = this.#plan.entries[other] as PlannedEntry;
    const order = compareLiteralness(a.segments, b.segments);
    if (order !== 0) return order < 0;
    if (a.strength !== b.strength) this.conflicts++;
    return isStronger(a, b);
  }

  #state(parts: Pick<State, "items" | "nearest" | "taken" | "covered" | "record" | "tells">): State {
    const key = `${parts.items.join()};${parts.nearest.join()};${parts.taken};${parts.covered};${parts.record};${parts.tells.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made: State = Object.freeze({
      id: this.#known.size,
      ...parts,
      decided: this.#strongest(parts.nearest, () => true),
      keys: parts.taken === undefined ? this.#strongest(parts.nearest, (entry) => entry.keys) : NO_ENTRY,
      mayRemove: parts.taken === undefined && parts.items.some((item) => this.#removes(item)),
      names: this.automaton.namesBelow(parts.items),
      indexedBelow: this.automaton.indexedBelow(parts.items),
    });
    this.#known.set(key, made);
    return made;
  }

  #removes(item: Item): boolean {
    const purpose = this.#plan.purposes[this.automaton.patternOf(item)];
    if (purpose?.kind !== "entry" || !this.automaton.endsBelow(item)) return false;
    return (this.#plan.entries[purpose.entry] as PlannedEntry).action?.name === "remove";
  }

  /** Across files each decides alone, then the stronger wins. */
  #strongest(nearest: readonly number[], counts: (entry: PlannedEntry) => boolean): number {
    let best = NO_ENTRY;
    for (const number of nearest) {
      if (number === NO_ENTRY) continue;
      const entry = this.#plan.entries[number] as PlannedEntry;
      if (!counts(entry)) continue;
      if (best === NO_ENTRY || isStronger(entry, this.#plan.entries[best] as PlannedEntry)) best = number;
    }
    return best;
  }
}

function isStronger(a: PlannedEntry, b: PlannedEntry): boolean {
  return a.strength !== b.strength ? a.strength > b.strength : a.id < b.id;
}
