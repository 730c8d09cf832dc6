/** The words that a text is searched for: where none of them stands, there is no name. */
import type { Part, Sequence, ValueTerms } from "./value-terms.ts";

/** So many words of a name are looked at in a row; those after them begin another. */
export const MOST_IN_ROW = 16;
const MOST_CHARACTERS = 8;
const LONGEST_PIECE = 4;
const NO_PIECES: readonly string[] = Object.freeze([]);

/** Of what is looked for as it is, the words, which are taken only together: the last makes the row whole. Too many are one. */
export function rowOf(exact: string): Sequence {
  const words = exact.split(/\s+/);
  const row = words.length > MOST_IN_ROW ? [exact] : words;
  return row.map((text, i) => ({ text, kind: "word", rank: i === row.length - 1 ? "last" : "particle" }));
}

/** Scripts without blanks do not say where a name parts: how its beginning and its end may be used alone, before an honorific. */
export function piecesOf(sequence: Sequence): readonly string[] {
  const { text, kind } = sequence[0] as Part;
  if (sequence.length > 1 || kind === "word") return NO_PIECES;
  const characters = Array.from(text);
  if (characters.length < 2 || characters.length > MOST_CHARACTERS) return NO_PIECES;
  const pieces: string[] = [];
  for (let size = 1; size <= Math.min(LONGEST_PIECE, characters.length - 1); size++) {
    pieces.push(characters.slice(0, size).join(""));
    if (size > 1) pieces.push(characters.slice(-size).join(""));
  }
  return pieces;
}

/** All of them, of a value. */
export function searchedWords({ sequences, exact }: Pick<ValueTerms, "sequences" | "exact">): readonly string[] {
  const words: string[] = [];
  for (const sequence of sequences) {
    for (const { text } of sequence) words.push(text);
    words.push(...piecesOf(sequence));
  }
  for (const text of exact) words.push((rowOf(text)[0] as Part).text);
  return words;
}
