/** What stands beside a word in a text, and says that it is a name there: an honorific, or another part of the name. */
import { isCapital, type NameText } from "./name-text.ts";
import { freeHonorificAt, isCommonWord, isHonorificAfter, isHonorificBefore } from "./name-words.ts";
import type { Part } from "./value-terms.ts";
import { codeBefore, kindAt, kindBefore, kindOf } from "./word-kinds.ts";

export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Which part has to stand beside a word. A particle stands before one that is strong: `de la Fuente`. */
export interface Needs {
  readonly isStrong: boolean;
  readonly not: string;
  /** `agent may` is nobody called May Agent: two common words are one name in its order only, or parted by a comma. */
  readonly isCommon: boolean;
}

/** By their texts: all words of the name. */
export type Parts = () => ReadonlyMap<string, Part>;

const MOST_BESIDE = 4;
const LONGEST_BESIDE = 64;
/** So many small words may stand between. */
const MOST_PARTICLES = 3;

export function isHonorificNext(text: string, end: number): boolean {
  const at = skip(text, end, /\s/, 1, 1);
  if (freeHonorificAt(text, end) > 0 || freeHonorificAt(text, at) > 0) return true;
  const next = skip(text, end, /[\s-]/, 1, 1);
  return next > end && isHonorificAfter(wordFrom(text, next));
}

export function isHonorificBeforeIt(text: NameText, start: number): boolean {
  const blank = skip(text.text, start, /\s/, -1, 2);
  const at = text.text[blank - 1] === "." ? blank - 1 : blank;
  if (at === start && kindBefore(text.text, start) !== "free") return false;
  return isHonorificBefore(wordUpTo(text.text, at), isCapital(text, start, text.startOf(start)));
}

/** Whether a part of a name stands before or after a word, with nothing but small words of the name between. */
export function isBesidePart(text: string, word: WordAt, parts: Parts, needs: Needs): boolean {
  if (isPartNext(text, word.end, 1, parts, needs)) return true;
  return !needs.isStrong && isPartNext(text, word.start, -1, parts, needs);
}

function isPartNext(text: string, from: number, step: 1 | -1, parts: Parts, needs: Needs): boolean {
  let at = from;
  for (let i = 0; i <= MOST_PARTICLES; i++) {
    const next = skip(text, at, NO_WORD, step, MOST_BESIDE);
    const word = step > 0 ? wordFrom(text, next) : wordUpTo(text, next);
    const part = word === "" ? undefined : parts().get(word);
    if (part === undefined || word === needs.not) return false;
    if (part.rank !== "particle") return isEnough(part, text.slice(Math.min(at, next), Math.max(at, next)), needs);
    at = next + step * word.length;
  }
  return false;
}

function isEnough({ text, rank }: Part, between: string, { isStrong, isCommon }: Needs): boolean {
  if (rank === "strong") return true;
  return !isStrong && !(isCommon && isCommonWord(text) && !between.includes(","));
}

const NO_WORD = /[^\p{L}\p{M}\p{N}]/u;

/** The offset after at most `most` characters that an expression takes, to the right or to the left. */
function skip(text: string, from: number, what: RegExp, step: 1 | -1, most: number): number {
  let at = from;
  for (let i = 0; i < most; i++) {
    const character = text[step > 0 ? at : at - 1];
    if (character === undefined || !what.test(character)) break;
    at += step;
  }
  return at;
}

/** The word that begins at `start`; "" where none does, or a longer one than any that matters. */
function wordFrom(text: string, start: number): string {
  const kind = kindAt(text, start);
  let at = start;
  while (at < text.length && at - start <= LONGEST_BESIDE && kind !== "none" && kindAt(text, at) === kind) {
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
  return at - start > LONGEST_BESIDE ? "" : text.slice(start, at);
}

function wordUpTo(text: string, end: number): string {
  const kind = kindBefore(text, end);
  let at = end;
  while (at > 0 && end - at <= LONGEST_BESIDE && kind !== "none") {
    const code = codeBefore(text, at);
    if (kindOf(code) !== kind) break;
    at -= code > 0xffff ? 2 : 1;
  }
  return end - at > LONGEST_BESIDE ? "" : text.slice(at, end);
}
