/** A stand-in of the same kind: invented, stable per key, not reversible. */
import type { Action } from "./action.ts";
import { type Layout, layoutOfNumber, layoutOfText } from "./forms/layout.ts";
import { normalization } from "./forms/normalize.ts";
import { countOf, withRank } from "./forms/slots.ts";
import { type Draw, drawFor } from "./invented/draw.ts";
import { fictionalPhone } from "./invented/fiction.ts";
import { inventorOf } from "./invented/pseudonyms.ts";
import { isPhone, type KeyedContext, withKey } from "./keyed-context.ts";
import { actionKind, noOptions, type PlainSpec, USUAL_KEYED } from "./kind.ts";
import { plainSchema } from "./options.ts";

const KEY_BYTES = 32;

/** So many attempts fail only where there is nothing else to write. */
const MOST_ATTEMPTS = 64;

/**
 * Names, addresses and IP addresses by their category (pseudonyms.ts), e-mail under example.org, phone numbers in E.164 from
 * ranges for fiction; ways to write one number or address have one stand-in (normalize.ts). Everything else keeps its
 * layout and gets other letters and digits. A stand-in never holds the original. Two originals may share one: the
 * lists are short. What has letters of no class of slots.ts, or is no phone number, is replaced, and counted.
 */
export function pseudonymized(context: KeyedContext): Action {
  const { keys, category, purpose, label, replaced, regions } = context;
  const mac = keys.mac(keys.writing({ action: "pseudonymize", category, purpose }, KEY_BYTES));
  const textOf = normalization(context);
  const inventor = inventorOf(category);
  const standIn = (text: string, write: (draw: Draw) => string | undefined) => {
    const seed = textOf(text);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const written = write(drawFor(mac, seed, attempt));
      if (written === undefined) break;
      if (!written.includes(text)) return written;
    }
    replaced?.("other-characters");
    return undefined;
  };
  const phone = (text: string) => (draw: Draw) => {
    const e164 = textOf(text);
    return /^\+[1-9]\d+/.test(e164) ? fictionalPhone(e164, draw) : undefined;
  };
  const writerOf = (text: string) => {
    if (isPhone(category)) return phone(text);
    if (inventor !== undefined) return (draw: Draw) => inventor(text, draw, regions);
    return (draw: Draw) => relaid(layoutOfText(text), draw);
  };
  return {
    string: (text) => (text === label ? undefined : (standIn(text, writerOf(text)) ?? label)),
    number: (text) => {
      if (!isPhone(category)) return standIn(text, (draw) => relaid(layoutOfNumber(text), draw)) ?? "0";
      return standIn(text, phone(text))?.slice(1) ?? "0";
    },
  };
}

/** The layout with other letters and digits; undefined where there are none to change. */
function relaid(layout: Layout | undefined, draw: Draw): string | undefined {
  if (layout === undefined || layout.slots.length === 0) return undefined;
  return withRank(layout.characters, layout.slots, draw.below(countOf(layout.slots)));
}

export const pseudonymizeSchema = () =>
  plainSchema("An invented name, number or address of the same kind; the same for equal values.");

export const pseudonymize = actionKind<PlainSpec<"pseudonymize">>({
  ...noOptions("pseudonymize"),
  ...USUAL_KEYED,
  standIn: { ofValues: true, ofHits: true },
  make: withKey,
});
