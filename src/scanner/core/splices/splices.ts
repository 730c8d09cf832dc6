// What is to be changed, in the order of the input: the splices, and the texts that go with some of them.
//
// The room `splices` holds what the walk has noted and not yet written: splices, requests, records. It may not read the input
// to decide: what is noted here has been decided.
import { SPLICE } from "../../shared/layout";
import { resized } from "../memory/room";
import { forgetTexts, growTexts, isOwn, moveText, newText } from "./own-texts";

export let splices: usize = 0;
export let spliceCount: u32 = 0;
let spliceRoom: u32 = 0;
/** The first splice that has not gone into the output. */
export let emitted: u32 = 0;
/** So many splices were left when the others were cleared: they wait for answers. */
export let waitingSplices: u32 = 0;

/** The text of a deletion. */
const nothing: usize = memory.data(8);

@inline
export function spliceAt(i: u32): usize {
  return splices + (i as usize) * SPLICE.SIZE;
}

/** As `addSplice`, for the loop over the common case. */
@inline
export function putSplice(start: u32, end: u32, text: usize, size: u32): void {
  if (spliceCount == spliceRoom) {
    spliceRoom = spliceRoom * 2 + 1024;
    splices = resized(splices, (spliceRoom as usize) * SPLICE.SIZE);
  }
  const at = spliceAt(spliceCount++);
  store<u32>(at, start, SPLICE.START);
  store<u32>(at, end, SPLICE.END);
  store<u32>(at, text as u32, SPLICE.TEXT);
  store<u32>(at, size, SPLICE.TEXT_SIZE);
}

export function addSplice(start: u32, end: u32, text: usize, size: u32): void {
  putSplice(start, end, text, size);
}

export function addDeletion(start: u32, end: u32): void {
  if (start < end) addSplice(start, end, nothing, 0);
}

/** What stands there stays. */
export function leave(splice: usize): void {
  store<u32>(splice, load<u32>(splice, SPLICE.START), SPLICE.END);
}

/** The texts of some splices, in their order, which are freed when they have been written. */
let freed: usize = 0;
let freedCount: u32 = 0;
let freedRoom: u32 = 0;

/** A splice whose text, a block of memory, goes with it. */
export function addFreedSplice(start: u32, end: u32, text: usize, size: u32): void {
  if (freedCount == freedRoom) {
    freedRoom = freedRoom * 2 + 64;
    freed = resized(freed, (freedRoom as usize) << 2);
  }
  store<u32>(freed + ((freedCount++ as usize) << 2), text as u32);
  addSplice(start, end, text, size);
}

/** Frees the texts of the splices that have been written. */
function freeWritten(): void {
  let written: u32 = 0;
  for (let i: u32 = 0; i < emitted && written < freedCount; i++) {
    const text: usize = load<u32>(spliceAt(i), SPLICE.TEXT);
    if (text == load<u32>(freed + ((written as usize) << 2))) {
      heap.free(text);
      written++;
    }
  }
  freedCount -= written;
  if (written > 0) memory.copy(freed, freed + ((written as usize) << 2), (freedCount as usize) << 2);
}

/** A splice whose text, of `size` bytes, the core is going to write. */
export function addOwnSplice(start: u32, end: u32, size: u32): void {
  const by = growTexts();
  if (by != 0) shiftOwnTexts(by);
  addSplice(start, end, newText(), size);
}

function shiftOwnTexts(by: usize): void {
  for (let i: u32 = 0; i < spliceCount; i++) {
    const at = spliceAt(i);
    const text: usize = load<u32>(at, SPLICE.TEXT) + by;
    if (isOwn(text)) store<u32>(at, text as u32, SPLICE.TEXT);
  }
}

/** The texts of splices that wait move to the front. */
function keepOwnTexts(): void {
  let kept: usize = 0;
  for (let i: u32 = 0; i < waitingSplices; i++) {
    const at = spliceAt(i);
    const text: usize = load<u32>(at, SPLICE.TEXT);
    if (isOwn(text)) store<u32>(at, moveText(text, kept++) as u32, SPLICE.TEXT);
  }
  forgetTexts(kept);
}

export function resetSplices(): void {
  for (let i: u32 = 0; i < freedCount; i++) heap.free(load<u32>(freed + ((i as usize) << 2)));
  freedCount = 0;
  spliceCount = 0;
  emitted = 0;
  waitingSplices = 0;
  forgetTexts(0);
}

/** The splices before `number` have gone into the output. */
export function noteEmitted(number: u32): void {
  emitted = number;
}

/** Forgets what has been emitted; returns how many splices that were. */
export function forgetEmitted(): u32 {
  // Many may wait, for a whole record: they are not moved to where they are.
  if (emitted == 0 && spliceCount > 0) {
    waitingSplices = spliceCount;
    return 0;
  }
  if (freedCount > 0) freeWritten();
  const gone = emitted;
  waitingSplices = spliceCount - gone;
  if (waitingSplices > 0) memory.copy(splices, spliceAt(gone), (waitingSplices as usize) * SPLICE.SIZE);
  keepOwnTexts();
  spliceCount = waitingSplices;
  emitted = 0;
  return gone;
}

export function shiftSplices(by: u32): void {
  for (let i: u32 = 0; i < spliceCount; i++) {
    const at = spliceAt(i);
    store<u32>(at, load<u32>(at, SPLICE.START) - by, SPLICE.START);
    store<u32>(at, load<u32>(at, SPLICE.END) - by, SPLICE.END);
  }
}
