// Containers: walking into them and out, taking them whole.
import { FAILURE, FLAG, FORMATS, MARKED, OUTCOME } from "../../shared/codes";
import { NODE } from "../../shared/layout";
import { addOne, flagsOf } from "../memory/bytes";
import { mark } from "../splices/marks";
import { note } from "../splices/noted";
import { Place, popFrame, pushFrame, Run, Unit } from "../splices/place";
import { beginGroup, beginRecord, endContainer, enterCandidate, enterRecord, finishGroup, finishRecord } from "../splices/records";
import { endRemovalLast, startContainer } from "../splices/removal";
import { addRequest } from "../splices/requests";
import { addDeletion, addSplice } from "../splices/splices";
import { fail } from "../structure/failure";
import { allowLineBreak } from "./tokens";
import { finish, settle, Units } from "./units";
import { NULL } from "./values";
import { visit } from "./visits";

/** Containers that are taken whole. */
class Taken {
  /** The depth inside the one that is being removed; 0 for none. */
  static removedAt: u32 = 0;
  /** The depth inside the one that is becoming null, and from where on it is still to be deleted. */
  static nulledAt: u32 = 0;
  static nulledFrom: u32 = 0;
}

export function resetTaken(): void {
  Taken.removedAt = 0;
  Taken.nulledAt = 0;
  Taken.nulledFrom = 0;
}

/** What goes away and is still open goes up to `position`. */
export function deleteNulledTo(position: u32): void {
  if (Taken.nulledAt != 0) addDeletion(Taken.nulledFrom, position);
  Taken.nulledFrom = position;
}

export function shiftTaken(by: u32): void {
  Taken.nulledFrom -= by;
}

/** `held`: it was a candidate, and its bytes have not been walked yet. */
export function openContainer(child: usize, at: u32, array: bool, held: bool): u32 {
  if (Place.depth >= Run.maxDepth) return fail(FAILURE.TOO_DEEP, at);
  settle(child);
  visit(child);
  pushFrame(child, array, at + 1);
  Place.entry = Unit.valueEntry + 1;
  Units.settled = false;
  Units.removed = false;
  const flags = flagsOf(child);
  if (flags & FLAG.NOTED) note(child, at, at);
  if (flags & FLAG.SHOWN) addRequest(at, at + 1, child, 0, 0);
  if (held && (flags & FLAG.REMOVE) == 0) enterCandidate(at, Place.depth);
  if (flags & FLAG.RECORD) {
    enterRecord(at, Place.depth);
    beginRecord();
  }
  if (flags & FLAG.JOINS) beginGroup(Place.depth);
  if (flags & (FLAG.NULL | FLAG.REMOVE)) takeContainer(child, at);
  if (flags & FLAG.MAY_REMOVE) startContainer();
  if (Place.depth == 1 && Run.format == FORMATS.ndjson) allowLineBreak(false);
  return OUTCOME.MORE;
}

function takeContainer(child: usize, at: u32): void {
  addOne(child, NODE.COUNT);
  addOne(child, NODE.CHANGED);
  if (flagsOf(child) & FLAG.REMOVE) {
    Taken.removedAt = Place.depth;
    return;
  }
  Taken.nulledAt = Place.depth;
  Taken.nulledFrom = at;
  mark(at, child, MARKED.VALUE);
}

export function closeContainer(at: u32): u32 {
  if (Taken.removedAt == 0) endRemovalLast();
  Place.entry++;
  if (Taken.nulledAt == Place.depth) {
    addSplice(Taken.nulledFrom, at + 1, NULL, 4);
    Taken.nulledAt = 0;
  }
  Units.removed = Taken.removedAt == Place.depth;
  if (Units.removed) Taken.removedAt = 0;
  endContainer(Place.depth);
  if (flagsOf(Place.container) & FLAG.JOINS) finishGroup(Place.depth, at + 1);
  if (flagsOf(Place.container) & FLAG.RECORD) finishRecord(at + 1);
  popFrame();
  return finish(at + 1, false);
}
