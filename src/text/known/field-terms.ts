/**
 * What is looked for of the values of one field. Values come again: the names of agents in every record of theirs, first names and the
 * names of queues in many. So they are remembered, and forgotten all at once where they are too many.
 */
import { searchedWords } from "./searched-words.ts";
import { termsOf, type ValueReading, type ValueTerms } from "./value-terms.ts";

const MOST_REMEMBERED = 2000;
/** In code units: longer values are hardly ever those of another record. */
const LONGEST_REMEMBERED = 100;

export interface KnownTerms extends ValueTerms {
  /** Where none of them stands in a text, none of the sequences does, and nothing that is exact. */
  readonly words: readonly string[];
  readonly isName: boolean | undefined;
}

export class FieldTerms {
  readonly #reading: ValueReading;
  readonly #known = new Map<string, KnownTerms>();

  constructor(reading: ValueReading) {
    this.#reading = reading;
  }

  of(value: string): KnownTerms {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const terms = termsOf(value, this.#reading);
    const made = { ...terms, words: searchedWords(terms), isName: this.#reading.isName };
    if (value.length > LONGEST_REMEMBERED) return made;
    if (this.#known.size === MOST_REMEMBERED) this.#known.clear();
    this.#known.set(value, made);
    return made;
  }
}
