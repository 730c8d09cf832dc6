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

const NEEDS = EVIDENCE.COLONS | EVIDENCE.DASHES | EVIDENCE.DIGITS;

const detector: Detector = {
  id,
  category,
  needs: NEEDS,
  // Of addresses with dots, those with too few digits are not shown, wherever they stand.
  find: matching(ADDRESS, (found) => !NOBODYS.test(found) && (evidenceOf(found) & NEEDS) !== 0),
};

export const macAddress: DetectorKind = Object.freeze({ id, category, make: () => detector });
