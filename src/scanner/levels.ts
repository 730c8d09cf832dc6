/** Where the walk is in the document. */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { FRAME } from "./shared/layout.ts";

/** A container on the way to a place, or last the value itself: its node, and where it stands in the one around it. */
export interface Level {
  readonly node: Pointer;
  /** -1 for a member. */
  readonly index: number;
}

/** Where the value stands that has just been walked: its index, or `name` of a member; nothing for a document. */
export function lastKeys(core: Core, name: string): (string | number)[] {
  if (core.depth() === 0) return [];
  return [core.inArray() ? core.ordinal() : name];
}

/** The way from the document to what is being read, or, between values, to the place of the last one. */
export function levelsOf(core: Core, memory: CoreMemory): Level[] {
  const levels: Level[] = [];
  let index = -1;
  const depth = core.depth();
  for (let level = 1; level <= depth; level++) {
    const innermost = level === depth;
    const frame = core.stack() + level * FRAME.SIZE;
    const node = innermost ? core.container() : memory.getU32(frame + FRAME.NODE);
    const inArray = innermost ? core.inArray() : memory.getU32(frame + FRAME.IN_ARRAY);
    if (level > 1) levels.push({ node, index });
    index = !inArray ? -1 : innermost ? core.ordinal() : memory.getF64(frame + FRAME.ORDINAL);
  }
  if (core.reading() !== 0 && depth > 0) levels.push({ node: core.reading(), index });
  return levels;
}
