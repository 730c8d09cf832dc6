/**
 * One text for all ways to write the same number, address or id, so that their hashes join.
 *
 * The room `forms` reads and writes the forms that actions work on: dates, digits, layouts, networks. It may not decide what
 * becomes of a value, and knows neither keys nor rules.
 */
import type { ActionContext } from "../action.ts";
import { EMAIL, isId, isPhone } from "../keyed-context.ts";
import { foldDigits } from "./digits.ts";
import { E164, e164 } from "./e164.ts";
import { firstNormalization } from "./normalize-1.ts";
import type { PhoneParser } from "./phone-parser.ts";

type Normalization = Pick<ActionContext, "category" | "regions" | "phones">;

export const NORMALIZATIONS = [1, 2] as const;
/** How ways to write one number, address or id become one, by the version of that. */
export type NormalizationVersion = (typeof NORMALIZATIONS)[number];
/** Goes up with a release in which values come to join, or to part. */
export const NORMALIZATION: NormalizationVersion = 2;

/** Whether values of the category are normalised at all. */
export function isNormalized(category: string | null): boolean {
  return category === EMAIL || isPhone(category) || isId(category);
}

/**
 * A function from a value to the text that is hashed.
 * - Phone and fax numbers: E.164, where the number is possible in some region of the run or has `+` (or `00`); an extension
 *   stays, as RFC 3966 writes it, for it is another telephone.
 * - E-mail addresses: full-width forms become ASCII (NFKC), and all becomes lower case. RFC 5321 lets a host tell `A@` from
 *   `a@`, but hosts that do are not found any more. Dots and `+tags` stay: what they mean differs from host to host.
 * - Of both, what stands around them goes: names, brackets, quotes, the scheme and the parameters of a URI, the driver and the
 *   number of a telephone system's channel, stops at the end, what cannot be seen.
 * - Ids: accents as one character (NFC), and nothing of what spreadsheets and programs make of digits (`="0815"`, `4711.0`).
 * - Everything else, and what is no such number: as it is.
 */
export function normalization(
  context: Normalization,
  version: NormalizationVersion = NORMALIZATION,
): (text: string) => string {
  if (version === 1) return firstNormalization(context);
  const { category, regions, phones } = context;
  if (category === EMAIL) return address;
  if (isId(category)) return id;
  if (!isPhone(category)) return (text) => text;
  const sorted = [...regions].sort();
  return (text) => (E164.test(text) ? text : number(text, sorted, phones));
}

function number(text: string, regions: readonly string[], phones: PhoneParser | undefined): string {
  if (phones === undefined) throw new Error("phone numbers are normalised, and their metadata has not been loaded");
  const bare = withoutZeros(hostless(ofChannel(bareText(foldDigits(text)))));
  return e164(bare, regions, phones) ?? (BARE_DIGITS.test(bare) ? bare : text);
}

const BARE_DIGITS = /^[0-9]{1,40}$/;

function id(text: string): string {
  const seen = text.normalize("NFC").replace(UNSEEN, "").trim();
  const bare = withoutFormula(seen).replace(/^'(?=[0-9])/, "");
  return /^[0-9]{1,40}\./.test(bare) ? withoutZeros(bare) : bare;
}

/** What keeps a spreadsheet from taking digits for a number: `="0815"`. */
function withoutFormula(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

/** What a program made of a number: `14155552671.0`, `1.4155552671E10`. */
function withoutZeros(text: string): string {
  const found = /^([+0-9](?:[-0-9 ()]*[0-9])?)\.0{1,9}$/.exec(text);
  if (found !== null) return found[1] as string;
  if (!/^[0-9]\.[0-9]{1,20}[eE]\+?[0-9]{1,2}$/.test(text)) return text;
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}

/** The number of a telephone system's channel. */
function ofChannel(text: string): string {
  return text.length > LONGEST ? text : (CHANNEL.exec(text)?.[1] ?? text);
}

/** The number of a URI without its host and parameters, but the extension: `+14155552671@pbx.example.com;user=phone`. */
function hostless(text: string): string {
  const [, extension] = /;ext=([0-9]{1,11})/i.exec(text) ?? [];
  const [, context = ""] = /;phone-context=(\+[0-9]{1,7})(?:;|$)/i.exec(text) ?? [];
  const bare = text.replace(/[@;].*$/su, "").trim();
  const number = bare.startsWith("+") ? bare : `${context}${bare}`;
  return extension === undefined ? number : `${number};ext=${extension}`;
}

function address(text: string): string {
  return bareText(text.normalize("NFKC")).toLowerCase();
}

/** Bidirectional marks, zero-width characters, soft hyphens. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cc}/gu;
/** Of a text in `<` and `>`, what is in there; and a remark after an address, as RFC 5322 has them. */
const IN_BRACKETS = /<([^<>]*)>[^<>]*$/;
const REMARK = /\([^()0-9]*\)$/;
const QUOTES = "\"'`´“”„‘’‚«»‹›";
const STOPS = " .,;。，；、";
const SCHEME = /^(?:tel|sips?|callto|sms|smsto|fax|mailto|im|xmpp):(?:\/\/)?/i;
const WHATSAPP = /^(?:(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?)|whatsapp:(?:\/\/)?(?:send)?)/i;
/**
 * What names a channel of Asterisk or FreeSWITCH: `PJSIP/2025550123-0000001a`, `Local/2025550123@office-0000001a;1`,
 * `SIP/trunk/2025550123`, `sofia/gateway/trunk/2025550123`.
 */
const CHANNEL =
  /^(?:(?:PJ)?SIP|IAX2?|Local|SCCP|Skinny|MGCP|(?:OO)?H323|DAHDI|sofia|loopback)\/(?:[^/]*\/){0,2}(\+?[0-9]{1,40})(?:-(?:[0-9a-f]{8}|[0-9a-f]{1,2}))?(?=[@;/]|$)/i;
/** Where WhatsApp's addresses have the number in a parameter. */
const PHONE_PARAMETER = /[?&]phone=([^&#]*)/i;

/** Longer texts are no numbers and no addresses, whatever stands around them. */
const LONGEST = 2048;

/** A number or an address without what stands around it. */
function bareText(text: string): string {
  if (text.length > LONGEST) return text.trim();
  const seen = withoutStops(withoutFormula(decoded(text).replace(UNSEEN, "").trim()));
  const inside = IN_BRACKETS.exec(seen)?.[1] ?? seen.replace(REMARK, "");
  return withoutStops(withoutUri(withoutQuotes(inside.trim())));
}

function withoutUri(text: string): string {
  const whatsapp = WHATSAPP.exec(text)?.[0];
  if (whatsapp !== undefined) {
    const rest = PHONE_PARAMETER.exec(text)?.[1] ?? text.slice(whatsapp.length).replace(/[?#].*$/su, "");
    // There it always has its country code.
    return BARE_DIGITS.test(rest.trim()) ? `+${rest.trim()}` : rest.trim();
  }
  const bare = text.replace(SCHEME, "");
  return bare === text ? text : withoutQuotes(bare.replace(/[?#].*$/su, "").trim());
}

/** The end of a sentence, or of a list's item. */
function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && STOPS.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && QUOTES.includes(text[start] as string)) start++;
  while (end > start && QUOTES.includes(text[end - 1] as string)) end--;
  return text.slice(start, end).trim();
}

function decoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
