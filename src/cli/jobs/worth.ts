/**
 * When threads are worth what it costs to begin them: where one thread alone would still be at work for longer than that. How fast it
 * is depends on the rules, fifty times as fast with few paths as with names that are looked for in texts: so it is measured.
 */

/** Milliseconds of one thread: with two of them the rest is then done as soon as one would have done it. */
const BREAK_EVEN = 450;
/** It is measured anew after so many bytes, or milliseconds: all code is slow at first, before it is compiled. */
const STRETCH = 4 * 1024 ** 2;
const STRETCH_TIME = 100;

export class Worth {
  readonly #size: number;
  #bytes = 0;
  #time = 0;
  /** Where the present stretch begins. */
  #bytesBefore = 0;
  #timeBefore = 0;
  /** Milliseconds a byte, in the last stretch that is over. */
  #pace: number | undefined;

  /** `size`: bytes of all inputs, as far as that is known. Compressed ones have more, and pipes say nothing. */
  constructor(size: number) {
    this.#size = size;
  }

  /** One thread has taken so many bytes, in so many milliseconds of work. */
  note(bytes: number, milliseconds: number): void {
    this.#bytes += bytes;
    this.#time += milliseconds;
    const [stretch, time] = [this.#bytes - this.#bytesBefore, this.#time - this.#timeBefore];
    if (stretch < STRETCH && time < STRETCH_TIME) return;
    // The first stretch says nothing.
    if (this.#bytesBefore > 0) this.#pace = time / stretch;
    this.#bytesBefore = this.#bytes;
    this.#timeBefore = this.#time;
  }

  get isReached(): boolean {
    if (this.#pace === undefined) return false;
    const rest = this.#size - this.#bytes;
    // Where nobody knows how much is left, as much as there has been is as good a guess as any.
    return (rest > 0 ? rest * this.#pace : this.#time) >= BREAK_EVEN;
  }
}
