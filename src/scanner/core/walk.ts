// Second pass: along the structural index, with the strict grammar of RFC 8259, from node to node.
//
// The walk goes forward by units: a comma, a bracket, an element, a member's key with its scalar value. A unit that
// the data ends in the middle of is left alone and begun again when more has come, so that nothing is decided twice:
// `position` is the end of the last whole unit. Three things may be too long for that and are walked in parts (the
// states IN_…): strings, numbers and keys past `longAt`. A candidate of filters is held like a unit, up to `largest`
// bytes, until it is known which node it is. Where members may be removed, a comma belongs to the unit behind it.
//
// What the walk decides, it notes as splices; it copies nothing.
import { resized } from "./room";
import { forget, index, indexEnd, input, inputEnd } from "./buffers";
import { lookUp } from "./dictionary";
import { Failure } from "./failure";
import { NOT_YET, sawTwice, seek, startLook, watchedCode } from "./look";
import { Action, Flag, Node, askChild, askJudge, askPresume, askVariant } from "./nodes";
import {
  beginRemoval,
  deleteTo,
  endRemoval,
  endRemovalLast,
  noteKept,
  noteRemoved,
  removing,
  shiftRemoval,
  startContainer,
} from "./removal";
import { addDeletion, addRequest, addSplice, spliceCount } from "./splices";
import { shiftStructure, walkableEnd } from "./structure";
import { hasBackslash, unescape, unescaped } from "./text";
import {
  allowLineBreak,
  failureAt,
  literalEnd,
  mismatch,
  numberIsWhole,
  readNumber,
  skipSpace,
  startNumber,
} from "./tokens";

/** How documents follow each other. */
export namespace Format {
  export const AUTO: u32 = 0;
  export const JSON: u32 = 1;
  export const NDJSON: u32 = 2;
}

/** What the walk expects next. */
namespace Expect {
  export const DOCUMENT: u32 = 0;
  export const COMMA_OR_END: u32 = 1;
  export const KEY: u32 = 2;
  export const KEY_OR_END: u32 = 3;
  export const ELEMENT: u32 = 4;
  export const ELEMENT_OR_END: u32 = 5;
  export const COLON: u32 = 6;
  export const IN_STRING: u32 = 7;
  export const IN_NUMBER: u32 = 8;
  export const IN_KEY: u32 = 9;
}

/** How a walk ended. */
export namespace Outcome {
  /** All that is there has been walked. */
  export const MORE: u32 = 0;
  export const FAILED: u32 = 1;
  /** There are many splices: the output is to be taken before the walk goes on. */
  export const FULL: u32 = 2;
}
const MANY_SPLICES: u32 = 1 << 15;

/** No position; a position in data that is gone. */
const NONE: u32 = 0xffffffff;
const EARLIER: u32 = 0xfffffffe;

/** A frame of the stack: node, 1 for an array, and the index of the element or the object's number (f64). */
const FRAME: usize = 16;

/** In place of a type: null and "" hold nothing. */
const HOLDS_NOTHING: usize = 0xff;

const NULL: usize = memory.data<u8>([0x6e, 0x75, 0x6c, 0x6c]);

// What a run was started with.
let format: u32 = Format.AUTO;
let root: usize = 0;
let maxDepth: u32 = 0;
let largest: u32 = 0;
let longAt: u32 = 0;
let longKeyAt: u32 = 0;

/** The open containers: `stack` holds the outer ones, the rest describes the innermost. */
export let stack: usize = 0;
let stackRoom: u32 = 0;
export let depth: u32 = 0;
export let container: usize = 0;
export let inArray: bool = false;
export let ordinal: f64 = 0;
let objects: f64 = 0;

let expect: u32 = Expect.DOCUMENT;
/** The end of the last whole unit, and the first index entry behind it. */
export let position: u32 = 0;
let entry: u32 = 0;
/** The node of the value that is being read; 0 between values. */
export let reading: usize = 0;
let ended: bool = false;

