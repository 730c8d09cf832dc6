/** How sure it is that the values at a place are what a detector takes some of them for. */
import { GRADE } from "../detectors/detector.ts";
import type { Finding } from "../matcher/findings.ts";
import type { RegionRows, RowsSeen } from "./rows-seen.ts";

/** `high`: rely on it; `medium`: look once; `low`: as likely an id or a measure that looks the part. */
export type Confidence = "high" | "medium" | "low";

/** What these find has a form, or check digits, that nothing else has: one hit is as good as a hundred. */
const UNMISTAKABLE: readonly string[] = Object.freeze(["email", "iban", "url-with-secrets", "known-value"]);
/** What it finds is digits, of which chance makes many: their rows are counted. */
export const PHONE = "phone";

const HIGH_SHARE = 1 / 2;
const MEDIUM_SHARE = 1 / 10;

/** Rows that are numbers so many times as often as random ones are numbers on purpose. */
const LIFT = 3 / 2;
/** Where most random rows are numbers, no place can have so many. There, so small a part of the misses that chance would make is as good. */
const FEW_MISSES = 1 / 4;
/** Of fewer, luck makes whatever it likes. */
const FEWEST_ROWS = 20;
/** At least so far from chance (Chernoff's bound, natural logarithm): luck comes so far once in 200 times. */
const FAR_FROM_CHANCE = Math.log(200);

/** What confidence depends on. `rows`: of digits at the place that nothing marks. */
export type Judged = Pick<Finding, "inName" | "detector" | "grades" | "values" | "hitValues"> & {
  readonly rows?: RowsSeen | undefined;
};

/**
 * High for what nothing else looks like, and for phone numbers that a mark, a word or a name says to be some. Other phone numbers are digits, and
 * so are ids: of them, those at a place also have to be numbers of one region clearly more often than random digits are. Else high where
 * at least half of the values have hits, medium where a tenth has, else low. Of names, only those with
 * hits are counted, so it is medium.
 */
export function confidenceIn(found: Judged): Confidence {
  const { inName, detector, grades, values, hitValues, rows } = found;
  if (UNMISTAKABLE.includes(detector)) return "high";
  if (inName) return "medium";
  if (grades.some((count, grade) => grade >= GRADE.NAMED && count > 0)) return "high";
  const said = byShare(hitValues / values);
  return detector === PHONE && rows !== undefined && rows.count > 0 ? lesser(said, byLift(rows)) : said;
}

function byShare(share: number): Confidence {
  if (share >= HIGH_SHARE) return "high";
  return share >= MEDIUM_SHARE ? "medium" : "low";
}

const ORDER: readonly Confidence[] = ["low", "medium", "high"];

function lesser(a: Confidence, b: Confidence): Confidence {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

/** As the region says that says most. */
function byLift({ regions, count }: RowsSeen): Confidence {
  const all = regions.map((region) => confidenceOf(region, count));
  return ORDER.findLast((one) => all.includes(one)) ?? "low";
}

function confidenceOf({ taken, byChance }: RegionRows, count: number): Confidence {
  const [share, chance] = [taken / count, byChance / count];
  const isLifted = share >= LIFT * chance;
  const isComplete = share > chance && 1 - share <= FEW_MISSES * (1 - chance);
  if (!isLifted && !isComplete) return "low";
  const said = byShare(share);
  const isFar = count * divergence(share, chance) >= FAR_FROM_CHANCE;
  if (count >= FEWEST_ROWS && isFar) return said;
  if (said === "low" || (count >= FEWEST_ROWS && !isComplete)) return "low";
  return "medium";
}

/** Of one share from another (Kullback and Leibler). */
function divergence(share: number, chance: number): number {
  const part = (is: number, would: number) => (is === 0 ? 0 : is * Math.log(is / would));
  return part(share, chance) + part(1 - share, 1 - chance);
}

/** The region whose rows say most of a place: that with the most beyond chance, or, where chance explains all, that with the most. */
export function tellingRegion({ regions, count }: RowsSeen): RegionRows | undefined {
  const telling = regions.filter((region) => confidenceOf(region, count) !== "low");
  if (telling.length === 0) return mostOf(regions, ({ taken }) => taken);
  return mostOf(telling, ({ taken, byChance }) => taken - byChance);
}

function mostOf(regions: readonly RegionRows[], of: (region: RegionRows) => number): RegionRows | undefined {
  return [...regions].sort((a, b) => of(b) - of(a))[0];
}
