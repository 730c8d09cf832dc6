/**
 * How many of all digit strings of a length would be a number by chance, beginning as one does. Asked of the judge for strings that
 * are spread evenly over all that begin so, always the same ones: of all strings, the share is right to half a hundredth.
 */
import type { Judge } from "./judge.ts";

/** One string in twenty. */
const BY_CHANCE = 1 / 20;
/** What a share may be wrong by, of those that begin so: in doubt it is chance. */
const DOUBT = 1 / 200;
/** Up to so many digits a double is exact. */
const MOST_DIGITS = 15;
const SAMPLES = 6000;
/** After so many it is mostly clear, since the share is known to so much. */
const FIRST_SAMPLES = 600;
const FIRST_DOUBT = 1 / 40;
/** Multiples of it, without their whole part, fill the unit evenly (H. Weyl, 1916). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** `000`, `0041`: a prefix of calls abroad in few countries, which zeros in front of any id look like. */
function isOfFewCountries(beginning: string): boolean {
  return beginning.length > 2 && /^0(?!11$)/.test(beginning);
}

export class Chance {
  readonly #judge: Judge;
  readonly #known = new Map<string, boolean>();

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Whether digits that are a number would be one by chance. Without what belongs in front they would. */
  has(digits: string): boolean {
    const beginnings = [...this.#judge.beginningsOf(digits)].sort();
    if (beginnings.length === 0 || beginnings.every(isOfFewCountries)) return true;
    const key = `${digits.length} ${beginnings.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const isCommon = this.#isCommon(digits.length, beginnings);
    this.#known.set(key, isCommon);
    return isCommon;
  }

  #isCommon(length: number, beginnings: readonly string[]): boolean {
    if (length > MOST_DIGITS) return false;
    // One beginning is the beginning of all others, since one number has them all.
    const rare = 10 ** -Math.min(...beginnings.map((beginning) => beginning.length));
    if (rare < BY_CHANCE) return false;
    const first = this.shareOf(length, beginnings, FIRST_SAMPLES);
    if (Math.abs(first - BY_CHANCE) > FIRST_DOUBT * rare) return first > BY_CHANCE;
    return this.shareOf(length, beginnings) >= BY_CHANCE - DOUBT * rare;
  }

  /** Of all digit strings of the length, those that are a number and begin so. */
  shareOf(length: number, beginnings: readonly string[], samples = SAMPLES): number {
    const [shortest = ""] = beginnings.toSorted((a, b) => a.length - b.length);
    const free = length - shortest.length;
    let count = 0;
    for (let i = 1; i <= samples; i++) {
      const others = String(Math.floor(((i * GOLDEN) % 1) * 10 ** free)).padStart(free, "0");
      const found = this.#judge.beginningsOf(shortest + others);
      if (beginnings.some((beginning) => found.has(beginning))) count++;
    }
    return (count / samples) * 10 ** -shortest.length;
  }
}
