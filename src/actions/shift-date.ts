/** DATE_SHIFT: all times of one customer, or of what else a record is about, move by the same keyed number of days. */
import { isText, mapOf, oneOf, wholeFrom } from "../input/shape.ts";
import type { Reader } from "../rules/file/checking.ts";
import { optional, readKeys, toLoad } from "../rules/file/keys.ts";
import { ID, id } from "../rules/file/readers.ts";
import type { Action, ReplacedBecause } from "./action.ts";
import { isWritable, readBasicDate, readDate, readStamp, type WrittenTime } from "./forms/dates.ts";
import { type KeyedContext, withKey } from "./keyed-context.ts";
import { actionKind, type Direction, USUAL_KEYED } from "./kind.ts";
import { schemaOf, wholeNumberOf, wrongOption } from "./options.ts";

/** How far dates shift, and by what. */
export interface ShiftOptions {
  /** At most so many days, into the past or into the future, and never none. 1–36500. */
  readonly days: number;
  /**
   * The entry of the same file whose value in the record the shift depends on. Always there in a rule; by default, in a policy, the
   * one that the rule file names.
   */
  readonly by?: string;
}

export interface ShiftSpec {
  readonly name: "shift-date";
  readonly shift: ShiftOptions;
}

const DAY = 86_400_000;
const KEY_BYTES = 32;

/**
 * Whole days, so that times of day and all intervals of what shifts together stay. The shift comes from the key, the
 * purpose and the value of the record that the rule's `by` names, and from nothing else: not from the category, since start
 * and birth stand in different ones and move together; not from a place, since whoever knows one date there would know
 * them all. Where the record does not say that value, in place of what is no time (dates.ts), and of what would leave the
 * years 0001–9999 (a stamp: its count of digits) stands the label.
 */
export function shifted(context: KeyedContext, { days }: ShiftOptions): Action {
  const { keys, purpose, label, replaced, shiftsBy } = context;
  const mac = keys.mac(keys.writing({ action: "shift-date", category: null, purpose }, KEY_BYTES));
  let last = { by: "", shift: 0 };
  const shiftOf = (by: string) => {
    if (last.shift === 0 || last.by !== by) last = { by, shift: shift(mac, by, days) };
    return last.shift;
  };
  const moved = (text: string, record: number, read: WrittenTime | undefined) => {
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
      return moved(trimmed, record, read) ?? label;
    },
    number: (text, record) => moved(text, record, readStamp(text) ?? readBasicDate(text)) ?? "0",
  };
}

/** −days … −1 or 1 … days, each as likely, in milliseconds. */
function shift(mac: (text: Uint8Array) => Uint8Array, by: string, days: number): number {
  const digest = mac(new TextEncoder().encode(by));
  const number = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  const place = Number(number % BigInt(2 * days));
  return (place < days ? place - days : place - days + 1) * DAY;
}

/** A hundred years. */
const MOST_DAYS = 36_500;

const days: Reader<number> = (node, checking) =>
  wholeNumberOf(node, 1, MOST_DAYS) ?? wrongOption(node, `a whole number from 1 to ${MOST_DAYS}`, checking);

const KEYS = { of: "shift-date", keys: { days: toLoad(days), by: optional(id) } };

const readShift: Reader<ShiftSpec> = (node, checking) => {
  const { days, by } = readKeys(node, KEYS, checking) ?? {};
  const isWrong = by === undefined && node.kind === "map" && node.members.some(({ key }) => key === "by");
  if (days === undefined || isWrong) return undefined;
  return { name: "shift-date", shift: { days, ...(by !== undefined && { by: by.value }) } };
};

export const shiftDateSchema = () =>
  schemaOf(
    "All dates and times move by the same number of days that have the same value at the entry named by `by`; what is no date is replaced.",
    {
      by: {
        description: "The id of another entry of this file, whose value in the record the shift depends on.",
        type: "string",
        pattern: `^${ID}$`,
      },
      days: {
        description: "At most so many, into the past or into the future.",
        type: "integer",
        minimum: 1,
        maximum: MOST_DAYS,
      },
    },
    { required: ["days", "by"] },
  );

/** Where a rule has no `by`, its values are replaced. */
const isShift = mapOf({ days: wholeFrom(1) }, { by: isText });

/** Fewer days hide less. What dates shift by only says which of them move together. */
function compareShifts(before: ShiftOptions, after: ShiftOptions): Direction | undefined {
  if (before.days !== after.days) return after.days < before.days ? "WEAKER" : "STRONGER";
  return before.by === after.by ? undefined : "DIFFERENT";
}

/** A date with a time or without, eight digits, or a stamp of seconds or milliseconds. */
const SHIFTED =
  /^(?:\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?|\d{8}|(?:\d{9,10}|\d{12,13})(?:\.\d+)?)$/;

export const shiftDate = actionKind<ShiftSpec>({
  name: "shift-date",
  ...USUAL_KEYED,
  // A name stands in no record of its own whose shift it could share.
  keysAreLabels: true,
  plain: undefined,
  example: "action: { shift-date: { days: 30, by: customer-id } }",
  isSpec: mapOf({ name: oneOf("shift-date"), shift: isShift }),
  read: readShift,
  texts: ({ shift: { days, by } }) => [`days: ${days}`, ...(by === undefined ? [] : [`by: ${by}`])],
  compare: (before, after) => compareShifts(before.shift, after.shift),
  mayHaveWritten: (text) => SHIFTED.test(text),
  make: withKey,
});
