/**
 * Citizen identification numbers of China: GB 11643-1999, with the check character of ISO 7064, MOD 11-2.
 *
 * The room `ids` has one file for each national number, with the law or standard that says how it is made. None may take what its
 * check digit refuses, where it has one.
 */
import type { Detector, DetectorKind } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { isGlued } from "../glue.ts";
import { isDay, matching } from "../matching.ts";

const id = "cn-resident-id";
const category = "user.government_id.national_identification_number";

/** A division of GB/T 2260, a date of birth, a serial number; something may part them, and the year from the day. */
const NUMBER =
  /(?<![0-9])(?<![0-9][.-])[1-9][0-9]{5}([ ./_-]?)(?:18|19|20)[0-9]{2}(?:\1)?[01][0-9][0-3][0-9]\1[0-9]{3}[0-9Xx](?![0-9]|[-.][0-9])/g;
const GAPS = /[ ./_-]/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

const detector: Detector = {
  id,
  category,
  needs: EVIDENCE.LONG_DIGITS,
  leavesIds: true,
  find: matching(
    NUMBER,
    (found, text, start) =>
      isNumber(found.replace(GAPS, "").toUpperCase()) && !isGlued(text, start, start + found.length),
  ),
};

export const cnResidentId: DetectorKind = Object.freeze({ id, category, make: () => detector });

function isNumber(number: string): boolean {
  return isDay(number.slice(10, 14)) && isChecked(number);
}

function isChecked(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return CHECKS[sum % 11] === number[17];
}
