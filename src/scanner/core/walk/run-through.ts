// The common case in one go, in locals: members and elements whose values are whole, of nodes that ask for nothing but an action,
// for null, or to be a record; and objects on which filters decide by their members, where the look ahead knows all. It goes as
// far as all is plainly right and there, and leaves whatever is not, before its comma, to the steps of walk.ts. Every check is
// one of theirs.
import { FLAG } from "../../shared/codes";
import { ACTION, FRAME, NODE, TEXT } from "../../shared/layout";
import { index, indexEnd, input } from "../memory/buffers";
import { addOne, flagsOf } from "../memory/bytes";
import { Expect, frameAt, Pair, Place, Run, storeFrame } from "../splices/place";
import { beginRecord, endContainer, enterCandidate, enterRecord, finishRecord } from "../splices/records";
import { putSplice } from "../splices/splices";
import { isPadded, PADDING } from "../structure/structure";
import { foreseen, formMask, memberAt, sizeOfLead, valueAt } from "./lead";
import { isUnclear, NOT_YET, seek, watchedCode } from "./look";
import { skipSpace } from "./tokens";
import { replace, take } from "./values";
import { count, visit } from "./visits";

/** From the first entry of a unit, three more are read at most: of the quotes of its key and of those of its value. */
const READ_ON: usize = PADDING << 2;

const TRUE: u32 = 0x65757274;
const FALS: u32 = 0x736c6166;
const NULL: u32 = 0x6c6c756e;

/**
 * Where the literal, or the number without exponent, ends that stands at `at`; 0 for anything else. It ends at the next entry
 * of the index at the latest: no bracket or quote is of its bytes, and no blank after the data. What comes then is the next
 * unit's affair.
 */
@inline
function plainEnd(at: usize): usize {
  const first = load<u8>(at) as u32;
  if (first - 0x30 < 10 || first == 0x2d) return numberEnd(first == 0x2d ? at + 1 : at);
  const word = load<u32>(at);
  if (word == TRUE || word == NULL) return at + 4;
  return word == FALS && load<u8>(at, 4) == 0x65 ? at + 5 : 0;
}

/** Where the digits end that begin at `at`, with those after a point; 0 where that is not all there is to the number. */
@inline
function numberEnd(at: usize): usize {
  const whole = at;
  at = digitsEnd(at);
  if (at == whole || (load<u8>(whole) == 0x30 && at > whole + 1)) return 0;
  if (load<u8>(at) == 0x2e) {
    const fraction = at + 1;
    at = digitsEnd(fraction);
    if (at == fraction) return 0;
  }
  const byte = load<u8>(at) as u32;
  return byte == 0x2e || (byte | 0x20) == 0x65 ? 0 : at;
}

@inline
function digitsEnd(at: usize): usize {
  while ((load<u8>(at) as u32) - 0x30 < 10) at++;
  return at;
}

/** Passes over a literal or number that begins with this byte. */
@inline
function passPlain(child: usize, start: u32, end: u32, byte: u8): void {
  if (flagsOf(child) != 0) {
    take(child, start, end);
    return;
  }
  if (byte == 0x6e) {
    visit(child);
    return;
  }
  count(child);
  if (load<u32>(child, NODE.ACTION) != 0) replace(child, start, end, byte < 0x40 ? ACTION.NUMBER : ACTION.BOOLEAN);
}

/** Passes over a string, quotes and all. */
@inline
function passString(child: usize, start: u32, end: u32): void {
  if (flagsOf(child) != 0) {
    take(child, start, end);
    return;
  }
  visit(child);
  if (end - start == 2) return;
  addOne(child, NODE.COUNT);
  const action: usize = load<u32>(child, NODE.ACTION);
  if (action == 0) return;
  const text = load<u32>(action, ACTION.STRING);
  const size = load<u32>(action, ACTION.STRING + TEXT.BYTES);
  const asks = (load<u32>(action, ACTION.NEEDS) | load<u32>(action, ACTION.KEPT)) != 0;
  // What has the size of its text may be the text already.
  if (asks || text == 0 || size == end - start || end - start - 2 > Run.largest) replace(child, start, end, ACTION.STRING);
  else {
    putSplice(start, end, text, size);
    addOne(child, NODE.CHANGED);
  }
}

/** Which node the candidate is that begins at `at`, with the entry at `entry`; 0 where the host is to be asked, or a step to be taken. */
function variantAt(candidate: usize, at: u32, entry: usize, depth: u32, end: u32): usize {
  if (flagsOf(candidate) != FLAG.WATCHED || load<u8>(input + at) != 0x7b) return 0;
  Place.depth = depth;
  const after = seek(candidate, ((entry - index) >> 2) as u32, end);
  if (after == NOT_YET || after - at > Run.largest || isUnclear) return 0;
  const variants: usize = load<u32>(candidate, NODE.VARIANTS);
  const variant: usize = load<u32>(variants + ((watchedCode as usize) << 2));
  return variant == 0 || flagsOf(variant) != 0 ? 0 : variant;
}

