/** Which of two actions does less to a value. */
import { ACTION_NAMES, type ActionSpec, MASK_DEFAULTS, type MaskOptions, type ShiftOptions } from "../model.ts";

export type Direction = "WEAKER" | "STRONGER" | "DIFFERENT";

/** Which way a change goes; null stands for a value that is kept, undefined for no change. */
export function compareActions(before: ActionSpec | null, after: ActionSpec | null): Direction | undefined {
  const difference = strength(after) - strength(before);
  if (difference !== 0) return difference < 0 ? "WEAKER" : "STRONGER";
  if (before?.name === "mask") return compareMasks(maskOf(before), maskOf(after));
  if (before?.shift !== undefined && after?.shift !== undefined) return compareShifts(before.shift, after.shift);
  // Options of which nobody has said here which are the weaker: better a warning too many.
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : "WEAKER";
}

function maskOf(spec: ActionSpec | null): MaskOptions {
  return spec?.mask ?? MASK_DEFAULTS;
}

/** 0 for a value that stays; the order is that of `ACTION_NAMES`. */
export function strength(spec: ActionSpec | null): number {
  return spec === null ? 0 : 1 + ACTION_NAMES.indexOf(spec.name);
}

/** Fewer days hide less. What dates shift by only says which of them move together. */
function compareShifts(before: ShiftOptions, after: ShiftOptions): Direction | undefined {
  if (before.days !== after.days) return after.days < before.days ? "WEAKER" : "STRONGER";
  return before.by === after.by ? undefined : "DIFFERENT";
}

/** Whatever shows more than before is weaker, even where something else shows less. */
function compareMasks(before: MaskOptions, after: MaskOptions): Direction | undefined {
  const shown = ({ keepFirst, keepLast, keepSeparators }: MaskOptions) => [keepFirst, keepLast, Number(keepSeparators)];
  const more = shown(after).map((value, i) => value - (shown(before)[i] ?? 0));
  if (more.some((value) => value > 0)) return "WEAKER";
  if (more.some((value) => value < 0)) return "STRONGER";
  return before.char === after.char ? undefined : "DIFFERENT";
}
