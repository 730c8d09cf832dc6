/** What the actions make of one string or one number, each in a few lines: contract, "What happens to a value". */
import { isIPv4, isIPv6 } from "node:net";
import type { Action, Options } from "../spec.ts";
import { monthOf, shifted } from "./dates.ts";
import { hashedNumber, hashedText, type Keyed, normalized, token } from "./keys.ts";
import { labelOf } from "./labels.ts";
import { encryptedNumber, encryptedText } from "./layout.ts";
import { type StandIns, standInForNumber, standInForText } from "./stand-ins.ts";

/** What an action knows besides the value. */
export interface Around {
  readonly keyed: Keyed;
  readonly standIns: StandIns;
  /** What the dates of the record shift by. */
  readonly shiftsBy?: string | undefined;
}

/** `scan` is text.ts, and is not asked for here; null and "" hold nothing, and are never asked for. */
export function applied(value: string | number | boolean, action: Action, around: Around): string | number | boolean {
  if (typeof value === "boolean") return false;
  return typeof value === "string" ? ofText(value, action, around) : ofNumber(value, action, around);
}

/** Names become labels, numbered; or what the action makes of them. */
export function makesLabels({ name }: Action): boolean {
  return !["hash", "tokenize", "pseudonymize", "encrypt-format"].includes(name);
}

function ofText(text: string, { name, options = {} }: Action, { keyed, standIns, shiftsBy }: Around): string {
  const label = labelOf(keyed.category);
  switch (name) {
    case "mask":
      return masked(text, options);
    case "truncate":
      return truncated(text.trim(), options) ?? label;
    case "bucket":
      return (/^-?\d+(\.\d+)?$/.test(text.trim()) ? edgeOf(Number(text), options) : undefined) ?? label;
    case "hash":
      return hashedText(options.normalize === false ? text : normalized(text, keyed), keyed);
    case "tokenize":
      return token(JSON.stringify(text).slice(0, -1), keyed);
    case "encrypt-format":
      return text === label ? text : (encryptedText(text, label, keyed) ?? label);
    case "pseudonymize": {
      const standIn = text === label ? undefined : standInForText(text, keyed);
      return standIn === undefined ? label : standIns.add(standIn);
    }
    case "shift-date":
      if (shiftsBy === undefined) return label;
      return shifted(text.trim(), shiftsBy, options.days as number, keyed) ?? label;
    default:
      return label;
  }
}

function ofNumber(number: number, { name, options = {} }: Action, { keyed, standIns, shiftsBy }: Around) {
  const text = JSON.stringify(number);
  switch (name) {
    case "truncate":
      return Number(truncatedNumber(text, options) ?? 0);
    case "bucket":
      return Number(edgeOf(number, options) ?? 0);
    case "hash":
      return hashedNumber(options.normalize === false ? text : normalized(text, keyed), keyed);
    case "tokenize":
      return token(text, keyed);
    case "encrypt-format":
      return Number(encryptedNumber(text, keyed) ?? 0);
    case "pseudonymize": {
      const standIn = standInForNumber(text, keyed);
      return standIn === undefined ? 0 : standIns.add(standIn);
    }
    case "shift-date":
      if (shiftsBy === undefined) return 0;
      return Number(shifted(text, shiftsBy, options.days as number, keyed) ?? 0);
    default:
      return 0;
  }
}

/** Kept ends are together at most half, none below 6 characters; a mask that is there already counts as one. */
function masked(text: string, { keep_first = 0, keep_last = 0, keep_separators = true, char = "*" }: Options): string {
  const isHidden = (one: string) =>
    !keep_separators || one === char || /[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]/u.test(one);
  const total = [...text].filter(isHidden).length;
  const most = total < 6 ? 0 : Math.floor(total / 2);
  const last = Math.min(keep_last, most);
  const first = Math.min(keep_first, most - last);
  let seen = 0;
  return [...text]
    .map((one) => {
      if (!isHidden(one)) return one;
      seen++;
      return seen <= first || seen > total - last ? one : char;
    })
    .join("");
}

function truncated(text: string, { to }: Options): string | undefined {
  if (to === "month") return monthOf(text);
  if (typeof to === "string") return networkOf(text);
  const characters = [...text];
  return characters.length > (to as number) ? characters.slice(0, to).join("").trimEnd() || undefined : undefined;
}

/** `month` of a stamp or a basic date; so many first digits of a whole number. */
function truncatedNumber(text: string, { to }: Options): string | undefined {
  if (to === "month") return /^\d+$/.test(text) ? monthOf(text) : undefined;
  if (typeof to === "string") return undefined;
  const count = to as number;
  const [, sign, digits] = /^(-?)([1-9]\d*)$/.exec(text) ?? [];
  if (digits === undefined || digits.length <= count || /^0*$/.test(digits.slice(count))) return undefined;
  return `${sign}${digits.slice(0, count)}${"0".repeat(digits.length - count)}`;
}

/** /24 of IPv4, /48 of IPv6. */
function networkOf(text: string): string | undefined {
  if (isIPv4(text)) return text.replace(/\d+$/, "0");
  if (!isIPv6(text) || text.includes("%") || text.includes(".")) return undefined;
  const [head = "", tail] = text.split("::");
  const [front, back] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  const groups = [...front, ...Array<string>(8 - front.length - back.length).fill("0"), ...back].slice(0, 3);
  const written = groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, "")).join(":");
  return `${written.replace(/(^|:)0(:0)*$/, "")}::`;
}

/** The lower edge of the bucket; the first bucket of a list is open downwards. */
function edgeOf(value: number, { width, edges = [] }: Options): string | undefined {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  if (width !== undefined) return String(Math.floor(value / width) * width + 0);
  return String([...edges].reverse().find((edge) => edge <= value) ?? edges[0]);
}
