/** Which cues a text has: one walk through its letters. The core walks in the same way (scanner/core/evidence/cues.ts), and says at least as much. */
import { CUE, CUE_HASH, CUE_REACH } from "../../scanner/shared/cues.ts";
import { isDigit } from "../digits.ts";
import { EVIDENCE } from "../evidence.ts";
import { type CueTable, flagsAt, letterOf, step } from "./cue-table.ts";

const { NAMES, PLACES, SPOKEN } = EVIDENCE;
const { NAME, LEADS, FOLLOWS, COMMON, PLACE, NUMBER, EMAIL, LABEL, SAID_AT, TOP } = CUE;
const { WORD, CHARACTER, PAIR, TRIPLE, ENDING } = CUE_HASH;
const { WORDS, MOST_DIGITS, SAID, WORD_BETWEEN, FARTHEST, NUMBER: ENOUGH } = CUE_REACH;
const COLON = 0x3a;
const DOT = 0x2e;
const AT = 0x40;
const BLANK = 0x20;
const CLOSING = 0x29;
/** 〒 */
const POSTAL_MARK = 0x3012;
/** Blanks and dots between a word and digits. */
const MOST_BEFORE_DIGITS = 2;
const SHORTEST_ENDING = 3;
const LONGEST_ENDING = 4;

/** More than one word: a blank or what is not ASCII. */
const SEVERAL = /[\0- \u0080-\uffff]/;

/** Bits of EVIDENCE.NAMES, PLACES and SPOKEN, those that are wanted. Linear. */
export function cuesIn(text: string, table: CueTable): number {
  return SEVERAL.test(text) ? new Walk(text, table).found() & table.wanted : 0;
}

class Walk {
  readonly #text: string;
  readonly #table: CueTable;
  #found = 0;
  /** So many words may still be a name, since a word leads to one. */
  #leading = 0;
  /** Whether the word before may be a name, and whether nothing parts it from a colon. */
  #isBefore = false;
  #isLabel = false;
  /** Whether the word before is a label with a colon behind it, whatever it begins with. */
  #isCalled = false;
  #isPlace = false;
  #hasDigit = false;
  /** The number that may be here: how much of it there is, whether a word says so, and how far away its last part is. */
  #said = 0;
  #isSaid = false;
  #between = 0;
  /** So many words may still be the end of an address, since its at sign was said. */
  #ending = 0;
  /** Whether letters with a dot stand there, which no at sign has shown to be something else. */
  #isDomain = false;
  /** Digits in a row. */
  #digits = 0;

  constructor(text: string, table: CueTable) {
    this.#text = text;
    this.#table = table;
  }

  found(): number {
    const text = this.#text;
    let [before, earlier] = [0, 0];
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        this.#digit(at);
        before = 0;
        at++;
        continue;
      }
      if (this.#digits > 0) this.#endDigits();
      if (letterOf(code) !== 0) {
        at = this.#word(at, code);
        before = 0;
      } else if (isWide(code)) {
        this.#character(code, before, before === 0 ? 0 : earlier);
        earlier = before;
        before = code;
        at++;
      } else {
        this.#sign(code, at);
        before = 0;
        at++;
      }
    }
    if (this.#digits > 0) this.#endDigits();
    if (this.#isDomain) this.#found |= SPOKEN;
    return this.#found | (this.#isPlace && this.#hasDigit ? PLACES : 0);
  }

  #word(start: number, first: number): number {
    const text = this.#text;
    let hash: number = WORD;
    let at = start;
    for (let letter = letterOf(first); letter !== 0; letter = letterOf(text.charCodeAt(at))) {
      hash = step(hash, letter);
      at++;
    }
    const all = flagsAt(this.#table, hash);
    const flags = all !== 0 && isGlue(text.charCodeAt(start - 1)) ? all & ~(LEADS | FOLLOWS) : all;
    this.#note(flags);
    if ((flags & NUMBER) === 0) this.#pass(WORD_BETWEEN);
    this.#isCalled = (flags & LABEL) !== 0;
    this.#mayEnd(flags);
    // One letter is an initial, or what follows an apostrophe: `I'm`.
    if (at - start === 1) {
      if ((flags & LEADS) !== 0) this.#leading = WORDS - 1;
      return at;
    }
    const hasCapital = first < 0x61 || first > 0x7a;
    this.#mayBeName(hasCapital && (flags & COMMON) === 0, flags);
    return at;
  }

  /** A character of another script. */
  #character(code: number, before: number, earlier: number): void {
    const flags = this.#flagsOf(code, before, earlier);
    this.#note(flags);
    if ((flags & NUMBER) === 0) this.#pass(1);
    this.#isCalled = (flags & LABEL) !== 0;
    // Words of other scripts stand right behind what leads to them: `Dear 李明`.
    if (this.#leading < WORDS) this.#leading = 0;
    this.#mayBeName((flags & COMMON) === 0, flags);
  }

  /** Of three, two and one, as far as none is common. */
  #flagsOf(code: number, before: number, earlier: number): number {
    const table = this.#table;
    const ofThree = earlier === 0 ? 0 : flagsAt(table, step(step(step(TRIPLE, earlier), before), code));
    if ((ofThree & COMMON) !== 0) return ofThree;
    const ofTwo = before === 0 ? 0 : flagsAt(table, step(step(PAIR, before), code));
    if ((ofTwo & COMMON) !== 0) return ofThree | ofTwo;
    return ofThree | ofTwo | flagsAt(table, step(CHARACTER, code));
  }

