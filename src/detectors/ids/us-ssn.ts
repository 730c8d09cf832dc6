/** Social security numbers of the United States: 20 CFR 422.103; which are given out: SSA, "Randomization" (2011). */
import type { Detector, DetectorKind } from "../detector.ts";
import { isDigit } from "../digits.ts";
import { EVIDENCE } from "../evidence.ts";
import { isGlued } from "../glue.ts";
import { matching } from "../matching.ts";

const id = "us-ssn";
const category = "user.government_id.national_identification_number";

/**
 * Areas 000 and 666 are none, nor is group 00 or serial 0000; from 900 on are the numbers of taxpayers without one (ITIN), by
 * their groups. The same separator stands in both places. Beside
 * it may stand a card's number, but no other row of digits.
 */
const AREA = "(?:(?!000|666|9)[0-9]{3}|9[0-9]{2}(?=[^0-9]{0,3}(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])))";
const GROUP_AND_SERIAL = "(?!00)[0-9]{2}\\1(?!0000)[0-9]{4}";
/** Several of them may stand side by side without anything in between. */
const NUMBERS = new RegExp(
  `(?<![0-9])(?<!(?<![0-9]{12})[0-9][-.])${AREA}([-./_]| {1,2}| - |)${GROUP_AND_SERIAL}(?:${AREA}\\1${GROUP_AND_SERIAL}){0,7}` +
    "(?:\\.0{1,4}(?![0-9.]))?(?![0-9]|[-.](?![0-9]{13,19}(?![0-9]))[0-9])",
  "g",
);

/** There is no check digit: nine bare digits are one only where the words before say so. */
const CALLED = /(?:ssns?|itin|social[ -]security(?:[ -](?:numbers?|no))?)\D{0,12}$/i;
const LONGEST_CALL = 48;
const BARE = /^[0-9]+(?:\.0+)?$/;

/** What rows of digits have between them, and others beside them: `078-05-1120/2024` is a number and a year. */
const BESIDE = "/_";
const AREA_SIZE = 3;

/** Whether the number is a part of a row with such a separator. */
function isOfRow(text: string, start: number, found: string): boolean {
  const separator = found[AREA_SIZE] as string;
  const end = start + found.length;
  if (!BESIDE.includes(separator)) return false;
  const isLed = text[start - 1] === separator && isDigit(text.charCodeAt(start - 2));
  return isLed || (text[end] === separator && isDigit(text.charCodeAt(end + 1)));
}

const detector: Detector = {
  id,
  category,
  needs: EVIDENCE.NINE_DIGITS | EVIDENCE.LONG_DIGITS,
  leavesIds: true,
  find: matching(
    NUMBERS,
    (found, text, start) =>
      (!BARE.test(found) || CALLED.test(text.slice(Math.max(0, start - LONGEST_CALL), start))) &&
      !isGlued(text, start, start + found.length) &&
      !isOfRow(text, start, found),
  ),
};

export const usSsn: DetectorKind = Object.freeze({ id, category, make: () => detector });
