/** How many rows of digits a region takes for phone numbers by chance: counted by the build on the steps of its numbering plan. */
import { planTable } from "../detectors/phone/plans/plan-table.ts";
import { CHANCES } from "../packed/plan-chances.ts";
import type { DigitRow } from "./digit-rows.ts";

/** As scripts/phone-plans/chances.mjs writes shares. */
const PARTS = 10_000;
const RADIX = 36;

/** In this order: valid numbers and bare ones, each among all rows, and among those that do not begin with a zero. */
type Shares = readonly [number, number, number, number];
const IMPOSSIBLE: Shares = [0, 0, 0, 0];

/** By plan, then by how many digits a row has. */
let chances: readonly ReadonlyMap<number, Shares>[] | undefined;

/**
 * The share of rows of digits like this one that the region takes. Ids of numbers have no zero in front, so that others are compared
 * with their like; a zero in front says something itself, and a row with one is compared with all rows.
 */
export function chanceOf(region: string, { digits, isGrouped }: DigitRow): number {
  chances ??= CHANCES.split(";").map(readPlan);
  const { index } = planTable().plans.get(region) ?? { index: -1 };
  const [valid, validOfOthers, bare, bareOfOthers] = chances[index]?.get(digits.length) ?? IMPOSSIBLE;
  if (digits.startsWith("0")) return isGrouped ? valid : bare;
  return isGrouped ? validOfOthers : bareOfOthers;
}

function readPlan(text: string): ReadonlyMap<number, Shares> {
  const sizes = text === "" ? [] : text.split(" ");
  return new Map(sizes.map((each) => each.split(":") as [string, string]).map(readSize));
}

function readSize([size, written]: readonly [string, string]): [number, Shares] {
  const shares = written.split(",").map((share) => (share === "" ? 0 : Number.parseInt(share, RADIX) / PARTS));
  const [valid = 0, validOfOthers = 0, bare = valid, bareOfOthers = validOfOthers] = shares;
  return [Number(size), [valid, validOfOthers, bare, bareOfOthers]];
}
