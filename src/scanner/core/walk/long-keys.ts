// Keys that are longer than any name that a rule or a report knows: walked in parts, as values are (values.ts).
import { FAILURE, FLAG, OUTCOME } from "../../shared/codes";
import { NODE } from "../../shared/layout";
import { indexEnd } from "../memory/buffers";
import { entryAt, flagsOf } from "../memory/bytes";
import { Expect, Place, Run, Unit } from "../splices/place";
import { flaw } from "../structure/structure";
import { askChild, askPresume } from "./questions";
import { settle, Units } from "./units";
import { endDropping, Values } from "./values";

/** The node of the member whose key is walked in parts. */
export let longKeyNode: usize = 0;
/** The node of a long key whose end is waited for, 0: none. Filters are asked only once. */
let awaited: usize = 0;

export function resetLongKeys(): void {
  longKeyNode = 0;
  awaited = 0;
}

/** Such a key, from the unit's start to `after`. What becomes of its member is settled now; it is not held for filters. */
export function stepLongKey(after: u32, size: u32, whole: bool): u32 {
  if (!whole && flaw != FAILURE.NONE) return OUTCOME.MORE;
  const child = awaited != 0 ? awaited : longKeyChild();
  const replaced = (flagsOf(child) & FLAG.KEYS) != 0;
  awaited = !whole && (flagsOf(child) & FLAG.EXAMINED_KEY) != 0 && size <= Run.largest ? child : 0;
  if (awaited != 0) return OUTCOME.MORE;
  longKeyNode = child;
  Unit.keyEnd = after;
  Unit.keyInParts = !whole;
  settle(longKeyNode);
  Unit.keyInParts = false;
  Units.settled = true;
  Values.dropping = !whole && replaced && !Units.removed;
  Values.droppedFrom = after;
  Place.entry += whole ? 2 : 1;
  Place.position = after;
  Place.expect = whole ? Expect.COLON : Expect.IN_KEY;
  return OUTCOME.MORE;
}

function longKeyChild(): usize {
  const other: usize = load<u32>(Place.container, NODE.OTHER);
  const child = other != 0 ? other : askChild(Place.container, 0, 0, -1);
  return flagsOf(child) & (FLAG.WATCHED | FLAG.JUDGED) ? askPresume(child) : child;
}

export function resumeKey(end: u32): u32 {
  if (Place.entry >= indexEnd) {
    if (flaw == FAILURE.NONE) Place.position = end;
    return OUTCOME.MORE;
  }
  const after = entryAt(Place.entry) + 1;
  Place.entry++;
  endDropping(after);
  Place.position = after;
  Place.expect = Expect.COLON;
  return OUTCOME.MORE;
}
