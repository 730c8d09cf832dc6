/** What many values have counted together, each walked for itself along the same tree of paths. */
import { RunCounts } from "../../report/run-counts.ts";
import { type Counted, NOTHING_COUNTED } from "../counted.ts";

interface Visited {
  count: number;
  changed: number;
}

export class SumOfCounted {
  #records = 0;
  #tooLarge = 0;
  #nodes = NOTHING_COUNTED.visits.nodes;
  readonly #visited = new Map<number, Visited>();
  readonly #counts = new RunCounts();

  add({ records, tooLarge, visits, counts }: Counted): void {
    this.#records += records;
    this.#tooLarge += tooLarge;
    this.#nodes = visits.nodes;
    this.#addVisits(visits.seen);
    if (counts !== NOTHING_COUNTED.counts) this.#counts.addAll(counts);
  }

  #addVisits(seen: readonly number[]): void {
    for (let i = 0; i < seen.length; i += 3) {
      const node = seen[i] as number;
      const visited = this.#visited.get(node) ?? { count: 0, changed: 0 };
      visited.count += seen[i + 1] as number;
      visited.changed += seen[i + 2] as number;
      this.#visited.set(node, visited);
    }
  }

  get counted(): Counted {
    const seen = [...this.#visited].flatMap(([node, { count, changed }]) => [node, count, changed]);
    const visits = { nodes: this.#nodes, seen };
    return { bytes: 0, records: this.#records, tooLarge: this.#tooLarge, visits, counts: this.#counts };
  }
}
