/** What has been counted of an input that is walked in parts, each with counts of its own: their sums. */

import { RunCounts } from "../report/run-counts.ts";
import type { Pointer } from "../scanner/core.ts";
import { type Counted, NOTHING_COUNTED } from "./counted.ts";

/** In a list of visits: the node, its values, those that changed. */
const FIELDS = 3;

export class Totals {
  #records = 0;
  #tooLarge = 0;
  #nodes = NOTHING_COUNTED.visits.nodes;
  readonly #seen: number[] = [];
  /** Where each node stands in that list. */
  readonly #places = new Map<Pointer, number>();
  readonly #counts = new RunCounts();

  add({ records, tooLarge, visits, counts }: Counted): this {
    this.#records += records;
    this.#tooLarge += tooLarge;
    this.#nodes = visits.nodes;
    for (let i = 0; i < visits.seen.length; i += FIELDS) this.#addVisit(visits.seen, i);
    this.#counts.addAll(counts);
    return this;
  }

  #addVisit(seen: readonly number[], i: number): void {
    const node = seen[i] as number;
    const known = this.#places.get(node);
    if (known === undefined) {
      this.#places.set(node, this.#seen.length);
      for (let field = 0; field < FIELDS; field++) this.#seen.push(seen[i + field] as number);
      return;
    }
    for (let field = 1; field < FIELDS; field++) {
      this.#seen[known + field] = (this.#seen[known + field] as number) + (seen[i + field] as number);
    }
  }

  /** Good until more is added. */
  get sums(): Omit<Counted, "bytes"> {
    const visits = { nodes: this.#nodes, seen: this.#seen };
    return { records: this.#records, tooLarge: this.#tooLarge, visits, counts: this.#counts };
  }
}
