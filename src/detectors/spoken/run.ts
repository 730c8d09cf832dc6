/** Runs of digits as they are said: number words, digits, and what speech puts between them. */
import { isDigit, runEnd } from "../digits.ts";
import { isLetterAt, type Lexicon, NO_CODE, type Place } from "./lexicon.ts";
import { remarkEnd, speakerEnd } from "./remarks.ts";
import { CODE, FIRST_OF_ASIA, isNumeral, LANGUAGES } from "./words/words.ts";

/** What stands in front of a part of a run, since the part before; bits. */
export const GAP = Object.freeze({
  /** A comma or another sign of a pause. */
  COMMA: 1,
  /** Two dots or more, as a pause is written. */
  DOTS: 2,
  /** A word of CODE.FILL, of CODE.AND, of CODE.BACK. */
  FILLED: 4,
  AND: 8,
  BACK: 16,
  /** Nothing but a blank or a dash, or nothing at all. */
  CLOSE: 0,
});

/** The code of a part that is written in digits. */
export const WRITTEN = -2;

export interface Part {
  readonly start: number;
  readonly end: number;
  /** A code of words.ts, or WRITTEN. */
  readonly code: number;
  /** Bits of GAP. */
  readonly gap: number;
}

export interface Run {
  readonly start: number;
  readonly end: number;
  /** An index of LANGUAGES; -1: nothing but digits and words that all of them have. */
  readonly language: number;
  /** Bits of the languages that have all of its words: `一三八` is said in Japan as in China. */
  readonly languages: number;
  /** With a `+` or its word in front. */
  readonly hasPlus: boolean;
  readonly parts: readonly Part[];
}

const ALL = (1 << LANGUAGES.length) - 1;
const EUROPE = (1 << FIRST_OF_ASIA) - 1;
const CJK = ALL & ~EUROPE;

/** Signs between parts, and those of them that are pauses. */
const SIGNS = ' \t\r\n,.;-()?!"*~…、。·・ー～';
const PAUSES = ",.;?!…、。";
const MOST_SIGNS = 8;
const MOST_FILLERS = 5;
const PLUS_SIGN = 0x2b;
const NEWLINE = 0x0a;
const DOT = 0x2e;
const COLON = 0x3a;
const BRACKET = 0x28;
const UNDERSCORE = 0x5f;
const ELLIPSIS = "…";
/** The mark of a long vowel belongs to the digit before. */
const LONG_MARK = 0x30fc;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly place: Place | undefined;
  readonly gap: number;
}

export class RunReader {
  readonly #text: string;
  readonly #words: Lexicon;
  #languages = ALL;
  #tokens: Token[] = [];
  #hasPlus = false;

  constructor(text: string, words: Lexicon) {
    this.#text = text;
    this.#words = words;
  }

  /** The run whose first part stands at `start`; undefined: nothing of a number is there. */
  read(start: number): Run | undefined {
    this.#languages = ALL;
    this.#tokens = [];
    this.#hasPlus = false;
    let at = this.#first(start);
    let last = at;
    while (at > 0) {
      last = at;
      at = this.#next(at);
    }
    return last === 0 ? undefined : this.#made();
  }

