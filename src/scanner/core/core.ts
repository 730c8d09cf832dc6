// What the host calls. The host (../scanner.ts) joins the passes: structure, walk, requests, output.
//
// The room `core` is AssemblyScript, integers only: whatever is done for every byte is done here. It may not know what a rule,
// an action or a detector is, and what it shares with the host stands in ../shared. The hardest part is explained in walk/walk.ts.
import { Failed } from "./structure/failure";
import { Place } from "./splices/place";
import { passRecords, Records } from "./splices/records";
import { Documents } from "./walk/units";

export { afterWalk } from "./splices/after-walk";
export { consumeOutput, input, inputEnd, output, outputEnd, reserveInput, setInputEnd } from "./memory/buffers";
export { newDictionary, put } from "./memory/dictionary";
export { hmac, newPads } from "./hash/hmac";
export { afterLastLine, countLines, afterGone, linesGone } from "./structure/lines";
export { beginMessage, finishMessage, message } from "./walk/message";
export { keepCounts, reset, resetPart, restoreCounts } from "./walk/reset";
export { clearEndings, noteEndings, releaseLine, releaseRecord } from "./splices/records";
export { setCues } from "./evidence/cues";
export { emit } from "./splices/emit";
export { emitted, spliceCount, splices } from "./splices/splices";
export { clearSplices, reserveTexts } from "./splices/requests";
export { endStructure, flaw, flawAt, indexStructure } from "./structure/structure";
export { clearMarks, markCount, marks, markSplices } from "./splices/marks";
export { clearNoted } from "./splices/noted";
export { summarize } from "./walk/summary";
export { spliceWholeValues, stopAtEverySplice } from "./splices/stops";
export { endWalk, forgetWalked, heldLine, setSizes, startWalk, walk, walkIsWhole } from "./walk/walk";

/** Memory of `size` bytes, all 0, for a node, an action, a text; it stays for the whole run. */
export function allocate(size: u32): usize {
  const at = heap.alloc(size);
  memory.fill(at, 0, size);
  return at;
}

export function position(): u32 {
  return Place.position;
}

export function heldFrom(): u32 {
  return Records.heldFrom;
}

export function stack(): usize {
  return Place.stack;
}

export function depth(): u32 {
  return Place.depth;
}

export function container(): usize {
  return Place.container;
}

export function inArray(): bool {
  return Place.inArray;
}

export function ordinal(): f64 {
  return Place.ordinal;
}

/** So many elements of the open array have been walked elsewhere; `records`: some of them were records, or held some. */
export function pass(count: f64, records: bool): void {
  Place.ordinal += count;
  if (records) passRecords();
}

export function reading(): usize {
  return Place.reading;
}

export function records(): f64 {
  return Records.count;
}

export function documents(): f64 {
  return Documents.count;
}

export function failure(): u32 {
  return Failed.code;
}

export function failedAt(): u32 {
  return Failed.at;
}
