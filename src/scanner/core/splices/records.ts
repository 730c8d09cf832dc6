// Records: output is not released before its record has proved right.
import { EARLIER, NONE } from "../../shared/codes";
import { ENDING } from "../../shared/layout";
import { resized } from "../memory/room";

export class Records {
  /** Records that have ended with no other record in them, whatever is held back meanwhile. */
  static count: f64 = 0;
  /** Where what is held back begins: the innermost open record, as a rule. NONE: nothing is. */
  static heldFrom: u32 = NONE;
  /** The depth inside it; NONE for a scalar that is walked in parts, 0 for nothing. */
  static depth: u32 = 0;
  /** What is held back is a candidate, with all that it holds, and the record that it lies in. */
  static isCandidate: bool = false;
}

// What goes on being held back after the candidate.
let outerFrom: u32 = NONE;
let outerDepth: u32 = 0;

export function enterRecord(at: u32, depth: u32): void {
  if (Records.isCandidate) {
    outerFrom = NONE;
    outerDepth = 0;
    return;
  }
  Records.heldFrom = at;
  Records.depth = depth;
}

/** What a look ahead said of a candidate holds only if all of it is JSON: until then nothing of it is released. */
export function enterCandidate(at: u32, depth: u32): void {
  if (Records.isCandidate) return;
  outerFrom = Records.heldFrom;
  outerDepth = Records.depth;
  if (Records.heldFrom == NONE) Records.heldFrom = at;
  Records.depth = depth;
  Records.isCandidate = true;
}

/** The record, or what is held back with a candidate, has ended. */
function leaveRecord(): void {
  Records.heldFrom = Records.isCandidate ? outerFrom : NONE;
  Records.depth = Records.isCandidate ? outerDepth : 0;
  Records.isCandidate = false;
}

/** A container has ended. */
export function endContainer(depth: u32): void {
  if (Records.depth == depth) leaveRecord();
}

/** A scalar that is a record has ended. */
export function endScalar(): void {
  Records.count++;
  holdsNone = false;
  if (!Records.isCandidate) leaveRecord();
}

export function shiftRecords(by: u32): void {
  Records.heldFrom = shifted(Records.heldFrom, by);
  outerFrom = shifted(outerFrom, by);
  lineFrom = shifted(lineFrom, by);
}

function shifted(at: u32, by: u32): u32 {
  if (at >= EARLIER) return at;
  return at < by ? EARLIER : at - by;
}

export function resetRecords(): void {
  Records.count = 0;
  Records.heldFrom = NONE;
  Records.depth = 0;
  Records.isCandidate = false;
  outerFrom = NONE;
  outerDepth = 0;
  lineFrom = 0;
  Innermost.record = 0;
  holdsNone = false;
  outerCount = 0;
  lastRecord = 0;
  endingCount = 0;
}

// Lines: of a line of NDJSON that is not exactly one document, nothing is released.

/** Where the line begins that is walked, and what is held back for its sake; NONE once it is too long to be held. */
export let lineFrom: u32 = 0;

export function beginLine(at: u32): void {
  lineFrom = at;
}

export function releaseLine(): void {
  lineFrom = NONE;
}

/** The record is too long to be held: the rest of it goes as it comes. What a look ahead has said is still to be proved. */
export function releaseRecord(): void {
  if (Records.isCandidate) return;
  Records.heldFrom = NONE;
  Records.depth = 0;
}

// Which record a value stands in, for what is decided only when its record has ended.

export class Innermost {
  /** The number of the innermost open record, from 1 on; 0: none is open. */
  static record: u32 = 0;
}

/** Since the innermost open record began, no other one has. */
let holdsNone: bool = false;

/** The records around the innermost one. */
let outer: usize = 0;
let outerCount: u32 = 0;
let outerRoom: u32 = 0;
let lastRecord: u32 = 0;

/** Records that have ended: number and end. Noted where the host asks for it. */
export let noting: bool = false;
export let endings: usize = 0;
export let endingCount: u32 = 0;
let endingRoom: u32 = 0;

export function noteEndings(): void {
  noting = true;
}

export function clearEndings(): void {
  endingCount = 0;
}

/** A container that is a record has begun. */
export function beginRecord(): void {
  if (outerCount == outerRoom) {
    outerRoom = outerRoom * 2 + 64;
    outer = resized(outer, (outerRoom as usize) << 2);
  }
  store<u32>(outer + ((outerCount++ as usize) << 2), Innermost.record);
  Innermost.record = ++lastRecord;
  holdsNone = true;
}

/** Records of the innermost one have been walked elsewhere. */
export function passRecords(): void {
  holdsNone = false;
}

/** The innermost record ends at `at`. */
export function finishRecord(at: u32): void {
  if (holdsNone) Records.count++;
  holdsNone = false;
  if (noting) noteEnding(Innermost.record, at);
  Innermost.record = load<u32>(outer + ((--outerCount as usize) << 2));
}

function noteEnding(record: u32, at: u32): void {
  if (endingCount == endingRoom) {
    endingRoom = endingRoom * 2 + 64;
    endings = resized(endings, (endingRoom as usize) * ENDING.SIZE);
  }
  const ending = endings + (endingCount++ as usize) * ENDING.SIZE;
  store<u32>(ending, record, ENDING.RECORD);
  store<u32>(ending, at, ENDING.END);
}

// Containers whose texts are one: they have numbers as records have them.

/** By depth, the number of the open container, where it is one; what is left of others that lay as deep is never asked for. */
let groups: usize = 0;
let groupRoom: u32 = 0;

/** A container has begun whose texts are one; its inside is `depth` deep. */
export function beginGroup(depth: u32): void {
  if (depth >= groupRoom) {
    groupRoom = depth * 2 + 64;
    groups = resized(groups, (groupRoom as usize) << 2);
  }
  store<u32>(groups + ((depth as usize) << 2), ++lastRecord);
}

/** The number of the container `levels` above what stands `depth` deep; 0: the walk has begun inside of it. */
export function groupAt(levels: u32, depth: u32): u32 {
  return levels > depth ? 0 : load<u32>(groups + (((depth - levels + 1) as usize) << 2));
}

/** The container, whose inside is `depth` deep, ends at `at`. */
export function finishGroup(depth: u32, at: u32): void {
  if (noting) noteEnding(load<u32>(groups + ((depth as usize) << 2)), at);
}
