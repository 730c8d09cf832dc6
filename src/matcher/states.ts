/**
 * The matcher: which entry decides at a path. Names and indices come in, states go out; it knows no values, no results of
 * actions and no bytes. A state is all that has to be known of a node to decide it and everything below it. States are
 * those of a deterministic automaton, made when a document needs them.
 */
import { type Descent, type Match, PathAutomaton, type Progress } from "../paths/automaton.ts";
import type { Judgement } from "../paths/filter.ts";
import { compareLiteralness } from "../paths/literalness.ts";
import { AcrossFiles, isStronger, keepOf, NO_ENTRY, otherwiseOf } from "./across-files.ts";
import { type ClosedLists, closedListsAt, decidedOutside, type Nearest } from "./closed-lists.ts";
import { isKnownApart } from "./known-apart.ts";
import type { PatternUse, Plan, PlannedEntry } from "./plan.ts";

/**
 * By file, `nearest`: the nearest entry at or above the node, but a keep only at the node itself, as keeps keep scalars.
 * `without`: the entry that decides what the keep does not keep, and so all that is below it.
 */
export interface State extends Nearest {
  readonly id: number;
  readonly progress: readonly Progress[];
  /** What decides a scalar here, over all files: an entry, NO_ENTRY, or `otherwiseOf` a keep. */
  readonly decided: number;
  /** Set where keeps say which values they keep; `decided` is then for all others. */
  readonly lists: ClosedLists | undefined;
  /** Set where the node itself, container or not, is removed or becomes null. */
  readonly taken: "remove" | "null" | undefined;
  /** Below a node that was taken whole: nothing is left to decide. */
  readonly covered: boolean;
  readonly record: boolean;
  /** Ties here between entries of one file that do different things, which only strength could decide. */
  readonly conflicts: number;
  /** The entry by which the names of the node's members are replaced. */
  readonly keys: number;
  readonly mayRemove: boolean;
  /** The entries whose values are noted here whatever becomes of them, such as those that dates shift by; also in what is taken whole. */
  readonly noted: readonly number[];
  /** Values here are known (`also_in`) by an entry that does not itself say what becomes of them: they are noted, too. */
  readonly known: boolean;
  /** A text begins here that an entry joins of what stands below. */
  readonly joins: boolean;
  /** A string or number here is a piece of the text of this entry, which is joined so many levels up. */
  readonly pieceOf: PieceOf | undefined;
  /** The names of members that make a difference, and the index from which on elements make none. */
  readonly names: ReadonlySet<string>;
  readonly indexedBelow: number;
}

export interface PieceOf {
  readonly entry: number;
  readonly levels: number;
}

type StateParts = Pick<
  State,
  "progress" | "nearest" | "without" | "taken" | "covered" | "record" | "conflicts" | "noted" | "joins" | "pieceOf"
>;

export class States {
  readonly automaton: PathAutomaton;
  readonly plan: Plan;
  readonly #across: AcrossFiles;
  readonly #known = new Map<string, State>();
  /** Some entry's values are looked for in texts. */
  readonly #hasKnown: boolean;
  /** At the node that is being entered. */
  #ties = 0;
  /** The patterns of each file's roots and record entries: what begins where a record begins. */
  readonly #recordPatterns: number[][] = [];

  constructor(plan: Plan) {
    this.plan = plan;
    this.#across = new AcrossFiles(plan);
    this.#hasKnown = plan.entries.some(({ alsoInText }) => alsoInText);
    this.automaton = new PathAutomaton(plan.patterns);
    for (let file = 0; file < plan.fileCount; file++) {
      this.#recordPatterns.push(this.#patternsOf(file, (entry) => !entry.envelope));
    }
  }

  /** How many there are. */
  get size(): number {
    return this.#known.size;
  }

  /** The state of the document. */
  start(): State {
    const progress: Progress[] = [];
    const matches: Match[] = [];
    this.plan.uses.forEach((use, pattern) => {
      if (use.kind === "root") this.#begin(pattern, progress, matches);
    });
    const nowhere = new Array(this.plan.fileCount).fill(NO_ENTRY);
    return this.#enter(progress, matches, nowhere, (file) => this.#patternsOf(file, (entry) => entry.envelope));
  }

  /** The state of a child, given what its filters say. */
  descend(state: State, step: Descent, verdictOf: (filter: number) => Judgement): State {
    if (state.covered || state.taken !== undefined) return this.#covered(state, step);
    const { progress, matches } = this.automaton.descend(state.progress, step, verdictOf);
    return this.#enter(progress, matches, state.without);
  }

