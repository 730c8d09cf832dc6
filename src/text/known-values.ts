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

/** Values, and words of theirs, that a text is searched for before anything is made of them. */
const FEW = 100;
/** In a longer text the finders look for all words at once; so many code units, each looked at for each word, take no longer. */
const MOST_LOOKS = 2 ** 16;
const DIGIT = /[0-9]/;

/** A known value, found in a text: offsets in the text as it is given. */
export interface KnownSpan extends Span {
  /** What is done with it. */
  readonly action: Action;
  /** Present where it is encoded. */
  readonly encoded?: EncodedSpot | undefined;
}

/** What looks for values: made when a text is the first that may hold one, as most texts of most records hold none. */
class Finders {
  readonly names = new NameFinder();
  readonly numbers = new KnownNumbers();

  add({ exact, sequences, numbers, isName }: KnownTerms, action: Action): void {
    for (const text of exact) this.names.addExact(text, action);
    // A sequence stands for one value of the record, although values that come again have the same terms.
    for (const sequence of sequences) this.names.addName([...sequence], action, isName);
    for (const number of numbers) this.numbers.add(number, action);
  }
}

export class KnownValues {
  /** While they are few. */
  #all: (readonly [KnownTerms, Action])[] = [];
  #wordCount = 0;
  #hasNumbers = false;
  #isMany = false;
  #finders: Finders | undefined;

  /** Adds a field's value. The first that brought a term decides what is done with it. */
  add(terms: KnownTerms, action: Action): void {
    const { words, numbers } = terms;
    if (words.length + numbers.length === 0) return;
    this.#wordCount += words.length;
    this.#hasNumbers ||= numbers.length > 0;
    this.#finders?.add(terms, action);
    if (this.#isMany) return;
    this.#all.push([terms, action]);
    if (this.#wordCount + this.#all.length <= FEW) return;
    // The finders hold each value once; and of many words they know sooner that a text has none.
    this.#madeFinders();
    this.#isMany = true;
    this.#all = [];
  }

  get isEmpty(): boolean {
    return this.#wordCount === 0 && !this.#hasNumbers;
  }

  /** Where the text has known values: in order, without overlaps, the longest where several begin. Time grows with the text and what is found. */
  find(text: string): readonly KnownSpan[] {
    if (this.isEmpty) return [];
    const found = this.#spansIn(nameText(text));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const spans: KnownSpan[] = [];
    for (const span of found) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
    return spans;
  }

  #spansIn(folded: NameText): KnownSpan[] {
    const spaced = this.#wordCount === 0 ? undefined : withoutBlanks(folded);
    if (![folded, spaced].some((text) => text && this.#mayBeIn(text.text))) return [];
    const { names, numbers } = this.#madeFinders();
    const inSpaced = spaced === undefined ? [] : names.find(spaced).filter((at) => isSpacedName(at, spaced, folded));
    return [
      ...[...names.find(folded), ...numbers.find(folded.text)].map((at) => spanOf(at, folded)),
      ...inSpaced.map((at) => spanOf(at, spaced as NameText)),
    ];
  }

  /** Whether a value may be in a folded text. */
  #mayBeIn(text: string): boolean {
    if (this.#isMany || (this.#hasNumbers && DIGIT.test(text))) return true;
    if (text.length * this.#wordCount > MOST_LOOKS) return true;
    return this.#all.some(([{ words }]) => words.some((word) => text.includes(word)));
  }

  #madeFinders(): Finders {
    if (this.#finders !== undefined) return this.#finders;
    const finders = new Finders();
    for (const [terms, action] of this.#all) finders.add(terms, action);
    this.#finders = finders;
    return finders;
  }
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

/** A name that words give away says less than a field of the record, whose action may join the two. */
const GIVEN_AWAY = "person-name";
const OF_NAME = /[\p{L}\p{N}]/u;

/** Hits without the names that fields of the record say, all of them. */
export function besideKnown<Of extends Span & { readonly detector: string }>(
  hits: readonly Of[],
  known: readonly Span[],
  text: string,
): readonly Of[] {
  if (known.length === 0 || !hits.some(({ detector }) => detector === GIVEN_AWAY)) return hits;
  return hits.filter((hit) => hit.detector !== GIVEN_AWAY || !isKnown(hit, known, text));
}

/** Whether nothing of the hit is left beside known values. */
function isKnown({ start, end }: Span, known: readonly Span[], text: string): boolean {
  let at = start;
  for (const span of known) {
    if (span.end <= at || span.start >= end) continue;
    if (OF_NAME.test(text.slice(at, Math.max(at, span.start)))) return false;
    at = span.end;
  }
  return at > start && !OF_NAME.test(text.slice(at, Math.max(at, end)));
}
