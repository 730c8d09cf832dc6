// What the host calls, and how the passes are joined. See ../scanner.ts.
import { Failed } from "./failure";
import { Place } from "./place";
import { Records } from "./records";
import { Documents } from "./units";
import { Values } from "./values";

export { ask } from "./asked";
export { consumeOutput, input, inputEnd, output, outputEnd, reserveInput, setInputEnd } from "./buffers";
export { newDictionary, put } from "./dictionary";
export { hmac, newPads } from "./hmac";
export { afterLastLine, countLines } from "./lines";
export { beginMessage, finishMessage, message } from "./message";
export { reset } from "./reset";
export { clearEndings, noteEndings, releaseLine } from "./records";
export { clearSplices, emit, reserveTexts } from "./splices";
export { endStructure, flaw, flawAt, indexStructure } from "./structure";
export { clearTold } from "./told";
export { summarize } from "./summary";
export { endWalk, forgetWalked, heldLine, setSizes, startWalk, stopAtEverySplice, walk, walkIsWhole } from "./walk";

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

export function reading(): usize {
  return Place.reading;
}

export function records(): f64 {
  return Records.count;
}

export function documents(): f64 {
  return Documents.count;
}

export function tooLarge(): f64 {
  return Values.tooLarge;
}

export function failure(): u32 {
  return Failed.code;
}

export function failedAt(): u32 {
  return Failed.at;
}
