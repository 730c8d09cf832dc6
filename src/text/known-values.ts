/**
 * Values that stand in the listed fields of a record, looked for in its free text: names without a language model.
 * Compared without case and width; whole words of three letters or more, and runs of two CJK characters or more.
 */

import type { Action } from "../actions/action.ts";
import type { Span } from "../detectors/detector.ts";
import { expression } from "../libraries/expression.ts";
import { fold } from "./folding/fold.ts";
import type { EncodedSpot } from "./spot.ts";
import { Terms } from "./terms.ts";

/** A known value, found in a text: offsets in the text as it is given. */
export interface KnownSpan extends Span {
  /** What is done with it. */
  readonly action: Action;
  /** Present where it is encoded. */
  readonly encoded?: EncodedSpot | undefined;
}

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々";
const piecesOfWords = expression(`([${CJK}]{1,9999})|[\\p{L}\\p{M}]{1,9999}`, "gu");
const beginsCjk = expression(`^[${CJK}]`, "u");
const partOfWord = expression(`(?![${CJK}])[\\p{L}\\p{M}\\p{N}]`, "u");
/** A label, also a numbered one: `[NAME]`, `[NAME 2]`. */
const LABEL = /\[([A-Z_]+)(?: [0-9]+)?\]/g;
const FEWEST_LETTERS = 3;
const FEWEST_CJK = 2;
/** Up to so many terms are looked for one by one: joining them costs more. */
const FEW_TERMS = 16;
/** Longer ones, in code units, are looked for one by one: a record has few of them for its size. */
const LONGEST_JOINED = 256;
/** A map holds no more than twice as many, and each takes some fifty bytes. */
const MOST_JOINED_UNITS = 2 ** 22;

/** Names of people that are common words, too; and what fields say in place of a name. */
const COMMON = new Set(
  [
    "agent all and are bot but call caller can chat client customer default dear faith for guest hello his her hope",
    "joy june may mark mister miss mrs none not null off our out queue sir support system test the they this",
    "undefined unknown user was will with you your grace",
    "不明 未知 匿名 客户 客服 未登録 お客様 担当者 없음 고객 상담원",
  ].flatMap((line) => line.split(" ")),
);

interface Joined {
  readonly terms: readonly string[];
  readonly all: Terms;
  /** Those that are looked for one by one. */
  readonly apart: readonly string[];
}

/** A term, found in a text. */
interface FoundTerm {
  readonly term: string;
  readonly action: Action;
  readonly start: number;
}

export class KnownValues {
  /** Folded, in lower case: what is done with it. The first that brought a term decides. */
  readonly #terms = new Map<string, Action>();
  readonly #labels: ReadonlySet<string>;
  /** The terms joined, once they are looked for. */
  #joined: Joined | undefined;

  /** `labels`: what earlier runs wrote in place of values, as `[NAME]`: it stands for nobody. */
  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels;
  }

  /**
   * Adds a field's value: all of it, and its words. `masked`: the character by which an earlier run has hidden a part of
   * it, if it has; what is left of a word beside one is no word.
   */
  add(value: string, action: Action, masked?: string): void {
    const folded = fold(value).text;
    const rest = folded.replace(LABEL, (label, name) => (this.#labels.has(`[${name}]`) ? " " : label));
    const plain = lowered(rest).trim();
    const words = wordsOf(plain, masked);
    // Of an address or a number only the whole means a person.
    const parts = /[@0-9]/.test(plain) ? [] : words;
    for (const term of rest === folded ? [plain, ...parts] : parts) {
      if (isDistinctive(term) && !this.#terms.has(term)) this.#terms.set(term, action);
    }
    this.#joined = undefined;
  }

  get isEmpty(): boolean {
    return this.#terms.size === 0;
  }

  /** Where the text has known values: in order, without overlaps, the longest where several begin. Time grows with the text and what is found. */
  find(text: string): readonly KnownSpan[] {
    if (this.#terms.size === 0) return [];
    const folded = fold(text);
    const plain = lowered(folded.text);
    const found = this.#termsIn(plain);
    found.sort((a, b) => a.start - b.start || b.term.length - a.term.length);
    const spans: KnownSpan[] = [];
    let at = 0;
    for (const { term, action, start } of found) {
      if (start < at) continue;
      at = start + term.length;
      spans.push({ start: folded.toOriginal(start, false), end: folded.toOriginal(at, true), action });
    }
    return spans;
  }

  #termsIn(plain: string): FoundTerm[] {
    const found: FoundTerm[] = [];
    const add = (term: string, action: Action, start: number) => {
      if (isWhole(term, plain, start)) found.push({ term, action, start });
    };
    if (this.#terms.size <= FEW_TERMS) {
      for (const [term, action] of this.#terms) eachStart(term, plain, (start) => add(term, action, start));
      return found;
    }
    this.#joined ??= joined([...this.#terms.keys()]);
    const { terms, all, apart } = this.#joined;
    for (const term of apart) eachStart(term, plain, (start) => add(term, this.#terms.get(term) as Action, start));
    all.find(plain, (number, end) => {
      const term = terms[number] as string;
      add(term, this.#terms.get(term) as Action, end - term.length);
    });
    return found;
  }
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

/** The words of a text. Long ones are read piece by piece: in one go, an expression runs out of stack over megabytes. */
function* wordsIn(text: string): Generator<{ readonly word: string; readonly index: number }> {
  let word = "";
  let index = 0;
  let isCjk = false;
  for (const { 0: piece, 1: cjk, index: at } of text.matchAll(piecesOfWords())) {
    if (word !== "" && at === index + word.length && (!isCjk || cjk !== undefined)) {
      word += piece;
      continue;
    }
    if (word !== "") yield { word, index };
    [word, index, isCjk] = [piece, at, cjk !== undefined];
  }
  if (word !== "") yield { word, index };
}

function wordsOf(plain: string, masked: string | undefined): string[] {
  return [...wordsIn(plain)].flatMap(({ word, index }) => {
    const isPart =
      masked !== undefined && (plain[index - 1] === masked || plain.startsWith(masked, index + word.length));
    return isPart ? [] : [word];
  });
}

/** Lower case, each character as long as it was: offsets stay. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
  }).join("");
}

function isDistinctive(term: string): boolean {
  if (COMMON.has(term)) return false;
  const letters = [...wordsIn(term)].reduce((sum, { word }) => sum + word.length, 0);
  return letters >= (beginsCjk().test(term) ? FEWEST_CJK : FEWEST_LETTERS);
}

function joined(all: readonly string[]): Joined {
  const terms: string[] = [];
  const apart: string[] = [];
  let units = 0;
  for (const term of all) {
    const isJoined = term.length <= LONGEST_JOINED && units + term.length <= MOST_JOINED_UNITS;
    if (isJoined) units += term.length;
    (isJoined ? terms : apart).push(term);
  }
  return { terms, all: new Terms(terms), apart };
}

function eachStart(term: string, text: string, found: (start: number) => void): void {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found(at);
}

/** Whether the term that stands at `at` is a whole word; CJK has no blanks between words. */
function isWhole(term: string, text: string, at: number): boolean {
  if (beginsCjk().test(term)) return true;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + term.length, at + term.length + 2);
  return !partOfWord().test(Array.from(before).at(-1) ?? "") && !partOfWord().test(Array.from(after)[0] ?? "");
}
