// Scalars: what becomes of them, and those that are too long to be walked in one go.
import { indexEnd, input } from "../memory/buffers";
import { addOne, byteAt, entryAt, flagsOf } from "../memory/bytes";
import { lookUp } from "../memory/dictionary";
import { Evidence, evidenceIn } from "../evidence/evidence";
import { Failure, fail } from "../structure/failure";
import { hashScalar } from "../splices/hash";
import { Action, Flag, Node, Part } from "../memory/nodes";
import { Expect, NONE, Outcome, Place, Run, Unit } from "../splices/place";
import { endScalar, enterRecord } from "../splices/records";
import { addDeletion, addRequest, addSplice, spliceCount } from "../splices/splices";
import { tell } from "../splices/told";
import { literalEnd, mismatch, numberIsWhole, readNumber, readNumberAt } from "./tokens";
import { finish, settle } from "./units";
import { count, visit } from "./visits";

/** In place of a type: null and "" hold nothing. */
export const HOLDS_NOTHING: usize = 0xff;

export const NULL: usize = memory.data<u8>([0x6e, 0x75, 0x6c, 0x6c]);

export class Values {
  /** Values that were too large to examine. */
  static tooLarge: f64 = 0;
  /** A value (or key) that is walked in parts is being left out, from `droppedFrom` on. */
  static dropping: bool = false;
  static droppedFrom: u32 = 0;
  /** The first part is being walked. */
  static inParts: bool = false;
  /** What the scalar at hand has of the evidence that is asked for. */
  static evidence: u32 = 0;
}

export function resetValues(): void {
  Values.tooLarge = 0;
  Values.dropping = false;
  Values.droppedFrom = 0;
  Values.inParts = false;
  Values.evidence = 0;
}

/** What is being left out, and is still open, goes up to `position`. */
export function dropTo(position: u32): void {
  if (Values.dropping) addDeletion(Values.droppedFrom, position);
  Values.droppedFrom = position;
}

export function endDropping(position: u32): void {
  dropTo(position);
  Values.dropping = false;
}

/** Notes what becomes of a scalar that an action decides; `field` is where the action has the bytes for its type. */
export function replace(child: usize, start: u32, end: u32, field: usize): void {
  const action: usize = load<u32>(child, Node.ACTION);
  const needs = load<u32>(action, Action.NEEDS);
  Values.evidence = needs == 0 ? 0 : evidenceOf(start, end, field, needs);
  if (needs != 0 && (Values.evidence & needs) == 0) {
    if (field != Action.STRING || (load<u32>(action, Action.PART) & Part.SEEKS) == 0) return;
    Values.evidence = Evidence.TOLD;
  }
  const isSmall = !Values.inParts && end - start - (field == Action.STRING ? 2 : 0) <= Run.largest;
  if (isSmall && load<u32>(action, Action.KEPT) != 0 && isKept(action, start, end)) return;
  let text = load<u32>(action + field);
  if (text == 0) {
    if (isSmall) {
      replaceByValue(child, start, end, field);
      return;
    }
    Values.tooLarge++;
    field += Action.OVERSIZE;
    text = load<u32>(action + field);
  }
  const size = load<u32>(action + field, 4);
  if (!Values.inParts && size == end - start && memory.compare(input + start, text, size) == 0) return;
  addSplice(start, end, text, size);
  addOne(child, Node.CHANGED);
}

/** Whether the scalar is one of those that stay. */
function isKept(action: usize, start: u32, end: u32): bool {
  return lookUp(load<u32>(action, Action.KEPT), input + start, end - start) != 0;
}

/** What stands in place of the scalar depends on it. */
function replaceByValue(child: usize, start: u32, end: u32, field: usize): void {
  const action: usize = load<u32>(child, Node.ACTION);
  if (load<u32>(action, Action.PADS) != 0 && hashScalar(action, start, end, field == Action.STRING)) {
    addOne(child, Node.CHANGED);
  } else addRequest(start, end, child, Values.evidence, load<u32>(action, Action.PART));
}

/** JSON numbers outside of these are no phone number, whatever their sign, point and exponent. */
const SHORTEST_NUMBER: u32 = 7;
const LONGEST_NUMBER: u32 = 32;

/** The evidence that a scalar has of what detectors find; all that is needed where that cannot be said. */
function evidenceOf(start: u32, end: u32, field: usize, needs: u32): u32 {
  if (field == Action.BOOLEAN) return 0;
  const size = end - start - (field == Action.STRING ? 2 : 0);
  if (Values.inParts || size > Run.largest) return needs;
  if (field == Action.NUMBER) return size >= SHORTEST_NUMBER && size <= LONGEST_NUMBER ? needs : 0;
  return evidenceIn(input + start + 1, input + end - 1, needs);
}

/** The scalar from `start` to `end` is removed or nulled. */
function take(child: usize, start: u32, end: u32): void {
  count(child);
  if ((flagsOf(child) & Flag.NULL) != 0) {
    if (byteAt(start) == 0x6e) return;
    addSplice(start, end, NULL, 4);
  }
  addOne(child, Node.CHANGED);
}