// The unit being walked: the comma that belongs to it, its first byte, the end of its key, the entry of its value.
let comma: u32 = NONE;
let member: u32 = 0;
let keyEnd: u32 = 0;
let valueEntry: u32 = 0;
/** The unit's key was too long: what is done with the member has been settled, its node is `longKeyNode`. */
let settled: bool = false;
let longKeyNode: usize = 0;

/** A long string, number or key is being left out, or (`nulledAt`, a depth) a container; from `droppedFrom` on. */
let dropping: bool = false;
/** The value is walked in parts, and this is the first. */
let inParts: bool = false;
let nulledAt: u32 = 0;
let droppedFrom: u32 = 0;
/** The depth inside the container that is being removed; 0 for none. */
let removedAt: u32 = 0;
let removed: bool = false;

/** Where the innermost open record begins, NONE outside: output from there on is not to be released. */
export let heldFrom: u32 = NONE;
let recordDepth: u32 = 0;
export let records: f64 = 0;
export let tooLarge: f64 = 0;

/** Documents so far; of the last one whether it was a scalar, and whether white space, a line break came behind. */
export let documents: f64 = 0;
let scalarBefore: bool = false;
let spaceBefore: bool = true;
let lineBefore: bool = true;

export let failure: u32 = Failure.NONE;
export let failedAt: u32 = 0;

export function startWalk(rootNode: usize, documents: u32, deepest: u32): void {
  root = rootNode;
  format = documents;
  maxDepth = deepest;
}

export function setSizes(largestValue: u32, longValue: u32, longKey: u32): void {
  largest = largestValue;
  longAt = min(longValue, largestValue);
  longKeyAt = longKey;
}

/** All that can come has come: a number may end with the data. */
export function endWalk(): void {
  ended = true;
}

/** Whether the data may end here. */
export function walkIsWhole(): bool {
  return expect == Expect.DOCUMENT && position == inputEnd;
}

/** Forgets the units that have been walked, once that is cheaper than to go on behind them. */
export function forgetWalked(): u32 {
  const by = position;
  if (inputEnd - by > by) return 0;
  forget(by, entry);
  shiftStructure(by);
  shiftRemoval(by);
  entry = 0;
  position = 0;
  droppedFrom = 0;
  if (heldFrom < EARLIER) heldFrom = heldFrom < by ? EARLIER : heldFrom - by;
  return by;
}

/** Walks what has been indexed. */
export function walk(): u32 {
  const end = walkableEnd();
  let outcome: u32 = Outcome.MORE;
  while (outcome == Outcome.MORE) {
    const from = position;
    outcome = expect == Expect.COMMA_OR_END ? stepComma(end) : step(end);
    if (position == from) break;
    if (spliceCount >= MANY_SPLICES) outcome = Outcome.FULL;
  }
  // What goes away and is still open goes up to here.
  if (dropping || nulledAt != 0) addDeletion(droppedFrom, position);
  droppedFrom = position;
  deleteTo(position);
  return outcome;
}

/** Walks one unit, if it is there; the walk has come to the end of the data where `position` stays. */
function step(end: u32): u32 {
  switch (expect) {
    case Expect.KEY:
    case Expect.KEY_OR_END:
      return stepKey(position, end);
    case Expect.ELEMENT:
    case Expect.ELEMENT_OR_END:
      return stepElement(position, end);
    case Expect.DOCUMENT:
      return stepDocument(end);
    case Expect.COLON:
      valueEntry = entry;
      return stepColon(longKeyNode, position, end);
    case Expect.IN_STRING:
      return resumeString(end);
    case Expect.IN_NUMBER:
      return resumeNumber(end);
    default:
      return resumeKey(end);
  }
}

@inline
function entryAt(i: u32): u32 {
  return load<u32>(index + ((i as usize) << 2));
}

@inline
function byteAt(at: u32): u32 {
  return load<u8>(input + at) as u32;
}

@inline
function flagsOf(node: usize): u32 {
  return load<u32>(node, Node.FLAGS);
}

@inline
function addOne(node: usize, field: usize): void {
  store<f64>(node + field, load<f64>(node + field) + 1);
}

