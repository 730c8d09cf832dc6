/** International bank account numbers: ISO 13616-1, with the structures of the IBAN registry (SWIFT) and the check digits. */
import { passesMod97 } from "./check-digits.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE, evidenceOf } from "./evidence.ts";
import { isGluedAfter } from "./glue.ts";
import { structureOf } from "./iban-structures.ts";
import { isLetter } from "./ids-by-form/hex.ts";

const id = "iban";
const category = "user.financial.bank_account";

/** A country and two check digits; then groups, with a few blanks, dashes, dots, slashes or low lines in between. */
const BEGINNING = /[A-Za-z]{2}[ -]?[0-9]{2}/g;
const COUNTRY = 2;
const CHECK_DIGITS = 2;
const GAP = /[ ./_-]/;
const GAPS = /[ ./_-]/g;
/** The word that may be glued to it. */
const CALLED = /(?:^|[^0-9A-Za-z])iban$/i;
const LONGEST_CALL = 5;
const CAPITALS = /^[A-Z]+$/;
const SMALL = /[a-z]/;
const LETTER_OR_DIGIT = /[0-9A-Za-z]/;
const WIDEST_GAP = 3;
/** Of letters after the country's, all are capitals or none is. */
const MIXED = /[A-Z].*[a-z]|[a-z].*[A-Z]/;
/** In hexadecimal digits, small ones, an id has letters beside those of the country. */
const HEXADECIMAL = /^(?=..[0-9]*[a-f])[a-f0-9]+$/;

const detector: Detector = {
  id,
  category,
  needs: EVIDENCE.COUNTRY_DIGITS | EVIDENCE.LONG_DIGITS,
  leavesIds: true,
  find,
};

export const iban: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  let after = 0;
  BEGINNING.lastIndex = 0;
  while (BEGINNING.test(text)) {
    const index = countryBefore(text, BEGINNING.lastIndex - CHECK_DIGITS);
    const end = index < after ? 0 : accountEnd(text, index);
    if (end === 0) continue;
    spans.push({ start: index, end });
    after = end;
  }
  return spans;
}

/** Where the country begins that stands before the check digits at `check`. */
function countryBefore(text: string, check: number): number {
  return check - COUNTRY - (isLetter(text.charCodeAt(check - 1)) ? 0 : 1);
}

/** Where the number ends that begins with a country's letters at `start`; 0: there is none. */
function accountEnd(text: string, start: number): number {
  const country = text.slice(start, start + COUNTRY);
  const structure = structureOf(country.toUpperCase());
  if (structure === undefined || !mayBegin(text, start, country)) return 0;
  const end = endOf(text, start, structure.size);
  if (end === 0 || isGluedAfter(text, end) || !isAccount(text.slice(start, end), structure.form)) return 0;
  return isEvident(text, start, end) ? end : 0;
}

/** Whether no word goes on there: but IBAN may be glued to a number, and small letters to capitals, `KontoDE89…`. */
function mayBegin(text: string, start: number, country: string): boolean {
  const before = text[start - 1] ?? "";
  if (!LETTER_OR_DIGIT.test(before)) return true;
  if (SMALL.test(before) && CAPITALS.test(country)) return true;
  return CALLED.test(text.slice(Math.max(0, start - LONGEST_CALL), start));
}

/** Where so many letters and digits end that begin at `start`; 0: there are not so many. */
function endOf(text: string, start: number, size: number): number {
  let end = start;
  let gap = 0;
  for (let found = 0; found < size; end++) {
    const character = text[end] ?? "";
    if (LETTER_OR_DIGIT.test(character)) [found, gap] = [found + 1, 0];
    else if (!GAP.test(character) || ++gap > WIDEST_GAP) return 0;
  }
  return end;
}

function isAccount(written: string, form: RegExp): boolean {
  const number = written.replace(GAPS, "");
  if (!form.test(number.toUpperCase()) || MIXED.test(number.slice(2)) || HEXADECIMAL.test(number)) return false;
  return passesMod97(number);
}

/** Whether anybody would have been shown the text: no letter in front, or twelve digits in a row, so to speak. */
function isEvident(text: string, start: number, end: number): boolean {
  const needed = LETTER_OR_DIGIT.test(text[start - 1] ?? "") ? EVIDENCE.LONG_DIGITS : EVIDENCE.COUNTRY_DIGITS;
  return (evidenceOf(text.slice(start, end)) & needed) !== 0;
}