  #note(flags: number): void {
    if (flags === 0) return;
    if ((flags & NAME) !== 0) this.#found |= NAMES;
    if ((flags & EMAIL) !== 0) this.#found |= SPOKEN;
    if ((flags & PLACE) !== 0) this.#isPlace = true;
    if ((flags & SAID_AT) !== 0) this.#ending = WORDS + 1;
    if ((flags & NUMBER) === 0) return;
    this.#isSaid = true;
    this.#say(SAID);
  }

  /** Whether an address of e-mail ends, or its at sign is said. */
  #mayEnd(flags: number): void {
    if (this.#ending > 0 && (flags & TOP) !== 0) this.#found |= SPOKEN;
    if (this.#ending > 0) this.#ending--;
  }

  #mayBeName(isOne: boolean, flags: number): void {
    if (isOne && this.#leading > 0) this.#found |= NAMES;
    if ((flags & FOLLOWS) !== 0 && this.#isBefore) this.#found |= NAMES;
    if ((flags & LEADS) !== 0) this.#leading = WORDS;
    else if (this.#leading > 0) this.#leading--;
    this.#isBefore = isOne;
    this.#isLabel = isOne;
  }

  /** What is neither a letter nor of another script. */
  #sign(code: number, at: number): void {
    const text = this.#text;
    if (code === COLON) {
      if (this.#isCalled) this.#found |= NAMES;
      else if ((this.#isLabel || text.charCodeAt(at - 1) === CLOSING) && endsLabel(text.charCodeAt(at + 1)))
        this.#found |= NAMES;
    } else if (code === DOT) {
      // `202... 555`
      if (this.#ending > 0 && isInDomain(text, at)) this.#isDomain = true;
      if (this.#said > 0 && text.charCodeAt(at + 1) === DOT) this.#isSaid = true;
    } else if (code === AT) {
      if (isApart(text.charCodeAt(at - 1), text.charCodeAt(at + 1))) this.#found |= SPOKEN;
      this.#ending = 0;
      this.#isDomain = false;
    }
    if (code === BLANK && this.#isDomain) this.#found |= SPOKEN;
    if (code !== BLANK && code !== CLOSING) this.#isLabel = this.#isCalled = false;
  }

  #digit(at: number): void {
    this.#hasDigit = true;
    this.#isLabel = this.#isCalled = false;
    if (this.#digits++ === 0 && !this.#isPlace) this.#isPlace = this.#isAfterEnding(at);
  }

  /** Many digits in a row are found as they are written. */
  #endDigits(): void {
    if (this.#digits <= MOST_DIGITS) this.#say(this.#digits);
    else this.#forget();
    this.#digits = 0;
  }

  /** Whether the word in front of the digits at `at` ends as streets do. */
  #isAfterEnding(at: number): boolean {
    const text = this.#text;
    let end = at;
    while (end > 0 && end > at - MOST_BEFORE_DIGITS && isGap(text.charCodeAt(end - 1))) end--;
    let hash: number = ENDING;
    for (let i = 1; i <= LONGEST_ENDING; i++) {
      const letter = letterOf(text.charCodeAt(end - i));
      if (letter === 0) return false;
      hash = step(hash, letter);
      if (i >= SHORTEST_ENDING && (flagsAt(this.#table, hash) & PLACE) !== 0) return true;
    }
    return false;
  }

  #say(much: number): void {
    this.#said += much;
    this.#between = 0;
    if (this.#isSaid && this.#said >= ENOUGH) this.#found |= SPOKEN;
  }

  #pass(much: number): void {
    this.#between += much;
    if (this.#between > FARTHEST) this.#forget();
  }

  #forget(): void {
    this.#said = 0;
    this.#isSaid = false;
  }
}

/** Letters of scripts without capitals, and of all that are not Latin; not the punctuation of East Asia. */
function isWide(code: number): boolean {
  if (code < 0x370) return false;
  if (code < 0x3000) return code < 0x2000 || code > 0x206f;
  return code > 0x3020 || (code > 0x3004 && code < 0x3008) || code === POSTAL_MARK;
}

/** Whether two letters stand before the dot, and two after it. */
function isInDomain(text: string, dot: number): boolean {
  const isLetter = (at: number) => letterOf(text.charCodeAt(at)) !== 0;
  return isLetter(dot - 1) && isLetter(dot + 1) && isLetter(dot - 2) && isLetter(dot + 2);
}

/** Whether an address may be written with a blank before or after its at sign. */
function isApart(before: number, after: number): boolean {
  if (before <= BLANK) return after <= BLANK || isOfWord(after);
  return after <= BLANK && isOfWord(before);
}

function isOfWord(code: number): boolean {
  return code >= 0x80 || (code >= 0x30 && code <= 0x39) || letterOf(code) !== 0;
}

/** What stands before a part of an address, a path or a name of a program: such a part says nothing of a name. */
function isGlue(before: number): boolean {
  return before < 0x80 && GLUES[before] === 1;
}

const GLUES = new Uint8Array(128);
for (const sign of ".@/_-+") GLUES[sign.charCodeAt(0)] = 1;

function isGap(code: number): boolean {
  return code === BLANK || code === DOT;
}

/** Whether a colon before it ends a label; it is none in `Foo:bar` and `C:\`. */
function endsLabel(next: number): boolean {
  return !(next > BLANK && next < 0x80) || next === 0x22 || next === 0x27;
}
