/**
 * How probable the next bit is, in the opinion of three contexts: each has seen bits that followed it before, and a mixer has learned
 * which of them to believe (logistic mixing, as in PAQ). Nothing is used that engines may compute differently: no logarithm, no power.
 */

const CONTEXTS = 3;

/** Contexts share slots; few fall on the same one. */
const SLOT_BITS = 19;
const SPREAD = 0x9e3779b1;
/** Of a slot, the upper bits are the chance of a 1, the lower ones count what has been seen. */
const COUNT_BITS = 8;
const COUNTS = 2 ** COUNT_BITS - 1;
const CERTAIN = 2 ** 16 - 1;
const EVEN = (2 ** 15) << COUNT_BITS;
/** How fast the first bits of a context teach, and after how many it goes on learning evenly. */
const FIRST = 1.5;
const LEARNED = 9;
const RATES = Float64Array.from({ length: LEARNED + 1 }, (_, count) => 1 / (count + FIRST));

/** Odds as logarithms, from -8 to 8 in so many steps. Chances come from them, and they from the upper bits of chances. */
const STEPS = 4096;
const STEPS_OF_ONE = 256;
const TO_STEP = 12;
/** How the odds grow with a step: e ** (1 / 256); and those of the lowest step: e ** -8. */
const GROWTH = 1.003913889338348;
const LEAST_ODDS = 0.00033546262790251;

/** How fast a mixer learns, and how far it believes each opinion at first. */
const MIXING = 0.015;
const TRUST = 0.35;
const MIXERS = 64;

/** A mixer, and three contexts; one array may serve for all bits. */
export type Contexts = Int32Array;

export class BitModel {
  readonly #slots = new Int32Array(2 ** SLOT_BITS).fill(EVEN);
  readonly #weights = new Float64Array(MIXERS * CONTEXTS).fill(TRUST);
  readonly #chances = new Float64Array(STEPS);
  readonly #logarithms = new Float64Array(STEPS);
  /** Of the bit that is expected: where its contexts are, what they say, and where the mixer begins. */
  readonly #places = new Int32Array(CONTEXTS);
  readonly #opinions = new Float64Array(CONTEXTS);
  #mixer = 0;

  constructor() {
    let filled = 0;
    for (let step = 0, odds = LEAST_ODDS; step < STEPS; step++, odds *= GROWTH) {
      const chance = odds / (1 + odds);
      this.#chances[step] = chance;
      while (filled < STEPS && filled <= chance * STEPS) this.#logarithms[filled++] = step / STEPS_OF_ONE - 8;
    }
    this.#logarithms.fill(8, filled);
  }

  /**
   * How probable a 1 is.
   *
   * @param contexts the mixer's number, from 0 to 63, and three numbers: what is known of the bit. Kinds of bits that have nothing to do
   *   with each other should have no number in common.
   */
  expected(contexts: Contexts): number {
    this.#mixer = (contexts[0] as number) * CONTEXTS;
    let sum = 0;
    for (let i = 0; i < CONTEXTS; i++) sum += this.#ask(i, contexts[i + 1] as number);
    const step = Math.floor(sum * STEPS_OF_ONE) + STEPS / 2;
    return this.#chances[Math.max(0, Math.min(STEPS - 1, step))] as number;
  }

  #ask(i: number, context: number): number {
    const place = Math.imul(context ^ (i << 28), SPREAD) >>> (32 - SLOT_BITS);
    const opinion = this.#logarithms[(this.#slots[place] as number) >> TO_STEP] as number;
    this.#places[i] = place;
    this.#opinions[i] = opinion;
    return opinion * (this.#weights[this.#mixer + i] as number);
  }

  /** The bit is known of which a 1 was `expected`. */
  learn(bit: number, expected: number): void {
    const lesson = (bit - expected) * MIXING;
    for (let i = 0; i < CONTEXTS; i++) {
      const weight = this.#mixer + i;
      this.#weights[weight] = (this.#weights[weight] as number) + lesson * (this.#opinions[i] as number);
      const place = this.#places[i] as number;
      const slot = this.#slots[place] as number;
      const count = slot & COUNTS;
      const chance = slot >> COUNT_BITS;
      const next = chance + Math.trunc((bit * CERTAIN - chance) * (RATES[count] as number));
      this.#slots[place] = (next << COUNT_BITS) + Math.min(count + 1, LEARNED);
    }
  }
}
