/** Aadhaar numbers of India: UIDAI, "A UID numbering scheme" (2010), with the check digit of Verhoeff (1969). */
import { isThing } from "../context/label.ts";
import type { Detector, DetectorKind, DetectorSettings } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { isGlued } from "../glue.ts";
import { digitsOf, matching } from "../matching.ts";

const id = "in-aadhaar";
const category = "user.government_id.national_identification_number";

const NUMBER = /(?<![0-9+])(?<![0-9][.-]|[0-9]{4} )[2-9][0-9]{3}([- ]?)[0-9]{4}\1[0-9]{4}(?![0-9]|[-. ][0-9])/g;

/** In three groups anywhere; bare digits pass the check one time in ten, and are one for runs with India only. */
function make({ regions }: DetectorSettings): Detector {
  const isHome = regions.includes("IN");
  const find = matching(NUMBER, (found, text, start, named) => {
    if (isGlued(text, start, start + found.length) || isThing(text, start, named)) return false;
    const digits = digitsOf(found);
    return (isHome || digits !== found) && isChecked(digits);
  });
  return { id, category, needs: EVIDENCE.LONG_DIGITS, leavesIds: true, find };
}

export const inAadhaar: DetectorKind = Object.freeze({ id, category, make });

/** The group D5: turns of a pentagon, 0–4, and its mirror images, 5–9. */
function product(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function isChecked(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    for (let times = i % 8; times > 0; times--) digit = PERMUTATION[digit] as number;
    check = product(check, digit);
  }
  return check === 0;
}
