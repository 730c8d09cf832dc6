/**
 * The numbers that plans give out: from a plan's root each digit leads to a node, and a number is one where its last digit leads to one
 * at which numbers end. Plans share nodes.
 */

import { NUMBERS } from "../../../packed/data.ts";
import type { Digits } from "../../digits.ts";
import { graphIn } from "./packed-graph.ts";
import type { WrittenGraph } from "./written-graph.ts";

const TEN = 10;
const NO_NODE = -1;

export class NumberGraph {
  readonly roots: readonly number[];
  readonly #next: readonly number[];
  readonly #ends: readonly number[];

  constructor({ roots, next, ends }: WrittenGraph) {
    this.roots = roots;
    this.#next = next;
    this.#ends = ends;
  }

  holds(root: number, { values, start, end }: Digits): boolean {
    let node = root;
    for (let i = start; i < end && node !== NO_NODE; i++)
      node = this.#next[node * TEN + (values[i] as number)] as number;
    return this.#ends[node] === 1;
  }

  /** Where a digit leads; negative: no number goes on so. */
  after(node: number, digit: number): number {
    return this.#next[node * TEN + digit] as number;
  }

  endsAt(node: number): boolean {
    return this.#ends[node] === 1;
  }

  /** The digits that lead on from a node, by the node they lead to; and whether numbers end at it. */
  around(node: number): { readonly ends: boolean; readonly children: ReadonlyMap<number, string> } {
    const children = new Map<number, string>();
    for (let digit = 0; digit < TEN; digit++) {
      const child = this.#next[node * TEN + digit] as number;
      if (child !== NO_NODE) children.set(child, `${children.get(child) ?? ""}${digit}`);
    }
    return { ends: this.#ends[node] === 1, children };
  }
}

let graph: NumberGraph | undefined;

/** `plans`: how many roots there are. */
export function numberGraph(plans: number): NumberGraph {
  graph ??= new NumberGraph(graphIn(NUMBERS, plans));
  return graph;
}
