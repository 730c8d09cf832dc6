// Marks: at which node splices stand, for whoever follows the changes of an output. They are made by the steps of the walk alone, and
// only where they are asked for: an ordinary run does without.
import { MARK } from "../../shared/layout";
import { resized } from "../memory/room";

/** Of the present input, marks are made. */
export let marking: bool = false;
export let marks: usize = 0;
export let markCount: u32 = 0;
let markRoom: u32 = 0;

export function markSplices(): void {
  marking = true;
}

export function clearMarks(): void {
  markCount = 0;
}

export function resetMarks(): void {
  marking = false;
  markCount = 0;
}

/** A splice is going to begin at `start`, or lies there in one of several members; `what`: a MARKED. */
@inline
export function mark(start: u32, node: usize, what: u32): void {
  if (marking) putMark(start, node, what);
}

function putMark(start: u32, node: usize, what: u32): void {
  if (markCount == markRoom) {
    markRoom = markRoom * 2 + 256;
    marks = resized(marks, (markRoom as usize) * MARK.SIZE);
  }
  const at = marks + (markCount++ as usize) * MARK.SIZE;
  store<u32>(at, start, MARK.START);
  store<u32>(at, node as u32, MARK.NODE);
  store<u32>(at, what, MARK.WHAT);
}
