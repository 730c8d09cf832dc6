/** All detectors, by the order in which they win where what they find overlaps. */
import type { DetectorKind } from "./detector.ts";
import { email } from "./email.ts";
import { phone } from "./phone.ts";

export const DETECTORS: readonly DetectorKind[] = Object.freeze([email, phone]);