  #made(): Run {
    const { first, language } = this.#spoken();
    const parts = this.#tokens.slice(first).map(({ start, end, place, gap }) => {
      const code = place === undefined ? WRITTEN : (place.entry.codes[Math.max(0, language)] as number);
      return { start, end, code, gap };
    });
    const start = (this.#tokens[0] as Token).start;
    return {
      start,
      end: (parts.at(-1) as Part).end,
      language,
      languages: this.#languages,
      hasPlus: this.#hasPlus,
      parts,
    };
  }

  /** Without the plus, and the first of the languages that have all words. */
  #spoken(): { first: number; language: number } {
    const first = this.#hasPlus ? 1 : 0;
    const language = this.#languages === ALL ? -1 : 31 - Math.clz32(this.#languages & -this.#languages);
    return { first, language };
  }

  /** Where the first part ends; 0: there is none. */
  #first(start: number): number {
    const text = this.#text;
    const code = text.charCodeAt(start);
    if (code === PLUS_SIGN) return this.#plus(start, start + 1, ALL);
    if (isDigit(code)) return this.#written(start, 0);
    const place = this.#words.at(text, start);
    if (place === undefined) return 0;
    const isPlus = this.#having(place, (one) => one === CODE.PLUS);
    if (isPlus !== 0) return this.#plus(start, place.end, isPlus);
    const languages = this.#having(place, isNumeral);
    return languages === 0 ? 0 : this.#say(start, place, languages, 0);
  }

  /** A plus is none without digits right behind it. */
  #plus(start: number, end: number, languages: number): number {
    this.#languages = languages;
    this.#hasPlus = true;
    this.#tokens.push({ start, end, place: undefined, gap: 0 });
    return this.#next(end);
  }

  #having({ entry }: Place, fits: (code: number) => boolean): number {
    let bits = 0;
    for (let i = 0; i < entry.codes.length; i++) if (fits(entry.codes[i] as number)) bits |= 1 << i;
    return bits;
  }

  #say(start: number, place: Place, languages: number, gap: number): number {
    let { end } = place;
    if ((languages & CJK) !== 0) while (this.#text.charCodeAt(end) === LONG_MARK) end++;
    this.#languages &= languages;
    this.#tokens.push({ start, end, place, gap });
    return end;
  }

  /** Digits that are no part of a word, a decimal or a time. */
  #written(start: number, gap: number): number {
    const text = this.#text;
    const end = runEnd(text, start);
    const before = start - 1;
    if (isLetterAt(text, before) || isLetterAt(text, end)) return 0;
    if (isInside(text, before, start - 2) || isInside(text, end, end + 1)) return 0;
    this.#tokens.push({ start, end, place: undefined, gap });
    return end;
  }

  /** Where the next part ends, behind signs and fillers from `from` on; 0: there is none. */
  #next(from: number): number {
    const text = this.#text;
    let gap = 0;
    let languages = this.#languages;
    let at = from;
    for (let fillers = 0; fillers <= MOST_FILLERS; ) {
      const signs = this.#signs(at);
      if (signs < 0) return 0;
      gap |= this.#gapOf(at, signs);
      at = signs;
      const passed = this.#unsaid(at);
      if (passed > at) {
        gap |= text.charCodeAt(passed - 1) === COLON ? GAP.COMMA : GAP.FILLED;
        at = passed;
        fillers++;
        continue;
      }
      const code = text.charCodeAt(at);
      if (isOption(text, at)) return 0;
      if (isDigit(code)) {
        this.#languages = languages;
        return this.#written(at, gap);
      }
      if (code === PLUS_SIGN) {
        at++;
        fillers++;
        continue;
      }
      if (isInWord(text, at)) return 0;
      const place = this.#words.at(text, at);
      if (place === undefined || (place.entry.languages & languages) === 0) return 0;
      const numerals = this.#having(place, isNumeral) & languages;
      // Behind digits `um` is no Portuguese one.
      const isFiller = languages === ALL && (place.entry.codes[0] as number) >= CODE.FILL;
      if (numerals !== 0 && !isFiller) {
        this.#languages = languages;
        return this.#say(at, place, numerals, gap);
      }
      languages &= place.entry.languages;
      gap |= gapBy(place, languages);
      at = place.end;
      fillers++;
    }
    return 0;
  }

  /** Behind a remark or who speaks, at `at`; `at`: there is neither. A bracket is a sign, and stands before. */
  #unsaid(at: number): number {
    const text = this.#text;
    const remark = remarkEnd(text, text.charCodeAt(at - 1) === BRACKET ? at - 1 : at);
    return remark > at ? remark : speakerEnd(text, at);
  }

  /** Where the signs end from `at` on; -1: they part what stands before from what follows. */
  #signs(at: number): number {
    const text = this.#text;
    let end = at;
    let lines = 0;
    while (end < text.length && SIGNS.includes(text[end] as string)) {
      if (text.charCodeAt(end) === NEWLINE && ++lines > 1) return -1;
      if (++end - at > MOST_SIGNS) return -1;
    }
    return end < text.length ? end : -1;
  }

  #gapOf(start: number, end: number): number {
    let gap = 0;
    for (let at = start; at < end; at++) {
      const sign = this.#text[at] as string;
      if (PAUSES.includes(sign)) gap |= GAP.COMMA;
      if (sign === ELLIPSIS || (sign === "." && this.#text.charCodeAt(at + 1) === DOT)) gap |= GAP.DOTS;
    }
    return gap;
  }
}

function gapBy({ entry }: Place, languages: number): number {
  let gap = 0;
  for (let i = 0; i < entry.codes.length; i++) {
    const code = entry.codes[i] as number;
    if (code === NO_CODE || ((languages >> i) & 1) === 0) continue;
    gap |= code === CODE.BACK ? GAP.BACK : code === CODE.AND ? GAP.AND : GAP.FILLED;
  }
  return gap;
}

/** Whether a word at `at` has a sign right in front, and a blank before that: `-one -two` of a command line, `+two` of a patch. */
function isOption(text: string, at: number): boolean {
  const sign = text[at - 1];
  return (sign === "-" || sign === "+") && isLetterAt(text, at) && /\s/.test(text[at - 2] ?? "x");
}

/** Whether a word goes on at `at`, of which the beginning was no part of a run. */
function isInWord(text: string, at: number): boolean {
  return isLetterAt(text, at) && isLetterAt(text, at - 1);
}

const INSIDE = ".,:/%$€£¥#@";

/** Whether a sign stands at `at` that parts no groups: those of a decimal, a time, a path. */
function isInside(text: string, at: number, beyond: number): boolean {
  const sign = text[at];
  if (sign === undefined) return false;
  if (text.charCodeAt(at) === UNDERSCORE) return true;
  if (!INSIDE.includes(sign)) return false;
  return !".,:/".includes(sign) || isDigit(text.charCodeAt(beyond)) || sign === "/";
}
