// What is to be changed, in the order of the input, and the output that comes of it.

import { input, output, outputEnd, reserveOutput, setOutputEnd } from "../memory/buffers";
import { flagsOf } from "../memory/bytes";
import { Evidence } from "../evidence/evidence";
import { Flag, Part } from "../memory/nodes";
import { forgetTexts, growTexts, isOwn, moveText, newText } from "./own-texts";
import { Run, Unit } from "./place";
import { Innermost } from "./records";
import { resized } from "../memory/room";

// A splice: start, end, and the bytes that stand there instead. While the host still has to say which bytes,
// the text is 0; a deletion points to `nothing`.
export const SPLICE: usize = 16;
export let splices: usize = 0;
export let spliceCount: u32 = 0;
let spliceRoom: u32 = 0;
/** The first splice that has not gone into the output. */
let emitted: u32 = 0;
/** So many splices were left when the others were cleared: they wait for answers. */
export let waitingSplices: u32 = 0;

/**
 * Splices that wait for the host: which splice, the node, for a key the number and depth of its object and whether
 * all of it is there, and the record that it stands in; for a value also its evidence, as far as it is known, and what
 * it has to do with others of its record.
 */
const REQUEST: usize = 32;
export let requests: usize = 0;
export let requestCount: u32 = 0;
let requestRoom: u32 = 0;

const nothing: usize = memory.data(8);

export function addSplice(start: u32, end: u32, text: usize, size: u32): void {
  if (spliceCount == spliceRoom) {
    spliceRoom = spliceRoom * 2 + 1024;
    splices = resized(splices, (spliceRoom as usize) * SPLICE);
  }
  const at = splices + (spliceCount++ as usize) * SPLICE;
  store<u32>(at, start);
  store<u32>(at, end, 4);
  store<u32>(at, text as u32, 8);
  store<u32>(at, size, 12);
}

export function addDeletion(start: u32, end: u32): void {
  if (start < end) addSplice(start, end, nothing, 0);
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
    const text: usize = load<u32>(splices + (i as usize) * SPLICE, 8);
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
    const at = splices + (i as usize) * SPLICE;
    const text: usize = load<u32>(at, 8) + by;
    if (isOwn(text)) store<u32>(at, text as u32, 8);
  }
}

/** The texts of splices that wait move to the front. */
function keepOwnTexts(): void {
  let kept: usize = 0;
  for (let i: u32 = 0; i < waitingSplices; i++) {
    const at = splices + (i as usize) * SPLICE;
    const text: usize = load<u32>(at, 8);
    if (isOwn(text)) store<u32>(at, moveText(text, kept++) as u32, 8);
  }
  forgetTexts(kept);
}

/** A value whose replacement the host supplies. */
export function addRequest(start: u32, end: u32, node: usize, evidence: u32, part: u32): void {
  addKeyRequest(start, end, node, 0, 0);
  const at = requests + ((requestCount - 1) as usize) * REQUEST;
  store<u32>(at, evidence, 24);
  store<u32>(at, part, 28);
}

/**
 * The input is over, and nobody is asked about texts in which only known values could be, if none is noted: their splices
 * change nothing, and their requests go.
 */
export function dropNeedless(): void {
  for (let i: u32 = 0; i < requestCount; i++) {
    if (load<u32>(requests + (i as usize) * REQUEST, 28) & Part.NOTED) return;
  }
  let left: u32 = 0;
  for (let i: u32 = 0; i < requestCount; i++) {
    const at = requests + (i as usize) * REQUEST;
    if (load<u32>(at, 24) == Evidence.TOLD) {
      const splice = splices + (load<u32>(at) as usize) * SPLICE;
      store<u32>(splice, load<u32>(splice), 4);
      continue;
    }
    if (left < i) memory.copy(requests + (left as usize) * REQUEST, at, REQUEST);
    left++;
  }
  requestCount = left;
}

