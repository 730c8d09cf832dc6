/**
 * What may be left, of kinds that no form gives away: names, street addresses, numbers and addresses in words.
 *
 * The room `warned` points them out where somebody asks for them. What it finds is a warning and never makes an output fail: there is no telling for sure.
 */
import { namesIn } from "../names/names.ts";
import type { Span } from "../names/span.ts";
import { piecesOf } from "./pieces.ts";
import { addressesIn } from "./places.ts";
import { spokenAddressesIn } from "./spoken-address.ts";
import { spokenNumbersIn } from "./spoken-number.ts";

export const WARNED_KINDS = ["person-name", "street-address", "spoken-number", "spoken-email"] as const;
/** By the name of the detector that is to find it. */
export type WarnedKind = (typeof WARNED_KINDS)[number];

/** How many there are of each; what is not there is 0. */
export type Warned = Readonly<Partial<Record<WarnedKind, number>>>;

const FINDERS: Readonly<Record<WarnedKind, (text: string) => readonly Span[]>> = {
  "person-name": namesIn,
  "street-address": addressesIn,
  "spoken-number": spokenNumbersIn,
  "spoken-email": spokenAddressesIn,
};

/** `text`: as `foldWords` writes it. undefined for nothing. */
export function warnedIn(text: string, kinds: readonly WarnedKind[]): Warned | undefined {
  let found: Warned | undefined;
  for (const piece of piecesOf(text)) {
    for (const kind of kinds) {
      const { length } = FINDERS[kind](piece);
      if (length > 0) found = { ...found, [kind]: (found?.[kind] ?? 0) + length };
    }
  }
  return found;
}

export function sumOfWarned(a: Warned | undefined, b: Warned | undefined): Warned | undefined {
  return merged(a, b, (one, other) => one + other);
}

export function mostOfWarned(a: Warned | undefined, b: Warned | undefined): Warned | undefined {
  return merged(a, b, Math.max);
}

function merged(
  a: Warned | undefined,
  b: Warned | undefined,
  merge: (one: number, other: number) => number,
): Warned | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const both = WARNED_KINDS.map((kind) => [kind, merge(a[kind] ?? 0, b[kind] ?? 0)] as const);
  return Object.fromEntries(both.filter(([, count]) => count > 0));
}

/** Without some kinds; undefined if nothing is left. */
export function without(warned: Warned | undefined, kinds: ReadonlySet<WarnedKind>): Warned | undefined {
  if (warned === undefined || kinds.size === 0) return warned;
  const left = Object.entries(warned).filter(([kind]) => !kinds.has(kind as WarnedKind));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
