/**
 * The tree of the paths that really occur: one node for each, made when a walker meets the path for the first time. A node
 * has a state (what the rules say) and a label (how it is printed). The number of nodes is bounded: past the bound, all
 * places with the same state share one, which prints as `*`.
 */
import { saidByName } from "../detectors/context/member-name.ts";
import { roleOf, saidByLabel, withoutRole } from "../detectors/context/pairs.ts";
import type { Descent } from "../paths/automaton.ts";
import { type Judgement, judge } from "../paths/filter.ts";
import type { HeldValue } from "../paths/held-value.ts";
import type { Filter } from "../paths/pattern.ts";
import type { RunCounts } from "../report/run-counts.ts";
import type { Pointer } from "../scanner/core.ts";
import type { WatchedName } from "../scanner/nodes.ts";
import { FLAG } from "../scanner/shared/codes.ts";
import { NO_ENTRY, SCANNED } from "./across-files.ts";
import type { Decisions } from "./decisions.ts";
import { ELEMENT_LABEL, HIDDEN_LABEL, keyLabel } from "./labels.ts";
import type { NodeStore } from "./node-store.ts";
import { Recurring } from "./recurring.ts";
import type { State, States } from "./states.ts";
import { verdictsOn } from "./verdicts.ts";
import { candidateOf, watchedNames } from "./watched-names.ts";

/** Twice what a report lists: containers have nodes too. */
const MOST_NODES = 20_000;
/** So many names are remembered, and none that is longer. All others lead to one node, unless detectors look and the name says something of its value. */
const MOST_NAMES = 20_000;
const LONGEST_NAME = 256;

const NOTHING_SAID = 0;

export interface PathNode {
  readonly pointer: Pointer;
  readonly parent: PathNode | undefined;
  /** "" for the document. */
  readonly label: string;
  /** undefined for a candidate. */
  readonly state: State;
  readonly candidate: Candidate | undefined;
  /** The entry by which the name that leads here is replaced, SCANNED, or NO_ENTRY. */
  readonly keyEntry: number;
  /** What the names that lead here say of its values (SAYS), and what it is in a pair (ROLE of the detectors' context). */
  readonly named: number;
  /** Many places share it, and are not listed one by one. */
  readonly shared: boolean;
}

interface Candidate {
  /** The name that leads to it holds, or may hold, what detectors find. */
  readonly mayHoldHit: boolean;
  /** A step that leads to it; any other with the same signature would do. */
  readonly step: Descent;
  readonly signature: string;
  readonly filters: readonly number[];
  readonly watched: readonly WatchedName[] | undefined;
}

export class PathTree {
  readonly nodes = new Map<Pointer, PathNode>();
  readonly states: States;
  readonly #named: ReadonlySet<string>;
  readonly #counts: RunCounts;
  #store: NodeStore | undefined;
  #decisions: Decisions | undefined;
  readonly #known = new Map<string, PathNode>();
  #names = 0;
  /** Labels, and in a full tree names, that have come lately, and how many that came again are remembered. */
  readonly #recurring = new Recurring(MOST_NAMES);
  /** By node, its child for all names that have none of their own. */
  readonly #others = new Map<PathNode, PathNode>();
  /** By node, and what a label says of it. */
  readonly #saidNodes = new Map<string, PathNode>();

  /** `named`: names that may be printed, as rule files have them. */
  constructor(states: States, named: ReadonlySet<string>, counts: RunCounts) {
    this.states = states;
    this.#named = named;
    this.#counts = counts;
  }

  /** Joins the tree to the nodes of the walker that uses it; returns the node of the document. */
  grow(store: NodeStore, decisions: Decisions): Pointer {
    this.#store = store;
    this.#decisions = decisions;
    return this.#node(undefined, "", this.states.start(), undefined, NO_ENTRY, NOTHING_SAID).pointer;
  }