/** Does what `child` says of a scalar; `field` is its type, as the place in an action. */
@inline
function scalar(child: usize, start: u32, end: u32, field: usize): void {
  if (flagsOf(child) & (Flag.REMOVE | Flag.NULL | Flag.RECORD | Flag.TELLS)) {
    if ((flagsOf(child) & Flag.TELLS) != 0 && field != HOLDS_NOTHING) tellScalar(child, start, end, field);
    if ((flagsOf(child) & Flag.RECORD) != 0 && !Values.inParts) endScalar();
    if (flagsOf(child) & (Flag.REMOVE | Flag.NULL)) {
      take(child, start, end);
      return;
    }
  }
  if (field == HOLDS_NOTHING) {
    visit(child);
    return;
  }
  count(child);
  if (load<u32>(child, Node.ACTION) != 0) replace(child, start, end, field);
}

/** A value past the bound of what is walked in one go tells nothing: whether all of it is there depends on the cuts. */
function tellScalar(child: usize, start: u32, end: u32, field: usize): void {
  const size = end - start - (field == Action.STRING ? 2 : 0);
  tell(child, start, Values.inParts || size > Run.longAt ? start : end);
}

export function stepString(child: usize, at: u32, end: u32): u32 {
  const close = Unit.valueEntry + 1;
  if (close >= indexEnd) return startLongString(child, at, end);
  settle(child);
  Place.entry = close + 1;
  const behind = entryAt(close) + 1;
  scalar(child, at, behind, behind - at == 2 ? HOLDS_NOTHING : Action.STRING);
  return finish(behind, true);
}

export function stepLiteral(child: usize, at: u32, end: u32): u32 {
  const behind = mismatch(at, end);
  if (behind != literalEnd(at)) return behind < end ? fail(Failure.BAD_LITERAL, behind) : Outcome.MORE;
  settle(child);
  Place.entry = Unit.valueEntry;
  scalar(child, at, behind, byteAt(at) == 0x6e ? HOLDS_NOTHING : Action.BOOLEAN);
  return finish(behind, true);
}

export function stepNumber(child: usize, at: u32, end: u32): u32 {
  const behind = readNumberAt(at, end);
  if (behind < end || Place.ended) {
    if (!numberIsWhole()) return behind < end ? fail(Failure.BAD_NUMBER, behind) : Outcome.MORE;
    settle(child);
    Place.entry = Unit.valueEntry;
    scalar(child, at, behind, Action.NUMBER);
    return finish(behind, true);
  }
  if (behind - at <= heldSize(child, Action.NUMBER)) return Outcome.MORE;
  startLong(child, at, end, Action.NUMBER);
  Place.entry = Unit.valueEntry;
  Place.expect = Expect.IN_NUMBER;
  return Outcome.MORE;
}

// Walked in parts

export function resumeNumber(end: u32): u32 {
  const behind = readNumber(Place.position, end);
  if (behind >= end && !Place.ended) {
    Place.position = end;
    return Outcome.MORE;
  }
  if (!numberIsWhole()) return behind < end ? fail(Failure.BAD_NUMBER, behind) : Outcome.MORE;
  return endLong(behind);
}

/** A value up to this size is walked in one go: longer where the action at `child` needs its bytes. */
function heldSize(child: usize, field: usize): u32 {
  const action: usize = load<u32>(child, Node.ACTION);
  return action == 0 || load<u32>(action + field) != 0 ? Run.longAt : Run.largest;
}

/** The end of a string is not there yet. */
function startLongString(child: usize, at: u32, end: u32): u32 {
  if (end - at - 1 <= heldSize(child, Action.STRING)) return Outcome.MORE;
  startLong(child, at, end, Action.STRING);
  Place.entry = Unit.valueEntry + 1;
  Place.expect = Expect.IN_STRING;
  return Outcome.MORE;
}

/** Begins a string or number that is walked in parts; what becomes of it is decided by its first part. */
function startLong(child: usize, at: u32, end: u32, field: usize): void {
  settle(child);
  if (flagsOf(child) & Flag.RECORD) enterRecord(at, NONE);
  const before = spliceCount;
  Values.inParts = true;
  scalar(child, at, end, field);
  Values.inParts = false;
  Values.dropping = spliceCount != before;
  Values.droppedFrom = end;
  Place.position = end;
}

function endLong(at: u32): u32 {
  endDropping(at);
  if (flagsOf(Place.reading) & Flag.RECORD) endScalar();
  return finish(at, true);
}

export function resumeString(end: u32): u32 {
  if (Place.entry >= indexEnd) {
    Place.position = max(Place.position, end); // a flaw may lie in what is gone already
    return Outcome.MORE;
  }
  const behind = entryAt(Place.entry) + 1;
  Place.entry++;
  return endLong(behind);
}
