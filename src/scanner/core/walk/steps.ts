// The steps of the walk: each walks one unit, from what is expected next. A step that finds its unit not whole leaves all as it
// was, and says MORE; see walk.ts.
import { FAILURE, FLAG, FORMATS, NONE, OUTCOME } from "../../shared/codes";
import { NODE } from "../../shared/layout";
import { indexEnd, input } from "../memory/buffers";
import { byteAt, entryAt, flagsOf } from "../memory/bytes";
import { lookUp } from "../memory/dictionary";
import { hasBackslash, unescape, unescaped } from "../memory/text";
import { Expect, Place, Run, Unit } from "../splices/place";
import { beginLine } from "../splices/records";
import { removing } from "../splices/removal";
import { fail, Failed } from "../structure/failure";
import { resolve } from "./candidates";
import { closeContainer, openContainer } from "./containers";
import { longKeyNode, resumeKey, stepLongKey } from "./long-keys";
import { askChild } from "./questions";
import { beginsScalar, failureAt, skipSpace } from "./tokens";
import { Documents } from "./units";
import { resumeNumber, resumeString, stepLiteral, stepNumber, stepString } from "./values";

/** White space inside a member, or around one that may be removed, is held: nobody writes more of it. */
const LONGEST_GAP: u32 = 1 << 20;

/** The comma was put back, but the element after it has been counted: errors in it have its index. */
let isCounted: bool = false;

export function resetSteps(): void {
  isCounted = false;
}

/** Walks one unit, if it is there; the walk has come to the end of the data where the position stays. */
export function step(end: u32): u32 {
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
  return beginsScalar(byte) && Documents.scalarBefore && !Documents.spaceBefore ? FAILURE.MISSING_SPACE : FAILURE.NONE;
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
  const keyEnd = whole ? entryAt(Place.entry + 1) + 1 : end;
  const size = keyEnd - at - 1 - u32(whole);
  if (size > Run.longKeyAt) return stepLongKey(keyEnd, size, whole);
  if (!whole) return OUTCOME.MORE;
  Unit.keyEnd = keyEnd;
  Unit.valueEntry = Place.entry + 2;
  return stepColon(memberNode(at + 1, size), keyEnd, end);
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
  Place.guess = child + NODE.NEXT;
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
