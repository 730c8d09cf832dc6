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

/** The counts of the nodes that had been visited when they were kept, in that order: COUNT and CHANGED of each. */
let kept: usize = 0;
let keptCount: u32 = 0;
let keptRoom: u32 = 0;
const KEPT_SIZE: usize = 16;

export function resetVisits(): void {
  run++;
  visitedCount = 0;
  keptCount = 0;
}

@inline
function visitedAt(i: u32): usize {
  return load<u32>(visited + ((i as usize) << 2));
}

export function keepVisits(): void {
  if (keptRoom < visitedCount) {
    keptRoom = visitedRoom;
    kept = resized(kept, (keptRoom as usize) * KEPT_SIZE);
  }
  for (let i: u32 = 0; i < visitedCount; i++) {
    const node = visitedAt(i);
    const at = kept + (i as usize) * KEPT_SIZE;
    store<f64>(at, load<f64>(node, NODE.COUNT));
    store<f64>(at, load<f64>(node, NODE.CHANGED), 8);
  }
  keptCount = visitedCount;
}

/** As they were when they were kept: nodes visited since then are not visited. */
export function restoreVisits(): void {
  for (let i: u32 = 0; i < keptCount; i++) {
    const node = visitedAt(i);
    const at = kept + (i as usize) * KEPT_SIZE;
    store<f64>(node, load<f64>(at), NODE.COUNT);
    store<f64>(node, load<f64>(at, 8), NODE.CHANGED);
  }
  for (let i = keptCount; i < visitedCount; i++) store<u32>(visitedAt(i), 0, NODE.RUN);
  visitedCount = keptCount;
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
