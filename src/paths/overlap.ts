/**
 * Can two paths match the same node, or one of them a container of what the other matches? The paths alone decide this,
 * for all documents at once; a filter counts as true for any child.
 *
 * Both paths are read side by side, one step down at a time. Each is a small automaton: state `i` has matched `i` segments,
 * and a descendant segment may stay for any number of steps. The pairs of states that can be reached are searched; there are
 * at most `(a.length + 1) * (b.length + 1)`.
 */
import type { Segment } from "./pattern.ts";
import { selectorsMeet, selectsSomething } from "./selector-overlap.ts";

/** Is there a node that both paths may match? */
export function canMatchSameNode(a: readonly Segment[], b: readonly Segment[]): boolean {
  if (!lastSegmentsMeet(a, b)) return false;
  return reaches(a, b, (i, j) => i === a.length && j === b.length);
}

/** Is there a node that `a` may match, with another node below it that `b` may match? */
export function canMatchAbove(a: readonly Segment[], b: readonly Segment[]): boolean {
  if (!reaches(a, b, (i, j) => i === a.length && j < b.length)) return false;
  return b.every(({ selectors }) => selectsSomething(selectors));
}

/** Most pairs of paths end in different names: no search is needed. */
function lastSegmentsMeet(a: readonly Segment[], b: readonly Segment[]): boolean {
  const one = a.at(-1);
  const other = b.at(-1);
  if (one === undefined || other === undefined) return one === other;
  return selectorsMeet(one.selectors, other.selectors);
}

type StateTest = (i: number, j: number) => boolean;

/** Whether a pair of states that can be reached is a wanted one. */
function reaches(a: readonly Segment[], b: readonly Segment[], isWanted: StateTest): boolean {
  const shared = sharedStart(a, b);
  if (shared < 0) return false;
  if (a[shared] === undefined || b[shared] === undefined) return isWanted(shared, shared);
  return search(a, b, shared, isWanted);
}

/**
 * How many segments, from the first on, are matched step by step, as none of them is a descendant one; -1 where two of
 * them never meet. This alone settles thousands of pairs of a file without a search.
 */
function sharedStart(a: readonly Segment[], b: readonly Segment[]): number {
  for (let at = 0; ; at++) {
    const one = a[at];
    const other = b[at];
    if (one === undefined || other === undefined || one.descendant || other.descendant) return at;
    if (!selectorsMeet(one.selectors, other.selectors)) return -1;
  }
}

function search(a: readonly Segment[], b: readonly Segment[], shared: number, isWanted: StateTest): boolean {
  const width = b.length + 1;
  const first = shared * width + shared;
  const seen = new Set<number>([first]);
  const waiting = [first];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const i = Math.floor(state / width);
    const j = state % width;
    if (isWanted(i, j)) return true;
    for (const [di, dj] of steps(a[i], b[j])) {
      const next = (i + di) * width + j + dj;
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return false;
}

type Step = readonly [di: 0 | 1, dj: 0 | 1];
const BOTH: Step = [1, 1];
const FIRST: Step = [1, 0];
const SECOND: Step = [0, 1];

/** The steps by which both paths can go on; a path that has ended matches nothing further down. */
function steps(a: Segment | undefined, b: Segment | undefined): Step[] {
  if (a === undefined || b === undefined) return [];
  const possible: Step[] = [];
  if (selectorsMeet(a.selectors, b.selectors)) possible.push(BOTH);
  if (b.descendant && selectsSomething(a.selectors)) possible.push(FIRST);
  if (a.descendant && selectsSomething(b.selectors)) possible.push(SECOND);
  return possible;
}