  /** How large it is: its nodes, or the names that lead to them, whichever are more. */
  get size(): number {
    return Math.max(this.nodes.size, this.#names);
  }

  at(pointer: Pointer): PathNode {
    return this.nodes.get(pointer) as PathNode;
  }

  /** The child for a name that the node's dictionary does not have. */
  member(parent: Pointer, name: string): Pointer {
    return this.#member(this.at(parent), name);
  }

  /** As `member`, for whoever only follows a path: the dictionary of the node stays as it is. */
  childNamed(parent: Pointer, name: string): PathNode {
    return this.#childNamed(this.at(parent), name) ?? this.#other(this.at(parent));
  }

  /** All that a node may be of whose value nothing is known: itself, unless it is a candidate; undefined: too much. */
  variantsOf(node: PathNode): PathNode[] | undefined {
    const { candidate, pointer } = node;
    if (candidate === undefined) return [node];
    return verdictsOn(candidate.filters)?.map((verdicts) => this.at(this.#variant(pointer, verdicts)));
  }

  /** The child for all names that have no child of their own. */
  other(parent: Pointer): Pointer {
    return this.#other(this.at(parent)).pointer;
  }

  /** The node of a value beside which a label stands: another one, with the same place, where that says what the value is. */
  paired(pointer: Pointer, label: string): Pointer {
    const node = this.at(pointer);
    const said = saidByLabel(label);
    const made = said === 0 ? node : this.#saying(node, said);
    if (this.#recurring.isOne(label)) this.#nodes.setPair(pointer, label, made.pointer);
    return made.pointer;
  }

  #saying(node: PathNode, named: number): PathNode {
    const key = `${node.pointer} ${named}`;
    const known = this.#saidNodes.get(key);
    if (known !== undefined) return known;
    const made = { ...node, pointer: this.#makePlain(node.state, node.keyEntry, named), named };
    this.#saidNodes.set(key, made);
    this.nodes.set(made.pointer, made);
    return made;
  }

  element(parentPointer: Pointer, index: number): Pointer {
    const parent = this.at(parentPointer);
    const child = this.#descend(parent, ELEMENT_LABEL, { kind: "index", index }, withoutRole(parent.named));
    if (index >= parent.state.indexedBelow) this.#nodes.setElement(parent.pointer, child.pointer);
    return child.pointer;
  }

  /** Which node a candidate is, given what its watched members are. */
  variantOfCode(candidate: Pointer, code: number): Pointer {
    const { watched } = this.at(candidate).candidate as Candidate;
    return this.variantOf(candidate, candidateOf(code, watched as WatchedName[]));
  }

  /** Which node a candidate is, given its value; undefined: it cannot be read. */
  variantOf(candidate: Pointer, held: HeldValue | undefined): Pointer {
    return this.#variant(candidate, (filter) => (held === undefined ? "maybe" : judge(this.#filter(filter), held)));
  }

  /** Which node a candidate is whose value is too large to hold. */
  presumed(candidate: Pointer): Pointer {
    this.#counts.add("heldTooLong");
    return this.#variant(candidate, () => "maybe");
  }

  get #nodes(): NodeStore {
    return this.#store as NodeStore;
  }

  #filter(number: number): Filter {
    return this.states.automaton.filters[number] as Filter;
  }

  #member(parent: PathNode, name: string): Pointer {
    const child = this.#childNamed(parent, name);
    if (this.#readsNames && this.#isFull()) return this.#memberOfFull(parent, name, child);
    if (child === undefined) return this.#close(parent);
    this.#nodes.setMember(parent.pointer, name, child.pointer);
    this.#names++;
    if (!child.shared && child.label === name && !name.includes("\\")) this.#nodes.setName(child.pointer, name);
    return child.pointer;
  }

  /**
   * In a full tree, where each name is read: what is decided must not depend on the names that came before. Names that come again are
   * remembered, too, up to a bound, so that not all of them have to be asked for.
   */
  #memberOfFull(parent: PathNode, name: string, child = this.#other(parent)): Pointer {
    if (this.#recurring.isOne(name)) this.#nodes.setMember(parent.pointer, name, child.pointer);
    return child.pointer;
  }

  #mayHoldHit(name: string): boolean {
    return !this.#named.has(name) && (this.#decisions as Decisions).findsIn(name);
  }

  /** How the name of a member is printed. */
  labelOf(name: string): string {
    return this.#mayHoldHit(name) ? HIDDEN_LABEL : keyLabel(name, this.#named);
  }

  /** undefined: it has no child of its own. In a full tree only names have one that say something of their values. */
  #childNamed(parent: PathNode, name: string): PathNode | undefined {
    const isListed = parent.state.names.has(name);
    if (!isListed && name.length > LONGEST_NAME) return undefined;
    const said = this.#readsNames ? saidByName(name, withoutRole(parent.named)) | roleOf(name) : NOTHING_SAID;
    if (!isListed && said === NOTHING_SAID && this.#isFull()) return undefined;
    const step: Descent = isListed ? { kind: "name", name } : { kind: "other" };
    const mayHoldHit = this.#mayHoldHit(name);
    const label = mayHoldHit ? HIDDEN_LABEL : keyLabel(name, this.#named);
    return this.#descend(parent, label, step, said, mayHoldHit);
  }

  get #readsNames(): boolean {
    return (this.#decisions as Decisions).readsNames;
  }

  #isFull(): boolean {
    return this.nodes.size >= MOST_NODES || this.#names >= MOST_NAMES;
  }

  /** From now on, all names that make no difference lead to one child of the parent. */
  #close(parent: PathNode): Pointer {
    const other = this.#other(parent).pointer;
    if (!this.#isFull()) return other;
    for (const name of parent.state.names) this.#member(parent, name);
    this.#nodes.addFlags(parent.pointer, FLAG.CLOSED);
    return other;
  }

  #other(parent: PathNode): PathNode {
    const known = this.#others.get(parent);
    if (known !== undefined) return known;
    const child = this.#descend(parent, HIDDEN_LABEL, { kind: "other" }, NOTHING_SAID, true);
    this.#nodes.setOther(parent.pointer, child.pointer);
    this.#others.set(parent, child);
    return child;
  }

