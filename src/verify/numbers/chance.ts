/**
 * How many of all digit strings of a length would be a number by chance, beginning as one does. Asked of the judge for strings that
 * are spread evenly over all of them, always the same ones: the share is right to half a hundredth.
 */
import { BEGINNING, type Judge } from "./judge.ts";

/** One string in twenty, and what the count may be wrong by: in doubt it is chance. */
const BY_CHANCE = 1 / 20 - 1 / 200;
/** Up to so many digits a double is exact. */
const MOST_DIGITS = 15;
const SAMPLES = 6000;
/** After so many it is mostly clear. */
const FIRST_SAMPLES = 500;
const CLEARLY = { few: BY_CHANCE / 4, many: BY_CHANCE * 2.5 };
/** Multiples of it, without their whole part, fill the unit evenly (H. Weyl, 1916). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

export class Chance {
  readonly #judge: Judge;
  readonly #known = new Map<string, boolean>();

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Whether bare digits that are a number would be one by chance, in every way in which they are one. */
  has(digits: string): boolean {
    const beginnings = this.#judge.beginningsOf(digits);
    return [BEGINNING.NUMBER, BEGINNING.TRUNK, BEGINNING.CODE, BEGINNING.ABROAD].every(
      (beginning) => (beginnings & beginning) === 0 || this.#isCommon(digits.length, beginning),
    );
  }

  #isCommon(length: number, beginning: number): boolean {
    // One string in a hundred begins as a call abroad.
    if (beginning === BEGINNING.ABROAD || length > MOST_DIGITS) return false;
    const key = `${length} ${beginning}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const first = this.shareOf(length, beginning, FIRST_SAMPLES);
    const isClear = first < CLEARLY.few || first > CLEARLY.many;
    const isCommon = (isClear ? first : this.shareOf(length, beginning, SAMPLES)) >= BY_CHANCE;
    this.#known.set(key, isCommon);
    return isCommon;
  }

  /** Of all digit strings of the length, those that are a number and begin so. */
  shareOf(length: number, beginning: number, samples = SAMPLES): number {
    let count = 0;
    for (let i = 1; i <= samples; i++) {
      const digits = String(Math.floor(((i * GOLDEN) % 1) * 10 ** length)).padStart(length, "0");
      if ((this.#judge.beginningsOf(digits) & beginning) !== 0) count++;
    }
    return count / samples;
  }
}
