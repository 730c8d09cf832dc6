/** What many values have counted together, each walked for itself along the same tree of paths. */
import { RunCounts } from "../../report/run-counts.ts";
import { type Counted, NOTHING_COUNTED } from "../counted.ts";

const LIMITS = ["heldTooLong", "largeNames", "tooDeep", "waitedTooLong"] as const;

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
    if (counts !== NOTHING_COUNTED.counts) this.#addCounts(counts);
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

  #addCounts({ replaced, names, hits, ...limits }: Counted["counts"]): void {
    for (const limit of LIMITS) for (let i = 0; i < limits[limit]; i++) this.#counts.add(limit);
    for (const [because, count] of replaced) for (let i = 0; i < count; i++) this.#counts.addReplaced(because);
    for (const [entry, { matched, redacted }] of names) {
      const sum = this.#counts.namesOf(entry);
      sum.matched += matched;
      sum.redacted += redacted;
    }
    for (const [place, found] of hits.byPlace) {
      for (const [detector, count] of found) for (let i = 0; i < count; i++) this.#counts.addHit(place, detector);
    }
  }

  get counted(): Counted {
    const seen = [...this.#visited].flatMap(([node, { count, changed }]) => [node, count, changed]);
    const visits = { nodes: this.#nodes, seen };
    return { bytes: 0, records: this.#records, tooLarge: this.#tooLarge, visits, counts: this.#counts };
  }
}
