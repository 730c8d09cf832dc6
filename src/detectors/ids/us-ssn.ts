/** Social security numbers of the United States: 20 CFR 422.103; which are given out: SSA, "Randomization" (2011). */
import type { Detector, DetectorKind } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { matching } from "../matching.ts";

const id = "us-ssn";
const category = "user.government_id.national_identification_number";

/** Areas 000, 666 and from 900 on are none, nor is group 00 or serial 0000. The same separator stands in both places. */
const NUMBER =
  /(?<![0-9A-Za-z.-])(?!000|666|9)[0-9]{3}([- ]?)(?!00)[0-9]{2}\1(?!0000)[0-9]{4}(?![0-9A-Za-z]|[-.][0-9])/g;

/** There is no check digit: nine bare digits are one only where the words before say so. */
const CALLED = /(?:ssn|social[ -]security(?:[ -](?:number|no))?)\D{0,12}$/i;
const LONGEST_CALL = 48;

const detector: Detector = {
  id,
  category,
  needs: EVIDENCE.NINE_DIGITS,
  leavesIds: true,
  find: matching(
    NUMBER,
    (found, text, start) =>
      !/^[0-9]+$/.test(found) || CALLED.test(text.slice(Math.max(0, start - LONGEST_CALL), start)),
  ),
};

export const usSsn: DetectorKind = Object.freeze({ id, category, make: () => detector });
