/** Numbers of payment cards: 13 to 19 digits with an issuer's beginning (ISO/IEC 7812-1) and the check digit (Luhn). */
import { BLANK, DASH, ZERO } from "./characters.ts";
import { passesLuhn } from "./check-digits.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { type Digits, isDigit, sizeOf } from "./digits.ts";
import { EVIDENCE } from "./evidence.ts";

const id = "credit-card";
const category = "user.financial.credit_card";

const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

/** Digits that no letter is glued to: that would be an id. */
const GROUP = /(?<![0-9A-Za-z.])[0-9]+(?![0-9A-Za-z])/g;

/**
 * Beginnings and lengths that issuers have: Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay, RuPay,
 * Mir, Troy, Maestro, and UATP with its 15 digits. One in ten numbers passes Luhn's check: the beginnings keep stamps and
 * ids out.
 */
const ISSUED: readonly (readonly [beginnings: string, fewest: number, most: number])[] = [
  ["4", 13, 13],
  ["4", 16, 16],
  ["4", 19, 19],
  ["51-55 222-229 23-26 270-271 2720", 16, 16],
  ["34 37", 15, 15],
  ["300-305 309", 14, 19],
  ["36 38-39", 13, 18],
  ["6011 644-649 65 62 60 81 82 500-509 56-59 63 67 3528-3589 2200-2204 9792", 16, 19],
  ["1", 15, 15],
];

const BEGINNING = 4;
/** By the first four digits: the lengths of the cards that begin with them, as bits. */
const LENGTHS = lengthsOf(ISSUED);

function lengthsOf(issued: typeof ISSUED): Uint32Array {
  const lengths = new Uint32Array(10 ** BEGINNING);
  for (const [beginnings, fewest, most] of issued) {
    for (const each of beginnings.split(" ")) {
      const [first = "", last = first] = each.split("-");
      const end = (Number(last) + 1) * 10 ** (BEGINNING - last.length);
      for (let at = Number(first) * 10 ** (BEGINNING - first.length); at < end; at++) {
        for (let length = fewest; length <= most; length++) lengths[at] = (lengths[at] as number) | (1 << length);
      }
    }
  }
  return lengths;
}

const detector: Detector = { id, category, needs: EVIDENCE.LONG_DIGITS, leavesIds: true, find };

export const creditCard: DetectorKind = Object.freeze({ id, category, make: () => detector });

/** Groups are looked at one by one: an expression for a whole row of them has no stack for a row of megabytes. */
function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  GROUP.lastIndex = 0;
  for (let match = GROUP.exec(text); match !== null; match = GROUP.exec(text)) {
    const start = match.index;
    const end = endOf(text, start);
    if (end === 0) continue;
    spans.push({ start, end });
    GROUP.lastIndex = end;
  }
  return spans;
}

/**
 * Where the card ends that begins with the group at `start`; 0: there is none. Several numbers may stand in one row: any
 * group may begin one, and any one end it. Inside of one stand blanks or dashes, not both: else a phone number and the
 * date after it may be taken for a card.
 */
function endOf(text: string, start: number): number {
  let size = 0;
  let separator: number | undefined;
  for (let at = start; size <= MOST_DIGITS; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      row[size++] = code - ZERO;
      if (size === BEGINNING && lengthsFor({ values: row, start: 0 }) === 0) return 0;
    } else if (isLetter(code)) return 0;
    else if (isCard({ values: row, start: 0, end: size })) return at;
    else if ((code !== BLANK && code !== DASH) || !isDigit(text.charCodeAt(at + 1))) return 0;
    else if (separator !== undefined && code !== separator) return 0;
    else separator = code;
  }
  return 0;
}

/** The digits at hand; one more than a card has. */
const row = new Uint8Array(MOST_DIGITS + 1);

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether digits are a card's. */
export function isCard(digits: Digits): boolean {
  const size = sizeOf(digits);
  if (size < FEWEST_DIGITS || size > MOST_DIGITS) return false;
  return ((lengthsFor(digits) >> size) & 1) !== 0 && passesLuhn(digits) && !isOneDigit(digits);
}

function lengthsFor({ values, start }: Pick<Digits, "values" | "start">): number {
  let beginning = 0;
  for (let i = start; i < start + BEGINNING; i++) beginning = beginning * 10 + (values[i] as number);
  return LENGTHS[beginning] as number;
}

function isOneDigit({ values, start, end }: Digits): boolean {
  for (let i = start + 1; i < end; i++) if (values[i] !== values[start]) return false;
  return true;
}
