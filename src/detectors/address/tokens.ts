/** A text of words with blanks between them as a row of tokens: rules about streets look at tokens beside a number. */
import { isDigit } from "../digits.ts";
import { saidOf } from "./words/said.ts";

export const TOKEN = Object.freeze({
  /** Letters, with apostrophes, dashes and digits inside: `l'Exemple`, `Saint-Denis`, `B12`. */
  WORD: 1,
  /** Digits, and what hangs on them: `12a`, `12-14`, `3/4`, `5th`. */
  NUMBER: 2,
  /** Ends of lines in a row, with the marks of quoted mail between them. */
  LINE: 3,
  /** Any other character. */
  MARK: 4,
});

const BLANK = 1;
const QUOTED = 2;
const DIGIT = 3;
const LETTER = 4;
const ENDS_LINE = 5;
const OTHER = 0;

const CLASS = new Uint8Array(128);
for (const blank of " \t") CLASS[blank.charCodeAt(0)] = BLANK;
for (const quoting of ">|?") CLASS[quoting.charCodeAt(0)] = QUOTED;
for (const end of "\n\r\v\f") CLASS[end.charCodeAt(0)] = ENDS_LINE;
for (let code = 0x30; code <= 0x39; code++) CLASS[code] = DIGIT;
for (let code = 0x41; code <= 0x5a; code++) CLASS[code] = CLASS[code | 0x20] = LETTER;

/** Letters of scripts that part words by blanks: Latin, Greek and Cyrillic with what belongs to them, and ª, º. */
function classOf(code: number): number {
  if (code < 0x80) return CLASS[code] as number;
  if (code < 0xc0) return code === 0xaa || code === 0xba ? LETTER : OTHER;
  if (code < 0x530) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  if (code >= 0x1e00 && code < 0x2000) return LETTER;
  return code === 0x2028 || code === 0x2029 ? ENDS_LINE : OTHER;
}

/** What may stand between two letters or digits of one word, and of one number. */
function joinsWord(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d;
}

function joinsNumber(code: number): boolean {
  return code === 0x2d || code === 0x2f;
}

export class Tokens {
  readonly text: string;
  readonly kinds: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #said: number[] = [];

  constructor(text: string) {
    this.text = text;
    for (let at = 0; at < text.length; ) at = this.#read(at);
  }

  get size(): number {
    return this.kinds.length;
  }

  /** What the tables say of a word, bits of SAID; 0: nothing, or no word. */
  said(i: number): number {
    const known = this.#said[i];
    if (known !== undefined && known >= 0) return known;
    const said = this.kinds[i] === TOKEN.WORD ? saidOf(this.text.slice(this.starts[i], this.ends[i])) : 0;
    this.#said[i] = said;
    return said;
  }

  isWord(i: number): boolean {
    return this.kinds[i] === TOKEN.WORD;
  }

  isNumber(i: number): boolean {
    return this.kinds[i] === TOKEN.NUMBER;
  }

  isLine(i: number): boolean {
    return this.kinds[i] === TOKEN.LINE;
  }

  /** Whether the token is this one character. */
  is(i: number, mark: string): boolean {
    return this.kinds[i] === TOKEN.MARK && this.text[this.starts[i] as number] === mark;
  }

  word(i: number): string {
    return this.text.slice(this.starts[i], this.ends[i]);
  }

  sizeOf(i: number): number {
    return (this.ends[i] as number) - (this.starts[i] as number);
  }

  /** Whether nothing stands between a token and the one before it. */
  isGlued(i: number): boolean {
    return i > 0 && this.ends[i - 1] === this.starts[i];
  }

  isCapital(i: number): boolean {
    if (this.kinds[i] !== TOKEN.WORD) return false;
    const at = this.starts[i] as number;
    const code = this.text.charCodeAt(at);
    if (code < 0x80) return code < 0x60 || this.#elided(i);
    const first = this.text[at] as string;
    return first !== first.toLowerCase();
  }

  /** `d'Arc`, `l'Exemple`. */
  #elided(i: number): boolean {
    const at = this.starts[i] as number;
    const second = this.text.charCodeAt(at + 1);
    if (second !== 0x27 && second !== 0x2019) return false;
    const third = this.text[at + 2] ?? "";
    return third !== third.toLowerCase();
  }

  /** Capitals alone: where a whole text is written so, they say nothing. */
  isShouted(i: number): boolean {
    const word = this.word(i);
    return word.length > 1 && word === word.toUpperCase();
  }

  #read(at: number): number {
    const { text } = this;
    const kind = classOf(text.charCodeAt(at));
    if (kind === BLANK) return at + 1;
    if (kind === LETTER) return this.#add(TOKEN.WORD, at, wordEnd(text, at));
    if (kind === DIGIT) return this.#add(TOKEN.NUMBER, at, numberEnd(text, at));
    if (kind === ENDS_LINE) return this.#add(TOKEN.LINE, at, lineEnd(text, at));
    return this.#add(TOKEN.MARK, at, at + 1);
  }

  #add(kind: number, start: number, end: number): number {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.#said.push(-1);
    return end;
  }
}

function isPart(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isPart(code)) end++;
    else if (joinsWord(code) && isPart(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isPart(code)) end++;
    else if (joinsNumber(code) && (isDigit(text.charCodeAt(end + 1)) || isOneLetter(text, end + 1))) end += 2;
    else return end;
  }
}

/** `12/A` */
function isOneLetter(text: string, at: number): boolean {
  return CLASS[text.charCodeAt(at)] === LETTER && !isPart(text.charCodeAt(at + 1));
}

function lineEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== ENDS_LINE && kind !== BLANK && kind !== QUOTED) return end;
  }
  return end;
}
