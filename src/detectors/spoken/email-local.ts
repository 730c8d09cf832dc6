/** The part of a said address in front of its sign: `ana dot example`, `a n a ninety nine`, `A as in Apple, N as in November`. */
import { isWide } from "./email-domain.ts";
import { emailMarks, markAt } from "./email-marks.ts";
import { isLetterAt, NO_CODE } from "./lexicon.ts";
import { numberWords } from "./number-words.ts";
import { LABELS, LEADS, LETTER_NAMES, MARK, NEVER_LOCAL, OF_LETTER, SPELLS } from "./words/email-words.ts";

export interface Local {
  readonly start: number;
  /** Whether words, letters or digits are joined in it, as in no sentence. */
  readonly isJoined: boolean;
  /** Whether it is the only word it may be, and no word of sentences. */
  readonly isWord: boolean;
  /** Whether what stands in front leads to an address. */
  readonly isLed: boolean;
  /** Whether nothing stands in front, in its text, line or sentence. */
  readonly isOpening: boolean;
  /** Whether it is written as others are. */
  readonly isWritten: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** One of MARK, or NO_CODE. */
  readonly code: number;
}

const MOST_TOKENS = 64;
const MOST_BLANKS = 3;
const MOST_BETWEEN = 3;
const LONGEST_TOKEN = 64;
const LONGEST_WIDE = 16;
const LONGEST_MARK = 8;
const BLANKS = ' \t\r\n,"';
const OPENING = "([";
/** What people say of all of it. */
const REMARK =
  /(?:,? ?(?:(?:all|in) )*(?:one word|lower ?case|lowercase letters|small letters|no spaces?|together),?)+[\s,]*$/i;
const LONGEST_REMARK = 48;
/** One letter that is no word. */
const INITIAL = /^[b-df-hj-np-xz]$/;
const DIGITS = /^[0-9]+$/;

/** The address's part that ends at `end`; undefined: there is none. Looks back as far as `floor`. `isSure`: what follows is an address's. */
export function localBefore(text: string, end: number, floor: number, isSure: boolean): Local | undefined {
  return new Reader(text, floor, isSure).read(end);
}

/** What the part to the right is, when the one before it is looked at. */
const RIGHT = { MARK: 0, WORD: 1, SPELLED: 2 };

class Reader {
  readonly #text: string;
  readonly #floor: number;
  readonly #isSure: boolean;
  #start = -1;
  #isJoined = false;
  #isWritten = true;
  #parts = 0;
  /** The mark to the right. */
  #mark = NO_CODE;

  constructor(text: string, floor: number, isSure: boolean) {
    this.#text = text;
    this.#floor = floor;
    this.#isSure = isSure;
  }

  read(end: number): Local | undefined {
    let at = this.#withoutRemark(end);
    let right = RIGHT.MARK;
    let last: Token | undefined;
    for (let i = 0; i < MOST_TOKENS; i++) {
      const token = this.#before(at);
      if (token === undefined) break;
      let next = this.#take(token, right);
      if (next < 0) break;
      if (this.#start !== token.start && token.code === NO_CODE) this.#start = token.start;
      if (token.end < at) this.#isWritten &&= i > 0 && next === RIGHT.MARK;
      if (token.code !== NO_CODE || next === RIGHT.SPELLED) this.#isWritten = false;
      at = this.#spelledStart(token, next);
      if (at < token.start) {
        this.#start = at;
        next = RIGHT.SPELLED;
      }
      right = next;
      if (token.code === NO_CODE) last ??= token;
    }
    if (this.#start < 0 || last === undefined) return undefined;
    return this.#made(last);
  }

  #made(last: Token): Local {
    const isSingle = this.#parts === 1;
    const isWord = !isSingle || !(NEVER_LOCAL.has(last.word) || last.word.length < 2);
    const led = this.#ledStart();
    const isLed = led >= 0;
    const isExtended = isLed && led < this.#start;
    const start = isExtended ? led : this.#start;
    if (start < last.start) this.#isWritten = false;
    const isOpening = this.#isOpen(start);
    return { start, isJoined: this.#isJoined, isWord, isLed, isOpening, isWritten: this.#isWritten };
  }

  /** What a token is to what stands right of it: one of RIGHT; -1: it is no part. */
  #take({ word, code }: Token, right: number): number {
    if (code !== NO_CODE) {
      // `tiret bas`
      const isSecond = this.#mark === MARK.BELOW && code === MARK.DASH;
      if ((right === RIGHT.MARK && !isSecond) || code <= MARK.AT_OR_ELSE) return -1;
      this.#mark = code;
      this.#isJoined = true;
      return RIGHT.MARK;
    }
    this.#mark = NO_CODE;
    const isSpelled = word.length === 1 || LETTER_NAMES.has(word) || DIGITS.test(word) || isNumeral(word);
    if (right === RIGHT.MARK) {
      this.#parts++;
      if (/[0-9._+-]/.test(word)) this.#isJoined = true;
      return isSpelled ? RIGHT.SPELLED : RIGHT.WORD;
    }
    if (right === RIGHT.WORD) return INITIAL.test(word) ? this.#initial() : -1;
    if (isSpelled || OF_LETTER.has(word)) {
      this.#parts++;
      this.#isJoined = true;
      return RIGHT.SPELLED;
    }
    if (NEVER_LOCAL.has(word) || LEADS.has(word) || word.includes("'")) return -1;
    this.#parts++;
    this.#isJoined = true;
    return RIGHT.WORD;
  }

  #initial(): number {
    this.#parts++;
    this.#isJoined = true;
    return RIGHT.WORD;
  }