function fail(code: u32, at: u32): u32 {
  failure = code;
  failedAt = at;
  return Outcome.FAILED;
}

// Between values

function stepDocument(end: u32): u32 {
  let at = position;
  for (; at < end; at++) {
    const byte = byteAt(at);
    if (byte == 0x0a) lineBefore = true;
    else if (byte != 0x20 && byte != 0x0d && byte != 0x09) break;
    spaceBefore = true;
  }
  position = at;
  if (at >= end) return Outcome.MORE;
  const byte = byteAt(at);
  if (documents > 0) {
    if (format == Format.JSON || (format == Format.NDJSON && !lineBefore)) return fail(Failure.EXTRA_CONTENT, at);
    const scalar = byte == 0x22 || byte == 0x2d || byte - 0x30 < 10 || byte == 0x74 || byte == 0x66 || byte == 0x6e;
    if (scalarBefore && !spaceBefore && scalar) return fail(Failure.MISSING_SPACE, at);
  }
  comma = NONE;
  member = at;
  valueEntry = entry;
  return stepValue(root, at, end);
}

/**
 * The common case in one go, in locals: members behind a comma whose values are strings and whose nodes ask for
 * nothing but an action. Goes as far as all is plainly right, and leaves whatever is not to the steps below.
 */
function runThroughStrings(): void {
  const base = input;
  const names: usize = load<u32>(container, Node.NAMES);
  const last = index + ((indexEnd as usize) << 2) - 16;
  let at = index + ((entry as usize) << 2);
  let behind = position;
  for (; at < last; at += 20) {
    const key = load<u32>(at, 4);
    const keyClose = load<u32>(at, 8);
    const value = load<u32>(at, 12);
    const close = load<u32>(at, 16);
    if (load<u32>(at) != behind || load<u8>(base + behind) != 0x2c) break;
    if (key != behind + 1 && (key != behind + 2 || load<u8>(base + behind, 1) != 0x20)) break;
    if (load<u8>(base + key) != 0x22 || load<u8>(base + value) != 0x22 || load<u8>(base + keyClose, 1) != 0x3a) break;
    if (value != keyClose + 2 && (value != keyClose + 3 || load<u8>(base + keyClose, 2) != 0x20)) break;
    const child: usize = lookUp(names, base + key + 1, keyClose - key - 1);
    if (child == 0 || flagsOf(child) != 0) break;
    behind = close + 1;
    if (behind - value > 2) {
      addOne(child, Node.COUNT);
      if (load<u32>(child, Node.ACTION) != 0) replace(child, value, behind, Action.STRING);
    }
  }
  entry = ((at - index) >> 2) as u32;
  position = behind;
}

function stepComma(end: u32): u32 {
  if (!inArray && (flagsOf(container) & Flag.MAY_REMOVE) == 0) runThroughStrings();
  const at = skipSpace(position, end);
  if (at >= end) {
    if (!removing) position = at;
    return gapIsTooLong(end);
  }
  const byte = byteAt(at);
  if (byte == 0x2c) {
    if (flagsOf(container) & Flag.MAY_REMOVE) return stepWithComma(at, end);
    entry++;
    position = at + 1;
    if (inArray) {
      ordinal++;
      expect = Expect.ELEMENT;
      return stepElement(at + 1, end);
    }
    expect = Expect.KEY;
    return stepKey(at + 1, end);
  }
  if (byte == (inArray ? 0x5d : 0x7d)) return closeContainer(at);
  return fail(failureAt(at), at);
}

/** Walks a unit that the comma at `at` belongs to; it is put back if the unit is not whole yet. */
function stepWithComma(at: u32, end: u32): u32 {
  const from = position;
  const wasOrdinal = ordinal;
  comma = at;
  entry++;
  if (inArray) ordinal++;
  expect = inArray ? Expect.ELEMENT : Expect.KEY;
  const outcome = inArray ? stepElement(at + 1, end) : stepKey(at + 1, end);
  comma = NONE;
  if (outcome == Outcome.FAILED || position != from) return outcome;
  entry--;
  ordinal = wasOrdinal;
  expect = Expect.COMMA_OR_END;
  return gapIsTooLong(end);
}

