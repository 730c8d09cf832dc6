/** Phone numbers as ITU-T E.164 writes them. */
import type { ParsedPhone, PhoneParser } from "./phone-parser.ts";

/** At most 15 digits. What is written so already needs no metadata. */
export const E164 = /^\+[1-9][0-9]{6,14}$/;

/**
 * In E.164, where the number is possible in some region or has `+` (or `00`); `regions` are in the order of the alphabet. A region
 * where it is valid goes before one where it is only possible; else the alphabet decides.
 */
export function e164(text: string, regions: readonly string[], parse: PhoneParser): string | undefined {
  if (E164.test(text)) return text;
  const international = text.startsWith("+") ? text : text.replace(/^00(?=[1-9])/, "+");
  const abroad = international.startsWith("+") ? parse(international, undefined) : undefined;
  if (text.startsWith("+")) return abroad?.possible ? abroad.e164 : undefined;
  const readings = regions.map((region) => parse(text, region)).filter((found) => found !== undefined);
  const all: readonly (ParsedPhone | undefined)[] = [...readings, abroad];
  return (all.find((found) => found?.valid) ?? all.find((found) => found?.possible))?.e164;
}
