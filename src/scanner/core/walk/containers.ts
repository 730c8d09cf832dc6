// Containers: walking into them and out, taking them whole.
import { addOne, flagsOf } from "../memory/bytes";
import { Failure, fail } from "../structure/failure";
import { Flag, Node } from "../memory/nodes";
import { Format, Outcome, Place, popFrame, pushFrame, Run, Unit } from "../splices/place";
import { beginRecord, endContainer, enterCandidate, enterRecord, finishRecord } from "../splices/records";
import { endRemovalLast, startContainer } from "../splices/removal";
import { addDeletion, addSplice } from "../splices/splices";
import { tell } from "../splices/told";
import { allowLineBreak } from "./tokens";
import { finish, settle, Units } from "./units";
import { NULL } from "./values";
import { visit } from "./visits";

/** Containers that are taken whole. */
export class Taken {
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
  if (Place.depth >= Run.maxDepth) return fail(Failure.TOO_DEEP, at);
  settle(child);
  visit(child);
  pushFrame(child, array, at + 1);
  Place.entry = Unit.valueEntry + 1;
  Units.settled = false;
  Units.removed = false;
  const flags = flagsOf(child);
  if (flags & Flag.TELLS) tell(child, at, at);
  if (held && (flags & Flag.REMOVE) == 0) enterCandidate(at, Place.depth);
  if (flags & Flag.RECORD) {
    enterRecord(at, Place.depth);
    beginRecord();
  }
  if (flags & (Flag.NULL | Flag.REMOVE)) takeContainer(child, at);
  if (flags & Flag.MAY_REMOVE) startContainer();
  if (Place.depth == 1 && Run.format == Format.NDJSON) allowLineBreak(false);
  return Outcome.MORE;
}

function takeContainer(child: usize, at: u32): void {
  addOne(child, Node.COUNT);
  addOne(child, Node.CHANGED);
  if (flagsOf(child) & Flag.REMOVE) {
    Taken.removedAt = Place.depth;
    return;
  }
  Taken.nulledAt = Place.depth;
  Taken.nulledFrom = at;
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
  if (flagsOf(Place.container) & Flag.RECORD) finishRecord(at + 1);
  popFrame();
  return finish(at + 1, false);
}
