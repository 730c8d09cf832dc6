/** The graph of numbers, as tables say it. */
export interface WrittenGraph {
  /** By plan. */
  readonly roots: readonly number[];
  /** By node and digit: the next node, or -1. */
  readonly next: readonly number[];
  /** By node: 1 where a number ends there. */
  readonly ends: readonly number[];
}
