/** The part of a said address behind its sign: `example dot co dot uk`, `g mail dot com`, `example .com`. */
import { markAt } from "./email-marks.ts";
import { isLetterAt, NO_CODE, wordEnd } from "./lexicon.ts";
import { numberWords } from "./number-words.ts";
import {
  HARDLY_DOMAIN,
  MARK,
  NEVER_DOMAIN,
  PROVIDERS,
  TOPS,
  TOPS_OF_PROVIDERS,
  TOPS_OR_ELSE,
} from "./words/email-words.ts";

export interface Domain {
  readonly end: number;
  /** Whether it is a name that alone is enough: `gmail`. */
  readonly isProvider: boolean;
  /** Whether a top-level domain ends it. */
  readonly hasTop: boolean;
  /** Whether a word begins it that begins something else: `my`, `the`. */
  readonly isOdd: boolean;
  /** Whether it is written as others are: no word, and no blank. */
  readonly isWritten: boolean;
  /** Whether no dot in it is a word. */
  readonly isDotWritten: boolean;
  /** Whether one or two digits are all of it in front of the dot: `5.com`. */
  readonly isNumbered: boolean;
}

/** Words in front of the first dot, letters by themselves apart; letters; labels; blanks between two of them. */
const MOST_WORDS = 3;
const MOST_LETTERS = 24;
const MOST_LABELS = 6;
const MOST_BLANKS = 3;
const LONGEST_WIDE = 16;

const FEW_DIGITS = /^[0-9]{1,2}$/;
const BLANKS = " \t\r\n,";
const DASH = 0x2d;
const LOW_LINE = 0x5f;

export function blanksEnd(text: string, start: number): number {
  let end = start;
  while (end - start < MOST_BLANKS && BLANKS.includes(text[end] ?? "x")) end++;
  return end;
}

/** `isSure`: the sign in front means nothing else. */
export function domainAt(text: string, start: number, isSure: boolean): Domain | undefined {
  return new Reader(text, isSure).read(start);
}

class Reader {
  readonly #text: string;
  readonly #isSure: boolean;
  #isWritten = true;
  #isDotWritten = true;

  constructor(text: string, isSure: boolean) {
    this.#text = text;
    this.#isSure = isSure;
  }

  read(start: number): Domain | undefined {
    let at = blanksEnd(this.#text, start);
    const first = this.#text.slice(at, wordEnd(this.#text, at)).toLowerCase();
    if (!this.#isSure && NEVER_DOMAIN.has(first)) return undefined;
    if (at > start) this.#isWritten = false;
    let end = this.#first(at);
    if (end === 0) return undefined;
    const isOdd = HARDLY_DOMAIN.has(first);
    const label = this.#text.slice(at, end);
    const isProvider = PROVIDERS.has(label.toLowerCase().replace(/[ -]/g, ""));
    let best = 0;
    let isBestWritten = false;
    for (let labels = 1; labels < MOST_LABELS; labels++) {
      const dot = this.#dot(end);
      if (dot.end === 0) {
        if (labels === 1 && isProvider) best = this.#topOfProvider(end);
        break;
      }
      at = dot.end;
      const top = this.#top(at, dot.isElse);
      end = top > 0 ? top : this.#label(at);
      if (end === 0) break;
      if (top > 0) {
        best = top;
        isBestWritten = this.#isWritten;
      }
    }
    const isNumbered = FEW_DIGITS.test(label);
    const isDotWritten = this.#isDotWritten;
    const made = { isProvider, isOdd, isDotWritten, isNumbered };
    if (best > 0) return { ...made, end: best, hasTop: true, isWritten: isBestWritten };
    const only = this.#first(blanksEnd(this.#text, start));
    return isProvider ? { ...made, end: only, hasTop: false, isWritten: false } : undefined;
  }

  /** Where the words end in front of the first dot; 0: there is none, and they are no provider. */
  #first(start: number): number {
    const text = this.#text;
    let words = 0;
    let letters = 0;
    let at = start;
    while (words <= MOST_WORDS && letters <= MOST_LETTERS) {
      const end = this.#label(at);
      if (end === 0) return 0;
      const said = text.slice(start, end).toLowerCase().replace(/[ -]/g, "");
      if (this.#dot(end).end > 0 || PROVIDERS.has(said)) return end;
      if (end - at === 1 || isNumber(text, at, end)) letters++;
      else words++;
      const next = blanksEnd(text, end);
      if (next === end && isLetterAt(text, end - 1)) return 0;
      this.#isWritten &&= next === end;
      at = next;
    }
    return 0;
  }

  /** Where a label ends that is one word; 0: none begins here. */
  #label(start: number): number {
    const text = this.#text;
    let end = start;
    while (isOfLabel(text, end)) end++;
    while (end > start && text.charCodeAt(end - 1) === DASH) end--;
    if (end === start) return this.#wideLabel(start);
    const { code } = markAt(text, start);
    return code === NO_CODE || code === MARK.DASH ? this.#dashed(end) : 0;
  }

  /** A word behind a said dash belongs to the label. */
  #dashed(end: number): number {
    const text = this.#text;
    const dash = blanksEnd(text, end);
    const mark = markAt(text, dash);
    if (dash === end || mark.code !== MARK.DASH) return end;
    const next = blanksEnd(text, mark.end);
    let last = next;
    while (isOfLabel(text, last)) last++;
    if (last === next) return end;
    this.#isWritten = false;
    return last;
  }

