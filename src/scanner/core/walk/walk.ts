// Second pass: along the structural index, with the strict grammar of RFC 8259, from node to node.
//
// The walk goes forward by units: a comma, a bracket, an element, a member's key with its scalar value. A unit that
// the data ends in the middle of is left alone and begun again when more has come, so that nothing is decided twice:
// `Place.position` is the end of the last whole unit. Three things may be too long for that and are walked in parts
// (the states IN_…): strings, numbers and keys. A candidate of filters is held like a unit until it is known which
// node it is. Where members may be removed, a comma belongs to the unit behind it.
//
// What the walk decides, it notes as splices; it copies nothing.
import { FAILURE, FLAG, FORMATS, NONE, OUTCOME } from "../../shared/codes";
import { NODE } from "../../shared/layout";
import { forget, indexEnd, input, inputEnd } from "../memory/buffers";
import { byteAt, entryAt, flagsOf } from "../memory/bytes";
import { lookUp } from "../memory/dictionary";
import { hasBackslash, unescape, unescaped } from "../memory/text";
import { finishHashes } from "../splices/hash";
import { Expect, Place, Run, Unit } from "../splices/place";
import { beginLine, lineHeldFrom, shiftRecords } from "../splices/records";
import { deleteTo, removing, shiftRemoval } from "../splices/removal";
import { shiftSplices, spliceCount, waitingSplices } from "../splices/splices";
import { fail, Failed } from "../structure/failure";
import { shiftStructure, walkableEnd } from "../structure/structure";
import { resolve } from "./candidates";
import { closeContainer, deleteNulledTo, openContainer, shiftTaken } from "./containers";
import { longKeyNode, resumeKey, stepLongKey } from "./long-keys";
import { askChild } from "./questions";
import { runThrough } from "./run-through";
import { failureAt, shiftNumber, skipSpace } from "./tokens";
import { Documents } from "./units";
import { dropTo, resumeNumber, resumeString, stepLiteral, stepNumber, stepString, Values } from "./values";

/** White space inside a member, or around one that may be removed, is held: nobody writes more of it. */
const LONGEST_GAP: u32 = 1 << 20;

/** Past so many splices the output is taken first. */
const MANY_SPLICES: u32 = 1 << 15;
/** Every splice is taken by itself, so that the walk is still at its place when the host is asked. */
let stopsAtSplices: bool = false;

/** The comma was put back, but the element behind it has been counted: errors in it have its index. */
let isCounted: bool = false;

export function startWalk(root: usize, format: u32, maxDepth: u32): void {
  Run.root = root;
  Run.format = format;
  Run.maxDepth = maxDepth;
}

export function setSizes(largest: u32, longValue: u32, longKey: u32): void {
  Run.largest = largest;
  Run.longAt = min(longValue, largest);
  Run.longKeyAt = longKey;
}

export function resetWalk(): void {
  isCounted = false;
}

export function stopAtEverySplice(): void {
  stopsAtSplices = true;
}

/** All that can come has come. */
export function endWalk(): void {
  Place.ended = true;
}

/** Whether the data may end here. */
export function walkIsWhole(): bool {
  return Place.expect == Expect.DOCUMENT && Place.position == inputEnd;
}

/** Where the line of NDJSON begins that may still be wrong; NONE: there is none. */
export function heldLine(): u32 {
  return Run.format != FORMATS.ndjson || (Place.ended && walkIsWhole()) ? NONE : lineHeldFrom();
}

/** Forgets what has been walked and emitted, up to `emittedTo`, once that is cheaper than to go on behind it. */
export function forgetWalked(emittedTo: u32): u32 {
  const by = min(Place.position, emittedTo);
  if (by == 0 || inputEnd - by > by) return 0;
  forget(by, Place.entry);
  shiftStructure(by);
  shiftRemoval(by);
  shiftRecords(by);
  Place.entry = 0;
  Place.position -= by;
  shiftSplices(by);
  shiftTaken(by);
  shiftNumber(by);
  Values.droppedFrom -= by;
  return by;
}

