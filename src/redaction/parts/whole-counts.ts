/** Adds up what the walkers of one input have counted, so that the report is that of one walk. */
import type { PathNode } from "../../matcher/tree.ts";
import { RunCounts } from "../../report/run-counts.ts";
import type { Counted } from "../counted.ts";
import type { PlainCounts, PlainNode, PlainRunCounts, PlainState } from "./plain-counts.ts";

/** Of one thread: nodes of the run that goes over the whole input, and before which part it met those from `from` on. */
export interface Checkpoint {
  readonly from: number;
  readonly part: number;
}

interface Added {
  readonly node: PathNode;
  count: number;
  changed: number;
  part: number;
  place: number;
}

export class WholeCounts {
  #records = 0;
  #tooLarge = 0;
  readonly #counts = new RunCounts();
  readonly #states = new Map<string, PathNode["state"]>();
  readonly #nodes = new Map<string, Added>();

  /** In any order. */
  add({ records, tooLarge, counts, states, nodes, visits }: PlainCounts): void {
    this.#records += records;
    this.#tooLarge += tooLarge;
    this.#counts.addAll(runCountsOf(counts));
    const known = states.map((state) => this.#stateOf(state));
    const added: Added[] = [];
    for (const node of nodes)
      added.push(this.#nodeOf(node, known[node.state] as PathNode["state"], added[node.parent]));
    for (const { node, count, changed, part, place } of visits) {
      const here = added[node] as Added;
      here.count += count;
      here.changed += changed;
      if (isBefore({ part, place }, here)) Object.assign(here, { part, place });
    }
  }

  /** `bytes`: of the input. */
  counted(bytes: number): Counted {
    const visited = [...this.#nodes.values()].filter(({ part }) => part < Number.POSITIVE_INFINITY);
    visited.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const nodes = new Map(visited.map(({ node }) => [node.pointer, node]));
    const seen = visited.flatMap(({ node, count, changed }) => [node.pointer, count, changed]);
    const [records, tooLarge, counts] = [this.#records, this.#tooLarge, this.#counts];
    return { bytes, records, tooLarge, visits: { nodes, seen }, counts };
  }

  #stateOf({ key, covered, conflicts, decided, fitting }: PlainState): PathNode["state"] {
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const lists = fitting === undefined ? undefined : { fitting, decided: new Map() };
    const state = { id: this.#states.size, covered, conflicts, decided, lists } as PathNode["state"];
    this.#states.set(key, state);
    return state;
  }

  #nodeOf({ label, keyEntry, named, shared }: PlainNode, state: PathNode["state"], above: Added | undefined): Added {
    const key = `${above?.node.pointer ?? 0} ${state.id} ${keyEntry} ${named} ${shared} ${label}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const pointer = this.#nodes.size + 1;
    const node = { pointer, parent: above?.node, label, state, candidate: undefined, keyEntry, named, shared };
    const added = { node, count: 0, changed: 0, part: Number.POSITIVE_INFINITY, place: 0 };
    this.#nodes.set(key, added);
    return added;
  }
}

function isBefore(a: Pick<Added, "part" | "place">, b: Pick<Added, "part" | "place">): boolean {
  return a.part < b.part || (a.part === b.part && a.place < b.place);
}

function runCountsOf({ hits, ...counts }: PlainRunCounts): RunCounts {
  const all = new RunCounts();
  all.addAll({
    ...counts,
    calls: [],
    hits: { byPlace: new Map([[0, new Map([...hits].map(([detector, count]) => [detector, [count]]))]]) },
  });
  return all;
}
