/**
 * All that a detector has to find in these tests: made-up addresses and numbers, each between plain words. What detectors
 * find besides is for the tests of detectors; here it only matters what becomes of a hit.
 */

export interface Planted {
  readonly text: string;
  readonly category: "user.contact.email" | "user.contact.phone_number";
  /** Found in runs with one of these regions; absent: in every run. */
  readonly regions?: readonly string[];
}

const email = (text: string): Planted => ({ text, category: "user.contact.email" });
const phone = (text: string): Planted => ({ text, category: "user.contact.phone_number" });

export const PLANTED: readonly Planted[] = [
  email("ann@example.com"),
  email("Bo.Example@example.org"),
  phone("+1 202-555-0101"),
  phone("+12025550102"),
  phone("+44 20 7946 0103"),
  { ...phone("(202) 555-0104"), regions: ["US"] },
  { ...phone("020 7946 0105"), regions: ["GB"] },
];

/** As JSON numbers, with the code of a country: only in runs with its region. */
export const PLANTED_NUMBERS: readonly Planted[] = [
  { ...phone("12025550106"), regions: ["US"] },
  { ...phone("442079460107"), regions: ["GB"] },
];

export const REGIONS = ["US", "GB"];

export function plantedHere(regions: readonly string[]): Planted[] {
  return PLANTED.filter((one) => isFound(one, regions));
}

/** What a number is, if anything. */
export function plantedNumber(text: string, regions: readonly string[]): Planted | undefined {
  return PLANTED_NUMBERS.find((one) => one.text === text && isFound(one, regions));
}

function isFound({ regions: needed }: Planted, regions: readonly string[]): boolean {
  return needed === undefined || needed.some((region) => regions.includes(region));
}