  #patternsOf(file: number, wanted: (entry: PlannedEntry) => boolean): number[] {
    const found: number[] = [];
    this.plan.uses.forEach((use, pattern) => {
      if (use.kind === "root" || use.file !== file) return;
      if (wanted(this.plan.entries[use.entry] as PlannedEntry)) found.push(pattern);
    });
    return found;
  }

  /** `$` of the pattern is this node: either the pattern goes on below, or it means the node itself. */
  #begin(pattern: number, progress: Progress[], matches: Match[]): void {
    if ((this.plan.patterns[pattern] as readonly unknown[]).length === 0) matches.push({ pattern, certain: true });
    else progress.push(this.automaton.first(pattern));
  }

  /**
   * What is taken whole may still have to be noted. It is not held for filters: nothing shifts by what they would select, but a
   * value that may be known is.
   */
  #covered(state: State, step: Descent): State {
    const noting = this.automaton.descend(this.#progressOf(state, "noted"), step, () => "no");
    const entries = this.#hasKnown ? this.#progressOf(state, "entry") : [];
    const deciding = this.automaton.descend(entries, step, () => "maybe");
    const nearest = this.#hasKnown ? [...state.without] : [];
    const without = nearest.map((_, file) => {
      const here = deciding.matches.filter((match) => this.#isEntry(match, file));
      return this.#enterFile(file, here, nearest).without;
    });
    return this.#state({
      progress: [...noting.progress, ...deciding.progress].sort((a, b) => a - b),
      nearest,
      without,
      taken: undefined,
      covered: true,
      record: false,
      conflicts: 0,
      noted: this.#notedBy(noting.matches),
      joins: false,
      pieceOf: undefined,
    });
  }

  #progressOf({ progress }: State, kind: PatternUse["kind"]): Progress[] {
    return progress.filter((one) => this.plan.uses[this.automaton.patternOf(one)]?.kind === kind);
  }

  /** Sets the file's nearest entry; returns the one that matches here, and the one that decides what a keep does not keep. */
  #enterFile(file: number, here: readonly Match[], nearest: number[]): { entry: number; without: number } {
    const above = nearest[file] as number;
    const entry = this.#nearestOf(here);
    if (entry !== NO_ENTRY) nearest[file] = entry;
    const without = this.#across.isKeep(entry) ? this.#withoutKeep(entry, here, above) : (nearest[file] as number);
    return { entry, without };
  }

  #notedBy(matches: readonly Match[]): number[] {
    const noted = matches.flatMap(({ pattern }) => {
      const use = this.plan.uses[pattern];
      return use?.kind === "noted" ? [use.entry] : [];
    });
    return [...new Set(noted)].sort((a, b) => a - b);
  }

  /** Makes the state of a node from what reaches it: records that begin here, then which entries are nearest. */
  #enter(
    reached: readonly Progress[],
    matches: Match[],
    inherited: readonly number[],
    beginning: (file: number) => number[] = () => [],
  ): State {
    this.#ties = 0;
    const progress = [...reached];
    const nearest = [...inherited];
    const without: number[] = [];
    const taken: ("remove" | "null")[] = [];
    let record = false;
    let joins = false;
    for (let file = 0; file < this.plan.fileCount; file++) {
      const roots = matches.filter((match) => this.#isRoot(match, file));
      let here = matches.filter((match) => this.#isEntry(match, file));
      if (roots.length > 0) {
        record = true;
        here = this.#enterRecord(
          file,
          roots.some((root) => root.certain),
          { progress, here, nearest },
        );
      }
      for (const pattern of beginning(file)) this.#begin(pattern, progress, here);
      joins ||= here.some(({ pattern }) => this.plan.entries[this.#entryOf(pattern)]?.joined !== undefined);
      const { entry, without: deciding } = this.#enterFile(file, here, nearest);
      without[file] = deciding;
      const action = this.plan.entries[entry]?.action?.name;
      if (action === "remove" || action === "null") taken.push(action);
    }
    const strongest = taken.includes("remove") ? "remove" : taken[0];
    progress.sort((a, b) => a - b);
    const noted = this.#notedBy(matches);
    const conflicts = this.#ties;
    const pieceOf = strongest === undefined ? this.#pieceOf(matches) : undefined;
    const covered = false;
    return this.#state({
      progress,
      nearest,
      without,
      taken: strongest,
      covered,
      record,
      conflicts,
      noted,
      joins,
      pieceOf,
    });
  }

  /** Of several texts, a piece belongs to the one that begins nearest above. */
  #pieceOf(matches: readonly Match[]): PieceOf | undefined {
    const all = matches.flatMap(({ pattern }): PieceOf[] => {
      const use = this.plan.uses[pattern];
      if (use?.kind !== "piece") return [];
      const { joined = [] } = this.plan.entries[use.entry] as PlannedEntry;
      return [{ entry: use.entry, levels: joined.length }];
    });
    return all.sort((a, b) => a.levels - b.levels || a.entry - b.entry)[0];
  }

  /** What decides where `keep` does not: the nearest rule that matches here too, or what decides above. */
  #withoutKeep(keep: number, here: readonly Match[], above: number): number {
    const ties = this.#ties;
    const rule = this.#nearestOf(here.filter(({ pattern }) => !this.#across.isKeep(this.#entryOf(pattern))));
    // The ties of this place are counted already.
    this.#ties = ties;
    if (rule !== NO_ENTRY) return rule;
    return above === NO_ENTRY ? otherwiseOf(keep) : above;
  }

  /**
   * A record of `file` begins. A keep counts only from the innermost root, so keeps from outside end here. Where it is not
   * certain that this is a record, its own keeps do not count either.
   */
  #enterRecord(
    file: number,
    certain: boolean,
    at: { progress: Progress[]; here: Match[]; nearest: number[] },
  ): Match[] {
    const outlives = (pattern: number) => !this.#isKeep(pattern, file);
    const kept = at.progress.filter((one) => outlives(this.automaton.patternOf(one)));
    const here = at.here.filter((match) => outlives(match.pattern));
    if (keepOf(at.nearest[file] as number) !== undefined) at.nearest[file] = NO_ENTRY;
    for (const pattern of this.#recordPatterns[file] as number[]) {
      if (certain || outlives(pattern)) this.#begin(pattern, kept, here);
    }
    at.progress.splice(0, at.progress.length, ...new Set(kept));
    return here;
  }

  #isRoot(match: Match, file: number): boolean {
    const use = this.plan.uses[match.pattern];
    return use?.kind === "root" && use.file === file;
  }

  /** A keep's filters must be certain, a rule's need not be. */
  #isEntry(match: Match, file: number): boolean {
    const use = this.plan.uses[match.pattern];
    return use?.kind === "entry" && use.file === file && (match.certain || !this.#isKeep(match.pattern, file));
  }

  #isKeep(pattern: number, file: number): boolean {
    return this.plan.uses[pattern]?.file === file && this.#across.isKeep(this.#entryOf(pattern));
  }

  /** NO_ENTRY for a pattern of records. */
  #entryOf(pattern: number): number {
    const use = this.plan.uses[pattern];
    return use?.kind === "entry" ? use.entry : NO_ENTRY;
  }

  /** Of the entries that match a node, the most literal; of equals the stronger, then the first by id. */
  #nearestOf(matches: readonly Match[]): number {
    let best = NO_ENTRY;
    for (const { pattern } of matches) {
      const use = this.plan.uses[pattern];
      if (use?.kind !== "entry" || use.entry === best) continue;
      if (best === NO_ENTRY || this.#isNearer(use.entry, best)) best = use.entry;
    }
    return best;
  }

  #isNearer(number: number, other: number): boolean {
    const a = this.plan.entries[number] as PlannedEntry;
    const b = this.plan.entries[other] as PlannedEntry;
    const order = compareLiteralness(a.segments, b.segments);
    if (order !== 0) return order < 0;
    if (a.strength !== b.strength) this.#ties++;
    return isStronger(a, b);
  }

  #state(parts: StateParts): State {
    const { progress, nearest, without, taken, covered, record, conflicts, noted, joins, pieceOf } = parts;
    const entries = [progress, nearest, without, noted].map((list) => list.join());
    const key = `${entries.join(";")};${taken};${covered};${record};${conflicts};${joins};${pieceOf?.entry}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const lists = closedListsAt(parts, this.plan, this.#across);
    const decided = decidedOutside(parts, this.plan, this.#across);
    const made: State = Object.freeze({
      id: this.#known.size,
      ...parts,
      decided,
      lists,
      known: this.#hasKnown && isKnownApart({ ...parts, decided }, this.plan),
      keys: taken === undefined && !covered ? this.#keysOf(without) : NO_ENTRY,
      mayRemove: taken === undefined && !covered && progress.some((one) => this.#removes(one)),
      names: this.automaton.namesBelow(progress),
      indexedBelow: this.automaton.indexedBelow(progress),
    });
    this.#known.set(key, made);
    return made;
  }

  /** By `without`, as what has names is not a scalar. Below a keep, where no entry decides, all names go. */
  #keysOf(without: readonly number[]): number {
    const entry = this.#across.strongest(without, ({ keys }) => keys);
    if (entry !== NO_ENTRY) return entry;
    const decided = this.#across.decide(without);
    return keepOf(decided) === undefined ? NO_ENTRY : decided;
  }

  #removes(one: Progress): boolean {
    const use = this.plan.uses[this.automaton.patternOf(one)];
    if (use?.kind !== "entry" || !this.automaton.endsBelow(one)) return false;
    return (this.plan.entries[use.entry] as PlannedEntry).action?.name === "remove";
  }
}
