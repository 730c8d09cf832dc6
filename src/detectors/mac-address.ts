/** Hardware addresses (IEEE 802, EUI-48): six pairs of hexadecimal digits, or three groups of four with dots. */
import type { Detector, DetectorKind } from "./detector.ts";
import { EVIDENCE, evidenceOf } from "./evidence.ts";
import { matching } from "./matching.ts";

const id = "mac-address";
const category = "user.device.device_id";

const ADDRESS =
  /(?<![0-9A-Za-z:.-])[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:\.[0-9A-Fa-f]{4}){2})(?![0-9A-Za-z]|[:.-][0-9A-Za-z])/g;

/** All bits 0 is no device, all bits 1 is every one of them. */
const NOBODYS = /^(?:[0:.-]+|[Ff:.-]+)$/;

/** From the first separator of six pairs to the fifth, and of three groups of four digits to the second. */
const FOUR_PAIRS = 12;
const ONE_GROUP = 5;

const NEEDS = EVIDENCE.COLONS | EVIDENCE.DASHES | EVIDENCE.DOTTED_DIGITS;

// Of addresses with dots, those with too few digits are not shown, wherever they stand.
const addressesIn = matching(ADDRESS, (found) => !NOBODYS.test(found) && (evidenceOf(found) & NEEDS) !== 0);

const detector: Detector = {
  id,
  category,
  needs: NEEDS,
  leavesIds: true,
  find: (text) => (maySeparate(text) ? addressesIn(text) : []),
};

/** Whether the first and the last separator stand far enough apart: most texts with digits need no look at each letter. */
function maySeparate(text: string): boolean {
  return apart(text, "-") >= FOUR_PAIRS || apart(text, ":") >= FOUR_PAIRS || apart(text, ".") >= ONE_GROUP;
}

function apart(text: string, separator: string): number {
  const first = text.indexOf(separator);
  return first < 0 ? 0 : text.lastIndexOf(separator) - first;
}

export const macAddress: DetectorKind = Object.freeze({ id, category, make: () => detector });
