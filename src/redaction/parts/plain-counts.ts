/** What one walker counted, as plain data that threads can hand over: nodes by their way from the document, not by their pointers. */
import type { PathNode } from "../../matcher/tree.ts";
import { allOf } from "../../report/hits.ts";
import type { Counts } from "../../report/run-counts.ts";

/** A node, and what has been counted there. */
export interface VisitedNode {
  readonly node: PathNode;
  count: number;
  changed: number;
  /** Where in the whole input the node was met first: the number of the part, and how many nodes the part had met before. */
  readonly part: number;
  readonly place: number;
}

/** What reports ask of a node's state. */
export interface PlainState {
  /** All that makes the state: of two walkers with the same rules, equal keys are equal states. */
  readonly key: string;
  readonly covered: boolean;
  readonly conflicts: number;
  readonly decided: number;
  /** Of closed lists, what decides a value that all of them have. */
  readonly fitting: number | undefined;
}

/** A node, after that of its parent. */
export interface PlainNode {
  /** Its number in the list of nodes; -1: it has none. */
  readonly parent: number;
  readonly label: string;
  readonly state: number;
  readonly keyEntry: number;
  readonly named: number;
  readonly shared: boolean;
}

/** Counts at a node, by its number in the list. */
export interface PlainVisit extends Omit<VisitedNode, "node"> {
  readonly node: number;
}

export type PlainRunCounts = Omit<Counts, "hits" | "calls"> & {
  /** By detector. */
  readonly hits: ReadonlyMap<string, number>;
};

export interface PlainCounts {
  readonly records: number;
  readonly tooLarge: number;
  readonly counts: PlainRunCounts;
  readonly states: readonly PlainState[];
  readonly nodes: readonly PlainNode[];
  readonly visits: readonly PlainVisit[];
}

export interface Summed {
  readonly records: number;
  readonly tooLarge: number;
  readonly counts: Counts;
  readonly visited: readonly VisitedNode[];
}

export function plainCounts({ records, tooLarge, counts, visited }: Summed): PlainCounts {
  const nodes = new PlainNodes();
  const visits = visited.map((visit) => ({ ...visit, node: nodes.numberOf(visit.node) }));
  return { records, tooLarge, counts: plainRunCounts(counts), states: nodes.states, nodes: nodes.list, visits };
}

function plainRunCounts({ hits, calls: _, ...counts }: Counts): PlainRunCounts {
  const byDetector = new Map<string, number>();
  for (const found of hits.byPlace.values()) {
    for (const [detector, grades] of found) byDetector.set(detector, (byDetector.get(detector) ?? 0) + allOf(grades));
  }
  return { ...counts, hits: byDetector };
}

class PlainNodes {
  readonly list: PlainNode[] = [];
  readonly states: PlainState[] = [];
  readonly #numbers = new Map<PathNode, number>();
  readonly #stateNumbers = new Map<PathNode["state"], number>();

  numberOf(node: PathNode): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    const { label, keyEntry, named, shared } = node;
    const parent = node.parent === undefined ? -1 : this.numberOf(node.parent);
    const number = this.list.push({ parent, label, state: this.#stateOf(node), keyEntry, named, shared }) - 1;
    this.#numbers.set(node, number);
    return number;
  }

  #stateOf({ state }: PathNode): number {
    const known = this.#stateNumbers.get(state);
    if (known !== undefined) return known;
    const { covered, conflicts, decided, lists } = state;
    const number = this.states.push({ key: keyOf(state), covered, conflicts, decided, fitting: lists?.fitting }) - 1;
    this.#stateNumbers.set(state, number);
    return number;
  }
}

function keyOf({ progress, nearest, without, noted, taken, covered, record, conflicts }: PathNode["state"]): string {
  return JSON.stringify([progress, nearest, without, noted, taken, covered, record, conflicts]);
}
