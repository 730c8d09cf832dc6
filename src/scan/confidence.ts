/** How sure it is that the values at a place are what a detector takes some of them for. */
import type { Finding } from "../matcher/findings.ts";

/** `high`: rely on it; `medium`: look once; `low`: as likely an id or a measure that looks the part. */
export type Confidence = "high" | "medium" | "low";

/** What these find has a form, or check digits, that nothing else has: one hit is as good as a hundred. */
const UNMISTAKABLE: readonly string[] = Object.freeze(["email", "iban", "url-with-secrets", "known-value"]);

const HIGH_SHARE = 1 / 2;
const MEDIUM_SHARE = 1 / 10;

/**
 * High for what nothing else looks like. What is mostly digits may be something else: high where at least half of the
 * values have hits, medium where a tenth has, else low. Of names, only those with hits are counted, so it is medium.
 */
export function confidenceIn(found: Pick<Finding, "inName" | "detector" | "values" | "hitValues">): Confidence {
  const { inName, detector, values, hitValues } = found;
  if (UNMISTAKABLE.includes(detector)) return "high";
  if (inName) return "medium";
  const share = hitValues / values;
  if (share >= HIGH_SHARE) return "high";
  return share >= MEDIUM_SHARE ? "medium" : "low";
}
