// What was found in the string at hand: of rows in one list, of addresses in another, each in order.
import { resized } from "../memory/room";

/** START, END, KIND. */
const SIZE: usize = 12;

let spans: usize = 0;
let room: u32 = 0;
export let spanCount: u32 = 0;

/** Where the second list begins: of addresses. */
export let firstOfRows: u32 = 0;

export function beginSpans(): void {
  spanCount = 0;
  firstOfRows = 0;
}

export function beginRows(): void {
  firstOfRows = spanCount;
}

@inline
function spanAt(i: u32): usize {
  return spans + (i as usize) * SIZE;
}

export function spanStart(i: u32): usize {
  return load<u32>(spanAt(i));
}

export function spanEnd(i: u32): usize {
  return load<u32>(spanAt(i), 4);
}

export function spanKind(i: u32): u32 {
  return load<u32>(spanAt(i), 8);
}

export function addSpan(start: usize, end: usize, kind: u32): void {
  if (spanCount == room) {
    room = room * 2 + 64;
    spans = resized(spans, (room as usize) * SIZE);
  }
  const at = spanAt(spanCount++);
  store<u32>(at, start as u32);
  store<u32>(at, end as u32, 4);
  store<u32>(at, kind, 8);
}

export function resetSpans(): void {
  spanCount = 0;
  firstOfRows = 0;
}