  /** Where `A as in Apple` begins that ends with a token. */
  #spelledStart(token: Token, taken: number): number {
    if (taken !== RIGHT.WORD || token.code !== NO_CODE) return token.start;
    const first = this.#before(token.start);
    if (first === undefined) return token.start;
    const isAs = first.word === "in";
    if (!isAs && !SPELLS.has(first.word)) return token.start;
    const second = isAs ? this.#before(first.start) : first;
    if (second === undefined || (isAs && second.word !== "as")) return token.start;
    const letter = this.#before(second.start);
    return letter?.word.length === 1 ? letter.start : token.start;
  }

  /** Where an address begins whose first words are led to; the same start: by the word right in front; -1: by none. */
  #ledStart(): number {
    let at = this.#start;
    for (let i = 0; i <= MOST_BETWEEN; i++) {
      if (this.#isOpen(at)) return i === 0 || this.#isSure || this.#isJoined ? at : -1;
      const token = this.#before(at);
      if (token === undefined) return -1;
      if (i === 0 && (token.code === MARK.AT_OR_ELSE || LEADS.has(token.word))) return at;
      if (isWide(token.word.charCodeAt(0))) return at;
      if (token.code !== NO_CODE) return -1;
      if (i > 0 && LABELS.has(token.word)) return at;
      if (NEVER_LOCAL.has(token.word) || LEADS.has(token.word)) return -1;
      at = token.start;
    }
    return -1;
  }

  /** Whether a text, a line or a sentence begins at `at`. */
  #isOpen(at: number): boolean {
    let before = at;
    while (before > 0 && ' \t"'.includes(this.#text[before - 1] as string)) before--;
    return before === 0 || ",.:;!?\n。、(".includes(this.#text[before - 1] as string);
  }

  #withoutRemark(end: number): number {
    const before = this.#text.slice(Math.max(this.#floor, end - LONGEST_REMARK), end);
    const found = REMARK.exec(before);
    if (found === null) return end;
    this.#isJoined = true;
    return end - before.length + found.index;
  }

  /** The token that ends in front of `at`, blanks apart. */
  #before(at: number): Token | undefined {
    const text = this.#text;
    let end = at;
    while (end > this.#floor && at - end < MOST_BLANKS && `${BLANKS + OPENING})]`.includes(text[end - 1] as string))
      end--;
    if (end <= this.#floor) return undefined;
    const wide = this.#wideBefore(end);
    if (wide !== undefined) return wide;
    let start = end;
    const least = Math.max(this.#floor, end - LONGEST_TOKEN);
    while (start > least && isOfLocal(text, start - 1)) start--;
    while (start < end && ".-+'".includes(text[start] as string)) start++;
    if (start === end) return undefined;
    const word = text.slice(start, end).toLowerCase();
    const mark = isLetterAt(text, start) ? markAt(text, start) : undefined;
    return { start, end, word, code: mark?.end === end ? mark.code : NO_CODE };
  }

  /** The same of a script without blanks: a mark, or what stands between two of them. */
  #wideBefore(end: number): Token | undefined {
    const text = this.#text;
    if (!isWide(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== LONG_MARK) return undefined;
    const mark = this.#markBefore(end);
    if (mark !== undefined) return mark;
    let start = end;
    const least = Math.max(this.#floor, end - LONGEST_WIDE);
    while (start > least && (isWide(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === LONG_MARK)) {
      if (start < end && (PARTICLES.includes(text[start - 1] as string) || this.#markBefore(start) !== undefined))
        break;
      start--;
    }
    return { start, end, word: text.slice(start, end), code: NO_CODE };
  }

  #markBefore(end: number): Token | undefined {
    const text = this.#text;
    for (let start = Math.max(this.#floor, end - LONGEST_MARK); start < end; start++) {
      const place = isLetterAt(text, start) ? undefined : emailMarks().wideAt(text, start);
      if (place?.end === end) return { start, end, word: text.slice(start, end), code: place.entry.codes[0] as number };
    }
    return undefined;
  }
}

const LONG_MARK = 0x30fc;
/** Behind them an address begins. */
const PARTICLES = "はがを是为為叫：은는";

function isNumeral(word: string): boolean {
  const place = numberWords().at(word, 0);
  return place?.end === word.length && place.entry.codes.some((code) => code >= 0 && code < 100);
}

function isOfLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterAt(text, at) || (code >= 0x30 && code <= 0x39) || "._+-'".includes(text[at] as string);
}