/** White space that must be held because of a removal is bounded like all that is held. */
function gapIsTooLong(end: u32): u32 {
  const behind = skipSpace(position, end);
  const at = behind < end && byteAt(behind) == 0x2c ? skipSpace(behind + 1, end) : behind;
  return at >= end && at - position > largest ? fail(Failure.GAP_TOO_LONG, position + largest) : Outcome.MORE;
}

@inline
function stepElement(from: u32, end: u32): u32 {
  const at = skipSpace(from, end);
  if (at >= end) {
    if (comma == NONE) position = at;
    return Outcome.MORE;
  }
  if (byteAt(at) == 0x5d && expect == Expect.ELEMENT_OR_END) return closeContainer(at);
  member = at;
  valueEntry = entry;
  return stepValue(elementNode(), at, end);
}

@inline
function elementNode(): usize {
  const node: usize = load<u32>(container, Node.ELEMENT);
  if (node != 0 && ordinal >= (load<u32>(container, Node.INDEXED) as f64)) return node;
  return askChild(container, 0, 0, ordinal);
}

@inline
function stepKey(from: u32, end: u32): u32 {
  const at = skipSpace(from, end);
  if (at >= end) {
    if (comma == NONE) position = at;
    return Outcome.MORE;
  }
  if (byteAt(at) != 0x22) {
    if (byteAt(at) == 0x7d && expect == Expect.KEY_OR_END) return closeContainer(at);
    return fail(failureAt(at), at);
  }
  member = at;
  if (entry + 1 >= indexEnd) return end - at - 1 > longKeyAt ? startLongKey(end) : Outcome.MORE;
  const close = entryAt(entry + 1);
  keyEnd = close + 1;
  valueEntry = entry + 2;
  return stepColon(memberNode(at + 1, close - at - 1), close + 1, end);
}

@inline
function memberNode(name: u32, size: u32): usize {
  const child: usize = lookUp(load<u32>(container, Node.NAMES), input + name, size);
  return child != 0 ? child : otherNode(name, size);
}

function otherNode(name: u32, size: u32): usize {
  if (size > longKeyAt) return longKeyChild();
  const other: usize = load<u32>(container, Node.OTHER);
  if (other != 0 && (flagsOf(container) & Flag.CLOSED) != 0) return other;
  if (!hasBackslash(input + name, size)) return askChild(container, input + name, size, 0);
  const plain = unescape(input + name, size);
  return askChild(container, unescaped, plain, 0);
}

/** The child for a name that is longer than any that a rule or a report knows. It is not held for filters. */
function longKeyChild(): usize {
  const other: usize = load<u32>(container, Node.OTHER);
  const child = other != 0 ? other : askChild(container, 0, 0, -1);
  return flagsOf(child) & (Flag.WATCHED | Flag.JUDGED) ? askPresume(child) : child;
}

@inline
function stepColon(child: usize, from: u32, end: u32): u32 {
  const colon = skipSpace(from, end);
  if (colon >= end) return Outcome.MORE;
  if (byteAt(colon) != 0x3a) return fail(failureAt(colon), colon);
  reading = child;
  const at = skipSpace(colon + 1, end);
  return at < end ? stepValue(child, at, end) : Outcome.MORE;
}

// Values

/** Walks the value at `at`, or into it. */
function stepValue(child: usize, at: u32, end: u32): u32 {
  reading = child;
  const byte = byteAt(at);
  if (flagsOf(child) & (Flag.WATCHED | Flag.JUDGED)) {
    child = resolve(child, at, end);
    if (child == 0) return failure == Failure.NONE ? Outcome.MORE : Outcome.FAILED;
  }
  if (byte == 0x22) {
    const close = valueEntry + 1;
    if (close >= indexEnd) return startLongString(child, at, end);
    settle(child);
    entry = valueEntry + 2;
    const behind = entryAt(close) + 1;
    string(child, at, behind);
    return finish(behind, true);
  }
  if ((byte | 0x20) == 0x7b) return openContainer(child, at, byte == 0x5b);
  if (byte == 0x2d || byte - 0x30 < 10) return stepNumber(child, at, end);
  if (byte == 0x74 || byte == 0x66 || byte == 0x6e) return stepLiteral(child, at, end);
  return fail(failureAt(at), at);
}

