/** Permanent account numbers of India: Income-tax Rules 1962, rule 114; the fourth letter says what the holder is. */
import type { Detector, DetectorKind } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { matching } from "../matching.ts";

const id = "in-pan";
const category = "user.government_id.national_identification_number";

const NUMBER =
  /(?:(?<![0-9A-Za-z])|(?<=(?<![A-Za-z])(?:PAN|Pan|pan)))[A-Z]{3}[ABCFGHJLPT][A-Z](?!0000)[0-9]{4}[A-Z](?![0-9A-Za-z])/g;

const detector: Detector = {
  id,
  category,
  needs: EVIDENCE.LETTERED_DIGITS,
  leavesIds: true,
  find: matching(NUMBER, () => true),
};

export const inPan: DetectorKind = Object.freeze({ id, category, make: () => detector });
