/** TIME_PART and its like: a date to its month, an IP address to its network, a code to its first characters. */
import type { TruncateTo } from "../rules/model.ts";
import type { Action, ActionKind } from "./action.ts";
import { readBasicDate, readDate, readStamp } from "./forms/dates.ts";
import { networkOf } from "./forms/ip-prefix.ts";

/** A value that is not of the kind, or would come out whole, becomes the label (a number 0). */
export function truncated(to: TruncateTo, label: string): Action {
  const { string, number } = partsOf(to);
  return {
    string: (text) => string(text.trim()) ?? label,
    number: (text) => number(text) ?? "0",
  };
}

interface Parts {
  string(text: string): string | undefined;
  number(text: string): string | undefined;
}

function partsOf(to: TruncateTo): Parts {
  if (to === "month") return { string: monthOf, number: monthOfNumber };
  if (typeof to === "string") return { string: networkOf, number: () => undefined };
  return { string: (text) => beginning(text, to), number: (text) => roundedDown(text, to) };
}

const MONTH = /^\d{4}[-/.]\d{2}$/;

/** `2026-03` of what readDate reads, `202603` of `20260301`, a stamp's month as a stamp. What is a month stays. */
function monthOf(text: string): string | undefined {
  if (MONTH.test(text) || readDate(text) !== undefined) return text.slice(0, 7);
  if (readBasicDate(text) !== undefined) return text.slice(0, 6);
  return monthOfStamp(text);
}

function monthOfNumber(text: string): string | undefined {
  return readBasicDate(text) === undefined ? monthOfStamp(text) : text.slice(0, 6);
}

/** The first moment of its month, in UTC. */
function monthOfStamp(text: string): string | undefined {
  const read = readStamp(text.replace(/\.\d+$/, ""));
  if (read === undefined) return undefined;
  const date = new Date(read.time);
  return read.write(Date.UTC(date.getUTCFullYear(), date.getUTCMonth()));
}

/** The first characters, by code points, of what has more than so many. */
function beginning(text: string, count: number): string | undefined {
  const characters = [...text];
  return characters.length > count ? characters.slice(0, count).join("").trimEnd() || undefined : undefined;
}

/** A whole number with its first digits and zeros behind: `90200` of `90210`. */
function roundedDown(text: string, count: number): string | undefined {
  const digits = /^-?([1-9]\d*)$/.exec(text)?.[1];
  if (digits === undefined || digits.length <= count) return undefined;
  const rounded = digits.slice(0, count).padEnd(digits.length, "0");
  return rounded === digits ? undefined : `${text.startsWith("-") ? "-" : ""}${rounded}`;
}

export const truncate: ActionKind = Object.freeze<ActionKind>({
  needsKey: false,
  namesAreLabels: true,
  takes: undefined,
  make: (spec, { label }) => {
    if (spec.truncate === undefined) throw new Error("truncate needs to know to what");
    return truncated(spec.truncate, label);
  },
});
