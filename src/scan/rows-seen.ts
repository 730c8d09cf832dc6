/** Rows of digits at a place that nothing marks as phone numbers. */
export interface RowsSeen {
  /** How many rows of digits there were. */
  readonly count: number;
  /** Regions that take some, or would take some of as many random rows. */
  readonly regions: readonly RegionRows[];
}

/** How many rows one region's plan takes, beside what it would take by chance. */
export interface RegionRows {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** How many rows are numbers of its plan. */
  readonly taken: number;
  /** How many of as many random rows with as many digits would be. */
  readonly byChance: number;
}

export function addRows(a: RowsSeen | undefined, b: RowsSeen | undefined): RowsSeen | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const sums = new Map(a.regions.map((rows) => [rows.region, rows]));
  for (const { region, taken, byChance } of b.regions) {
    const known = sums.get(region) ?? { taken: 0, byChance: 0 };
    sums.set(region, { region, taken: known.taken + taken, byChance: rounded(known.byChance + byChance) });
  }
  return { count: a.count + b.count, regions: [...sums.values()] };
}

/** In hundredths of a row. */
export function rounded(count: number): number {
  return Math.round(count * 100) / 100;
}
