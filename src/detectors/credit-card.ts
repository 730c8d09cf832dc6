/**
 * Numbers of payment cards: 12 to 19 digits with an issuer's beginning and the check digit (ISO/IEC 7812-1), bare or in groups;
 * what is on a magnetic stripe goes with its number.
 */

import { isCard, isShortCard } from "./card-issuers.ts";
import { CardRow, gapAt, gapBefore } from "./card-row.ts";
import { trackAround } from "./card-track.ts";
import { BLANK, DASH, DOT } from "./characters.ts";
import { saidBefore } from "./context/label.ts";
import { SAYS } from "./context/says.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { isDigit, runEnd } from "./digits.ts";
import { EVIDENCE } from "./evidence.ts";
import { isGluedAfter, isGluedBefore, isOfMachine } from "./glue.ts";
import { isLetter } from "./ids-by-form/hex.ts";
import { idAt } from "./ids-by-form/ids-by-form.ts";
import { isNumberAfter, isNumberBefore } from "./row-beside.ts";

export { isCard } from "./card-issuers.ts";

const id = "credit-card";
const category = "user.financial.credit_card";

const CLOSING_SQUARE = 0x5d;

const detector: Detector = { id, category, needs: EVIDENCE.LONG_DIGITS, leavesIds: true, find };

function find(text: string, _evidence = 0, named = 0): readonly Span[] {
  return cardsIn(text, named);
}

export const creditCard: DetectorKind = Object.freeze({ id, category, make: () => detector });

/** Groups are looked at one by one: an expression for a whole row of them has no stack for a row of megabytes. */
export function cardsIn(text: string, named = 0): readonly Span[] {
  const spans: Span[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const card = cardAt(text, at, floor, named);
    at = card?.end ?? runEnd(text, at);
    if (card === undefined) continue;
    spans.push(card);
    floor = card.end;
  }
  return spans;
}

/** The card that begins with the group at `start`; before `floor` stands another one. */
function cardAt(text: string, start: number, floor: number, named: number): Span | undefined {
  const end = numberEnd(text, start, named);
  if (end === 0) return undefined;
  const track = trackAround(text, { start, end });
  if (track !== undefined) return track;
  const number = { start, end: decimalsEnd(text, start, end) };
  if (number.end === 0 || isGluedBefore(text, start) || isGluedAfter(text, number.end)) return undefined;
  if (isOfMachine(text, start) || goesOn(text, number, floor)) return undefined;
  return idAt(text, number) === undefined ? number : undefined;
}

const row = new CardRow();

/** Where the digits of a card end that begin at `start`; 0: there is none. The longest one holds all of a shorter one. */
function numberEnd(text: string, start: number, named: number): number {
  row.read(text, start);
  for (let i = row.count - 1; i >= 0; i--) {
    const digits = row.digits(i);
    if (!isCard(digits) && !(isShortCard(digits) && mayBeShort(text, start, i, named))) continue;
    if (isWrittenSo(text, start, i)) return row.end(i);
  }
  return gluedEnd(text, start);
}

/** What says that fewer digits are a card's. */
const CALLED =
  /(?:card|karte|carte|tarjeta|cart[aã]o|carta|kaart|kort|maestro|카드|卡号?|カード|号码|番号)[^0-9\n]{0,16}$/iu;
const LONGEST_CALL = 32;

function mayBeShort(text: string, start: number, index: number, named: number): boolean {
  const isSpaced = row.separator === BLANK || row.separator === DASH;
  return (isSpaced && row.isInFours(index)) || isCalled(text, start) || isSaid(text, start, named);
}

function isSaid(text: string, start: number, named: number): boolean {
  return (saidBefore(text, start, named) & SAYS.CARD) !== 0;
}

function isCalled(text: string, start: number): boolean {
  return CALLED.test(text.slice(Math.max(0, start - LONGEST_CALL), start));
}

/** Blanks and dashes may stand anywhere; with others between its groups a card is written as it is embossed, or it is none. */
function isWrittenSo(text: string, start: number, index: number): boolean {
  if (index === 0) return !isAfterPoint(text, start);
  if (row.separator === BLANK || row.separator === DASH) {
    return !row.isLed && (row.isEmbossed(index) || !isAfterPoint(text, start));
  }
  return row.isEmbossed(index) && !isRowLeading(text, start) && !isRowGoingOn(text, row.end(index));
}

