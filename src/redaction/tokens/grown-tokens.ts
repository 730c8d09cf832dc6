/** A walk along tokens with the tree of paths that has grown on it: it serves one stream after another, as a core does. */
import { PathTree } from "../../matcher/tree.ts";
import { type Counts, RunCounts } from "../../report/run-counts.ts";
import type { Counted } from "../counted.ts";
import { type CoreSettings, type Decider, MOST_NODES, MOST_RUNS } from "../grown-core.ts";
import { Children } from "../value/children.ts";
import { DEEPEST } from "../value/grown-walk.ts";
import { PlainNodes } from "../value/nodes.ts";
import type { Grown } from "./grown.ts";
import { Output } from "./output.ts";
import type { Out } from "./quick.ts";
import { TokenReader } from "./reader.ts";
import { noToken, Refused, refusedAt } from "./refused.ts";
import type { Token } from "./token.ts";
import { TokenScalars } from "./token-scalars.ts";
import { TokenWalk } from "./walk.ts";

export class GrownTokens implements Grown<unknown, Out> {
  readonly #tree: PathTree;
  readonly #counts = new RunCounts();
  readonly #decider: Decider;
  readonly #scalars: TokenScalars;
  readonly #walk: TokenWalk;
  readonly #reader: TokenReader;

  constructor({ states, names, decider, sizes }: CoreSettings) {
    const { maxValueBytes: largest, maxDepth } = sizes;
    const tree = new PathTree(states, names, this.#counts);
    const nodes = new PlainNodes();
    this.#tree = tree;
    this.#decider = decider(tree, nodes, this.#counts);
    const root = nodes.at(tree.grow(nodes, this.#decider));
    const children = new Children(tree, nodes);
    const scalars = new TokenScalars(this.#decider, largest, children.paired);
    const output = new Output(scalars, largest);
    this.#scalars = scalars;
    this.#walk = new TokenWalk({ children, scalars, output, root, maxDepth, largest });
    this.#reader = new TokenReader(this.#walk, scalars, largest);
  }

  begin(): void {
    this.#counts.take();
    this.#decider.begin();
    this.#walk.begin();
    this.#reader.begin();
  }

  /** @throws Refused */
  next(chunk: unknown): Out {
    if (typeof chunk !== "object" || chunk === null) throw noToken("something that is no token");
    return this.#reader.next(chunk as Token);
  }

  /** @throws Refused */
  end(): void {
    this.#reader.end();
  }

  placed(error: unknown): unknown {
    return error instanceof Refused ? refusedAt(error, this.#walk.open.way) : error;
  }

  get countedSoFar(): Counted {
    return this.#counted(this.#counts);
  }

  takeCounted(): Counted {
    const counted = this.#counted(this.#counts.take());
    this.#walk.begin();
    this.#reader.begin();
    return counted;
  }

  #counted(counts: Counts): Counted {
    const { counts: visited, records, tooLarge } = this.#scalars;
    const visits = { nodes: this.#tree.nodes, seen: visited.seen() };
    return { bytes: 0, records: records.count, tooLarge, visits, counts };
  }

  get isWorn(): boolean {
    const { counts } = this.#scalars;
    return this.#tree.size > MOST_NODES || this.#walk.deepest > DEEPEST || counts.runs > MOST_RUNS;
  }
}
