/**
 * Values that stand in the listed fields of a record, looked for in its free text: names without a language model.
 * Compared without case and width; whole words of three letters or more, and runs of two CJK characters or more.
 */

import type { Span } from "../detectors/detector.ts";
import { expression } from "../libraries/expression.ts";
import { fold } from "./folding/fold.ts";
import { Terms } from "./terms.ts";

/** A known value, found in a text: offsets in the text as it is given. */
export interface KnownSpan extends Span {
  /** What the value came with. */
  readonly source: number;
}

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々";
const words = expression(`[${CJK}]+|[\\p{L}\\p{M}]+`, "gu");
const beginsCjk = expression(`^[${CJK}]`, "u");
const partOfWord = expression(`(?![${CJK}])[\\p{L}\\p{M}\\p{N}]`, "u");
/** A label, also a numbered one: `[NAME]`, `[NAME 2]`. */
const LABEL = /\[([A-Z_]+)(?: [0-9]+)?\]/g;
const FEWEST_LETTERS = 3;
const FEWEST_CJK = 2;
/** So many terms are looked for one by one; to join them costs more. */
const FEW_TERMS = 16;
/** Longer ones, in code units, are looked for one by one: a record has few of them for its size. */
const LONGEST_JOINED = 256;
/** A map holds no more than twice as many, and each takes some fifty bytes. */
const MOST_JOINED_UNITS = 2 ** 22;

/** Names of people that are words of every text too; what a field says where nobody has a name. */
const COMMON = new Set(
  [
    "agent all and are bot but call caller can chat client customer default dear faith for guest hello his her hope",
    "joy june may may mark mister miss mrs none not null off our out queue sir support system test the they this",
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

/** Where a term stands in a text. */
interface Place {
  readonly term: string;
  readonly source: number;
  readonly start: number;
}

export class KnownValues {
  /** Folded, in lower case: what it came with. The first that brought a term names it. */
  readonly #terms = new Map<string, number>();
  readonly #labels: ReadonlySet<string>;
  /** The terms joined, once they are looked for. */
  #joined: Joined | undefined;

  /** `labels`: what earlier runs write in place of values, as `[NAME]`; it stands for nobody. */
  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels;
  }

  /**
   * Takes up a field's value: all of it, and its words. `masked`: the character by which an earlier run has hidden a part of
   * it, if it has; what is left of a word beside one is no word.
   */
  add(value: string, source: number, masked?: string): void {
    const folded = fold(value).text;
    const rest = folded.replace(LABEL, (label, name) => (this.#labels.has(`[${name}]`) ? " " : label));
    const plain = lowered(rest).trim();
    const words = wordsOf(plain, masked);
    // Of an address or a number only the whole means a person.
    const parts = /[@0-9]/.test(plain) ? [] : words;
    for (const term of rest === folded ? [plain, ...parts] : parts) {
      if (isTelling(term) && !this.#terms.has(term)) this.#terms.set(term, source);
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
    const found = this.#placesIn(plain);
    found.sort((a, b) => a.start - b.start || b.term.length - a.term.length);
    const spans: KnownSpan[] = [];
    let behind = 0;
    for (const { term, source, start } of found) {
      if (start < behind) continue;
      behind = start + term.length;
      spans.push({ start: folded.toOriginal(start, false), end: folded.toOriginal(behind, true), source });
    }
    return spans;
  }

  #placesIn(plain: string): Place[] {
    const places: Place[] = [];
    const add = (term: string, source: number, start: number) => {
      if (isWhole(term, plain, start)) places.push({ term, source, start });
    };
    if (this.#terms.size <= FEW_TERMS) {
      for (const [term, source] of this.#terms) eachPlace(term, plain, (start) => add(term, source, start));
      return places;
    }
    this.#joined ??= joined([...this.#terms.keys()]);
    const { terms, all, apart } = this.#joined;
    for (const term of apart) eachPlace(term, plain, (start) => add(term, this.#terms.get(term) as number, start));
    all.find(plain, (number, end) => {
      const term = terms[number] as string;
      add(term, this.#terms.get(term) as number, end - term.length);
    });
    return places;
  }
}

function wordsOf(plain: string, masked: string | undefined): string[] {
  return [...plain.matchAll(words())].flatMap(({ 0: word, index }) => {
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

function isTelling(term: string): boolean {
  if (COMMON.has(term)) return false;
  const letters = (term.match(words()) ?? []).join("").length;
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

function eachPlace(term: string, text: string, tell: (start: number) => void): void {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) tell(at);
}

/** Whether the term that stands at `at` is a whole word; CJK has no blanks between words. */
function isWhole(term: string, text: string, at: number): boolean {
  if (beginsCjk().test(term)) return true;
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(at + term.length, at + term.length + 2);
  return !partOfWord().test(lastCharacter(before)) && !partOfWord().test(firstCharacter(behind));
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? "";
}

function firstCharacter(text: string): string {
  return Array.from(text)[0] ?? "";
}
