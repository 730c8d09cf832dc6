// Records: output is not released before its record has proved right.
import { EARLIER, NONE } from "./place";

export class Records {
  static count: f64 = 0;
  /** Where what is held back begins: the innermost open record, as a rule. NONE: nothing is. */
  static heldFrom: u32 = NONE;
  /** The depth inside it; NONE for a scalar that is walked in parts, 0 for nothing. */
  static depth: u32 = 0;
  /** What is held back is a candidate, with all that it holds, and the record that it lies in. */
  static isCandidate: bool = false;
}

// What goes on being held back behind the candidate.
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
export function leaveRecord(): void {
  Records.heldFrom = Records.isCandidate ? outerFrom : NONE;
  Records.depth = Records.isCandidate ? outerDepth : 0;
  Records.isCandidate = false;
}

/** A container that is a record has ended (`isRecord`), or one that is not. */
export function endContainer(depth: u32, isRecord: bool): void {
  if (Records.depth == depth) {
    if (!Records.isCandidate || isRecord) Records.count++;
    leaveRecord();
  } else if (Records.isCandidate && isRecord) Records.count++;
}

/** A scalar that is a record has ended. */
export function endScalar(): void {
  Records.count++;
  if (!Records.isCandidate) leaveRecord();
}

export function shiftRecords(by: u32): void {
  Records.heldFrom = shifted(Records.heldFrom, by);
  outerFrom = shifted(outerFrom, by);
}

function shifted(at: u32, by: u32): u32 {
  if (at >= EARLIER) return at;
  return at < by ? EARLIER : at - by;
}
