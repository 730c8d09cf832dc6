/**
 * Names that a record has in several fields, `{"first":"Li","last":"Na"}`: a part that alone says too little is a name beside a part
 * from another field. The fields do not say which comes first.
 */
import type { Action } from "../../actions/action.ts";
import type { Span } from "../../detectors/detector.ts";
import { isCapital, type NameText } from "./name-text.ts";
import { isCommonWord, isParticle } from "./name-words.ts";
import type { Found, WordFound } from "./repeated.ts";
import type { Part, Sequence } from "./value-terms.ts";
import { isBoundary } from "./word-kinds.ts";

/** Where a word stands in a name, of the fields that hold names. */
interface NamePlace {
  readonly sequence: Sequence;
  readonly index: number;
  readonly action: Action;
  readonly isName: boolean;
}

/** A word of a text that is a part of names. */
interface Piece extends Span {
  readonly places: readonly NamePlace[];
}

/** Longer ones are texts. */
export const MOST_PARTS = 4;
/** So many parts of names may begin at one place, each within the next. */
const MOST_AT_A_PLACE = 8;
/** What may stand between two words; nothing, where scripts have no blanks. */
const BETWEEN = /[,，、]\s{0,2}|\s{1,3}|[._+=・·-]/y;

/** What was found, with words beside each other that are parts of names from different fields; all is in order. */
export function withSplit(
  words: readonly WordFound[],
  found: readonly Found[],
  text: NameText,
  placesOf: (word: string) => readonly NamePlace[],
): Found[] {
  const pieces = new Map<number, Piece[]>();
  for (const { word, start } of words) {
    const end = start + word.length;
    const places = isBoundary(text.text, end) ? placesOf(word).filter(isNamePart) : [];
    if (places.length === 0) continue;
    const known = pieces.get(start) ?? [];
    if (known.length < MOST_AT_A_PLACE) known.push({ start, end, places });
    pieces.set(start, known);
  }
  const paired = new Map<number, Found>();
  for (const piece of [...pieces.values()].flat()) {
    for (const next of piecesAfter(piece, pieces, text)) {
      if (!isPair(piece, next, text)) continue;
      for (const one of [piece, next]) keepLongest(paired, one);
    }
  }
  return paired.size === 0 ? [...found] : merged(found, paired);
}

function isNamePart({ sequence, index, isName }: NamePlace): boolean {
  return isName && sequence.length <= MOST_PARTS && partOf(sequence, index).rank !== "particle";
}

function partOf(sequence: Sequence, index: number): Part {
  return sequence[index] as Part;
}

function piecesAfter(piece: Piece, pieces: ReadonlyMap<number, readonly Piece[]>, { text }: NameText): Piece[] {
  const glued = isFree(piece) ? (pieces.get(piece.end) ?? []).filter(isFree) : [];
  BETWEEN.lastIndex = piece.end;
  const apart = BETWEEN.test(text) ? (pieces.get(BETWEEN.lastIndex) ?? []) : [];
  return [...glued, ...apart];
}

function isFree({ places }: Piece): boolean {
  return places.some(({ sequence, index }) => partOf(sequence, index).kind !== "word");
}

/** `may call Li` and `Li may call` are no names, `May Li` is one; `may Example` is one in a text without capitals. */
function isPair(first: Piece, second: Piece, text: NameText): boolean {
  if (!first.places.some(({ sequence }) => second.places.some((other) => isOther(sequence, other.sequence))))
    return false;
  if (saysLittle(second, text)) return false;
  return (
    !saysLittle(first, text) || second.places.some(({ sequence, index }) => partOf(sequence, index).rank === "strong")
  );
}

/** Of another value, which is not the same word once more. */
function isOther(one: Sequence, other: Sequence): boolean {
  return one !== other && !(one.length === 1 && other.length === 1 && one[0]?.text === other[0]?.text);
}

/** An ordinary word, written as such. */
function saysLittle({ start, places }: Piece, text: NameText): boolean {
  const { text: word, kind } = partOf((places[0] as NamePlace).sequence, (places[0] as NamePlace).index);
  if (kind !== "word" || !(isCommonWord(word) || isParticle(word))) return false;
  return !isCapital(text, start, text.startOf(start));
}

function keepLongest(paired: Map<number, Found>, { start, end, places }: Piece): void {
  const known = paired.get(start);
  if (known === undefined || known.end < end)
    paired.set(start, { start, end, action: (places[0] as NamePlace).action });
}

/** Those that nothing else has found. */
function merged(found: readonly Found[], paired: ReadonlyMap<number, Found>): Found[] {
  const all = [...found];
  let at = 0;
  for (const name of [...paired.values()].sort((a, b) => a.start - b.start)) {
    while (at < found.length && (found[at] as Found).end <= name.start) at++;
    const next = found[at];
    if (next === undefined || next.start >= name.end) all.push(name);
  }
  return all.sort((a, b) => a.start - b.start);
}
