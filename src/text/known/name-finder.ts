/** The names of a record, found in a text word by word. */
import type { Action } from "../../actions/action.ts";
import { isBesidePart, isHonorificBeforeIt, isHonorificNext, type Needs, type Parts, type WordAt } from "./beside.ts";
import { isCapital, type NameText } from "./name-text.ts";
import { isCommonWord } from "./name-words.ts";
import { type WordFound, withRepeated } from "./repeated.ts";
import { MOST_IN_ROW, piecesOf, rowOf } from "./searched-words.ts";
import { MOST_PARTS, withSplit } from "./split.ts";
import { TermSearch } from "./term-search.ts";
import type { Part, Sequence } from "./value-terms.ts";
import { isBoundary } from "./word-kinds.ts";

/** Offsets in a folded text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly action: Action;
}

/** Where a word stands in a name. */
interface Place {
  readonly sequence: Sequence;
  readonly index: number;
  readonly action: Action;
  /** The field holds names: with a part from another one it makes a name. */
  readonly isName: boolean;
  readonly parts: Parts;
}

/** All that is known of a word, or of a text that is taken as it is. */
interface Term {
  /** Set where it is taken wherever it stands. */
  strong: Action | undefined;
  /** Set where it is taken before an honorific: a part of a name that nothing parts. */
  addressed: Action | undefined;
  isParticle: boolean;
  readonly places: Place[];
  /** Where it begins a text that is taken whole. */
  readonly begins: Place[];
}

/** So many names are looked at for one word: of a thousand people with one first name, all have it. */
const MOST_PLACES = 16;
/** Between the words of a name: white space, and what stands for it in names of users and files. */
const BETWEEN = /[.,]?\s{1,8}|[._\-·・=+'`,]/y;
const FEWEST_GLUED = 3;
const MOST_ALIKE = 2;

export class NameFinder {
  readonly #terms = new Map<string, Term>();
  #search: TermSearch | undefined;
  /** Of fields that hold names: how many there are, and whether a part of one alone says too little. */
  #nameCount = 0;
  #hasWeak = false;
  /** How often each has been added. */
  readonly #added = new Map<string, number>();

  /** A text that is taken whole, wherever it stands; the first that brought it decides. */
  addExact(text: string, action: Action): void {
    if (!this.#saysMore(`"${text}`)) return;
    const row = rowOf(text);
    const begins = this.#term((row[0] as Part).text);
    if (row.length === 1) begins.strong ??= action;
    else if (begins.begins.length === MOST_PLACES) this.#addAsWritten(row, action);
    else begins.begins.push({ sequence: row, index: 0, action, isName: false, parts: noParts });
  }

  /** `isName`: the field is there for names. */
  addName(sequence: Sequence, action: Action, isName = false): void {
    if (!this.#saysMore(`${isName} ${textOf(sequence)}`)) return;
    if (isName && sequence.length <= MOST_PARTS) this.#noteParts(sequence);
    let made: ReadonlyMap<string, Part> | undefined;
    const parts = () => {
      made ??= new Map(sequence.map((part) => [part.text, part]));
      return made;
    };
    for (const [index, part] of sequence.entries()) {
      const term = this.#term(part.text);
      if (part.rank === "strong") term.strong ??= action;
      term.isParticle ||= part.rank === "particle";
      if (term.places.length < MOST_PLACES) term.places.push({ sequence, index, action, isName, parts });
      else if (index === 0 && sequence.length > 1) this.#addAsWritten(sequence, action);
    }
    for (const piece of piecesOf(sequence)) this.#term(piece).addressed ??= action;
  }

  /** Whether it has to be added once more. Two people may have one name; more of them say nothing new, and there may be millions. */
  #saysMore(name: string): boolean {
    const count = this.#added.get(name) ?? 0;
    if (count < MOST_ALIKE) this.#added.set(name, count + 1);
    return count < MOST_ALIKE;
  }

  /** One of too many that begin with the same word: it is found with single blanks between its words. */
  #addAsWritten(row: Sequence, action: Action): void {
    this.#term(textOf(row)).strong ??= action;
  }

  #noteParts(sequence: Sequence): void {
    this.#nameCount++;
    this.#hasWeak ||= sequence.some(({ rank }) => rank === "weak");
  }

  #term(text: string): Term {
    const known = this.#terms.get(text);
    if (known !== undefined) return known;
    const made = { strong: undefined, addressed: undefined, isParticle: false, places: [], begins: [] };
    this.#terms.set(text, made);
    this.#search = undefined;
    return made;
  }

  /** In order, without overlaps, the longest where several begin. */
  find(text: NameText): FoundName[] {
    const found: FoundName[] = [];
    const words = this.#wordsIn(text.text);
    for (const { word, start } of words) {
      const last = found.at(-1);
      if (last !== undefined && start < last.end && start > last.start) continue;
      const name = this.#nameAt(word, start, text);
      if (name === undefined || (start === last?.start && name.end <= last.end)) continue;
      if (start === last?.start) found.pop();
      found.push(name);
    }
    const placesOf = (word: string) => (this.#terms.get(word) as Term).places;
    const isSplit = this.#hasWeak && this.#nameCount > 1 && words.length > 1;
    const all = isSplit ? withSplit(words, found, text, placesOf) : found;
    return all.length === 0 ? all : withRepeated(words, all, text, placesOf);
  }

  /** All places where words of names begin: in order. */
  #wordsIn(text: string): WordFound[] {
    this.#search ??= new TermSearch([...this.#terms.keys()]);
    const words: WordFound[] = [];
    this.#search.each(text, (word, start) => {
      if (isBoundary(text, start)) words.push({ word, start });
    });
    return words.sort((a, b) => a.start - b.start);
  }

  #nameAt(word: string, start: number, text: NameText): FoundName | undefined {
    const term = this.#terms.get(word) as Term;
    const end = start + word.length;
    const row = longestRow(term.places, start, text) ?? longestRow(term.begins, start, text);
    if (row !== undefined) return row;
    if (!isBoundary(text.text, end)) return undefined;
    const action = term.strong ?? this.#besideOthers(term, { word, start, end }, text);
    return action && { start, end, action };
  }

  /** The action of a word that alone is no name, if what is beside it says that here it is one. */
  #besideOthers(term: Term, word: WordAt, text: NameText): Action | undefined {
    const isAddressed = isHonorificNext(text.text, word.end);
    if (isAddressed && term.addressed !== undefined) return term.addressed;
    if (term.places.length === 0) return undefined;
    const first = term.places[0] as Place;
    if (isAddressed || isHonorificBeforeIt(text, word.start)) return first.action;
    const needs: Needs = { isStrong: term.isParticle, not: word.word, isCommon: isCommonWord(word.word) };
    const beside = term.places.find(({ parts }) => isBesidePart(text.text, word, parts, needs));
    return beside?.action;
  }
}

