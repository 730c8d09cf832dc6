/**
 * One text for all ways to write the same number or address, so that their hashes join.
 *
 * The room `forms` reads and writes the forms that actions work on: dates, digits, layouts, networks. It may not decide what
 * becomes of a value, and knows neither keys nor rules.
 */
import type { ActionContext } from "../action.ts";
import { EMAIL, isPhone } from "../keyed-context.ts";
import { foldDigits } from "./digits.ts";
import type { ParsedPhone, PhoneParser } from "./phone-parser.ts";

type Normalization = Pick<ActionContext, "category" | "regions" | "phones">;

/** ITU-T E.164: at most 15 digits. What is written so already needs no metadata. */
const E164 = /^\+[1-9][0-9]{6,14}$/;

/**
 * A function from a value to the text that is hashed.
 * - Phone and fax numbers: E.164, where the number is possible in some region of the run or has `+` (or `00`). A region
 *   where it is valid goes before one where it is only possible; else the regions' alphabet decides, never their order.
 * - E-mail addresses: white space around them goes, full-width forms become ASCII (NFKC), and all becomes lower case. RFC 5321
 *   lets a host tell `A@` from `a@`, but hosts that do are not found any more. Dots and `+tags` stay: what they mean
 *   differs from host to host.
 * - Everything else, and what is no such number: as it is.
 */
export function normalization({ category, regions, phones }: Normalization): (text: string) => string {
  if (category === EMAIL) return (text) => text.trim().normalize("NFKC").toLowerCase();
  if (!isPhone(category)) return (text) => text;
  const sorted = [...regions].sort();
  return (text) => {
    if (E164.test(text)) return text;
    if (phones === undefined) throw new Error("phone numbers are normalised, and their metadata has not been loaded");
    return e164(foldDigits(text).trim(), sorted, phones) ?? text;
  };
}

function e164(text: string, regions: readonly string[], parse: PhoneParser): string | undefined {
  if (E164.test(text)) return text;
  const international = text.startsWith("+") ? text : text.replace(/^00(?=[1-9])/, "+");
  const abroad = international.startsWith("+") ? parse(international, undefined) : undefined;
  if (text.startsWith("+")) return abroad?.possible ? abroad.e164 : undefined;
  const readings = regions.map((region) => parse(text, region)).filter((found) => found !== undefined);
  const all: readonly (ParsedPhone | undefined)[] = [...readings, abroad];
  return (all.find((found) => found?.valid) ?? all.find((found) => found?.possible))?.e164;
}