/** Whether bare digits are what comes after a decimal point: `0.4111…`, `.4111…`, but not those of `No.4111…`. */
function isAfterPoint(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 2);
  if (text.charCodeAt(start - 1) !== DOT || isLetter(before) || before === CLOSING_SQUARE) return false;
  return !isNumberBefore(text, start);
}

/** Whether digits stand before the separator of the row that are no number by themselves. */
function isRowLeading(text: string, start: number): boolean {
  return gapBefore(text, start) === row.separator && !isNumberBefore(text, start);
}

/** Whether digits follow after the separator of the row, other than another number, or the zeros that a spreadsheet puts there. */
function isRowGoingOn(text: string, end: number): boolean {
  if (gapAt(text, end) !== row.separator || isNumberAfter(text, end)) return false;
  return !ZEROS.test(text.slice(end, end + LONGEST_DECIMALS));
}

/** Several cards without anything in between: a row of digits that is nothing but them. */
const FEWEST_GLUED = 28;
const MOST_GLUED = 160;
const GLUED_SIZES = [14, 15, 16];

function gluedEnd(text: string, start: number): number {
  const end = runEnd(text, start);
  if (end - start < FEWEST_GLUED || end - start > MOST_GLUED) return 0;
  const values = Uint8Array.from(text.slice(start, end), Number);
  const ends = new Uint8Array(values.length + 1);
  ends[0] = 1;
  for (let at = 0; at < values.length; at++) {
    if (ends[at] === 0) continue;
    for (const size of GLUED_SIZES) {
      if (at + size <= values.length && isCard({ values, start: at, end: at + size })) ends[at + size] = 1;
    }
  }
  return ends[values.length] === 1 ? end : 0;
}

const ZEROS = /^\.0{1,4}(?![0-9.])/;
const DECIMALS = /^\.[0-9]{1,4}(?![0-9.])/;
const LONGEST_DECIMALS = 8;
/** More of them, and nothing after them, are a measured value's. */
const MEASURED = /^\.[0-9]{5,7}(?![0-9.])/;

/** A spreadsheet makes `4111111111111111.0` of a card: all of it goes. 0: it is what is in front of a decimal point. */
function decimalsEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== DOT || !isDigit(text.charCodeAt(end + 1))) return end;
  const decimals = DECIMALS.exec(text.slice(end, end + LONGEST_DECIMALS))?.[0];
  if (isNumberAfter(text, end)) return end;
  if (decimals !== undefined) return end + decimals.length;
  const isMeasured = runEnd(text, start) === end && MEASURED.test(text.slice(end, end + LONGEST_DECIMALS + 1));
  return isMeasured && !isCalled(text, start) ? 0 : end;
}

/** Month and year, year and month, or a year: what stands beside a card's number. */
const DATE = /^(?:(?:0[1-9]|1[0-2])[0-9]{2}|[0-9]{2}(?:0[1-9]|1[0-2])|(?:19|20)[0-9]{2})$/;
const FOUR_BEFORE = /(?<![0-9])([0-9]{4})([ -])$/;
const FOURS_AFTER = /^([ -])([0-9]{4})\1[0-9]{4}(?![0-9])/;
const FOUR = 4;

/** Whether a card in groups of four is a part of a longer number: another group stands before it, or several follow. */
function goesOn(text: string, { start, end }: Span, floor: number): boolean {
  const first = runEnd(text, start);
  if (first - start !== FOUR) return false;
  const [, before = "", separator] = FOUR_BEFORE.exec(text.slice(Math.max(0, start - FOUR - 2), start)) ?? [];
  const isLed = separator !== undefined && separator === text[first] && start - 1 > floor && !DATE.test(before);
  if (isLed && !isNumberBefore(text, start)) return true;
  const [, gap, after = ""] = FOURS_AFTER.exec(text.slice(end, end + 2 * FOUR + 3)) ?? [];
  return gap !== undefined && gap === text[first] && !DATE.test(after) && numberEnd(text, end + 1, 0) === 0;
}
