/**
 * Text as names are compared in it: without case (in full: `ß` is `ss`), width, accents and what cannot be seen. It goes further
 * than what detectors see, which keep accents that are one character with their letter. Only looked at, never written.
 *
 * The room `known` looks for values that other fields of a record hold. It may not decide what becomes of them.
 */
import { expression } from "../../libraries/expression.ts";
import { digitValue, foldedCode, isRemoved, MARK } from "../folding/fold-character.ts";
import { kindAt } from "./word-kinds.ts";

/** A folded text, and where its characters stand in the text as it is given. */
export class NameText {
  readonly text: string;
  readonly original: string;
  /** By code unit of the folded text; absent where all stand where they stood. */
  readonly #starts: ArrayLike<number> | undefined;
  readonly #ends: ArrayLike<number> | undefined;
  /** Where they stood in the folded text that had more. */
  readonly #kept: readonly number[] | undefined;

  constructor(
    text: string,
    original: string,
    starts?: ArrayLike<number>,
    ends?: ArrayLike<number>,
    kept?: readonly number[],
  ) {
    this.text = text;
    this.original = original;
    this.#starts = starts;
    this.#ends = ends;
    this.#kept = kept;
  }

  /** Where the character at `offset` begins in the original. */
  startOf(offset: number): number {
    return this.#starts === undefined ? offset : (this.#starts[offset] as number);
  }

  /** Where the character before `offset` ends in the original, with the marks upon it. */
  endOf(offset: number): number {
    return this.#ends === undefined || offset === 0 ? offset : (this.#ends[offset - 1] as number);
  }

  /** Of a text made by `without`: where the character at `offset` stands in the folded text that it was made of. */
  placeOf(offset: number): number {
    return this.#kept?.[offset] as number;
  }

  /** The same without the characters from each of the offsets up to its end: in order. */
  without(gaps: readonly (readonly [start: number, end: number])[]): NameText {
    let made = "";
    let at = 0;
    const kept: number[] = [];
    for (const [start, end] of [...gaps, [this.text.length, this.text.length] as const]) {
      made += this.text.slice(at, start);
      for (; at < start; at++) kept.push(at);
      at = end;
    }
    const [starts, ends] = [kept.map((place) => this.startOf(place)), kept.map((place) => this.endOf(place + 1))];
    return new NameText(made, this.original, starts, ends, kept);
  }
}

/** ASCII, and Chinese, Japanese and Korean as they are mostly written: only case changes, and no offset. */
const FOLDED_IN_PLACE =
  /^[\0-\x7f\u3000-\u3029\u3030-\u3098\u309d-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/;

/** Folds a text. Linear. */
export function nameText(text: string): NameText {
  return FOLDED_IN_PLACE.test(text) ? new NameText(text.toLowerCase(), text) : folded(text);
}

function folded(text: string): NameText {
  const made = new Made(text.length);
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const plain = end - at === 1 ? foldedUnit(text, at) : foldedCluster(text.slice(at, end));
    if (plain === "" && isMark(text.slice(at, end))) made.extend(end);
    for (let i = 0; i < plain.length; i++) made.add(plain.charCodeAt(i), at, end);
    at = end;
  }
  return made.nameText(text);
}

/** A folded text on its way: a letter may become several. */
class Made {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #size = 0;

  constructor(size: number) {
    this.#units = new Uint16Array(size);
    this.#starts = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
  }

  add(unit: number, start: number, end: number): void {
    if (this.#size === this.#units.length) this.#grow();
    this.#units[this.#size] = unit;
    this.#starts[this.#size] = start;
    this.#ends[this.#size++] = end;
  }

  /** The last character ends later. */
  extend(end: number): void {
    if (this.#size > 0) this.#ends[this.#size - 1] = end;
  }

  #grow(): void {
    const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
    const room = 2 * this.#size + 16;
    this.#units = new Uint16Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
    this.#units.set(units);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }

  nameText(original: string): NameText {
    let text = "";
    for (let at = 0; at < this.#size; at += MOST_ARGUMENTS) {
      const units = this.#units.subarray(at, Math.min(this.#size, at + MOST_ARGUMENTS));
      text += String.fromCharCode.apply(null, units as unknown as number[]);
    }
    return new NameText(text, original, this.#starts, this.#ends);
  }
}

/** More characters are too many to be handed over as arguments. */
const MOST_ARGUMENTS = 4096;

/** Marks of voiced kana, also half as wide, and the later letters of a Korean syllable: one character with what is before. */
function composes(code: number): boolean {
  if (code < 0x1160) return false;
  return code <= 0x11ff || code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

const LONGEST_CLUSTER = 4;

function clusterEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isPair = unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) as number) > 0xffff;
  let end = at + (isPair ? 2 : 1);
  while (end - at < LONGEST_CLUSTER && end < text.length && composes(text.charCodeAt(end))) end++;
  return end;
}

/** What code units are folded to, as they are asked for. */
const units: string[] = [];

function foldedUnit(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const before = units[unit];
  if (before !== undefined) return before;
  const made = foldCluster(text.charAt(at));
  units[unit] = made;
  return made;
}

/** And what longer clusters are. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

function foldedCluster(cluster: string): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const made = foldCluster(cluster);
  if (known.size < MOST_KNOWN) known.set(cluster, made);
  return made;
}

/** Accents, and the vowel signs of Hebrew and Arabic, which mostly are not written. */
const marks = expression(
  "[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]",
  "g",
);
/** Quotation marks, primes and letters that stand for the apostrophe of `O'Brien`. */
const APOSTROPHES =
  "\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2018\u2019\u201b\u2032\u2035\ua78b\ua78c\uff07\uff40";
const TATWEEL = "\u0640";
/** Letters with a stroke, and joined ones, that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", æ: "ae", œ: "oe", þ: "th" };

function foldCluster(cluster: string): string {
  const code = cluster.codePointAt(0) as number;
  if (APOSTROPHES.includes(cluster)) return "'";
  const isOne = cluster.length === (code > 0xffff ? 2 : 1);
  if (isOne && code < 0x80) return cluster.toLowerCase();
  if (isOne && (isRemoved(foldedCode(code)) || cluster === TATWEEL)) return "";
  if (isOne && foldedCode(code) > 0) return String.fromCharCode(foldedCode(code)).toLowerCase();
  const bare = withoutMarks(cluster);
  // Small first: the capital of `ß` is two letters, and its capital letter `ẞ` none.
  const plain = withoutMarks(bare.toLowerCase().toUpperCase().toLowerCase());
  return Array.from(plain, (letter) => LETTERS[letter] ?? (/\p{Nd}/u.test(letter) ? digitOf(letter) : letter))
    .join("")
    .normalize("NFC");
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(marks(), "");
}

function digitOf(letter: string): string {
  return String(digitValue(letter.codePointAt(0) as number));
}

const VARIANTS_FROM = 0xe0100;
const VARIANTS_TO = 0xe01ef;

/** Of a character that is folded to nothing: whether it belongs to the one before. */
function isMark(character: string): boolean {
  const code = character.codePointAt(0) as number;
  if (code >= VARIANTS_FROM && code <= VARIANTS_TO) return true;
  return foldedCode(code) === MARK || /^\p{M}$/u.test(character);
}

/** Whether the folded letter at `at` is written as a capital, at `original`. */
export function isCapital({ text, original: written }: NameText, at: number, original: number): boolean {
  return kindAt(text, at) === "word" && /^\p{Lu}/u.test(written.slice(original, original + 2));
}
