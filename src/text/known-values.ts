/**
 * Values that stand in the listed fields of a record, looked for in its free text: names without a language model. Compared in
 * one folded form (known/name-text.ts): names word by word, numbers by their digits, all else as a whole.
 */

import type { Action } from "../actions/action.ts";
import type { Span } from "../detectors/detector.ts";
import { KnownNumbers } from "./known/known-numbers.ts";
import { NameFinder } from "./known/name-finder.ts";
import { type NameText, nameText } from "./known/name-text.ts";
import { isSpacedName, withoutBlanks } from "./known/spaced.ts";
import { termsOf, type ValueReading } from "./known/value-terms.ts";
import type { EncodedSpot } from "./spot.ts";

/** A known value, found in a text: offsets in the text as it is given. */
export interface KnownSpan extends Span {
  /** What is done with it. */
  readonly action: Action;
  /** Present where it is encoded. */
  readonly encoded?: EncodedSpot | undefined;
}

export class KnownValues {
  readonly #names = new NameFinder();
  readonly #numbers = new KnownNumbers();
  readonly #labels: ReadonlySet<string>;

  /** `labels`: what earlier runs wrote in place of values, as `[NAME]`: it stands for nobody. */
  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels;
  }

  /** Adds a field's value. The first that brought a term decides what is done with it. */
  add(value: string, action: Action, reading: Omit<ValueReading, "labels"> = {}): void {
    const { sequences, exact, numbers } = termsOf(value, { ...reading, labels: this.#labels });
    for (const text of exact) this.#names.addExact(text, action);
    for (const sequence of sequences) this.#names.addName(sequence, action, reading.isName);
    for (const number of numbers) this.#numbers.add(number, action);
  }

  get isEmpty(): boolean {
    return this.#names.isEmpty && this.#numbers.isEmpty;
  }

  /** Where the text has known values: in order, without overlaps, the longest where several begin. Time grows with the text and what is found. */
  find(text: string): readonly KnownSpan[] {
    if (this.isEmpty) return [];
    const folded = nameText(text);
    const found = this.#spansIn(folded);
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const spans: KnownSpan[] = [];
    for (const span of found) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
    return spans;
  }

  #spansIn(folded: NameText): KnownSpan[] {
    const spaced = this.#names.isEmpty ? undefined : withoutBlanks(folded);
    const inSpaced =
      spaced === undefined ? [] : this.#names.find(spaced).filter((at) => isSpacedName(at, spaced, folded));
    return [
      ...this.#names.find(folded).map((at) => spanOf(at, folded)),
      ...inSpaced.map((at) => spanOf(at, spaced as NameText)),
      ...(this.#numbers.isEmpty ? [] : this.#numbers.find(folded.text)).map((at) => spanOf(at, folded)),
    ];
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
