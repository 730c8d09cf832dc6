/**
 * Values that stand in the listed fields of a record, looked for in its free text: names without a language model. Compared in
 * one folded form (known/name-text.ts): names word by word, numbers by their digits, all else as a whole.
 */

import type { Action } from "../actions/action.ts";
import type { Span } from "../detectors/detector.ts";
import type { KnownTerms } from "./known/field-terms.ts";
import { KnownNumbers } from "./known/known-numbers.ts";
import { NameFinder } from "./known/name-finder.ts";
import { type NameText, nameText } from "./known/name-text.ts";
import { isSpacedName, withoutBlanks } from "./known/spaced.ts";
import type { EncodedSpot } from "./spot.ts";

const FEW_WORDS = 64;
const DIGIT = /[0-9]/;

/** A known value, found in a text: offsets in the text as it is given. */
export interface KnownSpan extends Span {
  /** What is done with it. */
  readonly action: Action;
  /** Present where it is encoded. */
  readonly encoded?: EncodedSpot | undefined;
}

/** What is known of a value, and what is done with it where it is found. */
interface KnownValue {
  readonly terms: KnownTerms;
  readonly action: Action;
}

export class KnownValues {
  readonly #all: KnownValue[] = [];
  /** Of all values. */
  #wordCount = 0;
  #hasNumbers = false;
  /** Made when a text is the first that may hold one: in most texts of most records nothing is. */
  #names: NameFinder | undefined;
  #numbers: KnownNumbers | undefined;

  /** Adds a field's value. The first that brought a term decides what is done with it. */
  add(terms: KnownTerms, action: Action): void {
    const { words, numbers } = terms;
    if (words.length === 0 && numbers.length === 0) return;
    const value = { terms, action };
    this.#all.push(value);
    this.#wordCount += words.length;
    this.#hasNumbers ||= numbers.length > 0;
    if (this.#names !== undefined) addNames(this.#names, value);
    if (this.#numbers !== undefined) addNumbers(this.#numbers, value);
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** Where the text has known values: in order, without overlaps, the longest where several begin. Time grows with the text and what is found. */
  find(text: string): readonly KnownSpan[] {
    if (this.isEmpty) return [];
    const folded = nameText(text);
    const spaced = this.#wordCount === 0 ? undefined : withoutBlanks(folded);
    const found = [...this.#namesIn(folded, spaced), ...this.#numbersIn(folded)];
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const spans: KnownSpan[] = [];
    for (const span of found) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
    return spans;
  }

  #namesIn(folded: NameText, spaced: NameText | undefined): KnownSpan[] {
    const found: KnownSpan[] = [];
    if (this.#hasWordIn(folded.text)) {
      for (const at of this.#nameFinder.find(folded)) found.push(spanOf(at, folded));
    }
    if (spaced !== undefined && this.#hasWordIn(spaced.text)) {
      for (const at of this.#nameFinder.find(spaced))
        if (isSpacedName(at, spaced, folded)) found.push(spanOf(at, spaced));
    }
    return found;
  }

  #numbersIn(folded: NameText): KnownSpan[] {
    if (!this.#hasNumbers || !DIGIT.test(folded.text)) return [];
    return this.#numberFinder.find(folded.text).map((at) => spanOf(at, folded));
  }

  /** Whether a name may be in a folded text. Of many words the finder knows it sooner. */
  #hasWordIn(text: string): boolean {
    if (this.#wordCount > FEW_WORDS) return true;
    for (const { terms } of this.#all) for (const word of terms.words) if (text.includes(word)) return true;
    return false;
  }

  get #nameFinder(): NameFinder {
    if (this.#names !== undefined) return this.#names;
    const names = new NameFinder();
    for (const value of this.#all) addNames(names, value);
    this.#names = names;
    return names;
  }

  get #numberFinder(): KnownNumbers {
    if (this.#numbers !== undefined) return this.#numbers;
    const numbers = new KnownNumbers();
    for (const value of this.#all) addNumbers(numbers, value);
    this.#numbers = numbers;
    return numbers;
  }
}

function addNames(names: NameFinder, { terms, action }: KnownValue): void {
  for (const text of terms.exact) names.addExact(text, action);
  for (const sequence of terms.sequences) names.addName(sequence, action, terms.isName);
}

function addNumbers(numbers: KnownNumbers, { terms, action }: KnownValue): void {
  for (const number of terms.numbers) numbers.add(number, action);
}

/** In the text as it is given. */
function spanOf({ start, end, action }: KnownSpan, text: NameText): KnownSpan {
  return { start: text.startOf(start), end: text.endOf(end), action };
}

/** What is left of known values beside what detectors found; both are in order. */
export function besideHits(known: readonly KnownSpan[], hits: readonly Span[]): KnownSpan[] {
  const left: KnownSpan[] = [];
  let at = 0;
  for (const span of known) {
    const { start, end, action } = span;
    while (at < hits.length && (hits[at] as Span).end <= start) at++;
    const next = hits[at];
    const inside = next !== undefined && next.start < end ? next : undefined;
    const from = inside !== undefined && inside.start <= start ? Math.max(start, inside.end) : start;
    const to = inside !== undefined && inside.start > start ? inside.start : end;
    if (from === start && to === end) left.push(span);
    else if (from < to) left.push({ start: from, end: to, action });
  }
  return left;
}
