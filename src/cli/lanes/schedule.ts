/** Which file is begun next: the largest, so that no lane is left with a large one at the end. */

/** Files that are done and wait for the turn of an earlier one. Past so many, the first in order is next: what waits takes memory. */
const MOST_WAITING = 64;

export class Schedule {
  /** From the largest on; of equal ones, the first in order. */
  readonly #bySize: readonly number[];
  readonly #begun: Uint8Array;
  #largest = 0;
  #first = 0;
  /** Of this one and those after it, none is begun any more. */
  #end: number;
  #waiting = 0;

  constructor(sizes: readonly number[]) {
    this.#bySize = sizes.map((_, i) => i).sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
    this.#begun = new Uint8Array(sizes.length);
    this.#end = sizes.length;
  }

  /** undefined where all that is to be begun has been. */
  next(): number | undefined {
    const index = this.#waiting < MOST_WAITING ? this.#nextLargest() : this.#nextInOrder();
    if (index !== undefined) this.#begun[index] = 1;
    return index;
  }

  /** It is done, and waits for its turn. */
  done(): void {
    this.#waiting++;
  }

  /** Its turn has come. */
  taken(): void {
    this.#waiting--;
  }

  /** It has failed: the run ends there, and those after it are for nothing. */
  failed(index: number): void {
    this.#end = Math.min(this.#end, index);
  }

  /** Nothing more is begun. */
  stop(): void {
    this.#end = 0;
  }

  #nextLargest(): number | undefined {
    for (; this.#largest < this.#bySize.length; this.#largest++) {
      const index = this.#bySize[this.#largest] as number;
      if (index < this.#end && this.#begun[index] === 0) return index;
    }
    return undefined;
  }

  #nextInOrder(): number | undefined {
    while (this.#first < this.#end && this.#begun[this.#first] === 1) this.#first++;
    return this.#first < this.#end ? this.#first : undefined;
  }
}