  /** `named`: what names say of its values; `mayHoldHit`: the name holds, or may hold, what detectors find. */
  #descend(parent: PathNode, label: string, step: Descent, named: number, mayHoldHit = false): PathNode {
    const { state } = parent;
    const { automaton } = this.states;
    const filters = state.covered ? [] : automaton.filtersFor(state.progress, step);
    if (filters.length > 0 && state.taken === undefined) {
      const watched = watchedNames(filters.map((filter) => this.#filter(filter)));
      const signature = automaton.signatureOf(state.progress, step);
      return this.#node(parent, label, state, { step, signature, filters, watched, mayHoldHit }, NO_ENTRY, named);
    }
    const next = this.states.descend(state, step, () => "no");
    return this.#node(parent, label, next, undefined, this.#keyEntry(state, step, next, mayHoldHit), named);
  }

  /** What a candidate is, given what its filters say. */
  #variant(pointer: Pointer, judgementOf: (filter: number) => Judgement): Pointer {
    const { parent, label, candidate, named } = this.at(pointer);
    const { step, filters, mayHoldHit } = candidate as Candidate;
    const { state } = parent as PathNode;
    const judgements = new Map(filters.map((filter) => [filter, judgementOf(filter)]));
    const next = this.states.descend(state, step, (filter) => judgements.get(filter) ?? "no");
    return this.#node(parent, label, next, undefined, this.#keyEntry(state, step, next, mayHoldHit), named).pointer;
  }

  /** A rule says that names here are personal data, and no path has this one; or detectors have to look at it. */
  #keyEntry(state: State, step: Descent, next: State, mayHoldHit: boolean): number {
    if (step.kind === "other" && state.keys !== NO_ENTRY) return state.keys;
    return mayHoldHit && (this.#decisions as Decisions).scansKeys(next) ? SCANNED : NO_ENTRY;
  }

  #node(
    parent: PathNode | undefined,
    label: string,
    state: State,
    candidate: Candidate | undefined,
    keyEntry: number,
    named: number,
  ): PathNode {
    const shared = parent !== undefined && (parent.shared || this.#isFull());
    const place = shared ? "shared" : `${parent?.pointer ?? 0} ${label}`;
    const kind = `${candidate?.step.kind} ${candidate?.mayHoldHit}`;
    const key = `${state.id} ${candidate?.signature} ${kind} ${keyEntry} ${named} ${place}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const pointer =
      candidate === undefined ? this.#makePlain(state, keyEntry, named) : this.#makeCandidate(state, candidate);
    const above = shared && candidate === undefined ? undefined : parent;
    const shown = shared ? HIDDEN_LABEL : label;
    const node = { pointer, parent: above, label: shown, state, candidate, keyEntry, named, shared };
    this.#known.set(key, node);
    this.nodes.set(pointer, node);
    return node;
  }

  #makePlain(state: State, keyEntry: number, named: number): Pointer {
    let flags = keyEntry === NO_ENTRY ? 0 : FLAG.KEYS;
    if (state.mayRemove) flags |= FLAG.MAY_REMOVE;
    if (state.noted.length > 0 || state.known) flags |= FLAG.NOTED;
    const decisions = this.#decisions as Decisions;
    if (decisions.joins && (state.joins || state.pieceOf !== undefined)) flags |= FLAG.JOINS;
    if (decisions.seesAll) flags |= FLAG.SHOWN;
    if (keyEntry === SCANNED) flags |= FLAG.EXAMINED_KEY | (decisions.scansPlainKeys ? 0 : FLAG.SCANNED_KEY);
    else if (keyEntry !== NO_ENTRY && decisions.examinesKeys(keyEntry)) flags |= FLAG.EXAMINED_KEY;
    const taken = decisions.takes(state);
    if (taken === "remove") flags |= FLAG.REMOVE;
    else if (state.record) flags |= FLAG.RECORD;
    if (taken === "null") flags |= FLAG.NULL;
    return this.#nodes.make(flags, decisions.actionFor(state, named), state.indexedBelow);
  }

  #makeCandidate(state: State, candidate: Candidate): Pointer {
    const { watched } = candidate;
    const pointer = this.#nodes.make(watched === undefined ? FLAG.JUDGED : FLAG.WATCHED, 0, state.indexedBelow);
    if (watched !== undefined) this.#nodes.watch(pointer, watched);
    return pointer;
  }
}
