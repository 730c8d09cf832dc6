// Noted values: others of their record depend on them. They are noted as they stand in the input, whatever becomes of them.
import { NOTED } from "../../shared/layout";
import { resized } from "../memory/room";
import { Innermost } from "./records";

export let noted: usize = 0;
export let notedCount: u32 = 0;
let notedRoom: u32 = 0;

export function clearNoted(): void {
  notedCount = 0;
}

/** The value from `start` to `end` stands at `node`; `end` is `start` for a container, and for what is too large. */
export function note(node: usize, start: u32, end: u32): void {
  if (Innermost.record == 0) return;
  if (notedCount == notedRoom) {
    notedRoom = notedRoom * 2 + 64;
    noted = resized(noted, (notedRoom as usize) * NOTED.SIZE);
  }
  const at = noted + (notedCount++ as usize) * NOTED.SIZE;
  store<u32>(at, node as u32, NOTED.NODE);
  store<u32>(at, Innermost.record, NOTED.RECORD);
  store<u32>(at, start, NOTED.START);
  store<u32>(at, end, NOTED.END);
}
