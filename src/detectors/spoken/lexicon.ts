/** Words looked up in a text where they stand, without cutting them out of it. */
import { plainLetter } from "../context/letters.ts";

/** What a word is, by language: codes, and none where it is no word of the language. */
export interface Entry {
  readonly codes: readonly number[];
  /** Bits of the languages that have it. */
  readonly languages: number;
}

export interface Place {
  readonly entry: Entry;
  readonly end: number;
}

export const NO_CODE = -1;

const A = 0x61;
const APOSTROPHE = 27;
const CLASSES = 28;
/** Latin with its extensions A and B. */
const LATIN_END = 0x250;

/** 1 to 26: a letter, whatever its marks; APOSTROPHE; 0: neither. */
const classes = /* @__PURE__ */ letterClasses();

function letterClasses(): Uint8Array {
  const table = new Uint8Array(LATIN_END);
  for (let code = 0x41; code < LATIN_END; code++) {
    const letter = plainLetter(code) - A;
    if (letter >= 0 && letter < 26) table[code] = letter + 1;
  }
  table["ß".charCodeAt(0)] = "s".charCodeAt(0) - A + 1;
  table["'".charCodeAt(0)] = APOSTROPHE;
  return table;
}

const CURLED = "’".charCodeAt(0);

/** The characters of ASCII that are in a text, as nextIn wants them. */
export function signsOf(characters: string): Uint8Array {
  const signs = new Uint8Array(ASCII);
  for (const character of characters) signs[character.charCodeAt(0)] = 1;
  return signs;
}

export function letterClass(code: number): number {
  if (code < LATIN_END) return classes[code] as number;
  return code === CURLED ? APOSTROPHE : 0;
}

/** Whether a letter of the Latin script stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  const letter = letterClass(text.charCodeAt(at));
  return letter > 0 && letter < APOSTROPHE;
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterAt(text, at) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/** Where the Latin word ends that begins at `start`, with its apostrophes. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isLetterAt(text, end) || (letterClass(text.charCodeAt(end)) === APOSTROPHE && isLetterAt(text, end + 1)))
    end++;
  return end;
}

type Mutable = { codes: number[]; languages: number; isFirst: boolean };

/** Nodes at first. */
const ROOM = 512;
const ASCII = 0x80;
const CODE_UNITS = 0x10000;

export class Lexicon {
  readonly #languages: number;
  /** By node and class: the next node. */
  #next = new Uint16Array(CLASSES * ROOM);
  #nodes = 1;
  readonly #entries: (Mutable | undefined)[] = [];
  /** Words of Asia by their first character, the longest first. */
  readonly #wide = new Map<number, { readonly word: string; readonly entry: Mutable }[]>();

  readonly #isFirst: (code: number) => boolean;
  /** By character: whether a word of Asia begins with it that may be the first of what is looked for. */
  readonly #begins = new Uint8Array(CODE_UNITS);

  /** `isFirst`: whether what is looked for may begin with a word of this code. */
  constructor(languages: number, isFirst: (code: number) => boolean) {
    this.#languages = languages;
    this.#isFirst = isFirst;
  }

  add(word: string, language: number, code: number): void {
    const entry = letterClass(word.charCodeAt(0)) > 0 ? this.#entryOf(word) : this.#wideEntry(word);
    entry.codes[language] = code;
    entry.languages |= 1 << language;
    if (!this.#isFirst(code)) return;
    entry.isFirst = true;
    this.#begins[word.charCodeAt(0)] = 1;
  }

  #made(): Mutable {
    return { codes: new Array<number>(this.#languages).fill(NO_CODE), languages: 0, isFirst: false };
  }

  #entryOf(word: string): Mutable {
    let node = 0;
    for (const letter of word) {
      const at = node * CLASSES + letterClass(letter.charCodeAt(0));
      if (this.#next[at] === 0) this.#next[at] = this.#newNode();
      node = this.#next[at] as number;
    }
    this.#entries[node] ??= this.#made();
    return this.#entries[node] as Mutable;
  }

  #newNode(): number {
    if ((this.#nodes + 1) * CLASSES > this.#next.length) {
      const larger = new Uint16Array(this.#next.length * 2);
      larger.set(this.#next);
      this.#next = larger;
    }
    return this.#nodes++;
  }

  #wideEntry(word: string): Mutable {
    const first = word.charCodeAt(0);
    const words = this.#wide.get(first) ?? [];
    const known = words.find((one) => one.word === word);
    if (known !== undefined) return known.entry;
    const entry = this.#made();
    words.push({ word, entry });
    words.sort((a, b) => b.word.length - a.word.length);
    this.#wide.set(first, words);
    return entry;
  }

  /** The word at `start`, where no letter stands before it: all of its letters. */
  latinAt(text: string, start: number): Place | undefined {
    let node = 0;
    let at = start;
    for (; ; at++) {
      const letter = letterClass(text.charCodeAt(at));
      if (letter === 0 || (letter === APOSTROPHE && !isLetterAt(text, at + 1))) break;
      node = this.#next[node * CLASSES + letter] as number;
      if (node === 0) return undefined;
    }
    const entry = this.#entries[node];
    return entry === undefined || isInWord(text, at) ? undefined : { entry, end: at };
  }

  /** The longest word of Asia that begins at `start`. */
  wideAt(text: string, start: number): Place | undefined {
    const words = this.#wide.get(text.charCodeAt(start));
    const found = words?.find(({ word }) => text.startsWith(word, start));
    return found === undefined ? undefined : { entry: found.entry, end: start + found.word.length };
  }

  /** Where the next word stands that may be a first one, or the next character of `signs` in ASCII; the text's length: nowhere. */
  nextIn(text: string, from: number, signs: Uint8Array): number {
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const letter = code < LATIN_END ? (classes[code] as number) : 0;
      if (letter > 0 && letter < APOSTROPHE) {
        const end = this.#firstEnd(text, at);
        if (end < 0) return at;
        at = end;
      } else if (code < ASCII ? signs[code] === 1 : this.#begins[code] === 1 && this.#isFirstAt(text, at)) return at;
      else at++;
    }
    return at;
  }

  #isFirstAt(text: string, at: number): boolean {
    return (this.wideAt(text, at)?.entry as Mutable | undefined)?.isFirst === true;
  }

  /** -1: the word at `start` may be a first one; else where it ends. */
  #firstEnd(text: string, start: number): number {
    let node = 0;
    let at = start;
    for (let isKnown = true; ; at++) {
      const letter = letterClass(text.charCodeAt(at));
      if (letter === 0 || (letter === APOSTROPHE && !isLetterAt(text, at + 1))) break;
      if (!isKnown) continue;
      node = this.#next[node * CLASSES + letter] as number;
      isKnown = node !== 0;
    }
    return node !== 0 && this.#entries[node]?.isFirst && !isInWord(text, at) ? -1 : at;
  }

  at(text: string, start: number): Place | undefined {
    return isLetterAt(text, start) ? this.latinAt(text, start) : this.wideAt(text, start);
  }
}

const HIRAGANA = /[ぁ-ん]/g;
const TO_KATAKANA = 0x60;

/** A word of hiragana in katakana. */
export function inKatakana(word: string): string {
  return word.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA));
}
