/** Numbers of payment cards: 13 to 19 digits with an issuer's beginning (ISO/IEC 7812-1) and the check digit (Luhn). */
import { passesLuhn } from "./check-digits.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE } from "./evidence.ts";

const id = "credit-card";
const category = "user.financial.credit_card";

const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

/** Digits that no letter is glued to: that would be an id. */
const GROUP = /(?<![0-9A-Za-z.])[0-9]+(?![0-9A-Za-z])/g;
const BLANK = 0x20;
const DASH = 0x2d;

/**
 * Beginnings and lengths that issuers have: Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay, RuPay,
 * Mir, Troy, Maestro, and UATP with its 15 digits. One in ten numbers passes Luhn's check: the beginnings keep stamps and
 * ids out.
 */
const ISSUED =
  /^(?:4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})|(?:5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720))[0-9]*(?<=^[0-9]{16})|3[47][0-9]{13}|3(?:0[0-59]|[689])[0-9]{11,16}|(?:6011|64[4-9]|65|62|60|81|82|50[0-9]|5[6-9]|6[37]|35(?:2[89]|[3-8][0-9])|220[0-4]|9792)[0-9]*(?<=^[0-9]{16,19})|1[0-9]{14})$/;

const detector: Detector = { id, category, needs: EVIDENCE.LONG_DIGITS, find };

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
 * date behind it may be taken for a card.
 */
function endOf(text: string, start: number): number {
  let digits = "";
  let separator: number | undefined;
  for (let at = start; digits.length <= MOST_DIGITS; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits += text[at];
    else if (isLetter(code)) return 0;
    else if (isCard(digits)) return at;
    else if ((code !== BLANK && code !== DASH) || !isDigit(text.charCodeAt(at + 1))) return 0;
    else if (separator !== undefined && code !== separator) return 0;
    else separator = code;
  }
  return 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether digits without anything between them are a card's. */
export function isCard(digits: string): boolean {
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false;
  return ISSUED.test(digits) && passesLuhn(digits) && !/^(.)\1*$/.test(digits);
}
