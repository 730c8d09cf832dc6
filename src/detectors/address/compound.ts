/** Streets in front of their number whose word is the end of a longer one, or stands last: `Musterstraße 5`, `Lange Str. 12a`, `Váci út 9`. */
import { afterLast, counts } from "./houses.ts";
import type { Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { SAID, wordsOf } from "./words/said.ts";
import { ENDS, NO_STREETS } from "./words/streets.ts";

/** A street has so many letters before its word. */
const SHORTEST = 3;
/** By their last letters. */
let ends: Map<string, string[]> | undefined;
const LAST = 3;
let others: ReadonlySet<string> | undefined;

export function endsAsStreet(word: string): boolean {
  ends ??= byLast();
  const some = ends.get(word.slice(-LAST).toLowerCase());
  if (some === undefined) return false;
  const lower = word.toLowerCase();
  if (!some.some((end) => lower.length >= end.length + SHORTEST && lower.endsWith(end))) return false;
  others ??= new Set(wordsOf(NO_STREETS));
  return !others.has(lower);
}

function byLast(): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const end of wordsOf(ENDS)) {
    const last = end.slice(-LAST);
    made.set(last, [...(made.get(last) ?? []), end]);
  }
  return made;
}

/** The street in front of the number at `i`. */
export function compoundThenNumber(tokens: Tokens, i: number): Row | undefined {
  if (counts(tokens, i) || tokens.sizeOf(i) > 8) return undefined;
  const at = tokens.is(i - 1, ".") || tokens.is(i - 1, ",") ? i - 2 : i - 1;
  if (!tokens.isWord(at)) return undefined;
  if ((tokens.said(at) & SAID.AFTER) !== 0) return wordThenNumber(tokens, at, i);
  const place = (tokens.said(at) & SAID.GERMAN_PLACE) !== 0 ? placeThenNumber(tokens, at, i) : undefined;
  if (place !== undefined || !isNear(tokens, at, i) || tokens.sizeOf(at) > 40 || !endsAsStreet(tokens.word(at)))
    return place;
  return { first: at, last: afterLast(tokens, i), sure: tokens.isCapital(at) };
}

/** Cues look no farther. */
const FARTHEST = 2;

function isNear(tokens: Tokens, at: number, i: number): boolean {
  return tokens.start(i) - tokens.end(at) <= FARTHEST && !tokens.is(i - 1, ",");
}

const ARTICLE =
  /^(?:die|der|das|den|dem|diese|dieser|eine|einer|the|de|het|jede|jeder|welche|welcher|ihre|meine|unsere)$/i;

/** `Lange Straße 5`, `Berliner Str. 12`: with what stands before the word. */
function wordThenNumber(tokens: Tokens, word: number, i: number): Row | undefined {
  let first = word;
  while (word - first < 3 && tokens.isCapital(first - 1) && !isOutside(tokens, first - 1)) first--;
  if (first >= word - 1 && isBeforePlace(tokens, word - 1)) return ringThenNumber(tokens, word, i);
  if (first === word) return undefined;
  const isCapital = tokens.isCapital(word) || (tokens.said(word) & SAID.AFTER) !== 0;
  return { first, last: afterLast(tokens, i), sure: isCapital };
}

function isOutside(tokens: Tokens, at: number): boolean {
  return (tokens.said(at) & (SAID.NO_NAME | SAID.CONTEXT)) !== 0 || ARTICLE.test(tokens.word(at));
}

function isBeforePlace(tokens: Tokens, at: number): boolean {
  return tokens.isCapital(at) && tokens.sizeOf(at) <= 6 && BEFORE_PLACE.test(tokens.word(at));
}

/** `Am Ring 7`, where something else says so: sentences begin with `Im Ring`, and `Auf Platz 3` stands who is third. */
function ringThenNumber(tokens: Tokens, word: number, i: number): Row | undefined {
  if (/^platz$/i.test(tokens.word(word)) && /^auf$/i.test(tokens.word(word - 1))) return undefined;
  // With a capital inside of a sentence it is a name.
  const sure = tokens.isWord(word - 2) || /^(?:alter?|neuer?)$/i.test(tokens.word(word - 1));
  return { first: word - 1, last: afterLast(tokens, i), sure };
}

const BEFORE_PLACE = /^(?:am|an|im|in|zum|zur|auf|unter|hinter|vor|bei|alter|alte|neuer|neue)$/i;

/** `Am Markt 3`, `An der Mühle 5`, `Unter den Linden 7`. */
function placeThenNumber(tokens: Tokens, place: number, i: number): Row | undefined {
  if (!tokens.isCapital(place)) return undefined;
  const at = /^(?:der|den|dem|die|das)$/i.test(tokens.word(place - 1)) ? place - 2 : place - 1;
  if (!tokens.isWord(at) || !BEFORE_PLACE.test(tokens.word(at))) return undefined;
  return { first: at, last: afterLast(tokens, i), sure: tokens.isCapital(at) };
}
