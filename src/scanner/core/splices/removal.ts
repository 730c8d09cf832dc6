// Taking members and elements out with the commas and white space that go with them.
//
// A removed member goes from its first byte up to the next member. Only if no kept member follows in its container,
// the comma in front of the run of removed ones goes instead of the one after it. Which of the two it is shows at
// the end of the run; until then the bytes between that comma and the run are set aside.

import { NONE } from "../../shared/codes";
import { input } from "../memory/buffers";
import { resized } from "../memory/room";
import { noting } from "./records";
import { addDeletion, addFreedSplice, addSplice } from "./splices";

/** Members of the innermost container are being removed. */
export let removing: bool = false;
/** A member that stays stands in front of the run; its comma; the first removed member; the end of the last. */
let keptInFront: bool = false;
let comma: u32 = 0;
let first: u32 = 0;
let lastEnd: u32 = 0;

/** The run began in data that is gone: what was set aside of it, and up to where it has been deleted. */
let begunEarlier: bool = false;
let aside: usize = 0;
let asideSize: u32 = 0;
let asideRoom: u32 = 0;
/** What was set aside of the run before may still have to be written: the two take turns. */
let otherAside: usize = 0;
let otherRoom: u32 = 0;
let deletedTo: u32 = 0;
/** What was set aside belongs to this run only, and no splice has it yet. */
let isOwnAside: bool = false;

/** The innermost container has a member that stays. */
let keptBefore: bool = false;

export function resetRemoval(): void {
  forgetAside();
  isOwnAside = false;
  if (noting) {
    aside = 0;
    asideRoom = 0;
  }
  removing = false;
  keptInFront = false;
  comma = 0;
  first = 0;
  lastEnd = 0;
  begunEarlier = false;
  asideSize = 0;
  deletedTo = 0;
  keptBefore = false;
}

/** The walk is at the first member of a container. */
export function startContainer(): void {
  keptBefore = false;
}

/** A member has ended that stays. */
export function noteKept(): void {
  keptBefore = true;
}

/** A member that goes begins at `member`, after the comma at `commaAt` (if it is not the first one). */
export function beginRemoval(commaAt: u32, member: u32): void {
  if (removing) return;
  removing = true;
  begunEarlier = false;
  keptInFront = keptBefore && commaAt != NONE;
  comma = commaAt;
  first = member;
}

/** A member that goes has ended. */
export function noteRemoved(end: u32): void {
  lastEnd = end;
  keptBefore = keptInFront;
}

/** A member that stays begins at `member`. */
export function endRemoval(member: u32): void {
  if (!removing) return;
  removing = false;
  if (!begunEarlier) addDeletion(first, member);
  else if (isOwnAside) {
    addFreedSplice(deletedTo, member, aside, asideSize);
    isOwnAside = false;
  } else addSplice(deletedTo, member, aside, asideSize);
}

/** It will not be written. */
function forgetAside(): void {
  if (isOwnAside) heap.free(aside);
  isOwnAside = false;
}

/** The container ends. */
export function endRemovalLast(): void {
  if (!removing) return;
  removing = false;
  if (!begunEarlier) addDeletion(keptInFront ? comma : first, lastEnd);
  else addDeletion(deletedTo, lastEnd);
  forgetAside();
}

/** The data up to `position` is about to be written: what is being removed must not be in it. */
export function deleteTo(position: u32): void {
  if (!removing) return;
  if (begunEarlier) {
    addDeletion(deletedTo, position);
  } else {
    const from = keptInFront ? comma : first;
    setAside(from, first - from);
    addDeletion(from, position);
    begunEarlier = true;
  }
  deletedTo = position;
}

function setAside(from: u32, size: u32): void {
  // Where splices wait for the end of their record, many of these may be waiting with them: a comma and white space.
  if (noting) {
    forgetAside();
    aside = heap.alloc(size + 64);
    isOwnAside = true;
  } else takeTurns(size);
  asideSize = size;
  memory.copy(aside, input + from, size);
}

function takeTurns(size: u32): void {
  const block = otherAside;
  const room = otherRoom;
  otherAside = aside;
  otherRoom = asideRoom;
  asideRoom = max(room, size + 64);
  aside = asideRoom > room ? resized(block, asideRoom) : block;
}

export function shiftRemoval(by: u32): void {
  deletedTo -= by;
  lastEnd -= by;
}
