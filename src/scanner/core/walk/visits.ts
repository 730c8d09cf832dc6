// Which nodes a run has come to, in the order in which it did. Their counts are those of the run: a node that it has not come
// to keeps the counts of an earlier one until it does, so that a run begins without a look at all nodes.
import { NODE } from "../../shared/layout";
import { addOne } from "../memory/bytes";
import { resized } from "../memory/room";

/** The number of the run. A node that no run has come to has 0. */
let run: u32 = 1;
export let visited: usize = 0;
export let visitedCount: u32 = 0;
let visitedRoom: u32 = 0;

export function resetVisits(): void {
  run++;
  visitedCount = 0;
}

@inline
export function visit(node: usize): void {
  if (load<u32>(node, NODE.RUN) != run) visitFirst(node);
}

@inline
export function count(node: usize): void {
  visit(node);
  addOne(node, NODE.COUNT);
}

function visitFirst(node: usize): void {
  store<u32>(node, run, NODE.RUN);
  store<f64>(node, 0, NODE.COUNT);
  store<f64>(node, 0, NODE.CHANGED);
  if (visitedCount == visitedRoom) {
    visitedRoom = visitedRoom * 2 + 256;
    visited = resized(visited, (visitedRoom as usize) << 2);
  }
  store<u32>(visited + ((visitedCount++ as usize) << 2), node as u32);
}
