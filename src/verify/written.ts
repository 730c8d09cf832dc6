/**
 * Whether an action that writes a coarser value, or hides a part, may have written a value. What it writes can still look like a
 * phone number, as the first second of a month does; what it cannot have written is a value that was left.
 */
import { type ActionSpec, type Buckets, MASK_DEFAULTS, type MaskOptions, type TruncateTo } from "../rules/model.ts";

/** Those of which it can be told. */
export const TELLING_ACTIONS: readonly string[] = ["truncate", "bucket", "shift-date", "mask"];

/** `text`: a string's content, or a number as it is written. */
export function mayBeWritten({ name, truncate, bucket, mask }: ActionSpec, text: string): boolean {
  if (name === "truncate" && truncate !== undefined) return isTruncated(text, truncate);
  if (name === "bucket" && bucket !== undefined) return isEdge(text, bucket);
  if (name === "shift-date") return SHIFTED.test(text);
  return name === "mask" && isMasked(text, mask ?? MASK_DEFAULTS);
}

/** A date with a time or without, eight digits, or a stamp of seconds or milliseconds. */
const SHIFTED =
  /^(?:\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?|\d{8}|(?:\d{9,10}|\d{12,13})(?:\.\d+)?)$/;

const MONTH = /^\d{4}[-/.]?\d{2}$/;
const STAMP = /^\d{1,13}$/;
const NETWORK = /^(?:[0-9a-f:]*:)?\d{1,3}\.\d{1,3}\.\d{1,3}\.0$|^[0-9a-f:]*::$/i;

function isTruncated(text: string, to: TruncateTo): boolean {
  if (to === "month") return MONTH.test(text) || (STAMP.test(text) && beginsMonth(Number(text)));
  if (typeof to === "string") return NETWORK.test(text);
  const digits = /^-?(\d+)$/.exec(text)?.[1];
  return [...text].length <= to || (digits !== undefined && /^0*$/.test(digits.slice(to)));
}

/** As seconds or as milliseconds since 1970. */
function beginsMonth(stamp: number): boolean {
  return [stamp, stamp * 1000].some((time) => {
    const date = new Date(time);
    return !Number.isNaN(date.getTime()) && date.toISOString().endsWith("-01T00:00:00.000Z");
  });
}

function isEdge(text: string, buckets: Buckets): boolean {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text)) return false;
  return "width" in buckets ? Number(text) % buckets.width === 0 : buckets.edges.includes(Number(text));
}

const HIDDEN = /[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]/u;
const FEWEST_TO_KEEP = 6;

/** All but the ends that may be kept is the mask's character. */
function isMasked(text: string, { keepFirst, keepLast, keepSeparators, char }: MaskOptions): boolean {
  const places = [...text].filter((one) => !keepSeparators || one === char || HIDDEN.test(one));
  const half = places.length < FEWEST_TO_KEEP ? 0 : Math.floor(places.length / 2);
  const last = Math.min(keepLast, half);
  const first = Math.min(keepFirst, half - last);
  return places.slice(first, places.length - last).every((one) => one === char);
}
