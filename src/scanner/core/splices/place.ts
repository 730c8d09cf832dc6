// Where the walk is: the open containers, and what is expected next.
import { FORMATS, NONE } from "../../shared/codes";
import { FRAME, NODE } from "../../shared/layout";
import { resized } from "../memory/room";

export namespace Expect {
  export const DOCUMENT: u32 = 0;
  /** Up to ELEMENT_OR_END: between the units of a container, with no comma read yet. */
  export const COMMA_OR_END: u32 = 1;
  export const KEY_OR_END: u32 = 2;
  export const ELEMENT_OR_END: u32 = 3;
  export const KEY: u32 = 4;
  export const ELEMENT: u32 = 5;
  export const COLON: u32 = 6;
  export const IN_STRING: u32 = 7;
  export const IN_NUMBER: u32 = 8;
  export const IN_KEY: u32 = 9;
}

export class Place {
  static expect: u32 = Expect.DOCUMENT;
  /** The end of the last whole unit, and the first index entry after it. */
  static position: u32 = 0;
  static entry: u32 = 0;
  /** The innermost open container; `stack` holds the outer ones. */
  static container: usize = 0;
  static inArray: bool = false;
  /** In an array the index of the element, in an object the number of the object. */
  static ordinal: f64 = 0;
  static objects: f64 = 0;
  static depth: u32 = 0;
  static stack: usize = 0;
  static stackRoom: u32 = 0;
  /** The node of the value that is being read; 0 between values. */
  static reading: usize = 0;
  /** Where the guess stands which member comes next: of the member before it, or of the container where none was met yet. */
  static guess: usize = 0;
  /** All data has come: a number may end with it. */
  static ended: bool = false;
}

/** How many labels have come in the open object. See ../walk/pairs.ts. */
export class Pair {
  static labels: u32 = 0;
}

/** What a run was started with. */
export class Run {
  static format: u32 = FORMATS.auto;
  static root: usize = 0;
  static maxDepth: u32 = 0;
  /** Bytes of a value that is examined, or of a candidate. */
  static largest: u32 = 0;
  /** Longer strings and numbers, longer keys are walked in parts. */
  static longAt: u32 = 0;
  static longKeyAt: u32 = 0;
}

/** The unit being walked: the comma that belongs to it, its first byte, the end of its key, its value's entry. */
export class Unit {
  static comma: u32 = NONE;
  static member: u32 = 0;
  static keyEnd: u32 = 0;
  /** The key goes on after `keyEnd`. */
  static keyInParts: bool = false;
  static valueEntry: u32 = 0;
}

/** Back to the beginning of an input; what the run was started with stays. */
export function resetPlace(): void {
  Place.expect = Expect.DOCUMENT;
  Place.position = 0;
  Place.entry = 0;
  Place.container = 0;
  Place.inArray = false;
  Place.ordinal = 0;
  Place.objects = 0;
  Place.depth = 0;
  Place.reading = 0;
  Place.guess = 0;
  Place.ended = false;
  Pair.labels = 0;
  Unit.comma = NONE;
  Unit.member = 0;
  Unit.keyEnd = 0;
  Unit.keyInParts = false;
  Unit.valueEntry = 0;
}

/** The frame that holds the container `depth` deep. */
@inline
export function frameAt(depth: u32): usize {
  return Place.stack + (depth as usize) * FRAME.SIZE;
}

@inline
export function storeFrame(depth: u32, node: usize, array: bool, ordinal: f64): void {
  const frame = frameAt(depth);
  store<u32>(frame, node as u32, FRAME.NODE);
  store<u32>(frame, array as u32, FRAME.IN_ARRAY);
  store<f64>(frame, ordinal, FRAME.ORDINAL);
}

/** Walks into a container whose first byte ends at `after`. */
export function pushFrame(node: usize, array: bool, after: u32): void {
  Pair.labels = 0;
  if (Place.depth >= Place.stackRoom) {
    Place.stackRoom = Place.stackRoom * 2 + 64;
    Place.stack = resized(Place.stack, (Place.stackRoom as usize) * FRAME.SIZE);
  }
  storeFrame(Place.depth++, Place.container, Place.inArray, Place.ordinal);
  Place.container = node;
  Place.inArray = array;
  Place.ordinal = array ? 0 : ++Place.objects;
  Place.expect = array ? Expect.ELEMENT_OR_END : Expect.KEY_OR_END;
  Place.reading = 0;
  Place.guess = node + NODE.FIRST;
  Place.position = after;
}

export function popFrame(): void {
  Pair.labels = 0;
  Place.guess = Place.container + NODE.NEXT;
  Place.depth--;
  const frame = frameAt(Place.depth);
  Place.container = load<u32>(frame, FRAME.NODE);
  Place.inArray = load<u32>(frame, FRAME.IN_ARRAY) != 0;
  Place.ordinal = load<f64>(frame, FRAME.ORDINAL);
}
