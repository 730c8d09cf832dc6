/**
 * What holds where several files have a say: each decides alone, then the stronger wins. Where something asks for
 * `unlisted: replace`, a keep counts only if every loaded vendor keeps the place.
 */
import type { Plan, PlannedEntry } from "./plan.ts";

/** No entry. */
export const NO_ENTRY = -1;
/** Instead of an entry for a name: detectors say whether it goes. */
export const SCANNED = -2;

const FIRST_OTHERWISE = -3;

/** Instead of an entry: what the keep `entry` does not keep and nothing else decides. It is replaced. */
export function otherwiseOf(entry: number): number {
  return FIRST_OTHERWISE - entry;
}

/** The keep of `otherwiseOf`; undefined for anything else. */
export function keepOf(decided: number): number | undefined {
  return decided <= FIRST_OTHERWISE ? FIRST_OTHERWISE - decided : undefined;
}

export class AcrossFiles {
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** The entry that decides, given the one that each file has; NO_ENTRY, or `otherwiseOf` a keep. */
  decide(nearest: readonly number[]): number {
    const best = this.strongest(nearest, () => true);
    if (best === NO_ENTRY) return this.#otherwise(nearest);
    return this.isKeep(best) && !this.#isKept(nearest) ? NO_ENTRY : best;
  }

  /** The strongest of those entries that count; NO_ENTRY where none does. */
  strongest(nearest: readonly number[], counts: (entry: PlannedEntry) => boolean): number {
    let best = NO_ENTRY;
    for (const number of nearest) {
      if (number < 0) continue;
      const entry = this.#entry(number);
      if (!counts(entry)) continue;
      if (best === NO_ENTRY || isStronger(entry, this.#entry(best))) best = number;
    }
    return best;
  }

  isKeep(number: number): boolean {
    return number >= 0 && this.#entry(number).action === null;
  }

  /** Of the keeps that do not keep what stands here, the first by its id. */
  #otherwise(nearest: readonly number[]): number {
    let first = NO_ENTRY;
    for (const number of nearest) {
      const keep = keepOf(number);
      if (keep === undefined) continue;
      const known = keepOf(first);
      if (known === undefined || this.#entry(keep).id < this.#entry(known).id) first = number;
    }
    return first;
  }

  /** Files of one vendor count as one. */
  #isKept(nearest: readonly number[]): boolean {
    const { unlisted, vendors } = this.#plan;
    if (unlisted !== "replace") return true;
    const keeping = new Set(vendors.filter((_, file) => this.isKeep(nearest[file] as number)));
    return vendors.every((vendor) => keeping.has(vendor));
  }

  #entry(number: number): PlannedEntry {
    return this.#plan.entries[number] as PlannedEntry;
  }
}

/** Of equals, the first by its id. */
export function isStronger(a: PlannedEntry, b: PlannedEntry): boolean {
  return a.strength !== b.strength ? a.strength > b.strength : a.id < b.id;
}
