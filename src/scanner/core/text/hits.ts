// What the core has found by itself since the host last looked: where, and by which detector.
import { HIT, LOOKS } from "../../shared/text";
import { resized } from "../memory/room";
import { Looks } from "./looks";

export let hits: usize = 0;
export let hitCount: u32 = 0;
let hitRoom: u32 = 0;

/** So many places are told apart before a hit is noted anew. */
const MOST_OPEN: u32 = 24;

/** A hit of the kind FOUND in the value at `node` that begins at `start`. */
export function addHit(node: usize, kind: u32, start: u32): void {
  if (load<u32>(Looks.at, LOOKS.EACH) == 0) {
    const least: u32 = hitCount > MOST_OPEN ? hitCount - MOST_OPEN : 0;
    for (let i = hitCount; i > least; i--) {
      const at = hits + ((i - 1) as usize) * HIT.SIZE;
      if (load<u32>(at, HIT.NODE) != (node as u32) || load<u32>(at, HIT.KIND) != kind) continue;
      store<u32>(at, load<u32>(at, HIT.COUNT) + 1, HIT.COUNT);
      return;
    }
  }
  if (hitCount == hitRoom) {
    hitRoom = hitRoom * 2 + 256;
    hits = resized(hits, (hitRoom as usize) * HIT.SIZE);
  }
  const at = hits + (hitCount++ as usize) * HIT.SIZE;
  store<u32>(at, node as u32, HIT.NODE);
  store<u32>(at, kind, HIT.KIND);
  store<u32>(at, start, HIT.START);
  store<u32>(at, 1, HIT.COUNT);
}

export function clearHits(): void {
  hitCount = 0;
}

export function resetHits(): void {
  hitCount = 0;
}

const found: usize = memory.data(8, 4);

/** Where the hits stand, and how many there are. */
export function foundHits(): usize {
  store<u32>(found, hits as u32);
  store<u32>(found, hitCount, 4);
  return found;
}
