/** Two rows of words laid beside each other, so that as much as can be is the same in both, in as few runs as can be. */

/** A row and a column: the words there are the same. */
export type Pair = readonly [one: number, other: number];

const NEVER = Number.NEGATIVE_INFINITY;
/** Less than any word that is the same brings. */
const NEW_RUN = 0.01;
/** The way to a place: along the one row, or the other, each out of a run or not; and to a pair, out of a run. */
const WAY = Object.freeze({ ONE: 0, OTHER: 1, OUT: 2, ON: 4 });

/** In their order. The time, and the room, is that of all words of the one times all of the other. */
export function aligned(one: readonly string[], other: readonly string[]): Pair[] {
  return new Alignment(one, other).pairs;
}

class Alignment {
  readonly #one: readonly string[];
  readonly #other: readonly string[];
  readonly #width: number;
  readonly #ways: Uint8Array;
  /** Of the row above, and of the one at hand: the best that ends in a pair, and the best that does not. */
  #above: { pair: Float64Array; gap: Float64Array };
  #row: { pair: Float64Array; gap: Float64Array };

  constructor(one: readonly string[], other: readonly string[]) {
    this.#one = one;
    this.#other = other;
    this.#width = other.length + 1;
    this.#ways = new Uint8Array((one.length + 1) * this.#width);
    const row = () => ({ pair: new Float64Array(this.#width), gap: new Float64Array(this.#width) });
    this.#above = row();
    this.#row = row();
    for (let i = 0; i <= one.length; i++) this.#fill(i);
  }

  #fill(i: number): void {
    [this.#above, this.#row] = [this.#row, this.#above];
    for (let j = 0; j < this.#width; j++) {
      this.#row.pair[j] = i === 0 && j === 0 ? 0 : this.#pairAt(i, j);
      this.#row.gap[j] = this.#gapAt(i, j);
    }
  }

  #pairAt(i: number, j: number): number {
    const word = this.#one[i - 1];
    if (i === 0 || j === 0 || word !== this.#other[j - 1]) return NEVER;
    const [pair, gap] = [this.#above.pair[j - 1] as number, this.#above.gap[j - 1] as number];
    if (pair >= gap) this.#note(i, j, WAY.ON);
    return (word as string).length + Math.max(pair, gap);
  }

  #gapAt(i: number, j: number): number {
    const before = [
      i === 0 ? NEVER : (this.#above.gap[j] as number),
      j === 0 ? NEVER : (this.#row.gap[j - 1] as number),
      i === 0 ? NEVER : (this.#above.pair[j] as number) - NEW_RUN,
      j === 0 ? NEVER : (this.#row.pair[j - 1] as number) - NEW_RUN,
    ];
    const best = Math.max(...before);
    if (best !== NEVER) this.#note(i, j, before.indexOf(best));
    return best;
  }

  #note(i: number, j: number, way: number): void {
    this.#ways[i * this.#width + j] = (this.#ways[i * this.#width + j] as number) | way;
  }

  get pairs(): Pair[] {
    const found: Pair[] = [];
    let [i, j] = [this.#one.length, this.#other.length];
    let isPair = (this.#row.pair[j] as number) >= (this.#row.gap[j] as number);
    while (i > 0 || j > 0) {
      const way = this.#ways[i * this.#width + j] as number;
      if (isPair) {
        found.push([--i, --j]);
        isPair = (way & WAY.ON) !== 0;
      } else {
        isPair = (way & WAY.OUT) !== 0;
        if ((way & WAY.OTHER) === 0) i--;
        else j--;
      }
    }
    return found.reverse();
  }
}
