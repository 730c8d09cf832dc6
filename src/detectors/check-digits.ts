/** Checksums that numbers carry. */
import { type Digits, readDigits, sizeOf } from "./digits.ts";

/** More characters than any number with such a checksum has. */
const LONGEST = 64;

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn({ values, start, end }: Digits): boolean {
  let sum = 0;
  for (let i = end - 1; i >= start; i--) {
    const digit = values[i] as number;
    const weighed = (end - i) % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** The same as passesLuhn of the digits of a text, of which there are two or more. Other characters are passed over. */
export function textPassesLuhn(text: string): boolean {
  if (text.length > LONGEST) return false;
  const digits = readDigits(text.replace(/[^0-9]/g, ""));
  return sizeOf(digits) >= 2 && passesLuhn(digits);
}

/**
 * ISO 13616-1 (IBAN) by ISO/IEC 7064, MOD 97-10: the first four letters and digits count as the last ones, and a letter
 * is a number, 10 or more. What is neither letter nor digit is passed over.
 */
export function passesMod97(text: string): boolean {
  if (text.length > LONGEST) return false;
  const characters = text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
  if (characters.length < 5) return false;
  let remainder = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
