/**
 * Decides as a scan does, and counts at each place the rows of digits that could be phone numbers: how many there are, how many of them each
 * region of the run takes, and how many it would take of random ones. Redaction has nothing of this.
 */
import { type RegionReader, regionReaders } from "../detectors/phone/plans/by-region.ts";
import type { Finding } from "../matcher/findings.ts";
import type { Watching } from "../redaction/compiled.ts";
import { RuleDecisions } from "../redaction/decisions/decisions.ts";
import type { RunParts } from "../redaction/decisions/run-parts.ts";
import type { RunCounts } from "../report/run-counts.ts";
import type { Pointer } from "../scanner/core.ts";
import { chanceOf } from "./chance.ts";
import { type DigitRow, digitRowsIn } from "./digit-rows.ts";
import { type RowsSeen, rounded } from "./rows-seen.ts";

/**
 * Counted as hits of what no detector is called, so that whatever adds up the counts of runs adds up these, too: a row by its
 * shape, and one by the region that takes it.
 */
const SHAPE = "#row ";
const REGION = "#region ";

export class CountedDecisions extends RuleDecisions {
  readonly #regions: readonly (RegionReader & { readonly name: string })[];
  readonly #counts: RunCounts;

  constructor(parts: RunParts) {
    super(parts);
    this.#regions = regionReaders(parts.context.regions).map((reader) => ({ ...reader, name: REGION + reader.region }));
    this.#counts = parts.counts;
  }

  /** The core finds nothing by itself: each text that has something is shown, so that its rows are counted whether they are hits or not. */
  override get looks(): undefined {
    return undefined;
  }

  override value(node: Pointer, json: string, record: number, evidence: number): string {
    if (this.#regions.length > 0) for (const row of digitRowsIn(json)) this.#count(node, row);
    return super.value(node, json, record, evidence);
  }

  #count(node: Pointer, row: DigitRow): void {
    const { digits, isGrouped } = row;
    this.#counts.addHit(node, nameOf(row));
    for (const { name, takes } of this.#regions) if (takes(digits, isGrouped)) this.#counts.addHit(node, name);
  }
}

/** For a scan that notes nothing else. */
export const COUNTING: Watching = Object.freeze({ decider: (parts: RunParts) => new CountedDecisions(parts) });

const names = new Map<number, string>();
const SIZES = 64;

/** By what matters of a row: whether a zero stands in front, whether it has groups, how many digits it has. */
function nameOf({ digits, isGrouped }: DigitRow): string {
  const first = digits.startsWith("0") ? 0 : 1;
  const key = (first * 2 + Number(isGrouped)) * SIZES + digits.length;
  const name = names.get(key) ?? `${SHAPE}${first}${isGrouped ? "g" : "b"}${digits.length}`;
  names.set(key, name);
  return name;
}

/** A row that has the same of what matters. */
function rowLike(name: string): DigitRow {
  const shape = name.slice(SHAPE.length);
  return { digits: (shape[0] as string).repeat(Number(shape.slice(2))), isGrouped: shape[1] === "g" };
}

/** Whether a finding is one of what is counted here, and not of a detector. */
export function isOfRows({ detector }: Finding): boolean {
  return detector.startsWith(SHAPE) || detector.startsWith(REGION);
}

/** By path, what was counted of rows; `findings`: those that are of rows. */
export function rowsIn(findings: readonly Finding[], regions: readonly string[]): ReadonlyMap<string, RowsSeen> {
  const places = new Map<string, Map<string, number>>();
  for (const { path, detector, count } of findings) {
    const counts = places.get(path) ?? new Map<string, number>();
    places.set(path, counts.set(detector, (counts.get(detector) ?? 0) + count));
  }
  return new Map([...places].map(([path, counts]) => [path, rowsOf(counts, regions)]));
}

function rowsOf(counts: ReadonlyMap<string, number>, regions: readonly string[]): RowsSeen {
  const shapes = [...counts].flatMap(([name, count]) =>
    name.startsWith(SHAPE) ? [{ shape: rowLike(name), count }] : [],
  );
  const byChance = (region: string) =>
    shapes.reduce((sum, { shape, count }) => sum + count * chanceOf(region, shape), 0);
  const of = (region: string) => {
    return { region, taken: counts.get(REGION + region) ?? 0, byChance: rounded(byChance(region)) };
  };
  return {
    count: shapes.reduce((sum, { count }) => sum + count, 0),
    regions: regions.map(of).filter(({ taken, byChance: expected }) => taken > 0 || expected > 0),
  };
}
