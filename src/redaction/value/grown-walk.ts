/** A walk along parsed values with the tree of paths that has grown on it: it serves one value after another, as a core does. */
import { PathTree } from "../../matcher/tree.ts";
import { RunCounts } from "../../report/run-counts.ts";
import type { Counted } from "../counted.ts";
import { type CoreSettings, type Decider, MOST_NODES, MOST_RUNS } from "../grown-core.ts";
import { Children } from "./children.ts";
import { PlainNodes } from "./nodes.ts";
import { Scalars } from "./scalars.ts";
import { Walk } from "./walk.ts";

/** Past this it is not used again: what it holds on to costs more than a new one. */
export const DEEPEST = 4096;

export class GrownWalk {
  readonly #tree: PathTree;
  readonly #counts = new RunCounts();
  readonly #decider: Decider;
  readonly #walk: Walk;

  constructor({ states, names, decider, sizes }: CoreSettings) {
    const tree = new PathTree(states, names, this.#counts);
    const nodes = new PlainNodes();
    this.#tree = tree;
    this.#decider = decider(tree, nodes, this.#counts);
    const root = nodes.at(tree.grow(nodes, this.#decider));
    const scalars = new Scalars(this.#decider, sizes.maxValueBytes);
    this.#walk = new Walk(new Children(tree, nodes), scalars, root, sizes.maxDepth);
  }

  /** What stands in place of a value; `isDeep`: without any part of it. @throws InputError, UsageError */
  redacted(value: unknown, isDeep: boolean): unknown {
    this.#counts.take();
    this.#decider.begin();
    if (this.#decider.waiting === undefined) return this.#walk.redacted(value, isDeep);
    return this.#walk.redactedInTwoWalks(value, () => this.#counts.take());
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
