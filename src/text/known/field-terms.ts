/**
 * What is looked for of the values of one field. Values come again: the names of agents in every record of theirs, first names and the
 * names of queues in many. So the last ones are remembered, in two generations: when the young one is full, it becomes the old one.
 */
import { searchedWords } from "./searched-words.ts";
import { termsOf, type ValueReading, type ValueTerms } from "./value-terms.ts";

/** Of a generation. */
const MOST_REMEMBERED = 1000;
/** In code units: longer values are hardly ever those of another record. */
const LONGEST_REMEMBERED = 100;

export interface KnownTerms extends ValueTerms {
  /** Where none of them stands in a text, none of the sequences does, and nothing that is exact. */
  readonly words: readonly string[];
  readonly isName: boolean;
}

export class FieldTerms {
  readonly #reading: ValueReading;
  #young = new Map<string, KnownTerms>();
  #old: ReadonlyMap<string, KnownTerms> = this.#young;

  constructor(reading: ValueReading) {
    this.#reading = reading;
  }

  of(value: string): KnownTerms {
    const young = this.#young.get(value);
    if (young !== undefined) return young;
    const terms = this.#old.get(value) ?? this.#made(value);
    if (value.length <= LONGEST_REMEMBERED) this.#remember(value, terms);
    return terms;
  }

  #made(value: string): KnownTerms {
    const terms = termsOf(value, this.#reading);
    const { sequences, exact, numbers } = terms;
    return { sequences, exact, numbers, words: searchedWords(terms), isName: this.#reading.isName ?? false };
  }

  #remember(value: string, terms: KnownTerms): void {
    if (this.#young.size === MOST_REMEMBERED) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(value, terms);
  }
}
