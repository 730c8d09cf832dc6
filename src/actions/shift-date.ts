/** DATE_SHIFT: every time of a record moves by the same keyed number of days. */
import { macOf } from "../keys/mac.ts";
import type { ShiftOptions } from "../rules/model.ts";
import { isWritable, readBasicDate, readDate, readStamp, type WrittenTime } from "./dates.ts";
import type { KeyedContext } from "./keyed-context.ts";

const DAY = 86_400_000;
const KEY_BYTES = 32;

/**
 * Whole days, so that times of day and all intervals inside a record stay. The shift comes from the key, the purpose and
 * the record, not the category: start and birth stand in different categories and must move together. What is no
 * time (dates.ts), or would leave the years 0001–9999 (a stamp: its count of digits), is replaced.
 */
export function shiftDate({ keys, purpose, label, replaced }: KeyedContext, { days }: ShiftOptions) {
  const mac = macOf(keys.writing({ action: "shift-date", category: null, purpose }, KEY_BYTES));
  let last = { record: 0, shift: 0 };
  const shiftOf = (record: number) => {
    if (last.shift === 0 || last.record !== record) last = { record, shift: shift(mac, record, days) };
    return last.shift;
  };
  const shifted = (text: string, record: number, read: WrittenTime | undefined) => {
    const time = (read?.time ?? Number.NaN) + shiftOf(record);
    const result = isWritable(time) ? read?.write(time) : undefined;
    if (result?.length === text.length) return result;
    replaced?.("other-characters");
    return undefined;
  };
  return {
    string: (text: string, record: number): string => {
      const plain = JSON.parse(text) as string;
      if (plain === label) return text;
      const trimmed = plain.trim();
      const read = readDate(trimmed) ?? readBasicDate(trimmed) ?? readStamp(trimmed);
      return JSON.stringify(shifted(trimmed, record, read) ?? label);
    },
    number: (text: string, record: number): string =>
      shifted(text, record, readStamp(text) ?? readBasicDate(text)) ?? "0",
    boolean: "false",
  };
}

/** −days … −1 or 1 … days, each as likely, in milliseconds. */
function shift(mac: (text: Uint8Array) => Uint8Array, record: number, days: number): number {
  const digest = mac(new TextEncoder().encode(String(record)));
  const number = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  const place = Number(number % BigInt(2 * days));
  return (place < days ? place - days : place - days + 1) * DAY;
}
