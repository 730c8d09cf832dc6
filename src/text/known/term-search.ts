/** All places of many terms in a text. */
import { Terms } from "../terms.ts";

/** Up to so many terms are looked for one by one: joining them costs more. */
const FEW_TERMS = 24;
/** Longer ones, in code units, are looked for one by one: a record has few of them for its size. */
const LONGEST_JOINED = 256;
/** A map holds no more than twice as many, and each takes some fifty bytes. */
const MOST_JOINED_UNITS = 2 ** 22;

export class TermSearch {
  /** Those that are looked for one by one. */
  readonly #apart: readonly string[];
  readonly #joined: readonly string[] = [];
  readonly #all: Terms | undefined;

  /** `terms`: none is empty, none stands there twice. */
  constructor(terms: readonly string[]) {
    if (terms.length <= FEW_TERMS) {
      this.#apart = terms;
      return;
    }
    const apart: string[] = [];
    const joined: string[] = [];
    let units = 0;
    for (const term of terms) {
      const isJoined = term.length <= LONGEST_JOINED && units + term.length <= MOST_JOINED_UNITS;
      if (isJoined) units += term.length;
      (isJoined ? joined : apart).push(term);
    }
    this.#apart = apart;
    this.#joined = joined;
    this.#all = new Terms(joined);
  }

  /** Time grows with the text and what is found. */
  each(text: string, found: (term: string, start: number) => void): void {
    for (const term of this.#apart) {
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found(term, at);
    }
    this.#all?.find(text, (number, end) => {
      const term = this.#joined[number] as string;
      found(term, end - term.length);
    });
  }
}