function textOf(sequence: Sequence): string {
  return sequence.map(({ text }) => text).join(" ");
}

const NO_PARTS: ReadonlyMap<string, Part> = new Map();
const noParts = () => NO_PARTS;

/** The longest row of words that follow each other in a name and in the text from `start` on. */
function longestRow(places: readonly Place[], start: number, text: NameText): FoundName | undefined {
  let longest: FoundName | undefined;
  for (const place of places) {
    const end = rowEnd(place, start, text);
    if (end !== undefined && (longest === undefined || end > longest.end)) {
      longest = { start, end, action: place.action };
    }
  }
  return longest;
}

function rowEnd({ sequence, index }: Place, start: number, text: NameText): number | undefined {
  const last = Math.min(sequence.length, index + MOST_IN_ROW);
  let part = sequence[index] as Part;
  let end = start + part.text.length;
  let weight = weightOf(part);
  let whole: number | undefined;
  for (let i = index + 1; i < last; i++) {
    const next = sequence[i] as Part;
    const at = nextStart(part, next, end, text);
    if (at === undefined) break;
    end = at + next.text.length;
    weight += weightOf(next);
    if (weight >= STRONG && isBoundary(text.text, end)) whole = end;
    part = next;
  }
  return whole;
}

/** Two words that alone are no names make one, or one that is. */
const STRONG = 2;

function weightOf({ rank }: Part): number {
  if (rank === "strong" || rank === "last") return STRONG;
  return rank === "weak" ? 1 : 0;
}

/** Where the next word of a name begins, if it stands after the one that ends at `end`. */
function nextStart(part: Part, next: Part, end: number, text: NameText): number | undefined {
  if (text.text.startsWith(next.text, end)) return mayBeGlued(part, next, end, text) ? end : undefined;
  BETWEEN.lastIndex = end;
  if (!BETWEEN.test(text.text)) return undefined;
  return text.text.startsWith(next.text, BETWEEN.lastIndex) ? BETWEEN.lastIndex : undefined;
}

/** `AnaExample`, but not `maybe` for May Be: the words are names by themselves, or something shows where they meet. */
function mayBeGlued(part: Part, next: Part, at: number, text: NameText): boolean {
  if (part.kind !== "word" || next.kind !== "word") return true;
  const isLong = ({ text, rank }: Part) => rank === "strong" && text.length >= FEWEST_GLUED;
  if (isLong(part) && isLong(next)) return true;
  const [before, after] = [text.endOf(at), text.startOf(at)];
  return before < after || isCapital(text, at, after) !== isCapital(text, at - 1, text.startOf(at - 1));
}
