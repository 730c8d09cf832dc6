/** Digits of all scripts, and what an international number begins with. */
import { digitValue } from "../../text/folding/fold-character.ts";

const FOREIGN_DIGITS = /[^\P{Nd}0-9]/gu;

/** Full-width forms become ASCII (NFKC), digits of every script 0–9. */
export function foldDigits(text: string): string {
  return text.normalize("NFKC").replace(FOREIGN_DIGITS, (digit) => String(digitValue(digit.codePointAt(0) as number)));
}

/** The country codes of two digits (ITU-T E.164, list of assigned codes); 1 and 7 have one, all others three. */
const TWO_DIGITS = new Set(
  "20 27 28 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 83 84 86 89 90 91 92 93 94 95 98".split(
    " ",
  ),
);

/** How many of the digits after `+` are the country code. No code is the beginning of another. */
export function countryCodeLength(digits: string): 1 | 2 | 3 {
  if (digits.startsWith("1") || digits.startsWith("7")) return 1;
  return TWO_DIGITS.has(digits.slice(0, 2)) ? 2 : 3;
}
