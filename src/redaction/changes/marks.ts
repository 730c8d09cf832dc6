/** What has been decided and has not gone into the output: a queue in the order of the input. */
import type { PathNode } from "../../matcher/tree.ts";

/** A value, a name, or a member that is removed; `what`: a MARKED. */
export interface Mark {
  /** Bytes of the input. */
  readonly at: number;
  readonly node: PathNode;
  readonly what: number;
}

/** So many that are over are kept before the others move to the front. */
const MANY = 4096;

export class Marks {
  #all: Mark[] = [];
  #over = 0;

  clear(): void {
    this.#all = [];
    this.#over = 0;
  }

  add(mark: Mark): void {
    this.#all.push(mark);
  }

  /** The first that is left, if it stands in front of `end`. */
  before(end: number): Mark | undefined {
    const first = this.#all[this.#over];
    return first !== undefined && first.at < end ? first : undefined;
  }

  drop(): void {
    this.#over++;
    if (this.#over < MANY && this.#over < this.#all.length) return;
    this.#all.splice(0, this.#over);
    this.#over = 0;
  }
}