/** Does what the unit's node says of the unit as a whole: its key, and its removal. */
@inline
function settle(child: usize): void {
  if ((flagsOf(child) & (Flag.KEYS | Flag.REMOVE)) != 0 || (flagsOf(container) & Flag.MAY_REMOVE) != 0) settleMember(child);
}

function settleMember(child: usize): void {
  if (settled || depth == 0) return;
  removed = (flagsOf(child) & Flag.REMOVE) != 0;
  if (removed) {
    beginRemoval(comma, member);
    return;
  }
  endRemoval(member);
  if (flagsOf(child) & Flag.KEYS && !inArray) addRequest(member, keyEnd, child, ordinal as u32, depth);
}

/** The value ends at `at`. */
@inline
function finish(at: u32, scalar: bool): u32 {
  position = at;
  reading = 0;
  settled = false;
  if (depth == 0) return finishDocument(scalar);
  expect = Expect.COMMA_OR_END;
  if (flagsOf(container) & Flag.MAY_REMOVE) {
    if (removed) noteRemoved(at);
    else noteKept();
    removed = false;
  }
  return Outcome.MORE;
}

function finishDocument(scalar: bool): u32 {
  expect = Expect.DOCUMENT;
  documents++;
  scalarBefore = scalar;
  spaceBefore = false;
  lineBefore = false;
  allowLineBreak(true);
  return Outcome.MORE;
}

/** Notes what becomes of a scalar that an action decides; `field` is where the action has the bytes for its type. */
function replace(child: usize, start: u32, end: u32, field: usize): void {
  const action: usize = load<u32>(child, Node.ACTION);
  let text = load<u32>(action + field);
  if (text == 0) {
    const size = end - start - (field == Action.STRING ? 2 : 0);
    if (!inParts && size <= largest) {
      addRequest(start, end, child, 0, 0);
      return;
    }
    tooLarge++;
    field += Action.OVERSIZE;
    text = load<u32>(action + field);
  }
  const size = load<u32>(action + field, 4);
  if (!inParts && size == end - start && memory.compare(input + start, text, size) == 0) return;
  addSplice(start, end, text, size);
  addOne(child, Node.CHANGED);
}

/** The scalar from `start` to `end` is removed or nulled. */
function take(child: usize, start: u32, end: u32): void {
  addOne(child, Node.COUNT);
  if ((flagsOf(child) & Flag.NULL) != 0) {
    if (byteAt(start) == 0x6e) return;
    addSplice(start, end, NULL, 4);
  }
  addOne(child, Node.CHANGED);
}

/** Does what `child` says of a scalar; `field` is its type, as the place in an action. */
@inline
function scalar(child: usize, start: u32, end: u32, field: usize): void {
  if (flagsOf(child) & (Flag.REMOVE | Flag.NULL | Flag.RECORD)) {
    if (flagsOf(child) & Flag.RECORD) countScalarRecord();
    if (flagsOf(child) & (Flag.REMOVE | Flag.NULL)) {
      take(child, start, end);
      return;
    }
  }
  if (field == HOLDS_NOTHING) return;
  addOne(child, Node.COUNT);
  if (load<u32>(child, Node.ACTION) != 0) replace(child, start, end, field);
}

function countScalarRecord(): void {
  records++;
  if (!inParts) leaveRecord();
}

function leaveRecord(): void {
  recordDepth = 0;
  heldFrom = NONE;
}

@inline
function string(child: usize, start: u32, end: u32): void {
  scalar(child, start, end, end - start == 2 ? HOLDS_NOTHING : Action.STRING);
}

