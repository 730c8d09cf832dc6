// The common case in one go, in locals: members and elements that are strings or containers, and members that are literals
// or numbers without exponent, of nodes that ask for nothing but an action. It goes as far as all is plainly right and there,
// and leaves whatever is not, before its comma, to the steps of walk.ts. Every check is one of theirs.
import { FLAG } from "../../shared/codes";
import { ACTION, FRAME, NODE } from "../../shared/layout";
import { index, indexEnd, input } from "../memory/buffers";
import { flagsOf } from "../memory/bytes";
import { lookUp, sameText } from "../memory/dictionary";
import { Expect, frameAt, Place, Run, storeFrame } from "../splices/place";
import { Records } from "../splices/records";
import { isPadded, PADDING } from "../structure/structure";
import { skipSpace } from "./tokens";
import { replace } from "./values";
import { count, visit } from "./visits";

/** From the first entry of a unit, three more are read at most: of the quotes of its key and of those of its value. */
const READ_ON: usize = PADDING << 2;

/** Stands for no guess: after a node that several places share, any member may come. */
const NO_GUESS: usize = memory.data(4);

@inline
function guessAfter(child: usize): usize {
  return load<u32>(child, NODE.NAME_SIZE) != 0 ? child + NODE.NEXT : NO_GUESS;
}

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

/** The child for the name at `name`; 0 where it is not known. */
@inline
function memberOf(node: usize, guess: usize, name: usize, size: u32): usize {
  const guessed: usize = load<u32>(guess);
  if (guessed != 0 && load<u32>(guessed, NODE.NAME_SIZE) == size && sameText(name, load<u32>(guessed, NODE.NAME), size)) {
    return guessed;
  }
  const child: usize = lookUp(load<u32>(node, NODE.NAMES), name, size);
  if (child != 0 && guess != NO_GUESS && load<u32>(child, NODE.NAME_SIZE) != 0) store<u32>(guess, child as u32);
  return child;
}

/** The child for the key whose quotes stand at `open` and `close`; 0 where it is not known, or no colon stands after it. */
@inline
function keyedChild(node: usize, guess: usize, base: usize, open: u32, close: u32): usize {
  if (load<u8>(base + open) != 0x22 || load<u8>(base + close, 1) != 0x3a) return 0;
  return memberOf(node, guess, base + open + 1, close - open - 1);
}

/** Passes over a literal or number that begins with this byte. */
@inline
function passPlain(child: usize, start: u32, end: u32, byte: u8): void {
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
  if (end - start == 2) {
    visit(child);
    return;
  }
  count(child);
  if (load<u32>(child, NODE.ACTION) != 0) replace(child, start, end, ACTION.STRING);
}

/** It is long because its state stands in locals that change together: a function could return only one of them. */
export function runThrough(): void {
  const base = input;
  const afterLast = index + ((indexEnd as usize) << 2) - (isPadded ? 0 : READ_ON);
  let at = index + ((Place.entry as usize) << 2);
  let after = Place.position;
  let node = Place.container;
  let array = Place.inArray;
  let ordinal = Place.ordinal;
  let depth = Place.depth;
  // Where the guess stands which member comes next: records tend to be alike.
  let guess = node + NODE.FIRST;
  let first = Place.expect != Expect.COMMA_OR_END;

  while (at < afterLast && (flagsOf(node) & FLAG.MAY_REMOVE) == 0) {
    let next = load<u32>(at);
    let from = skipSpace(after, next);
    const byte = load<u8>(base + from);
    if (byte == (array ? 0x5d : 0x7d)) {
      if (from != next || flagsOf(node) != 0 || depth <= 1 || depth == Records.depth) break;
      const frame = frameAt(depth - 1);
      const outer: usize = load<u32>(frame, FRAME.NODE);
      if (flagsOf(outer) & FLAG.MAY_REMOVE) break;
      depth--;
      guess = guessAfter(node);
      node = outer;
      array = load<u32>(frame, FRAME.IN_ARRAY) != 0;
      ordinal = load<f64>(frame, FRAME.ORDINAL);
      after = next + 1;
      at += 4;
      first = false;
      continue;
    }

    if (!first) {
      if (byte != 0x2c) break;
      from = skipSpace(from + 1, next);
    }
    if (from != next) break;
    let value = at;
    let child: usize;
    if (array) {
      child = load<u32>(node, NODE.ELEMENT);
      if (child == 0 || load<u32>(node, NODE.INDEXED) != 0 || flagsOf(child) != 0) break;
    } else {
      const close = load<u32>(at, 4);
      child = keyedChild(node, guess, base, next, close);
      if (child == 0 || flagsOf(child) != 0) break;
      guess = guessAfter(child);
      value = at + 8;
      next = load<u32>(value);
      const start = skipSpace(close + 2, next);
      if (start != next) {
        const stop = plainEnd(base + start);
        if (stop == 0) break;
        after = (stop - base) as u32;
        passPlain(child, start, after, load<u8>(base + start));
        at = value;
        first = false;
        continue;
      }
    }

    const opening = load<u8>(base + next);
    if (opening == 0x22) {
      if (array && !first) ordinal++;
      after = load<u32>(value, 4) + 1;
      passString(child, next, after);
      at = value + 8;
      first = false;
    } else if ((opening | 0x20) == 0x7b && depth < Run.maxDepth && depth < Place.stackRoom) {
      storeFrame(depth++, node, array, array && !first ? ordinal + 1 : ordinal);
      visit(child);
      guess = child + NODE.FIRST;
      node = child;
      array = opening == 0x5b;
      ordinal = array ? 0 : ++Place.objects;
      after = next + 1;
      at = value + 4;
      first = true;
    } else break;
  }

  Place.reading = 0;
  Place.entry = ((at - index) >> 2) as u32;
  Place.position = after;
  Place.container = node;
  Place.inArray = array;
  Place.ordinal = ordinal;
  Place.depth = depth;
  Place.expect = !first ? Expect.COMMA_OR_END : array ? Expect.ELEMENT_OR_END : Expect.KEY_OR_END;
}
