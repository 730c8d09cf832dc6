// Scalars: what becomes of them, and those that are too long to be walked in one go.
import { FAILURE, FLAG, FORMATS, MARKED, NONE, OUTCOME, PART, SEEN } from "../../shared/codes";
import { EVIDENCE, LONGEST_NUMBER, SHORTEST_NAMED, SHORTEST_NUMBER } from "../../shared/evidence";
import { ACTION, NODE, TEXT } from "../../shared/layout";
import { LOOK } from "../../shared/text";
import { evidenceIn } from "../evidence/evidence";
import { indexEnd, input } from "../memory/buffers";
import { addOne, byteAt, entryAt, flagsOf } from "../memory/bytes";
import { lookUp } from "../memory/dictionary";
import { hashScalar } from "../splices/hash";
import { mark } from "../splices/marks";
import { note } from "../splices/noted";
import { Expect, Place, Run, Unit } from "../splices/place";
import { endScalar, enterRecord } from "../splices/records";
import { addRequest } from "../splices/requests";
import { addDeletion, addSplice, spliceCount } from "../splices/splices";
import { fail } from "../structure/failure";
import { flaw } from "../structure/structure";
import { look } from "../text/door";
import { beginsScalar, failureAt, literalEnd, mismatch, numberIsWhole, readNumber, readNumberAt } from "./tokens";
import { ofPair } from "./pairs";
import { finish, settle } from "./units";
import { count, visit } from "./visits";

/** In place of a type: null and "" hold nothing. */
const HOLDS_NOTHING: usize = 0xff;

/** From what replaces a string or number to what replaces one that is too large to examine. */
const OVERSIZE: usize = ACTION.OVERSIZE_STRING - ACTION.STRING;

export const NULL: usize = memory.data<u8>([0x6e, 0x75, 0x6c, 0x6c]);

