/** A text as words: where each begins and ends, how it is written, what is known of it. */

import { CAPITAL, kindOf, SMALL } from "./letters.ts";
import { type Known, known } from "./lexicon.ts";

/** How a word is written: bits. */
export const SHAPE = Object.freeze({
  /** It begins with a capital. */
  CAPITAL: 1,
  /** Two letters or more, all of them capitals. */
  CAPITALS: 2,
  /** One capital alone. */
  INITIAL: 4,
  /** A capital behind a small letter, as no name has it: `iPhone`. */
  MIXED: 8,
  /** It has a digit, or it is longer than names are. */
  NO_NAME: 16,
});

/** What stands between two words: bits. Nothing at all: 0. */
export const GAP = Object.freeze({
  BLANK: 1,
  LINE: 2,
  COMMA: 4,
  COLON: 8,
  DOT: 16,
  /** `!`, `?`, `;`, and what else ends a sentence. */
  END: 32,
  DASH: 64,
  /** Quotes and brackets that open. */
  OPENS: 128,
  CLOSES: 256,
  OTHER: 512,
});

const LONGEST_WORD = 40;
const LONGEST_GAP = 12;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const S = 0x73;

/** After these, a capital within a word is one of a name: `McDonald`, `DeShawn`. */
const PREFIXES = new Set([
  "mc",
  "mac",
  "de",
  "la",
  "le",
  "di",
  "da",
  "du",
  "van",
  "von",
  "fitz",
  "san",
  "st",
  "o",
  "d",
  "al",
  "ja",
  "te",
  "ka",
]);
/** What French puts before a vowel. */
const ELIDED = new Set(["d", "l", "qu", "j"]);

export class TextWords {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly shapes: number[] = [];
  readonly known: (Known | undefined)[] = [];
  readonly #small: string;
  #hasCapitals: boolean | undefined;

  constructor(text: string) {
    this.text = text;
    const small = text.toLowerCase();
    // Letters that become two are rare: then each word is looked at by itself.
    this.#small = small.length === text.length ? small : "";
    this.#split();
  }

  get count(): number {
    return this.starts.length;
  }

  /** The word in small letters. */
  small(at: number): string {
    return this.#smallOf(this.starts[at] as number, this.ends[at] as number);
  }

  bits(at: number): number {
    return this.known[at]?.bits ?? 0;
  }

  shape(at: number): number {
    return this.shapes[at] ?? 0;
  }

  /** Whether any word of two letters or more begins with a capital. */
  get hasCapitals(): boolean {
    this.#hasCapitals ??= this.shapes.some((shape) => (shape & SHAPE.CAPITAL) !== 0 && (shape & SHAPE.INITIAL) === 0);
    return this.#hasCapitals;
  }

  /** What stands in front of a word: bits of GAP; behind the last one, where the text ends, a line. */
  gap(at: number): number {
    const from = at === 0 ? 0 : (this.ends[at - 1] as number);
    const to = at < this.count ? (this.starts[at] as number) : this.text.length;
    let bits = at === 0 || at === this.count ? GAP.LINE : 0;
    const end = Math.min(to, from + LONGEST_GAP);
    for (let i = from; i < end; i++) bits |= gapOf(this.text.charCodeAt(i));
    return end < to ? bits | GAP.OTHER : bits;
  }

  #smallOf(start: number, end: number): string {
    const word = this.#small === "" ? this.text.slice(start, end).toLowerCase() : this.#small.slice(start, end);
    return word.replace("\u2019", "'");
  }

  #split(): void {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const kind = kindOf(text.charCodeAt(at));
      at = kind === 0 ? at + 1 : this.#word(at, kind);
    }
  }

  /** Adds the word that begins at `start`; where it ends. */
  #word(start: number, first: number): number {
    const { text } = this;
    let [end, capitals, smalls, others] = [start, 0, 0, 0];
    let part = start;
    let isMixed = false;
    for (let kind = first; kind !== 0; ) {
      if (kind === CAPITAL) {
        capitals++;
        if (end > part && !isCapital(text, end - 1)) isMixed ||= !this.#isPrefix(part, end);
      } else if (kind === SMALL) smalls++;
      else others++;
      end++;
      kind = kindOf(text.charCodeAt(end));
      if (kind === 0 && isJoint(text.charCodeAt(end))) {
        const next = kindOf(text.charCodeAt(end + 1));
        if (next === 0) break;
        if (text.charCodeAt(end) !== HYPHEN) {
          if (isOwning(text, end)) {
            this.#add(start, end, shapeOf(capitals, smalls, others, first, isMixed));
            this.#add(end, end + 2, 0);
            return end + 2;
          }
          if (next === CAPITAL && first === SMALL && ELIDED.has(text.slice(start, end))) {
            end++;
            break;
          }
        }
        kind = next;
        end++;
        part = end;
      }
    }
    this.#add(start, end, shapeOf(capitals, smalls, others, first, isMixed));
    return end;
  }

  #isPrefix(from: number, to: number): boolean {
    return to - from <= 4 && PREFIXES.has(this.#smallOf(from, to));
  }

  #add(start: number, end: number, shape: number): void {
    const isLong = end - start > LONGEST_WORD;
    this.starts.push(start);
    this.ends.push(end);
    this.shapes.push(isLong ? SHAPE.NO_NAME : shape);
    this.known.push(isLong ? undefined : known(this.#smallOf(start, end)));
  }
}

function shapeOf(capitals: number, smalls: number, others: number, first: number, isMixed: boolean): number {
  if (others > 0) return SHAPE.NO_NAME;
  if (first !== CAPITAL) return isMixed || capitals > 0 ? SHAPE.MIXED : 0;
  if (capitals + smalls === 1) return SHAPE.CAPITAL | SHAPE.INITIAL;
  if (smalls === 0) return SHAPE.CAPITAL | SHAPE.CAPITALS;
  return SHAPE.CAPITAL | (isMixed ? SHAPE.MIXED : 0);
}

function isCapital(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) !== SMALL;
}

function isJoint(code: number): boolean {
  return code === APOSTROPHE || code === CURLY || code === HYPHEN;
}

/** Whether `'s` stands there, and the word ends with it. */
function isOwning(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 0x20) === S && kindOf(text.charCodeAt(at + 2)) === 0;
}

const GAPS = new Map<string, number>();
for (const [characters, bit] of [
  [" \t\u00a0", GAP.BLANK],
  ["\n\r\u2028", GAP.LINE],
  [",،、，", GAP.COMMA],
  [":=", GAP.COLON],
  [".", GAP.DOT],
  ["!?;¡¿…。", GAP.END],
  ["-~|>*•–—", GAP.DASH],
  ["\"'“‘«([<„`", GAP.OPENS],
  [")]”’»", GAP.CLOSES],
] as const) {
  for (const character of characters) GAPS.set(character, bit);
}

function gapOf(code: number): number {
  return code === 0x20 ? GAP.BLANK : (GAPS.get(String.fromCharCode(code)) ?? GAP.OTHER);
}
