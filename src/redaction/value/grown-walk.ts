/** A walk along parsed values with the tree of paths that has grown on it: it serves one value after another, as a core does. */
import { PathTree } from "../../matcher/tree.ts";
import { RunCounts } from "../../report/run-counts.ts";
import type { Pointer } from "../../scanner/core.ts";
import { FLAG } from "../../scanner/shared/codes.ts";
import type { Counted } from "../counted.ts";
import { type CoreSettings, type Decider, MOST_NODES, MOST_RUNS } from "../grown-core.ts";
import { type Fates, fatesOn } from "../patch/fates.ts";
import { Children } from "./children.ts";
import { PlainNodes } from "./nodes.ts";
import { Scalars } from "./scalars.ts";
import { type Start, Walk } from "./walk.ts";

/** Past this it is not used again: what it holds on to costs more than a new one. */
export const DEEPEST = 4096;

/** A value that does not begin with its document. */
export interface PlacedValue extends Pick<Start, "value" | "way"> {
  readonly node: Pointer;
  /** It is a part of a record, the rest of which is not there. */
  readonly isInRecord: boolean;
}

export class GrownWalk {
  readonly #tree: PathTree;
  readonly counts = new RunCounts();
  readonly #decider: Decider;
  readonly #nodes: PlainNodes;
  readonly #walk: Walk;
  readonly #maxDepth: number;
  readonly #root: Pointer;
  #fates: Fates | undefined;

  constructor({ states, names, decider, sizes }: CoreSettings) {
    const tree = new PathTree(states, names, this.counts);
    const nodes = new PlainNodes();
    this.#tree = tree;
    this.#nodes = nodes;
    this.#maxDepth = sizes.maxDepth;
    this.#decider = decider(tree, nodes, this.counts);
    this.#root = tree.grow(nodes, this.#decider);
    const children = new Children(tree, nodes);
    const scalars = new Scalars(this.#decider, sizes.maxValueBytes, children.paired);
    this.#walk = new Walk(children, scalars, nodes.at(this.#root), sizes.maxDepth);
  }

  /** What stands in place of a value; `isDeep`: without any part of it. @throws InputError, UsageError */
  redacted(value: unknown, isDeep: boolean): unknown {
    return this.#redacted([this.#walk.document(value)], isDeep)[0];
  }

  /**
   * As `redacted`, of an object with one member of the document alone: where the document is a record, what says something of
   * the member in it is not there.
   */
  redactedPart(object: unknown): unknown {
    const { waiting } = this.#decider;
    const root = this.#nodes.at(this.#root);
    if (waiting === undefined || (root.flags & (FLAG.RECORD | FLAG.JOINS)) === 0) return this.redacted(object, false);
    const begin = () => {
      waiting.isPart = true;
    };
    const node = root.without(FLAG.RECORD | FLAG.JOINS);
    return this.#redacted([{ ...this.#walk.document(object), node, begin }], false)[0];
  }

  /** What stands in place of values at places of their own, without any part of them; GONE for one that a rule removes. */
  redactedAt(values: readonly PlacedValue[]): unknown[] {
    const { waiting } = this.#decider;
    const starts = values.map(({ node, value, way, isInRecord }): Start => {
      const begin = () => {
        if (waiting !== undefined) waiting.isPart = isInRecord;
      };
      return { node: this.#nodes.at(node), value, way, begin };
    });
    return this.#redacted(starts, true);
  }

  #redacted(starts: readonly Start[], isDeep: boolean): unknown[] {
    this.counts.take();
    this.#decider.begin();
    if (this.#decider.waiting === undefined) return this.#walk.redacted(starts, isDeep);
    return this.#walk.redactedInTwoWalks(starts, () => this.counts.take());
  }

  /** What becomes of operations of patches. */
  get fates(): Fates {
    this.#fates ??= fatesOn(this.#tree, this.#root, this.#decider, this.#maxDepth);
    return this.#fates;
  }

  /** What has been counted of the value; it stays as it is. */
  takeCounted(): Counted {
    const { counts, records, scalars } = this.#walk;
    const visits = { nodes: this.#tree.nodes, seen: counts.seen() };
    return { bytes: 0, records: records.count, tooLarge: scalars.tooLarge, visits, counts: this.counts.take() };
  }

  get isWorn(): boolean {
    const { counts, deepest } = this.#walk;
    return this.#tree.size > MOST_NODES || deepest > DEEPEST || counts.runs > MOST_RUNS;
  }
}
