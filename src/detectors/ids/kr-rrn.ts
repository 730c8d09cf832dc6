/** Resident registration numbers of Korea, foreigners' too: Enforcement Rule of the Resident Registration Act, article 2. */
import type { Detector, DetectorKind, DetectorSettings } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { isGlued } from "../glue.ts";
import { digitsOf, isDay, matching } from "../matching.ts";

const id = "kr-rrn";
const category = "user.government_id.national_identification_number";

/** A date of birth, then a digit for century and sex. */
const NUMBER = /(?<![0-9])(?<![0-9][.-])[0-9]{6}[- ]?[1-8][0-9]{6}(?![0-9]|[-.][0-9])/g;
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const FIRST_OF_FOREIGNERS = 5;

/** Numbers given out since October 2020 have no check digit: in two groups a date is enough, bare digits need both. */
function make({ regions }: DetectorSettings): Detector {
  const isHome = regions.includes("KR");
  const find = matching(NUMBER, (found, text, start) => {
    if (isGlued(text, start, start + found.length)) return false;
    const digits = digitsOf(found);
    return isDay(digits.slice(2, 6)) && (found !== digits || (isHome && isChecked(digits)));
  });
  return { id, category, needs: EVIDENCE.LONG_DIGITS, leavesIds: true, find };
}

export const krRrn: DetectorKind = Object.freeze({ id, category, make });

function isChecked(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const base = Number(digits[6]) >= FIRST_OF_FOREIGNERS ? 13 : 11;
  return (base - (sum % 11)) % 10 === Number(digits[12]);
}
