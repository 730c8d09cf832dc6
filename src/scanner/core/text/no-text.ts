// In place of door.ts where there is no room for what it opens: the host is asked about everything.
import { LOOK } from "../../shared/text";

@inline
export function look(_node: usize, _action: usize, _start: u32, _end: u32, _field: usize): u32 {
  return LOOK.ASK;
}

@inline
export function resetText(): void {}
