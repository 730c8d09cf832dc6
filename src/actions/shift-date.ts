/** DATE_SHIFT: all times of one customer, or of what else a record is about, move by the same keyed number of days. */
import { macOf } from "../keys/mac.ts";
import type { ReplacedBecause } from "../report/run-counts.ts";
import type { ShiftOptions } from "../rules/model.ts";
import type { Action } from "./action.ts";
import { isWritable, readBasicDate, readDate, readStamp, type WrittenTime } from "./forms/dates.ts";
import type { KeyedContext } from "./keyed-context.ts";

const DAY = 86_400_000;
const KEY_BYTES = 32;

/**
 * Whole days, so that times of day and all intervals of what shifts together stay. The shift comes from the key, the
 * purpose and the value of the record that the rule's `by` names, and from nothing else: not from the category, since start
 * and birth stand in different ones and move together; not from a place, since whoever knows one date there would know
 * them all. Where the record does not say that value, in place of what is no time (dates.ts), and of what would leave the
 * years 0001–9999 (a stamp: its count of digits) stands the label.
 */
export function shiftDate(context: KeyedContext, { days }: ShiftOptions): Action {
  const { keys, purpose, label, replaced, shiftsBy } = context;
  const mac = macOf(keys.writing({ action: "shift-date", category: null, purpose }, KEY_BYTES));
  let last = { by: "", shift: 0 };
  const shiftOf = (by: string) => {
    if (last.shift === 0 || last.by !== by) last = { by, shift: shift(mac, by, days) };
    return last.shift;
  };
  const shifted = (text: string, record: number, read: WrittenTime | undefined) => {
    if (read === undefined) return refused("other-characters");
    const by = shiftsBy?.(record);
    if (by === undefined) return refused("without-by");
    const time = read.time + shiftOf(by);
    const result = isWritable(time) ? read.write(time) : undefined;
    return result?.length === text.length ? result : refused("other-characters");
  };
  const refused = (because: ReplacedBecause): undefined => {
    replaced?.(because);
    return undefined;
  };
  return {
    string: (text, record) => {
      if (text === label) return undefined;
      const trimmed = text.trim();
      const read = readDate(trimmed) ?? readBasicDate(trimmed) ?? readStamp(trimmed);
      return shifted(trimmed, record, read) ?? label;
    },
    number: (text, record) => shifted(text, record, readStamp(text) ?? readBasicDate(text)) ?? "0",
  };
}

/** −days … −1 or 1 … days, each as likely, in milliseconds. */
function shift(mac: (text: Uint8Array) => Uint8Array, by: string, days: number): number {
  const digest = mac(new TextEncoder().encode(by));
  const number = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  const place = Number(number % BigInt(2 * days));
  return (place < days ? place - days : place - days + 1) * DAY;
}
