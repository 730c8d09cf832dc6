/** TIME_PART and its like: a date to its year or month, an IP address to its network, a code to its first characters. */
import { either, mapOf, oneOf, wholeFrom } from "../input/shape.ts";
import type { Reader } from "../rules/file/checking.ts";
import { readKeys, toLoad } from "../rules/file/keys.ts";
import type { Action } from "./action.ts";
import { readBasicDate, readDate, readStamp } from "./forms/dates.ts";
import { networkOf } from "./forms/ip-prefix.ts";
import { actionKind, type Direction, USUAL } from "./kind.ts";
import { anyChangeIsWeaker, schemaOf, wholeNumberOf, wrongOption } from "./options.ts";

const NAMED = ["year", "month", "/24", "/48"] as const;

/** `/24` and `/48` mean the same: IPv4 to the one, IPv6 to the other, since fields hold both. A number: characters. */
export type TruncateTo = (typeof NAMED)[number] | number;

export interface TruncateSpec {
  readonly name: "truncate";
  readonly truncate: TruncateTo;
}

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
  if (to === "year") return { string: yearOf, number: yearOfNumber };
  if (to === "month") return { string: monthOf, number: monthOfNumber };
  if (typeof to === "string") return { string: networkOf, number: () => undefined };
  return { string: (text) => beginning(text, to), number: (text) => roundedDown(text, to) };
}

/** Other four digits may be anything. */
const YEAR = /^(?:1[89]|2[01])\d{2}$/;

/** `2026` of what readDate reads, of `20260301` and of a month; a stamp's year as a stamp. What is a year stays. */
function yearOf(text: string): string | undefined {
  return MONTH.test(text) || readDate(text) !== undefined ? text.slice(0, 4) : yearOfNumber(text);
}

function yearOfNumber(text: string): string | undefined {
  if (YEAR.test(text) || readBasicDate(text) !== undefined) return text.slice(0, 4);
  return beginningOfStamp(text, (date) => Date.UTC(date.getUTCFullYear()));
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

function monthOfStamp(text: string): string | undefined {
  return beginningOfStamp(text, (date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth()));
}

/** The first moment of its month or year, in UTC. */
function beginningOfStamp(text: string, first: (date: Date) => number): string | undefined {
  const read = readStamp(text.replace(/\.\d+$/, ""));
  return read?.write(first(new Date(read.time)));
}

/** The first characters, by code points, of what has more than so many. */
function beginning(text: string, count: number): string | undefined {
  const characters = [...text];
  return characters.length > count ? characters.slice(0, count).join("").trimEnd() || undefined : undefined;
}

/** A whole number with its first digits and zeros after them: `90200` of `90210`. */
function roundedDown(text: string, count: number): string | undefined {
  const digits = /^-?([1-9]\d*)$/.exec(text)?.[1];
  if (digits === undefined || digits.length <= count) return undefined;
  const rounded = digits.slice(0, count).padEnd(digits.length, "0");
  return rounded === digits ? undefined : `${text.startsWith("-") ? "-" : ""}${rounded}`;
}

/** More characters are no beginning any more. */
const MOST_CHARACTERS = 64;

const truncateTo: Reader<TruncateTo> = (node, checking) =>
  NAMED.find((name) => node.kind === "scalar" && node.value === name) ??
  wholeNumberOf(node, 1, MOST_CHARACTERS) ??
  wrongOption(node, `year, month, "/24", "/48" or a whole number from 1 to ${MOST_CHARACTERS}`, checking);

const KEYS = { of: "truncate", keys: { to: toLoad(truncateTo) } };

const readEnd: Reader<TruncateSpec> = (node, checking) => {
  const to = readKeys(node, KEYS, checking)?.to;
  return to === undefined ? undefined : { name: "truncate", truncate: to };
};

export const truncateSchema = () =>
  schemaOf(
    "A date to its year or month, an IP address to its network, a code to its first characters; what is not of the kind is replaced.",
    {
      to: {
        description: "/24 and /48 mean the same: IPv4 to /24, IPv6 to /48. A number: so many characters.",
        anyOf: [{ enum: NAMED }, { type: "integer", minimum: 1, maximum: MOST_CHARACTERS }],
      },
    },
    { required: ["to"] },
  );

const WRITTEN_YEAR = /^\d{4}$/;
const WRITTEN_MONTH = /^\d{4}[-/.]?\d{2}$/;
const STAMP = /^\d{1,13}$/;
const NETWORK = /^(?:[0-9a-f:]*:)?\d{1,3}\.\d{1,3}\.\d{1,3}\.0$|^[0-9a-f:]*::$/i;

function isTruncated(text: string, to: TruncateTo): boolean {
  if (to === "year") return WRITTEN_YEAR.test(text) || (STAMP.test(text) && begins("-01-01T00", Number(text)));
  if (to === "month") return WRITTEN_MONTH.test(text) || (STAMP.test(text) && begins("-01T00", Number(text)));
  if (typeof to === "string") return NETWORK.test(text);
  const digits = /^-?(\d+)$/.exec(text)?.[1];
  return [...text].length <= to || (digits !== undefined && /^0*$/.test(digits.slice(to)));
}

/** As seconds or as milliseconds since 1970; `part`: of the time as ISO 8601 has it. */
function begins(part: string, stamp: number): boolean {
  return [stamp, stamp * 1000].some((time) => {
    const date = new Date(time);
    return !Number.isNaN(date.getTime()) && date.toISOString().endsWith(`${part}:00:00.000Z`);
  });
}

/** A year is less than its month; no other two can be compared. */
function compare(before: TruncateSpec, after: TruncateSpec): Direction | undefined {
  return before.truncate === "month" && after.truncate === "year" ? "STRONGER" : anyChangeIsWeaker(before, after);
}

export const truncate = actionKind<TruncateSpec>({
  name: "truncate",
  ...USUAL,
  standIn: { ofValues: false, ofHits: true },
  plain: undefined,
  example: "action: { truncate: { to: month } }",
  isSpec: mapOf({ name: oneOf("truncate"), truncate: either(oneOf(...NAMED), wholeFrom(1)) }),
  read: readEnd,
  texts: (spec) => [`to: ${spec.truncate}`],
  compare,
  mayHaveWritten: (text, spec) => isTruncated(text, spec.truncate),
  make: (spec, { label }) => truncated(spec.truncate, label),
});
