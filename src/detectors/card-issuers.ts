/** Which digits a payment card has: the beginnings that issuers were given (ISO/IEC 7812-1), the lengths, and the check digit. */
import { passesLuhn } from "./check-digits.ts";
import { type Digits, sizeOf } from "./digits.ts";

export const FEWEST_DIGITS = 12;
export const MOST_DIGITS = 19;
/** What is asked first: the table goes by so many digits. */
export const BEGINNING = 4;

type Row = readonly [issuer: string, beginnings: string, fewest: number, most: number];

/** One in ten numbers passes the check, so the beginnings keep stamps and ids out. */
const ISSUED: readonly Row[] = [
  ["Visa", "4", 13, 13],
  ["Visa", "4", 16, 16],
  ["Visa", "4", 19, 19],
  ["Mastercard", "51-55 2221-2229 223-229 23-26 270-271 2720", 16, 16],
  ["American Express", "34 37", 15, 15],
  ["Diners Club", "300-305 309 36 38-39", 14, 19],
  ["Discover", "6011 644-649 65", 16, 19],
  ["JCB", "3528-3589", 16, 19],
  ["JCB", "1800 2131", 15, 15],
  ["UnionPay", "62 81", 16, 19],
  ["RuPay", "60 82", 16, 19],
  ["Mir", "2200-2204", 16, 19],
  ["Borica", "2205", 16, 16],
  ["Troy", "9792", 16, 19],
  ["Maestro, Dankort, Verve", "500-509 56-59", 16, 19],
  ["Maestro, InstaPayment, InterPayment", "63 67", 16, 19],
  ["Humo", "9860", 16, 16],
  ["Uzcard", "8600", 16, 16],
  ["Napas", "9704", 16, 19],
  ["UATP", "1", 15, 15],
];

/**
 * Shorter than others: so many digits are an order's or a parcel's, too. They are a card's in groups of four, or where a word
 * says so.
 */
const ISSUED_SHORT: readonly Row[] = [["Maestro", "500-509 56-59 60 63 67", 12, 15]];

const LENGTHS = lengthsOf(ISSUED);
const SHORT_LENGTHS = lengthsOf(ISSUED_SHORT);

/** By the first four digits: the lengths of the cards that begin with them, as bits. */
function lengthsOf(rows: readonly Row[]): Uint32Array {
  const lengths = new Uint32Array(10 ** BEGINNING);
  for (const [, beginnings, fewest, most] of rows) {
    let bits = 0;
    for (let length = fewest; length <= most; length++) bits |= 1 << length;
    for (const each of beginnings.split(" ")) {
      const [first = "", last = first] = each.split("-");
      const end = (Number(last) + 1) * 10 ** (BEGINNING - last.length);
      for (let at = Number(first) * 10 ** (BEGINNING - first.length); at < end; at++)
        lengths[at] = (lengths[at] as number) | bits;
    }
  }
  return lengths;
}

/** By the first four digits: the lengths of all cards that begin with them, as bits. */
export function cardLengths(): Uint32Array {
  return LENGTHS.map((bits, beginning) => bits | (SHORT_LENGTHS[beginning] as number));
}

/** Whether digits are a card's, wherever they stand. */
export function isCard(digits: Digits): boolean {
  return hasLength(LENGTHS, digits) && isChecked(digits);
}

/** Whether they are one's if something else says that they may be: words, or the way they are written. */
export function isShortCard(digits: Digits): boolean {
  return hasLength(SHORT_LENGTHS, digits) && isChecked(digits);
}

/** Whether some card begins with the first four digits. */
export function beginsCard(values: Uint8Array): boolean {
  const beginning = beginningOf(values, 0);
  return ((LENGTHS[beginning] as number) | (SHORT_LENGTHS[beginning] as number)) !== 0;
}

function hasLength(lengths: Uint32Array, digits: Digits): boolean {
  const size = sizeOf(digits);
  if (size < FEWEST_DIGITS || size > MOST_DIGITS) return false;
  return (((lengths[beginningOf(digits.values, digits.start)] as number) >> size) & 1) !== 0;
}

function isChecked(digits: Digits): boolean {
  return passesLuhn(digits) && !isOneDigit(digits);
}

function beginningOf(values: Uint8Array, start: number): number {
  let beginning = 0;
  for (let i = start; i < start + BEGINNING; i++) beginning = beginning * 10 + (values[i] as number);
  return beginning;
}

function isOneDigit({ values, start, end }: Digits): boolean {
  for (let i = start + 1; i < end; i++) if (values[i] !== values[start]) return false;
  return true;
}