export class Values {
  /** Values that were too large to examine. */
  static tooLarge: f64 = 0;
  /** A value (or key) that is walked in parts is being left out, from `droppedFrom` on. */
  static dropping: bool = false;
  static droppedFrom: u32 = 0;
  /** The first part is being walked. */
  static inParts: bool = false;
  /** What the present scalar has of the evidence that its action needs. */
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
export function replace(at: usize, start: u32, end: u32, field: usize): void {
  const role = load<u32>(load<u32>(at, NODE.ACTION), ACTION.ROLE);
  const child = role == 0 ? at : ofPair(at, role, start, end, field, Values.inParts);
  const action: usize = load<u32>(child, NODE.ACTION);
  const isSmall = !Values.inParts && end - start - (field == ACTION.STRING ? 2 : 0) <= Run.largest;
  if (isSmall) {
    const found = look(child, action, start, end, field);
    if (found == LOOK.FOUND) addOne(child, NODE.CHANGED);
    if (found != LOOK.ASK) return;
  }
  const needs = load<u32>(action, ACTION.NEEDS);
  Values.evidence = needs == 0 ? 0 : evidenceOf(start, end, field, needs);
  if (needs != 0 && ((Values.evidence & needs) == 0 || (Values.evidence & SEEN.QUIET) != 0)) {
    if (field == ACTION.BOOLEAN || (load<u32>(action, ACTION.PART) & (field == ACTION.STRING ? PART.SEEKS | PART.PIECE : PART.PIECE)) == 0) return;
    if ((Values.evidence & SEEN.QUIET) == 0) Values.evidence = SEEN.COMPLETE;
  }
  if (isSmall && load<u32>(action, ACTION.KEPT) != 0 && isKept(action, start, end)) return;
  let text = load<u32>(action + field);
  if (text == 0) {
    if (isSmall) {
      replaceByValue(child, start, end, field);
      return;
    }
    Values.tooLarge++;
    field += OVERSIZE;
    text = load<u32>(action + field);
  }
  const size = load<u32>(action + field, TEXT.BYTES);
  if (!Values.inParts && size == end - start && memory.compare(input + start, text, size) == 0) return;
  mark(start, child, MARKED.VALUE);
  addSplice(start, end, text, size);
  addOne(child, NODE.CHANGED);
}

/** Whether the scalar is one of those that stay. */
function isKept(action: usize, start: u32, end: u32): bool {
  return lookUp(load<u32>(action, ACTION.KEPT), input + start, end - start) != 0;
}

/** What stands in place of the scalar depends on it. */
function replaceByValue(child: usize, start: u32, end: u32, field: usize): void {
  mark(start, child, MARKED.VALUE);
  const action: usize = load<u32>(child, NODE.ACTION);
  if (load<u32>(action, ACTION.PADS) != 0 && hashScalar(action, start, end, field == ACTION.STRING)) {
    addOne(child, NODE.CHANGED);
    return;
  }
  const part = load<u32>(action, ACTION.PART);
  addRequest(start, end, child, Values.evidence, field == ACTION.BOOLEAN ? part & ~PART.PIECE : part);
}

/** The evidence that a scalar has of what detectors find; all that is needed where it is not known. */
function evidenceOf(start: u32, end: u32, field: usize, needs: u32): u32 {
  if (field == ACTION.BOOLEAN) return 0;
  const size = end - start - (field == ACTION.STRING ? 2 : 0);
  if (Values.inParts || size > Run.largest) return needs;
  if (field == ACTION.NUMBER) {
    const shortest: u32 = needs & EVIDENCE.ANYTHING ? SHORTEST_NAMED : SHORTEST_NUMBER;
    return size >= shortest && size <= LONGEST_NUMBER ? needs : 0;
  }
  return evidenceIn(input + start + 1, input + end - 1, needs);
}

/** The scalar from `start` to `end` is removed or nulled. */
export function take(child: usize, start: u32, end: u32): void {
  count(child);
  if ((flagsOf(child) & FLAG.NULL) != 0) {
    if (byteAt(start) == 0x6e) return;
    mark(start, child, MARKED.VALUE);
    addSplice(start, end, NULL, 4);
  }
  addOne(child, NODE.CHANGED);
}

/** Does what `child` says of a scalar; `field` is its type, as the place in an action. */
function scalar(child: usize, start: u32, end: u32, field: usize): void {
  if (flagsOf(child) & (FLAG.REMOVE | FLAG.NULL | FLAG.RECORD | FLAG.NOTED)) {
    if ((flagsOf(child) & FLAG.NOTED) != 0 && field != HOLDS_NOTHING) noteScalar(child, start, end, field);
    if ((flagsOf(child) & FLAG.RECORD) != 0 && !Values.inParts) endScalar();
    if (flagsOf(child) & (FLAG.REMOVE | FLAG.NULL)) {
      take(child, start, end);
      return;
    }
  }
  if (field == HOLDS_NOTHING) {
    visit(child);
    if (flagsOf(child) & FLAG.SHOWN) addRequest(start, end, child, 0, 0);
    return;
  }
  count(child);
  if (load<u32>(child, NODE.ACTION) != 0) replace(child, start, end, field);
}

/** The bytes of a value that is too long to be walked in one go are not noted: whether all are there depends on the cuts. */
function noteScalar(child: usize, start: u32, end: u32, field: usize): void {
  const size = end - start - (field == ACTION.STRING ? 2 : 0);
  note(child, start, Values.inParts || size > Run.longAt ? start : end);
}

/**
 * Whether a scalar that ends at `after` is no document yet: what follows may show that it never was one, as a date in front of
 * a line of a log, or a quoted cell.
 */
@inline
function isOpen(after: u32, end: u32): bool {
  return Place.depth == 0 && isOpenAtTop(after, end);
}

function isOpenAtTop(after: u32, end: u32): bool {
  if (after >= end) return !Place.ended;
  const byte = byteAt(after);
  if (byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09) return false;
  return Run.format != FORMATS.auto || (byte | 0x20) != 0x7b;
}

/** Waits for what follows the scalar, or says what is wrong with it. */
function leaveOpen(after: u32, end: u32): u32 {
  if (after >= end) return OUTCOME.MORE;
  if (Run.format != FORMATS.auto) return fail(FAILURE.EXTRA_CONTENT, after);
  return fail(beginsScalar(byteAt(after)) ? FAILURE.MISSING_SPACE : failureAt(after), after);
}

export function stepString(child: usize, at: u32, end: u32): u32 {
  const close = Unit.valueEntry + 1;
  if (close >= indexEnd) return startLongString(child, at, end);
  const after = entryAt(close) + 1;
  if (isOpen(after, end)) return leaveOpen(after, end);
  settle(child);
  Place.entry = close + 1;
  scalar(child, at, after, after - at == 2 ? HOLDS_NOTHING : ACTION.STRING);
  return finish(after, true);
}

export function stepLiteral(child: usize, at: u32, end: u32): u32 {
  const after = mismatch(at, end);
  if (after != literalEnd(at)) return after < end ? fail(FAILURE.BAD_LITERAL, after) : OUTCOME.MORE;
  if (isOpen(after, end)) return leaveOpen(after, end);
  settle(child);
  Place.entry = Unit.valueEntry;
  scalar(child, at, after, byteAt(at) == 0x6e ? HOLDS_NOTHING : ACTION.BOOLEAN);
  return finish(after, true);
}

export function stepNumber(child: usize, at: u32, end: u32): u32 {
  const after = readNumberAt(at, end);
  if (after < end || Place.ended) {
    if (!numberIsWhole()) return after < end ? fail(FAILURE.BAD_NUMBER, after) : OUTCOME.MORE;
    if (isOpen(after, end)) return leaveOpen(after, end);
    settle(child);
    Place.entry = Unit.valueEntry;
    scalar(child, at, after, ACTION.NUMBER);
    return finish(after, true);
  }
  if (after - at <= heldSize(child, ACTION.NUMBER)) return OUTCOME.MORE;
  startLong(child, at, end, ACTION.NUMBER);
  Place.entry = Unit.valueEntry;
  Place.expect = Expect.IN_NUMBER;
  return OUTCOME.MORE;
}

// Walked in parts

export function resumeNumber(end: u32): u32 {
  const after = readNumber(Place.position, end);
  if (after >= end && !Place.ended) {
    Place.position = end;
    return OUTCOME.MORE;
  }
  if (!numberIsWhole()) return after < end ? fail(FAILURE.BAD_NUMBER, after) : OUTCOME.MORE;
  return endLong(after);
}

/** A value up to this size is walked in one go: longer where the action at `child` needs its bytes. */
function heldSize(child: usize, field: usize): u32 {
  const action: usize = load<u32>(child, NODE.ACTION);
  return action == 0 || load<u32>(action + field) != 0 ? Run.longAt : Run.largest;
}

/** The end of a string is not there yet. */
function startLongString(child: usize, at: u32, end: u32): u32 {
  // The byte of a flaw is never passed: it may be an LF, which would count as a line.
  if (flaw != FAILURE.NONE || end - at - 1 <= heldSize(child, ACTION.STRING)) return OUTCOME.MORE;
  startLong(child, at, end, ACTION.STRING);
  Place.entry = Unit.valueEntry + 1;
  Place.expect = Expect.IN_STRING;
  return OUTCOME.MORE;
}

/** Begins a string or number that is walked in parts; what becomes of it is decided by its first part. */
function startLong(child: usize, at: u32, end: u32, field: usize): void {
  settle(child);
  if (flagsOf(child) & FLAG.RECORD) enterRecord(at, NONE);
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
  if (flagsOf(Place.reading) & FLAG.RECORD) endScalar();
  return finish(at, true);
}

export function resumeString(end: u32): u32 {
  if (Place.entry >= indexEnd) {
    if (flaw == FAILURE.NONE) Place.position = end;
    return OUTCOME.MORE;
  }
  const after = entryAt(Place.entry) + 1;
  Place.entry++;
  return endLong(after);
}
