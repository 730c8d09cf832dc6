// Values that say something of others in their record: noted as they stand in the input, whatever becomes of them.
import { Innermost } from "./records";
import { resized } from "../memory/room";

const TOLD: usize = 16;
export let told: usize = 0;
export let toldCount: u32 = 0;
let toldRoom: u32 = 0;

export function clearTold(): void {
  toldCount = 0;
}

/** The value from `start` to `end` stands at `node`; `end` is `start` for what tells nothing: a container, or too much. */
export function tell(node: usize, start: u32, end: u32): void {
  if (Innermost.record == 0) return;
  if (toldCount == toldRoom) {
    toldRoom = toldRoom * 2 + 64;
    told = resized(told, (toldRoom as usize) * TOLD);
  }
  const at = told + (toldCount++ as usize) * TOLD;
  store<u32>(at, node as u32);
  store<u32>(at, Innermost.record, 4);
  store<u32>(at, start, 8);
  store<u32>(at, end, 12);
}
