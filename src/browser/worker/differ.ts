/** What differs between a text and what detectors have made of it, word by word: what stayed between two hits is no part of either. */
import { aligned, type Pair } from "./align.ts";

export interface Difference {
  /** Characters of the one text, and of the other, that differ; the ends are excluded. */
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** An escape of JSON, a word, a number, and each sign by itself; where words are written without blanks, each letter. */
const WORD =
  /\\u[0-9a-fA-F]{4}|\\.|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|[\p{L}\p{M}]+|\p{N}+|./gsu;
/** So many words that are the same are surely where both texts go on, in a text too long to be laid beside the other as a whole. */
const SAME = 4;
/** What is longer than so many words is not told apart from what stands behind it. */
const FAR = 200;
/** Words of the one times those of the other. */
const MOST_ALIGNED = 250_000;

/** In their order; between them, and around them, both texts are the same. */
export function differencesOf(one: string, other: string): Difference[] {
  const [words, others] = [one.match(WORD) ?? [], other.match(WORD) ?? []];
  const [starts, otherStarts] = [startsOf(words), startsOf(others)];
  return gapsBetween(pairsOf(words, others), words.length, others.length).map(([from, to, otherFrom, otherTo]) => ({
    start: starts[from] as number,
    end: starts[to] as number,
    otherStart: otherStarts[otherFrom] as number,
    otherEnd: otherStarts[otherTo] as number,
  }));
}

/** Where each begins, and where the last ends. */
function startsOf(words: readonly string[]): number[] {
  const starts = [0];
  for (const { length } of words) starts.push((starts.at(-1) as number) + length);
  return starts;
}

type Gap = readonly [from: number, to: number, otherFrom: number, otherTo: number];

function gapsBetween(pairs: readonly Pair[], size: number, otherSize: number): Gap[] {
  const gaps: Gap[] = [];
  let [at, otherAt] = [0, 0];
  for (const [i, j] of [...pairs, [size, otherSize] as const]) {
    if (i > at || j > otherAt) gaps.push([at, i, otherAt, j]);
    [at, otherAt] = [i + 1, j + 1];
  }
  return gaps;
}

function pairsOf(words: readonly string[], others: readonly string[]): Pair[] {
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start++;
  let tail = 0;
  while (tail < most - start && words.at(-1 - tail) === others.at(-1 - tail)) tail++;
  const [end, otherEnd] = [words.length - tail, others.length - tail];
  return [
    ...run(0, 0, start),
    ...innerPairs(words.slice(start, end), others.slice(start, otherEnd)).map(([i, j]): Pair => [i + start, j + start]),
    ...run(end, otherEnd, tail),
  ];
}

function run(from: number, otherFrom: number, size: number): Pair[] {
  return Array.from({ length: size }, (_, i): Pair => [from + i, otherFrom + i]);
}

/** A long text is cut where both surely go on. */
function innerPairs(words: readonly string[], others: readonly string[]): Pair[] {
  if (words.length * others.length <= MOST_ALIGNED) return aligned(words, others);
  const pairs: Pair[] = [];
  let [at, otherAt] = [0, 0];
  while (at < words.length && otherAt < others.length) {
    if (words[at] === others[otherAt]) {
      pairs.push([at++, otherAt++]);
      continue;
    }
    const [end, otherEnd] = nextSame(words, others, at, otherAt);
    pairs.push(
      ...apart(words.slice(at, end), others.slice(otherAt, otherEnd)).map(([i, j]): Pair => [i + at, j + otherAt]),
    );
    [at, otherAt] = [end, otherEnd];
  }
  return pairs;
}

function apart(words: readonly string[], others: readonly string[]): Pair[] {
  return words.length * others.length <= MOST_ALIGNED ? aligned(words, others) : [];
}

/** Where both texts are the same again; their ends, where that cannot be seen. */
function nextSame(words: readonly string[], others: readonly string[], at: number, otherAt: number): Pair {
  for (let i = at; i < Math.min(at + FAR, words.length - SAME); i++) {
    for (let j = otherAt; j < Math.min(otherAt + FAR, others.length - SAME); j++) {
      if (isSame(words, others, i, j)) return [i, j];
    }
  }
  return [words.length, others.length];
}

function isSame(words: readonly string[], others: readonly string[], i: number, j: number): boolean {
  for (let k = 0; k < SAME; k++) if (words[i + k] !== others[j + k]) return false;
  return true;
}
