// Requests: splices whose texts the host supplies when the walk has stopped.
import { FLAG, PART, SEEN } from "../../shared/codes";
import { ACTION, NODE, REQUEST } from "../../shared/layout";
import { flagsOf } from "../memory/bytes";
import { resized } from "../memory/room";
import { Place, Run, Unit } from "./place";
import { groupAt, Innermost } from "./records";
import { addSplice, forgetEmitted, leave, spliceAt, spliceCount } from "./splices";

export let requests: usize = 0;
export let requestCount: u32 = 0;
let requestRoom: u32 = 0;

@inline
function requestAt(i: u32): usize {
  return requests + (i as usize) * REQUEST.SIZE;
}

/** A value whose replacement the host supplies. */
export function addRequest(start: u32, end: u32, node: usize, evidence: u32, part: u32): void {
  addKeyRequest(start, end, node, 0, 0);
  const at = requestAt(requestCount - 1);
  store<u32>(at, evidence, REQUEST.EVIDENCE);
  store<u32>(at, part, REQUEST.PART);
  if ((part & PART.PIECE) != 0) {
    const action: usize = load<u32>(node, NODE.ACTION);
    store<u32>(at, groupAt(load<u32>(action, ACTION.LEVELS), Place.depth), REQUEST.GROUP);
  }
}

/** Whether all of a key is there, and not too much of it. */
export function isWholeKey(start: u32, end: u32): bool {
  return !Unit.keyInParts && end - start - 2 <= Run.largest;
}

/** A key whose replacement the host supplies. */
export function addKeyRequest(start: u32, end: u32, node: usize, object: u32, depth: u32): void {
  if (requestCount == requestRoom) {
    requestRoom = requestRoom * 2 + 256;
    requests = resized(requests, (requestRoom as usize) * REQUEST.SIZE);
  }
  const at = requestAt(requestCount++);
  store<u32>(at, spliceCount, REQUEST.SPLICE);
  store<u32>(at, node as u32, REQUEST.NODE);
  store<u32>(at, object, REQUEST.OBJECT);
  store<u32>(at, depth, REQUEST.DEPTH);
  store<u32>(at, u32(isWholeKey(start, end)), REQUEST.WHOLE);
  store<u32>(at, flagsOf(node) & FLAG.RECORD ? 0 : Innermost.record, REQUEST.RECORD);
  store<u32>(at, 0, REQUEST.EVIDENCE);
  store<u32>(at, 0, REQUEST.PART);
  store<u32>(at, 0, REQUEST.GROUP);
  addSplice(start, end, 0, 0);
}

/**
 * The input is over. If there are no known values, texts in which only such values could be need no answer: their splices
 * change nothing, and their requests go.
 */
export function dropNeedless(): void {
  for (let i: u32 = 0; i < requestCount; i++) if (load<u32>(requestAt(i), REQUEST.PART) & PART.KNOWN) return;
  let left: u32 = 0;
  for (let i: u32 = 0; i < requestCount; i++) {
    const at = requestAt(i);
    if (load<u32>(at, REQUEST.EVIDENCE) == SEEN.COMPLETE && (load<u32>(at, REQUEST.PART) & PART.PIECE) == 0) leave(spliceAt(load<u32>(at, REQUEST.SPLICE)));
    else {
      if (left < i) memory.copy(requestAt(left), at, REQUEST.SIZE);
      left++;
    }
  }
  requestCount = left;
}

let texts: usize = 0;
let textRoom: u32 = 0;

/** Room for what the host puts in place of the requests of one walk. */
export function reserveTexts(size: u32): usize {
  if (size > textRoom) {
    textRoom = size + (size >> 1);
    texts = resized(texts, textRoom);
  }
  return texts;
}

export function resetRequests(): void {
  requestCount = 0;
}

/** Forgets the splices that have been emitted, and the first requests: those that have been answered. */
export function clearSplices(answered: u32): void {
  const gone = forgetEmitted();
  if (gone == 0 && answered == 0) return;
  requestCount -= answered;
  if (requestCount > 0) memory.copy(requests, requestAt(answered), (requestCount as usize) * REQUEST.SIZE);
  for (let i: u32 = 0; i < requestCount; i++) {
    const at = requestAt(i);
    store<u32>(at, load<u32>(at, REQUEST.SPLICE) - gone, REQUEST.SPLICE);
  }
}
