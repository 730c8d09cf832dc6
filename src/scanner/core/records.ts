// Records: output is not released before its record has proved right.
import { EARLIER, NONE } from "./place";

export class Records {
  static count: f64 = 0;
  /** Where the innermost open record begins; NONE outside. */
  static heldFrom: u32 = NONE;
  /** The depth inside it; NONE for a scalar that is walked in parts, 0 outside. */
  static depth: u32 = 0;
  /** It is no record, but a candidate outside of all records. */
  static isCandidate: bool = false;
}

export function enterRecord(at: u32, depth: u32): void {
  Records.heldFrom = at;
  Records.depth = depth;
  Records.isCandidate = false;
}

/** What a look ahead said of a candidate holds only if all of it is JSON. */
export function enterCandidate(at: u32, depth: u32): void {
  if (Records.heldFrom != NONE) return;
  enterRecord(at, depth);
  Records.isCandidate = true;
}

/** The innermost record has ended: what comes now belongs to one that cannot be held back any more. */
export function leaveRecord(): void {
  Records.depth = 0;
  Records.heldFrom = NONE;
}

export function shiftRecords(by: u32): void {
  if (Records.heldFrom >= EARLIER) return;
  Records.heldFrom = Records.heldFrom < by ? EARLIER : Records.heldFrom - by;
}
