/** Numbers of payment cards: 13 to 19 digits with an issuer's beginning (ISO/IEC 7812-1) and the check digit (Luhn). */
import { passesLuhn } from "./check-digits.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE } from "./evidence.ts";

const id = "credit-card";
const category = "user.financial.credit_card";

const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

/** Groups of digits, a blank or a dash between them; letters on either side make it an id. */
const ROW = /(?<![0-9A-Za-z.])[0-9]+(?:[ -][0-9]+)*(?![0-9A-Za-z])/g;

/**
 * Beginnings and lengths that issuers have: Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay, RuPay,
 * Mir, Troy, Maestro, and UATP with its 15 digits. One in ten numbers passes Luhn's check: the beginnings keep stamps and
 * ids out.
 */
const ISSUED =
  /^(?:4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})|(?:5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720))[0-9]*(?<=^[0-9]{16})|3[47][0-9]{13}|3(?:0[0-59]|[689])[0-9]{11,16}|(?:6011|64[4-9]|65|62|60|81|82|50[0-9]|5[6-9]|6[37]|35(?:2[89]|[3-8][0-9])|220[0-4]|9792)[0-9]*(?<=^[0-9]{16,19})|1[0-9]{14})$/;

const detector: Detector = { id, category, needs: EVIDENCE.DIGITS, find };

export const creditCard: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: row, index } of text.matchAll(ROW)) {
    if (row.length < FEWEST_DIGITS) continue;
    for (const { start, end } of cardsIn(row)) spans.push({ start: index + start, end: index + end });
  }
  return spans;
}

/**
 * Several numbers may stand in one row: any group may begin one, and any one end it. Inside of one stand blanks or dashes,
 * not both: else a phone number and the date behind it may be taken for a card.
 */
function cardsIn(row: string): Span[] {
  const groups = [...row.matchAll(/[0-9]+/g)].map(({ 0: digits, index }) => ({ digits, index }));
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    let digits = "";
    for (let last = first; last < groups.length && digits.length < MOST_DIGITS; last++) {
      const group = groups[last] as (typeof groups)[number];
      if (last > first + 1 && row[group.index - 1] !== row[(groups[first + 1] as typeof group).index - 1]) break;
      digits += group.digits;
      if (!isCard(digits)) continue;
      spans.push({ start: (groups[first] as typeof group).index, end: group.index + group.digits.length });
      first = last;
      break;
    }
  }
  return spans;
}

/** Whether digits without anything between them are a card's. */
export function isCard(digits: string): boolean {
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false;
  return ISSUED.test(digits) && passesLuhn(digits) && !/^(.)\1*$/.test(digits);
}
