// Units: a member or an element as a whole, whatever its value.
import { FLAG, MARKED, OUTCOME, SEEN } from "../../shared/codes";
import { ALL_EVIDENCE, EVIDENCE } from "../../shared/evidence";
import { evidenceIn } from "../evidence/evidence";
import { input } from "../memory/buffers";
import { flagsOf } from "../memory/bytes";
import { mark } from "../splices/marks";
import { Expect, Place, Unit } from "../splices/place";
import { beginRemoval, endRemoval, noteKept, noteRemoved } from "../splices/removal";
import { addKeyRequest, isWholeKey } from "../splices/requests";
import { allowLineBreak } from "./tokens";

export class Units {
  /** The unit is being removed. */
  static removed: bool = false;
  /** What is to be done with the unit as a whole has been done already: its key was walked in parts. */
  static settled: bool = false;
}

/** Documents so far; of the last one whether it was a scalar, and whether white space, a line break came after. */
export class Documents {
  static count: f64 = 0;
  static scalarBefore: bool = false;
  static spaceBefore: bool = true;
  static lineBefore: bool = true;
}

export function resetUnits(): void {
  Units.removed = false;
  Units.settled = false;
  Documents.count = 0;
  Documents.scalarBefore = false;
  Documents.spaceBefore = true;
  Documents.lineBefore = true;
}

/** Does what the unit's node says of the unit as a whole: its removal, and its key. */
export function settle(child: usize): void {
  if (((flagsOf(child) & (FLAG.KEYS | FLAG.REMOVE)) | (flagsOf(Place.container) & FLAG.MAY_REMOVE)) != 0) {
    settleUnit(child);
  }
}

function settleUnit(child: usize): void {
  if (Units.settled || Place.depth == 0) return;
  Units.removed = (flagsOf(child) & FLAG.REMOVE) != 0;
  if (Units.removed) {
    mark(Unit.member, child, MARKED.WHOLE);
    beginRemoval(Unit.comma, Unit.member);
    return;
  }
  endRemoval(Unit.member);
  if ((flagsOf(child) & FLAG.KEYS) != 0 && !Place.inArray && isWorthALook(child)) {
    mark(Unit.member, child, MARKED.NAME);
    addKeyRequest(Unit.member, Unit.keyEnd, child, Place.ordinal as u32, Place.depth);
  }
}

/** A name that is scanned, and walked whole, may be known to hold nothing. */
function isWorthALook(child: usize): bool {
  if ((flagsOf(child) & FLAG.SCANNED_KEY) == 0 || !isWholeKey(Unit.member, Unit.keyEnd)) return true;
  const seen = evidenceIn(input + Unit.member + 1, input + Unit.keyEnd - 1, ALL_EVIDENCE & ~EVIDENCE.ANYTHING);
  return (seen & ALL_EVIDENCE) != 0 && (seen & SEEN.QUIET) == 0;
}

/** The unit's value ends at `at`. */
export function finish(at: u32, scalar: bool): u32 {
  Place.position = at;
  Place.reading = 0;
  Units.settled = false;
  if (Place.depth == 0) return finishDocument(scalar);
  Place.expect = Expect.COMMA_OR_END;
  if (flagsOf(Place.container) & FLAG.MAY_REMOVE) {
    if (Units.removed) noteRemoved(at);
    else noteKept();
    Units.removed = false;
  }
  return OUTCOME.MORE;
}

function finishDocument(scalar: bool): u32 {
  Place.expect = Expect.DOCUMENT;
  Documents.count++;
  Documents.scalarBefore = scalar;
  Documents.spaceBefore = false;
  Documents.lineBefore = false;
  allowLineBreak(true);
  return OUTCOME.MORE;
}
