/** CRYPTO_REPLACE_FFX_FPE: FF1 (NIST SP 800-38G) over the digits and letters of a value; its layout stays. */
import { type Ff1, SMALLEST_DOMAIN } from "../cryptography/ff1.ts";
import type { Action, KeyedMakers, ReplacedBecause } from "./action.ts";
import { type Layout, layoutOfNumber, layoutOfPhone, layoutOfText } from "./forms/layout.ts";
import { countOf, isDigit, rankOf, withRank } from "./forms/slots.ts";
import { isPhone, type KeyedContext, withKey } from "./keyed-context.ts";
import { actionKind, noOptions, type PlainSpec, USUAL_KEYED } from "./kind.ts";
import { plainSchema } from "./options.ts";

/** FF1's time grows with the square of the length; longer texts are no identifiers. */
const MOST_SLOTS = 256;
const AES_KEY = 32;

type Direction = "encrypt" | "decrypt";

/** FF1 in the two radices that are used, and what is done with it. */
interface Ciphers {
  readonly decimal: Ff1;
  readonly binary: Ff1;
  readonly direction: Direction;
  readonly label: string;
}

/**
 * Digits become digits and letters letters of the same case; all else stays. The values of a layout are numbered, and the
 * number is encrypted: where all slots are digits with FF1 in radix 10 as it stands, else in radix 2 with cycle
 * walking (at most two rounds on average) for as many bits as the numbers have. What has fewer than 10^6 values, more than
 * 256 slots, or letters and digits other than those of slots.ts, is replaced, and counted; so is a boolean, but not
 * counted. One value in as many as the layout has may stay as it is: that is what makes it reversible.
 */
export function formatAction(context: KeyedContext, direction: Direction): Action {
  const { keys, label, category, purpose, replaced } = context;
  const key = keys.writing({ action: "encrypt-format", category, purpose }, AES_KEY);
  const ciphers = { decimal: keys.ff1(key, 10), binary: keys.ff1(key, 2), direction, label };
  const layoutOf = isPhone(category) ? layoutOfPhone : layoutOfText;
  const changed = (layout: Layout | undefined) => {
    const problem = problemOf(layout);
    if (problem === undefined) return permuted(layout as Layout, ciphers);
    if (direction === "encrypt") replaced?.(problem);
    return undefined;
  };
  return {
    // On the way back, what was not encrypted by this action stays.
    string: (text) =>
      text === label ? undefined : (changed(layoutOf(text)) ?? (direction === "encrypt" ? label : undefined)),
    number: (text) => changed(layoutOfNumber(text)) ?? (direction === "encrypt" ? "0" : undefined),
  };
}

function problemOf(layout: Layout | undefined): ReplacedBecause | undefined {
  if (layout === undefined) return "other-characters";
  if (layout.slots.length > MOST_SLOTS) return "too-long";
  return countOf(layout.slots) < SMALLEST_DOMAIN ? "few-values" : undefined;
}

/** Walks on from what is no value of the layout, and from the label, which stands for what was replaced. */
function permuted({ characters, slots }: Layout, { decimal, binary, direction, label }: Ciphers): string {
  const count = countOf(slots);
  const isDecimal = slots.every(isDigit);
  const cipher = isDecimal ? decimal : binary;
  const length = isDecimal ? slots.length : (count - 1n).toString(2).length;
  let rank = rankOf(characters, slots);
  for (;;) {
    rank = cipher[direction](rank, length);
    if (rank >= count) continue;
    const text = withRank(characters, slots, rank);
    if (text !== label) return text;
  }
}

export const encryptFormatSchema = () =>
  plainSchema("FF1: digits become digits and letters letters; `scrubjay reveal` gives them back.");

export const encryptFormat = actionKind<PlainSpec<"encrypt-format">>({
  ...noOptions("encrypt-format"),
  ...USUAL_KEYED,
  reversible: true,
  standIn: { ofValues: true, ofHits: true },
  make: withKey,
});

const DECRYPTING: KeyedMakers = { "encrypt-format": (context) => formatAction(context, "decrypt") };

/**
 * The way back of what a rule file alone tells the place of, under the writing key: what comes out wrong under another key looks
 * as good as right.
 */
export const decryptFormat = /* @__PURE__ */ actionKind<PlainSpec<"encrypt-format">>({
  ...encryptFormat,
  make: (spec, context) => withKey(spec, { ...context, makers: DECRYPTING }),
});