/** Walks what has been indexed. */
export function walk(): u32 {
  const end = walkableEnd();
  let outcome: u32 = OUTCOME.MORE;
  while (outcome == OUTCOME.MORE) {
    const from = Place.position;
    const expected = Place.expect;
    if (Place.depth != 0 && Place.expect <= Expect.ELEMENT_OR_END && !stopsAtSplices) runThrough();
    outcome = step(end);
    if (Place.position == from && Place.expect == expected) break;
    if (outcome == OUTCOME.MORE && spliceCount - waitingSplices >= (stopsAtSplices ? 1 : MANY_SPLICES)) outcome = OUTCOME.FULL;
  }
  finishHashes();
  dropTo(Place.position);
  deleteNulledTo(Place.position);
  deleteTo(Place.position);
  return outcome;
}

/** Walks one unit, if it is there; the walk has come to the end of the data where the position stays. */
function step(end: u32): u32 {
  switch (Place.expect) {
    case Expect.COMMA_OR_END:
      return stepComma(end);
    case Expect.KEY:
    case Expect.KEY_OR_END:
      return stepKey(Place.position, end);
    case Expect.ELEMENT:
    case Expect.ELEMENT_OR_END:
      return stepElement(Place.position, end);
    case Expect.DOCUMENT:
      return stepDocument(end);
    case Expect.COLON:
      Unit.valueEntry = Place.entry;
      return stepColon(longKeyNode, Place.position, end);
    case Expect.IN_STRING:
      return resumeString(end);
    case Expect.IN_NUMBER:
      return resumeNumber(end);
    default:
      return resumeKey(end);
  }
}

// Between values

function stepDocument(end: u32): u32 {
  let at = Place.position;
  for (; at < end; at++) {
    const byte = byteAt(at);
    if (byte == 0x0a) {
      Documents.lineBefore = true;
      beginLine(at + 1);
    } else if (byte != 0x20 && byte != 0x0d && byte != 0x09) break;
    Documents.spaceBefore = true;
  }
  Place.position = at;
  if (at >= end) return OUTCOME.MORE;
  const misplaced = misplacedDocument(byteAt(at));
  if (misplaced != FAILURE.NONE) return fail(misplaced, at);
  Unit.comma = NONE;
  Unit.member = at;
  Unit.valueEntry = Place.entry;
  return stepValue(Run.root, at, end);
}

/** Why no document may begin here with this byte. */
function misplacedDocument(byte: u32): u32 {
  if (Documents.count == 0) return FAILURE.NONE;
  if (Run.format == FORMATS.json) return FAILURE.EXTRA_CONTENT;
  if (Run.format == FORMATS.ndjson && !Documents.lineBefore) return FAILURE.EXTRA_CONTENT;
  const scalar = byte == 0x22 || byte == 0x2d || byte - 0x30 < 10 || byte == 0x74 || byte == 0x66 || byte == 0x6e;
  return scalar && Documents.scalarBefore && !Documents.spaceBefore ? FAILURE.MISSING_SPACE : FAILURE.NONE;
}

function stepComma(end: u32): u32 {
  const at = skipSpace(Place.position, end);
  if (removing && at - Place.position > LONGEST_GAP) return failGap();
  if (at >= end) {
    if (!removing) Place.position = at;
    return OUTCOME.MORE;
  }
  const byte = byteAt(at);
  if (byte == (Place.inArray ? 0x5d : 0x7d)) return closeContainer(at);
  if (byte != 0x2c) return fail(failureAt(at), at);
  if (flagsOf(Place.container) & FLAG.MAY_REMOVE) return stepWithComma(at, end);
  Place.position = at + 1;
  if (!Place.inArray) {
    Place.expect = Expect.KEY;
    return stepKey(at + 1, end);
  }
  Place.ordinal++;
  Place.expect = Expect.ELEMENT;
  return stepElement(at + 1, end);
}

/** Walks a unit that the comma at `at` belongs to; it is put back if the unit is not whole yet. */
function stepWithComma(at: u32, end: u32): u32 {
  const from = Place.position;
  if (skipSpace(at + 1, end) - from > LONGEST_GAP) return failGap();
  Unit.comma = at;
  if (Place.inArray && !isCounted) Place.ordinal++;
  Place.expect = Place.inArray ? Expect.ELEMENT : Expect.KEY;
  const outcome = Place.inArray ? stepElement(at + 1, end) : stepKey(at + 1, end);
  Unit.comma = NONE;
  isCounted = outcome == OUTCOME.MORE && Place.position == from;
  if (!isCounted) return outcome;
  Place.expect = Expect.COMMA_OR_END;
  return OUTCOME.MORE;
}