function stepLiteral(child: usize, at: u32, end: u32): u32 {
  const behind = mismatch(at, end);
  if (behind != literalEnd(at)) return behind < end ? fail(Failure.BAD_LITERAL, behind) : Outcome.MORE;
  settle(child);
  entry = valueEntry;
  scalar(child, at, behind, byteAt(at) == 0x6e ? HOLDS_NOTHING : Action.BOOLEAN);
  return finish(behind, true);
}

function stepNumber(child: usize, at: u32, end: u32): u32 {
  startNumber();
  const behind = readNumber(at, end);
  if (behind < end || ended) {
    if (!numberIsWhole()) return behind < end ? fail(Failure.BAD_NUMBER, behind) : Outcome.MORE;
    settle(child);
    entry = valueEntry;
    scalar(child, at, behind, Action.NUMBER);
    return finish(behind, true);
  }
  if (behind - at <= (isExamined(child, Action.NUMBER) ? largest : longAt)) return Outcome.MORE;
  startLong(child, at, end, Action.NUMBER);
  entry = valueEntry;
  expect = Expect.IN_NUMBER;
  return Outcome.MORE;
}

function resumeNumber(end: u32): u32 {
  const behind = readNumber(position, end);
  if (behind >= end && !ended) {
    position = end;
    return Outcome.MORE;
  }
  if (!numberIsWhole()) return behind < end ? fail(Failure.BAD_NUMBER, behind) : Outcome.MORE;
  return endLong(behind);
}

/** Whether the action at `child` needs the bytes of the value. */
function isExamined(child: usize, field: usize): bool {
  const action: usize = load<u32>(child, Node.ACTION);
  return action != 0 && load<u32>(action + field) == 0;
}

/** The end of a string is not there yet. */
function startLongString(child: usize, at: u32, end: u32): u32 {
  if (end - at - 1 <= (isExamined(child, Action.STRING) ? largest : longAt)) return Outcome.MORE;
  startLong(child, at, end, Action.STRING);
  entry = valueEntry + 1;
  expect = Expect.IN_STRING;
  return Outcome.MORE;
}

/** Begins a string or number that is walked in parts; what becomes of it is decided by its first part. */
function startLong(child: usize, at: u32, end: u32, field: usize): void {
  settle(child);
  if (flagsOf(child) & Flag.RECORD) {
    heldFrom = at;
    recordDepth = NONE;
  }
  const before = spliceCount;
  inParts = true;
  scalar(child, at, end, field);
  inParts = false;
  dropping = spliceCount != before;
  droppedFrom = end;
  position = end;
}

function endLong(at: u32): u32 {
  if (dropping) addDeletion(droppedFrom, at);
  dropping = false;
  if (recordDepth == NONE) leaveRecord();
  return finish(at, true);
}

function resumeString(end: u32): u32 {
  if (entry >= indexEnd) {
    position = max(position, end); // a flaw may lie in what is gone already
    return Outcome.MORE;
  }
  const behind = entryAt(entry) + 1;
  entry++;
  return endLong(behind);
}

function startLongKey(end: u32): u32 {
  longKeyNode = longKeyChild();
  keyEnd = end;
  const before = spliceCount;
  settle(longKeyNode);
  settled = true;
  dropping = spliceCount != before && flagsOf(longKeyNode) & Flag.KEYS && !removed;
  droppedFrom = end;
  entry++;
  position = end;
  expect = Expect.IN_KEY;
  return Outcome.MORE;
}

function resumeKey(end: u32): u32 {
  if (entry >= indexEnd) {
    position = max(position, end);
    return Outcome.MORE;
  }
  const behind = entryAt(entry) + 1;
  entry++;
  if (dropping) addDeletion(droppedFrom, behind);
  dropping = false;
  position = behind;
  expect = Expect.COLON;
  return Outcome.MORE;
}

// Containers

