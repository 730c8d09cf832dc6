/** A text as words: where each begins and ends, how it is written, what is known of it. */
import { CAPITAL, GAP, kindIn, letters, SMALL } from "./letters.ts";
import { HASH, lexicon } from "./lexicon.ts";
import type { Known } from "./phrases.ts";

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

const LONGEST_WORD = 40;
const LONGEST_GAP = 12;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const S = 0x73;
/** The hash of `'s`, with either apostrophe. */
const OWNING = Math.imul(Math.imul(HASH.BEGIN ^ APOSTROPHE, HASH.PRIME) ^ S, HASH.PRIME);

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
  readonly #letters = letters();
  readonly #lexicon = lexicon();
  #hasCapitals: boolean | undefined;

  constructor(text: string) {
    this.text = text;
    for (let at = 0; at < text.length; ) {
      const kind = kindIn(this.#letters, text.charCodeAt(at));
      at = kind === 0 ? at + 1 : this.#word(at, kind);
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** The word in small letters. */
  small(at: number): string {
    const known = this.known[at];
    if (known !== undefined) return known.word;
    return at < this.count ? this.#smallOf(this.starts[at] as number, this.ends[at] as number) : "";
  }

  bits(at: number): number {
    return this.known[at]?.bits ?? 0;
  }

  /** Whether a word has one of the bits of WORD. */
  is(at: number, bits: number): boolean {
    return (this.bits(at) & bits) !== 0;
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
    for (let i = from; i < end; i++) bits |= this.#gapOf(this.text.charCodeAt(i));
    return end < to ? bits | GAP.OTHER : bits;
  }

  #gapOf(code: number): number {
    return code === 0x20 ? GAP.BLANK : (this.#letters.gaps.get(code) ?? GAP.OTHER);
  }

  #smallOf(start: number, end: number): string {
    return this.text.slice(start, end).toLowerCase().replace("\u2019", "'");
  }

  /** Adds the word that begins at `start`; where it ends. */
  #word(start: number, first: number): number {
    const { text } = this;
    const { small } = this.#letters;
    let [end, capitals, smalls, others] = [start, 0, 0, 0];
    let part = start;
    let isMixed = false;
    let hash: number = HASH.BEGIN;
    for (let kind = first; kind !== 0; ) {
      if (kind === CAPITAL) {
        capitals++;
        if (end > part && kindIn(this.#letters, text.charCodeAt(end - 1)) === SMALL)
          isMixed ||= !this.#isPrefix(part, end);
      } else if (kind === SMALL) {
        // `IMAPd`
        if (smalls === 0 && capitals > 2 && end - start === capitals) isMixed = true;
        smalls++;
      } else others++;
      hash = Math.imul(hash ^ (small[text.charCodeAt(end)] as number), HASH.PRIME);
      end++;
      const code = text.charCodeAt(end);
      kind = kindIn(this.#letters, code);
      if (kind !== 0 || !isJoint(code)) continue;
      const next = kindIn(this.#letters, text.charCodeAt(end + 1));
      if (next === 0) break;
      if (code !== HYPHEN) {
        if (this.#isOwning(end)) {
          this.#add(start, end, shapeOf(capitals, smalls, others, first, isMixed), hash);
          this.#add(end, end + 2, 0, OWNING);
          return end + 2;
        }
        hash = Math.imul(hash ^ APOSTROPHE, HASH.PRIME);
        if (next === CAPITAL && first === SMALL && ELIDED.has(text.slice(start, end))) {
          end++;
          break;
        }
      } else hash = Math.imul(hash ^ HYPHEN, HASH.PRIME);
      kind = next;
      end++;
      part = end;
    }
    this.#add(start, end, shapeOf(capitals, smalls, others, first, isMixed), hash);
    return end;
  }

  #isPrefix(from: number, to: number): boolean {
    return to - from <= 4 && PREFIXES.has(this.#smallOf(from, to));
  }

  /** Whether `'s` stands there, and the word ends with it. */
  #isOwning(at: number): boolean {
    const { text } = this;
    return (text.charCodeAt(at + 1) | 0x20) === S && kindIn(this.#letters, text.charCodeAt(at + 2)) === 0;
  }

  #add(start: number, end: number, shape: number, hash: number): void {
    const isLong = end - start > LONGEST_WORD;
    this.starts.push(start);
    this.ends.push(end);
    this.shapes.push(isLong ? SHAPE.NO_NAME : shape);
    this.known.push(isLong ? undefined : this.#lexicon.find(hash, end - start));
  }
}

function shapeOf(capitals: number, smalls: number, others: number, first: number, isMixed: boolean): number {
  if (others > 0) return SHAPE.NO_NAME;
  if (first !== CAPITAL) return isMixed || capitals > 0 ? SHAPE.MIXED : 0;
  if (capitals + smalls === 1) return SHAPE.CAPITAL | SHAPE.INITIAL;
  if (smalls === 0) return SHAPE.CAPITAL | SHAPE.CAPITALS;
  return SHAPE.CAPITAL | (isMixed ? SHAPE.MIXED : 0);
}

function isJoint(code: number): boolean {
  return code === APOSTROPHE || code === CURLY || code === HYPHEN;
}