function failGap(): u32 {
  return fail(FAILURE.GAP_TOO_LONG, Place.position + LONGEST_GAP);
}

function stepElement(from: u32, end: u32): u32 {
  const at = skipSpace(from, end);
  if (at >= end) {
    if (Unit.comma == NONE) Place.position = at;
    return OUTCOME.MORE;
  }
  if (byteAt(at) == 0x5d && Place.expect == Expect.ELEMENT_OR_END) return closeContainer(at);
  Unit.member = at;
  Unit.valueEntry = Place.entry;
  return stepValue(elementNode(), at, end);
}

function elementNode(): usize {
  const container = Place.container;
  const ordinal = Place.ordinal;
  const node: usize = load<u32>(container, NODE.ELEMENT);
  if (node != 0 && ordinal >= (load<u32>(container, NODE.INDEXED) as f64)) return node;
  return askChild(container, 0, 0, ordinal);
}

function stepKey(from: u32, end: u32): u32 {
  const at = skipSpace(from, end);
  if (at >= end) {
    if (Unit.comma == NONE) Place.position = at;
    return OUTCOME.MORE;
  }
  if (byteAt(at) != 0x22) {
    if (byteAt(at) == 0x7d && Place.expect == Expect.KEY_OR_END) return closeContainer(at);
    return fail(failureAt(at), at);
  }
  Unit.member = at;
  const whole = Place.entry + 1 < indexEnd;
  const behind = whole ? entryAt(Place.entry + 1) + 1 : end;
  const size = behind - at - 1 - u32(whole);
  if (size > Run.longKeyAt) return stepLongKey(behind, size, whole);
  if (!whole) return OUTCOME.MORE;
  Unit.keyEnd = behind;
  Unit.valueEntry = Place.entry + 2;
  return stepColon(memberNode(at + 1, size), behind, end);
}

function memberNode(name: u32, size: u32): usize {
  const child: usize = lookUp(load<u32>(Place.container, NODE.NAMES), input + name, size);
  return child != 0 ? child : otherNode(name, size);
}

function otherNode(name: u32, size: u32): usize {
  const other: usize = load<u32>(Place.container, NODE.OTHER);
  if (other != 0 && (flagsOf(Place.container) & FLAG.CLOSED) != 0) return other;
  if (!hasBackslash(input + name, size)) return askChild(Place.container, input + name, size, 0);
  const plain = unescape(input + name, size);
  return askChild(Place.container, unescaped, plain, 0);
}

function stepColon(child: usize, from: u32, end: u32): u32 {
  const colon = skipSpace(from, end);
  if (colon - from > LONGEST_GAP) return fail(FAILURE.GAP_TOO_LONG, from + LONGEST_GAP);
  if (colon >= end) return OUTCOME.MORE;
  if (byteAt(colon) != 0x3a) return fail(failureAt(colon), colon);
  Place.reading = child;
  const at = skipSpace(colon + 1, end);
  if (at - colon > LONGEST_GAP) return fail(FAILURE.GAP_TOO_LONG, colon + LONGEST_GAP);
  return at < end ? stepValue(child, at, end) : OUTCOME.MORE;
}

/** Walks the value at `at`, or into it. */
function stepValue(child: usize, at: u32, end: u32): u32 {
  Place.reading = child;
  const byte = byteAt(at);
  const held = (flagsOf(child) & (FLAG.WATCHED | FLAG.JUDGED)) != 0;
  if (held) {
    child = resolve(child, at, end);
    if (child == 0) return Failed.code == FAILURE.NONE ? OUTCOME.MORE : OUTCOME.FAILED;
    Place.reading = child;
  }
  if (byte == 0x22) return stepString(child, at, end);
  if ((byte | 0x20) == 0x7b) return openContainer(child, at, byte == 0x5b, held);
  if (byte == 0x2d || byte - 0x30 < 10) return stepNumber(child, at, end);
  if (byte == 0x74 || byte == 0x66 || byte == 0x6e) return stepLiteral(child, at, end);
  return fail(failureAt(at), at);
}
