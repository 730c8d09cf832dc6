/** A text as a reader understands it: one form of each digit, dash and space, and nothing that cannot be seen. */

const ASCII_ONLY = /^[\0-\x7f]*$/;
/** Soft hyphens, zero-width characters, marks of direction, variation selectors (Unicode, Default_Ignorable_Code_Point). */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\p{Pd}\u2212\u30fc]/gu;
const SPACES = /[\p{Zs}\u2028\u2029]/gu;
const DIGITS = /(?![0-9])\p{Nd}/gu;
/** An ideographic full stop is one between the labels of a host (RFC 3490, section 3.1). */
const STOPS = /[\u3002\uff61](?=[A-Za-z])/g;

/** Notes hang on numbers, `202-555-0143¹`, and their digits are none of it (NFKC would make them so). */
const RAISED_OR_LOWERED = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/g;

/** Full-width and other forms by NFKC, digits of all scripts to 0–9. The length may change. */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text
    .replace(STOPS, ".")
    .replace(RAISED_OR_LOWERED, " ")
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(DIGITS, (digit) => String(decimalOf(digit.codePointAt(0) as number)))
    .replace(DASHES, "-")
    .replace(SPACES, " ");
}

const IS_DIGIT = /^\p{Nd}$/u;

/** Decimal digits stand in rows of ten, from zero on (The Unicode Standard, section 4.6). */
function decimalOf(code: number): number {
  let before = 0;
  while (IS_DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}