/** Whether all of a key is there, and not too much of it. */
export function isWholeKey(start: u32, end: u32): bool {
  return !Unit.keyInParts && end - start - 2 <= Run.largest;
}

/** A key whose replacement the host supplies. */
export function addKeyRequest(start: u32, end: u32, node: usize, object: u32, depth: u32): void {
  if (requestCount == requestRoom) {
    requestRoom = requestRoom * 2 + 256;
    requests = resized(requests, (requestRoom as usize) * REQUEST);
  }
  const at = requests + (requestCount++ as usize) * REQUEST;
  store<u32>(at, spliceCount);
  store<u32>(at, node as u32, 4);
  store<u32>(at, object, 8);
  store<u32>(at, depth, 12);
  store<u32>(at, u32(isWholeKey(start, end)), 16);
  store<u32>(at, flagsOf(node) & Flag.RECORD ? 0 : Innermost.record, 20);
  store<u64>(at, 0, 24);
  addSplice(start, end, 0, 0);
}

let texts: usize = 0;
let textRoom: u32 = 0;

/** Room for what the host puts in place of the requests of one walk. */
export function reserveTexts(size: u32): usize {
  if (size > textRoom) {
    textRoom = size + (size >> 1);
    texts = resized(texts, textRoom);
  }
  return texts;
}

export function resetSplices(): void {
  for (let i: u32 = 0; i < freedCount; i++) heap.free(load<u32>(freed + ((i as usize) << 2)));
  freedCount = 0;
  spliceCount = 0;
  emitted = 0;
  waitingSplices = 0;
  requestCount = 0;
  forgetTexts(0);
}

/** Forgets what has been emitted, and the first requests: those that have been answered. */
export function clearSplices(answered: u32): void {
  if (freedCount > 0) freeWritten();
  waitingSplices = spliceCount - emitted;
  const left = requestCount - answered;
  if (waitingSplices > 0) {
    memory.copy(splices, splices + (emitted as usize) * SPLICE, (waitingSplices as usize) * SPLICE);
  }
  keepOwnTexts();
  if (left > 0) memory.copy(requests, requests + (answered as usize) * REQUEST, (left as usize) * REQUEST);
  for (let i: u32 = 0; i < left; i++) {
    const at = requests + (i as usize) * REQUEST;
    store<u32>(at, load<u32>(at) - emitted);
  }
  spliceCount = waitingSplices;
  requestCount = left;
  emitted = 0;
}

export function shiftSplices(by: u32): void {
  for (let i: u32 = 0; i < spliceCount; i++) {
    const at = splices + (i as usize) * SPLICE;
    store<u32>(at, load<u32>(at) - by);
    store<u32>(at, load<u32>(at, 4) - by, 4);
  }
}

/** Past this many bytes the built-in copy, which is a call, is the faster one. */
const FAR: u32 = 512;
/** `copy` may write so many bytes too many. */
const OVERRUN: u32 = 16;

@inline
function copy(to: usize, from: usize, size: u32): usize {
  if (size > FAR) memory.copy(to, from, size);
  else for (let i: u32 = 0; i < size; i += 16) v128.store(to + i, v128.load(from + i));
  return to + size;
}

/** Writes the input from `from` to `to`, changed by the splices that lie there. */
export function emit(from: u32, to: u32): void {
  let size = to - from;
  let behind = emitted;
  for (; behind < spliceCount; behind++) {
    const at = splices + (behind as usize) * SPLICE;
    if (load<u32>(at) >= to) break;
    size += load<u32>(at, 12);
  }
  let out = reserveOutput(size + OVERRUN);
  let position = from;
  for (; emitted < behind; emitted++) {
    const at = splices + (emitted as usize) * SPLICE;
    const start = load<u32>(at);
    const textSize = load<u32>(at, 12);
    out = copy(out, input + position, start - position);
    out = copy(out, load<u32>(at, 8), textSize);
    position = load<u32>(at, 4);
  }
  out = copy(out, input + position, to - position);
  setOutputEnd((out - output) as u32);
}
