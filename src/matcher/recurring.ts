/** Which texts come again: only they are worth remembering, and only so many. */

/** Of those that may come again. */
const MOST_RECENT = 1000;

export class Recurring {
  readonly #most: number;
  readonly #recent = new Set<string>();
  #count = 0;

  /** @param most how many are remembered */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether a text has come lately, and is to be remembered. */
  isOne(text: string): boolean {
    const isKnown = this.#recent.has(text);
    if (this.#recent.size >= MOST_RECENT) this.#recent.clear();
    this.#recent.add(text);
    if (!isKnown || this.#count >= this.#most) return false;
    this.#count++;
    return true;
  }
}
