/** Individual Numbers of Japan (My Number): Ordinance of the Ministry of Internal Affairs No. 85 of 2014, article 5. */
import { isThing } from "../context/label.ts";
import type { Detector, DetectorKind, DetectorSettings } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { isGlued } from "../glue.ts";
import { digitsOf, matching } from "../matching.ts";

const id = "jp-my-number";
const category = "user.government_id.national_identification_number";

/** Not a part of a longer row of four digits each: that is a card's, or a parcel's. */
const NUMBER =
  /(?<![0-9+])(?<![0-9][.-]|[0-9]{4} )[0-9]{4}([- ]?)[0-9]{4}\1[0-9]{4}(?![0-9]|[-.][0-9]| [0-9]{4}(?![0-9]))/g;

/** Twelve digits pass the check one time in eleven, and have no other mark: for runs with Japan only. */
function make({ regions }: DetectorSettings): Detector | undefined {
  if (!regions.includes("JP")) return undefined;
  return {
    id,
    category,
    needs: EVIDENCE.LONG_DIGITS,
    leavesIds: true,
    find: matching(
      NUMBER,
      (found, text, start, named) =>
        isChecked(digitsOf(found)) && !isGlued(text, start, start + found.length) && !isThing(text, start, named),
    ),
  };
}

export const jpMyNumber: DetectorKind = Object.freeze({ id, category, make });

function isChecked(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return (rest <= 1 ? 0 : 11 - rest) === Number(digits[11]);
}