/** Which container the one at `node` stands in, if its end needs no step; 0: it does, or there is none. */
@inline
function outerOf(node: usize, depth: u32): usize {
  if ((flagsOf(node) & ~FLAG.RECORD) != 0 || depth <= 1) return 0;
  const outer: usize = load<u32>(frameAt(depth - 1), FRAME.NODE);
  return flagsOf(outer) & FLAG.MAY_REMOVE ? 0 : outer;
}

/** Enters the container that begins at `start` and is `depth` deep. */
@inline
function enter(child: usize, start: u32, depth: u32, held: bool): void {
  visit(child);
  Pair.labels = 0;
  if (held) enterCandidate(start, depth);
  if (flagsOf(child) != 0) {
    enterRecord(start, depth);
    beginRecord();
  }
}

/** Leaves the container at `node`, which ends at `end`. */
@inline
function leave(node: usize, end: u32, depth: u32): void {
  Pair.labels = 0;
  endContainer(depth);
  if (flagsOf(node) != 0) finishRecord(end);
}

@inline
function expected(first: bool, array: bool): u32 {
  return !first ? Expect.COMMA_OR_END : array ? Expect.ELEMENT_OR_END : Expect.KEY_OR_END;
}

/** It is long because its state stands in locals that change together: a function could return only one of them. */
export function runThrough(end: u32): void {
  if (flagsOf(Place.container) & FLAG.MAY_REMOVE) return;
  const base = input;
  const afterLast = index + ((indexEnd as usize) << 2) - (isPadded ? 0 : READ_ON);
  const forms = formMask();
  let at = index + ((Place.entry as usize) << 2);
  let after = Place.position;
  let node = Place.container;
  let array = Place.inArray;
  let ordinal = Place.ordinal;
  let depth = Place.depth;
  let guess = Place.guess;
  let first = Place.expect != Expect.COMMA_OR_END;

  while (at < afterLast) {
    let value = at;
    let start: u32;
    let child = array ? 0 : foreseen(guess, base + after, first, forms);
    if (child != 0) {
      start = after + sizeOfLead(child);
      value = at + 8;
    } else {
      const next = load<u32>(at);
      start = skipSpace(after, next);
      const byte = load<u8>(base + start);
      if (byte == (array ? 0x5d : 0x7d)) {
        const outer = outerOf(node, depth);
        if (start != next || outer == 0) break;
        after = next + 1;
        leave(node, after, depth);
        const frame = frameAt(--depth);
        guess = node + NODE.NEXT;
        node = outer;
        array = load<u32>(frame, FRAME.IN_ARRAY) != 0;
        ordinal = load<f64>(frame, FRAME.ORDINAL);
        at += 4;
        first = false;
        continue;
      }
      if (!first) {
        if (byte != 0x2c) break;
        start = skipSpace(start + 1, next);
      }
      if (array) child = load<u32>(node, NODE.INDEXED) != 0 ? 0 : load<u32>(node, NODE.ELEMENT);
      else {
        child = start != next ? 0 : memberAt(node, guess, at, after, first);
        start = valueAt;
        value = at + 8;
      }
    }
    if (child == 0) break;
    const held = (flagsOf(child) & ~(FLAG.NULL | FLAG.RECORD)) != 0;
    if (held && (child = variantAt(child, start, value, depth, end)) == 0) break;
    const opening = load<u8>(base + start);
    if ((opening | 0x20) == 0x7b) {
      if ((flagsOf(child) & FLAG.NULL) != 0 || depth >= Run.maxDepth || depth >= Place.stackRoom) break;
      storeFrame(depth++, node, array, array && !first ? ordinal + 1 : ordinal);
      enter(child, start, depth, held);
      guess = child + NODE.FIRST;
      node = child;
      array = opening == 0x5b;
      ordinal = array ? 0 : ++Place.objects;
      after = start + 1;
      at = value + 4;
      first = true;
      continue;
    }
    if (flagsOf(child) & FLAG.RECORD) break;
    if (opening == 0x22) {
      after = load<u32>(value, 4) + 1;
      passString(child, start, after);
      at = value + 8;
    } else {
      const stop = plainEnd(base + start);
      if (stop == 0) break;
      after = (stop - base) as u32;
      passPlain(child, start, after, opening);
      at = value;
    }
    if (!array) guess = child + NODE.NEXT;
    else if (!first) ordinal++;
    first = false;
  }
  Place.reading = 0;
  Place.guess = guess;
  Place.entry = ((at - index) >> 2) as u32;
  Place.position = after;
  Place.container = node;
  Place.inArray = array;
  Place.ordinal = ordinal;
  Place.depth = depth;
  Place.expect = expected(first, array);
}
