/** All places of many terms in a text. */
import { Terms } from "../terms.ts";

/** Up to so many terms are looked for one by one: joining them costs more. */
const FEW_TERMS = 24;
/** Of longer ones, so many code units are joined; whether the rest follows is looked at where they stand. */
const LONGEST_JOINED = 256;
/** A map holds no more than twice as many, and each takes some fifty bytes. More terms are joined group by group. */
const MOST_JOINED_UNITS = 2 ** 22;

/** Terms that are looked for at once, by what they begin with. */
interface Group {
  readonly starts: readonly string[];
  readonly terms: Terms;
}

export class TermSearch {
  /** Those that are looked for one by one. */
  readonly #apart: readonly string[];
  readonly #byStart = new Map<string, string[]>();
  readonly #groups: readonly Group[];

  /** `terms`: none is empty, none stands there twice. */
  constructor(terms: readonly string[]) {
    const isFew = terms.length <= FEW_TERMS;
    this.#apart = isFew ? terms : [];
    for (const term of isFew ? [] : terms) {
      const start = term.slice(0, LONGEST_JOINED);
      if (this.#byStart.get(start)?.push(term) === undefined) this.#byStart.set(start, [term]);
    }
    this.#groups = groupsOf(this.#byStart.keys());
  }

  /** Time grows with the text and what is found. */
  each(text: string, found: (term: string, start: number) => void): void {
    for (const term of this.#apart) {
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found(term, at);
    }
    for (const { starts, terms } of this.#groups) {
      terms.find(text, (number, end) => {
        const start = starts[number] as string;
        const at = end - start.length;
        for (const term of this.#byStart.get(start) as string[]) if (text.startsWith(term, at)) found(term, at);
      });
    }
  }
}

function groupsOf(all: Iterable<string>): Group[] {
  const groups: string[][] = [];
  let units = MOST_JOINED_UNITS;
  for (const start of all) {
    units += start.length;
    if (units > MOST_JOINED_UNITS) {
      groups.push([]);
      units = start.length;
    }
    groups.at(-1)?.push(start);
  }
  return groups.map((starts) => ({ starts, terms: new Terms(starts) }));
}
