/** Identity numbers of Singapore, NRIC and FIN: National Registration Regulations; series M since 2022 (ICA). */
import type { Detector, DetectorKind } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { matching } from "../matching.ts";

const id = "sg-nric";
const category = "user.government_id.national_identification_number";

const NUMBER = /(?:(?<![0-9A-Za-z])|(?<=(?<![A-Za-z])(?:NRIC|FIN)))[STFGM][0-9]{7}[A-Z](?![0-9A-Za-z])/gi;
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2];

/** By the series: what is added to the sum, and the letters by the rest. */
const SERIES: Readonly<Record<string, readonly [offset: number, letters: string]>> = Object.freeze({
  S: [0, "JZIHGFEDCBA"],
  T: [4, "JZIHGFEDCBA"],
  F: [0, "XWUTRQPNMLK"],
  G: [4, "XWUTRQPNMLK"],
  M: [3, "XWUTRQPNJLK"],
});

const detector: Detector = {
  id,
  category,
  needs: EVIDENCE.LETTERED_DIGITS,
  leavesIds: true,
  find: matching(NUMBER, (found) => isChecked(found.toUpperCase())),
};

export const sgNric: DetectorKind = Object.freeze({ id, category, make: () => detector });

function isChecked(number: string): boolean {
  const [offset, letters] = SERIES[number[0] as string] ?? [0, ""];
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i + 1]), offset);
  return letters[sum % 11] === number[8];
}
