// Containers: walking into them and out, taking them whole.
import { addOne, flagsOf } from "./bytes";
import { Failure, fail } from "./failure";
import { Flag, Node } from "./nodes";
import { Format, Outcome, Place, popFrame, pushFrame, Run, Unit } from "./place";
import { enterRecord, leaveRecord, Records } from "./records";
import { endRemovalLast, startContainer } from "./removal";
import { addSplice } from "./splices";
import { allowLineBreak } from "./tokens";
import { finish, settle, Units } from "./units";
import { NULL, Values } from "./values";

/** The depth inside the container that is being removed, that is becoming null; 0 for none. */
export class Taken {
  static removedAt: u32 = 0;
  static nulledAt: u32 = 0;
}

export function openContainer(child: usize, at: u32, array: bool): u32 {
  if (Place.depth >= Run.maxDepth) return fail(Failure.TOO_DEEP, at);
  settle(child);
  pushFrame(child, array, at + 1);
  Place.entry = Unit.valueEntry + 1;
  Units.settled = false;
  Units.removed = false;
  const flags = flagsOf(child);
  if (flags & Flag.RECORD) enterRecord(at, Place.depth);
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
  Values.droppedFrom = at;
}

export function closeContainer(at: u32): u32 {
  if (Taken.removedAt == 0) endRemovalLast();
  Place.entry++;
  if (Taken.nulledAt == Place.depth) {
    addSplice(Values.droppedFrom, at + 1, NULL, 4);
    Taken.nulledAt = 0;
  }
  Units.removed = Taken.removedAt == Place.depth;
  if (Units.removed) Taken.removedAt = 0;
  if (Records.depth == Place.depth) {
    Records.count++;
    leaveRecord();
  }
  popFrame();
  return finish(at + 1, false);
}