  /** Letters of Asia up to the next dot. */
  #wideLabel(start: number): number {
    const text = this.#text;
    let end = start;
    while (end - start < LONGEST_WIDE && isWide(text.charCodeAt(end)) && markAt(text, end).code === NO_CODE) end++;
    return end > start ? end : 0;
  }

  /** Where a dot ends, with the blanks beside it; 0: there is none. */
  #dot(end: number): { end: number; isElse: boolean } {
    const text = this.#text;
    const at = blanksEnd(text, end);
    if (text[at] === ".") {
      const next = blanksEnd(text, at + 1);
      // A dot with a blank behind it ends sentences.
      if (next > at + 1 && this.#top(next, true) === 0) return { end: 0, isElse: true };
      if (at > end || next > at + 1) this.#isWritten = false;
      return { end: next, isElse: next > at + 1 };
    }
    const open = text[at] === "(" || text[at] === "[" ? at + 1 : at;
    const { code, end: past } = markAt(text, open);
    if (code !== MARK.DOT && code !== MARK.DOT_OR_ELSE) return { end: 0, isElse: true };
    this.#isWritten = false;
    this.#isDotWritten = false;
    const closed = open > at ? past + 1 : past;
    return { end: blanksEnd(text, closed), isElse: code === MARK.DOT_OR_ELSE && !this.#isSure };
  }

  /** `at gmail com`: the dot was not heard. */
  #topOfProvider(end: number): number {
    const at = blanksEnd(this.#text, end);
    const past = wordEnd(this.#text, at);
    const isTop =
      at === end + 1 && this.#text[end] === " " && TOPS_OF_PROVIDERS.has(this.#text.slice(at, past).toLowerCase());
    return isTop ? past : 0;
  }

  /** Where a top-level domain ends; 0: there is none. `isElse`: the dot in front may be none. */
  #top(start: number, isElse: boolean): number {
    const text = this.#text;
    let end = start;
    while (isOfLabel(text, end)) end++;
    if (end === start) end = this.#wideTop(start);
    const written = text.slice(start, end).toLowerCase();
    if (TOPS.has(written)) return isElse && TOPS_OR_ELSE.has(written) ? 0 : end;
    return end - start === 1 ? spelledTop(text, start) : 0;
  }

  #wideTop(start: number): number {
    for (let end = Math.min(start + LONGEST_TOP, this.#text.length); end > start; end--)
      if (TOPS.has(this.#text.slice(start, end))) return end;
    return start;
  }
}

const LONGEST_TOP = 6;
const SPELLED = /[a-z](?:[ .-]{1,2}[a-z](?![a-z])){1,3}/iy;

/** `c o m` */
function spelledTop(text: string, start: number): number {
  SPELLED.lastIndex = start;
  const found = SPELLED.exec(text)?.[0];
  return found !== undefined && TOPS.has(found.toLowerCase().replace(/[ .-]/g, "")) ? SPELLED.lastIndex : 0;
}

function isNumber(text: string, start: number, end: number): boolean {
  return numberWords().at(text, start)?.end === end || /^[0-9]+$/.test(text.slice(start, end));
}

function isOfLabel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterAt(text, at) || (code >= 0x30 && code <= 0x39) || code === DASH || code === LOW_LINE;
}

/** Letters of scripts without blanks between words. */
export function isWide(code: number): boolean {
  return (code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0) || code === 0x3007;
}
