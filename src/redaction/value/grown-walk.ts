/** A walk along parsed values with the tree of paths that has grown on it: it serves one value after another, as a core does. */
import { PathTree } from "../../matcher/tree.ts";
import { RunCounts } from "../../report/run-counts.ts";
import type { Counted } from "../counted.ts";
import type { CoreSettings, Decider } from "../grown-core.ts";
import { PlainNodes } from "./nodes.ts";
import { Walk } from "./walk.ts";

/** Past any of these it is not used again: what it holds on to costs more than a new one. */
const MOST_NODES = 4096;
const DEEPEST = 4096;
const MOST_RUNS = 1e9;

export type GrownWalkSettings = Pick<CoreSettings, "states" | "names" | "decider"> &
  Pick<CoreSettings["sizes"], "maxDepth" | "maxValueBytes">;

export class GrownWalk {
  readonly #tree: PathTree;
  readonly #counts = new RunCounts();
  readonly #decider: Decider;
  readonly #walk: Walk;

  constructor({ states, names, decider, maxDepth, maxValueBytes }: GrownWalkSettings) {
    const tree = new PathTree(states, names, this.#counts);
    const nodes = new PlainNodes();
    this.#tree = tree;
    this.#decider = decider(tree, nodes, this.#counts);
    const root = nodes.at(tree.grow(nodes, this.#decider));
    this.#walk = new Walk({ tree, nodes, root, decider: this.#decider, maxDepth, maxValueBytes });
  }

  /** What stands in place of a value; `isDeep`: without any part of it. @throws InputError, UsageError */
  redacted(value: unknown, isDeep: boolean): unknown {
    this.#counts.take();
    this.#decider.begin();
    if (this.#decider.waiting === undefined) return this.#walk.redacted(value, isDeep);
    return this.#walk.redactedAfterHearing(value, () => this.#counts.take());
  }

  /** What has been counted of the value; it stays as it is. */
  takeCounted(): Counted {
    const { counts, records, scalars } = this.#walk;
    const visits = { nodes: this.#tree.nodes, seen: counts.seen() };
    return { bytes: 0, records: records.count, tooLarge: scalars.tooLarge, visits, counts: this.#counts.take() };
  }

  get isWorn(): boolean {
    const { counts, deepest } = this.#walk;
    return this.#tree.size > MOST_NODES || deepest > DEEPEST || counts.runs > MOST_RUNS;
  }
}
