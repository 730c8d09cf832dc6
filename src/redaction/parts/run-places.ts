/** Where in the input a run that passes over parts of it has met its nodes first: before which part. */
import type { Counted } from "../counted.ts";
import type { Run } from "../run.ts";
import { type PlainCounts, plainCounts, type VisitedNode } from "./plain-counts.ts";

/** Nodes from `from` on, in the order in which the run met them. */
interface Stretch {
  readonly from: number;
  readonly part: number;
}

export class RunPlaces {
  readonly #stretches: Stretch[] = [{ from: 0, part: 0 }];

  /** The run goes on, before the part `part`. */
  goesOn({ core }: Run, part: number): void {
    if (core === undefined || this.#stretches.at(-1)?.part === part) return;
    this.#stretches.push({ from: core.scanner.summary.visitedCount, part });
  }

  /** What the run has counted. */
  plain({ records, tooLarge, counts, visits }: Counted): PlainCounts {
    const visited: VisitedNode[] = [];
    for (let i = 0, at = 0; i < visits.seen.length; i += 3, at++) {
      const node = visits.nodes.get(visits.seen[i] as number);
      const [count, changed] = [visits.seen[i + 1] as number, visits.seen[i + 2] as number];
      // In front of all nodes that the part itself has met.
      if (node !== undefined)
        visited.push({ node, count, changed, part: this.#partAt(at), place: at - visits.seen.length });
    }
    return plainCounts({ records, tooLarge, counts, visited });
  }

  #partAt(place: number): number {
    return this.#stretches.findLast(({ from }) => from <= place)?.part ?? 0;
  }
}
