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

/** For each token its kind, where it starts and ends, and what is said of it. */
const FIELDS = 4;
const UNASKED = -1;
/** Room for the tokens of most texts, used again: a text is read to its end before the next one. Longer ones get their own. */
const ROOM = new Int32Array(FIELDS * 0x1000);

export class Tokens {
  readonly text: string;
  size = 0;
  #rows = ROOM;

  constructor(text: string) {
    this.text = text;
    let row = 0;
    for (let at = 0; at < text.length; ) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === BLANK) {
        at++;
        continue;
      }
      if (row === this.#rows.length) this.#grow();
      const end = endAt(text, at, kind);
      this.#rows[row] = KINDS[kind] as number;
      this.#rows[row + 1] = at;
      this.#rows[row + 2] = end;
      this.#rows[row + 3] = UNASKED;
      row += FIELDS;
      at = end;
    }
    this.size = row / FIELDS;
  }

  /** Of no token it is 0. */
  kind(i: number): number {
    return i >= 0 && i < this.size ? (this.#rows[i * FIELDS] as number) : 0;
  }

  start(i: number): number {
    return i >= 0 && i < this.size ? (this.#rows[i * FIELDS + 1] as number) : this.text.length;
  }

  end(i: number): number {
    return i >= 0 && i < this.size ? (this.#rows[i * FIELDS + 2] as number) : this.text.length;
  }

  /** What the tables say of a word, bits of SAID; 0: nothing, or no word. */
  said(i: number): number {
    if (i < 0 || i >= this.size) return 0;
    const known = this.#rows[i * FIELDS + 3] as number;
    if (known !== UNASKED) return known;
    const said = this.isWord(i) ? saidOf(this.word(i)) : 0;
    this.#rows[i * FIELDS + 3] = said;
    return said;
  }

  isWord(i: number): boolean {
    return this.kind(i) === TOKEN.WORD;
  }

  isNumber(i: number): boolean {
    return this.kind(i) === TOKEN.NUMBER;
  }

  isLine(i: number): boolean {
    return this.kind(i) === TOKEN.LINE;
  }

  /** Whether the token is this one character. */
  is(i: number, mark: string): boolean {
    return this.kind(i) === TOKEN.MARK && this.text[this.start(i)] === mark;
  }

  word(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  sizeOf(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** Whether nothing stands between a token and the one before it. */
  isGlued(i: number): boolean {
    return i > 0 && i < this.size && this.end(i - 1) === this.start(i);
  }

  isCapital(i: number): boolean {
    if (!this.isWord(i)) return false;
    const at = this.start(i);
    const code = this.text.charCodeAt(at);
    if (code < 0x80) return code < 0x60 || this.#elided(i);
    const first = this.text[at] as string;
    return first !== first.toLowerCase();
  }

  /** `d'Arc`, `l'Exemple`. */
  #elided(i: number): boolean {
    const at = this.start(i);
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

  #grow(): void {
    const rows = new Int32Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}

/** By class of the first character. */
const KINDS = [TOKEN.MARK, 0, TOKEN.MARK, TOKEN.NUMBER, TOKEN.WORD, TOKEN.LINE];

function endAt(text: string, at: number, kind: number): number {
  if (kind === LETTER) return wordEnd(text, at);
  if (kind === DIGIT) return numberEnd(text, at);
  return kind === ENDS_LINE ? lineEnd(text, at) : at + 1;
}

function isPart(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code < 0x80 ? CLASS[code] === LETTER || CLASS[code] === DIGIT : isPart(code)) end++;
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