function openContainer(child: usize, at: u32, array: bool): u32 {
  if (depth >= maxDepth) return fail(Failure.TOO_DEEP, at);
  settle(child);
  const flags = flagsOf(child);
  pushFrame();
  if (flags & Flag.RECORD) {
    heldFrom = at;
    recordDepth = depth;
  }
  if (flags & (Flag.NULL | Flag.REMOVE)) takeContainer(child, at);
  container = child;
  inArray = array;
  ordinal = array ? 0 : ++objects;
  entry = valueEntry + 1;
  position = at + 1;
  reading = 0;
  settled = false;
  removed = false;
  expect = array ? Expect.ELEMENT_OR_END : Expect.KEY_OR_END;
  if (depth == 1 && format == Format.NDJSON) allowLineBreak(false);
  if (flags & Flag.MAY_REMOVE) startContainer();
  return Outcome.MORE;
}

function takeContainer(child: usize, at: u32): void {
  addOne(child, Node.COUNT);
  addOne(child, Node.CHANGED);
  if (flagsOf(child) & Flag.REMOVE) {
    removedAt = depth;
    return;
  }
  nulledAt = depth;
  droppedFrom = at;
}

function closeContainer(at: u32): u32 {
  if (removedAt == 0) endRemovalLast();
  entry++;
  if (nulledAt == depth) {
    addSplice(droppedFrom, at + 1, NULL, 4);
    nulledAt = 0;
  }
  removed = removedAt == depth;
  if (removed) removedAt = 0;
  if (recordDepth == depth) {
    records++;
    leaveRecord();
  }
  popFrame();
  return finish(at + 1, false);
}

function pushFrame(): void {
  if (depth >= stackRoom) {
    stackRoom = stackRoom * 2 + 64;
    stack = resized(stack, (stackRoom as usize) * FRAME);
  }
  const frame = stack + (depth as usize) * FRAME;
  store<u32>(frame, container as u32);
  store<u32>(frame, inArray as u32, 4);
  store<f64>(frame, ordinal, 8);
  depth++;
}

function popFrame(): void {
  depth--;
  const frame = stack + (depth as usize) * FRAME;
  container = load<u32>(frame);
  inArray = load<u32>(frame, 4) != 0;
  ordinal = load<f64>(frame, 8);
}

// Candidates

/** Which node the candidate at `at` is; 0 if its end is not there yet, or if it is wrong. */
function resolve(candidate: usize, at: u32, end: u32): usize {
  const byte = byteAt(at);
  const watched = (flagsOf(candidate) & Flag.WATCHED) != 0;
  if (watched && byte != 0x7b) return variant(candidate, 0);
  const behind = candidateEnd(candidate, at, end);
  if (behind == 0) return 0;
  const size = (behind == NOT_YET ? end : behind) - at;
  if (size > largest) {
    startLook();
    return askPresume(candidate);
  }
  if (behind == NOT_YET) return 0;
  if (watched && !sawTwice()) return variant(candidate, watchedCode());
  return askJudge(candidate, input + at, size);
}

function variant(candidate: usize, code: u32): usize {
  const variants: usize = load<u32>(candidate, Node.VARIANTS);
  const known: usize = load<u32>(variants + ((code as usize) << 2));
  return known != 0 ? known : askVariant(candidate, code);
}

/** The position behind the candidate, NOT_YET, or 0 if it is not a value. */
function candidateEnd(candidate: usize, at: u32, end: u32): u32 {
  const byte = byteAt(at);
  if ((byte | 0x20) == 0x7b) return seek(candidate, valueEntry, end);
  if (byte == 0x22) return valueEntry + 1 < indexEnd ? entryAt(valueEntry + 1) + 1 : NOT_YET;
  if (byte == 0x2d || byte - 0x30 < 10) {
    startNumber();
    const behind = readNumber(at, end);
    if (behind >= end && !ended) return NOT_YET;
    if (numberIsWhole()) return behind;
    if (behind >= end) return NOT_YET;
    fail(Failure.BAD_NUMBER, behind);
    return 0;
  }
  if (byte != 0x74 && byte != 0x66 && byte != 0x6e) {
    fail(failureAt(at), at);
    return 0;
  }
  const behind = mismatch(at, end);
  if (behind == literalEnd(at)) return behind;
  if (behind >= end) return NOT_YET;
  fail(Failure.BAD_LITERAL, behind);
  return 0;
}
