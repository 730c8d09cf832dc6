// What the host calls, and how the passes are joined. See ../scanner.ts.
export { reserveInput, setInputEnd, inputEnd, input, output, outputEnd, consumeOutput } from "./buffers";
export { newDictionary, put } from "./dictionary";
export { countLines, afterLastLine } from "./lines";
export { splices, spliceCount, requests, requestCount, clearSplices, emit, reserveTexts } from "./splices";
export { indexStructure, endStructure, flaw, flawAt } from "./structure";
export {
  startWalk,
  setSizes,
  walk,
  endWalk,
  walkIsWhole,
  forgetWalked,
  position,
  heldFrom,
  stack,
  depth,
  container,
  inArray,
  ordinal,
  reading,
  records,
  documents,
  tooLarge,
  failure,
  failedAt,
} from "./walk";

/** Memory of `size` bytes, all 0, for a node, an action, a text; it stays for the whole run. */
export function allocate(size: u32): usize {
  const at = heap.alloc(size);
  memory.fill(at, 0, size);
  return at;
}
