/** What around a name says that it is a street, a place or a company. */

const BLANK = 0x20;
const COMMA = 0x2c;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const MOST_DIGITS = 5;
const HOUSE_DIGITS = 4;

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

function isCapital(code: number): boolean {
  return code >= LETTER_A && code <= LETTER_Z;
}

/** `12 Ana`: a number of at most five digits, and a blank. */
export function hasNumberBefore(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== BLANK) return false;
  let i = start - 2;
  while (i >= 0 && i >= start - 2 - MOST_DIGITS && isDigit(text.charCodeAt(i))) i--;
  const digits = start - 2 - i;
  if (digits === 0 || digits > MOST_DIGITS) return false;
  // Not the end of a phone number, an amount or a time.
  const before = text.charCodeAt(i);
  return !(before >= 0x23 && before <= 0x3a && before !== COMMA);
}

/** `Ana 12`: a number as houses have it, and no more of a number. */
export function hasHouseAfter(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== BLANK) return false;
  let i = end + 1;
  while (i <= end + 1 + HOUSE_DIGITS && isDigit(text.charCodeAt(i))) i++;
  const digits = i - end - 1;
  if (digits === 0 || digits > HOUSE_DIGITS) return false;
  const [after, next] = [text.charCodeAt(i), text.charCodeAt(i + 1)];
  if (after === BLANK) return !isDigit(next) && !(next >= 0x61 && next <= 0x7a);
  return !(after >= 0x25 && after <= 0x3a && after !== COMMA && after !== 0x2e);
}

/** `Ana, CO`: as places stand with the state they are in. */
export function hasStateAfter(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== COMMA) return false;
  let i = end + 1;
  while (i < end + 3 && text.charCodeAt(i) === BLANK) i++;
  const isState = isCapital(text.charCodeAt(i)) && isCapital(text.charCodeAt(i + 1));
  const next = text.charCodeAt(i + 2);
  return isState && !isCapital(next) && !(next >= 0x61 && next <= 0x7a);
}

/** `Ana, Example and Other`: another capital behind a comma or `and`, as companies of partners are called. */
export function hasPartnerAfter(text: string, end: number): boolean {
  if (text.startsWith(", ", end)) return isCapital(text.charCodeAt(end + 2));
  return text.startsWith(" and ", end) && isCapital(text.charCodeAt(end + 5));
}

export function hasPartnerBefore(text: string, start: number): boolean {
  const at = text.startsWith(", ", start - 2) ? start - 3 : text.startsWith(" and ", start - 5) ? start - 6 : -1;
  if (at < 0) return false;
  let i = at;
  // Back to the start of the word.
  while (i > at - 20 && /[\p{L}]/u.test(text[i] ?? "")) i--;
  return i < at && isCapital(text.charCodeAt(i + 1));
}
