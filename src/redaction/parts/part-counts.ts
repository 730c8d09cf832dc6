/** What a walker's parts have counted. A part counts once it is known to have been one; some parts come to nothing. */
import type { PathNode } from "../../matcher/tree.ts";
import { RunCounts } from "../../report/run-counts.ts";
import type { Counted } from "../counted.ts";
import { type PlainCounts, plainCounts, type VisitedNode } from "./plain-counts.ts";

export class PartCounts {
  readonly #waiting = new Map<number, Counted>();
  readonly #visited = new Map<number, VisitedNode>();
  readonly #counts = new RunCounts();
  #records = 0;
  #tooLarge = 0;

  /** Until it is dropped, or settled. */
  put(number: number, counted: Counted): void {
    this.#waiting.set(number, counted);
  }

  /** The part comes to nothing. */
  drop(number: number): undefined {
    this.#waiting.delete(number);
  }

  /** The parts in front of `number` count. */
  settle(number: number): void {
    for (const [part, counted] of this.#waiting) {
      if (part >= number) continue;
      this.#waiting.delete(part);
      this.#add(part, counted);
    }
  }

  /** All that has been taken, as it can be posted; then none of it is left here. */
  take(): PlainCounts {
    const taken = plainCounts({
      records: this.#records,
      tooLarge: this.#tooLarge,
      counts: this.#counts.take(),
      visited: [...this.#visited.values()],
    });
    this.#waiting.clear();
    this.#visited.clear();
    this.#records = 0;
    this.#tooLarge = 0;
    return taken;
  }

  #add(part: number, { records, tooLarge, visits, counts }: Counted): void {
    this.#records += records;
    this.#tooLarge += tooLarge;
    this.#counts.addAll(counts);
    const { nodes, seen } = visits;
    for (let i = 0; i < seen.length; i += 3) {
      const pointer = seen[i] as number;
      const visited = this.#visited.get(pointer) ?? this.#met(pointer, nodes.get(pointer), { part, place: i });
      if (visited === undefined) continue;
      visited.count += seen[i + 1] as number;
      visited.changed += seen[i + 2] as number;
    }
  }

  #met(pointer: number, node: PathNode | undefined, at: Pick<VisitedNode, "part" | "place">): VisitedNode | undefined {
    if (node === undefined) return undefined;
    const visited = { node, count: 0, changed: 0, ...at };
    this.#visited.set(pointer, visited);
    return visited;
  }
}
