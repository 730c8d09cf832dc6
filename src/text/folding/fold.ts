/**
 * Text as detectors read it: full-width forms, digits of all scripts, dashes and spaces are ASCII, what cannot be seen
 * is gone. Only looked at: no folded text may come out, and what is no hit keeps its characters.
 */
import { besideNeighbours, foldedCode, isBetweenAscii, isRemoved, MARK, SAME } from "./fold-character.ts";

export class Folded {
  readonly text: string;
  readonly #original: string;
  /** Where each character began; none where all stand where they stood. */
  readonly #starts: Uint32Array | undefined;

  constructor(text: string, original: string, starts?: Uint32Array) {
    this.text = text;
    this.#original = original;
    this.#starts = starts;
  }

  /** Whether each character stands where it stood. */
  get keepsOffsets(): boolean {
    return this.#starts === undefined;
  }

  /**
   * Where an offset in the folded text stands in the original, both in UTF-16 code units. The start of a span is where
   * its first character began, the end is where its last one ended, marks upon it included; what is invisible before and
   * after stays outside, for it may come in pairs, as bidirectional marks do.
   */
  toOriginal(offset: number, isEnd: boolean): number {
    if (this.#starts === undefined) return offset;
    if (!isEnd) return this.#starts[offset] as number;
    return offset === 0 ? 0 : endOf(this.#original, this.#starts[offset - 1] as number);
  }
}

/** Where the character that begins at `start` ends, with the marks that stand upon it. */
function endOf(text: string, start: number): number {
  let end = start + widthAt(text, start);
  while (end < text.length && text.charCodeAt(end) >= 0x80 && answerAt(text, end) === MARK) end++;
  return end;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** What the code units are folded to, as they are asked for. */
const UNASKED = 0x7fff;
/** The first half of a pair: what the pair is folded to stands in pairAnswers. */
const PAIR = 0x7ffe;
let answers: Int16Array | undefined;
const pairAnswers = new Map<number, number>();

/** Texts with more characters to fold are folded character by character. */
const FEW = 16;

/** Folds a text. Linear; ASCII stays the string it is. */
export function fold(text: string): Folded {
  const first = text.search(BEYOND_ASCII);
  if (first < 0) return new Folded(text, text);
  answers ??= new Int16Array(0x10000).fill(UNASKED).fill(PAIR, 0xd800, 0xdc00);
  let made = "";
  let taken = 0;
  let folded = 0;
  for (let i = first; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    const answer = answerAt(text, i);
    if (answer === SAME || standsAlone(text, i, answer)) continue;
    if (answer < 0 || ++folded > FEW || widthAt(text, i) > 1) return foldFrom(text, taken > 0 ? first : i);
    made += text.slice(taken, i) + String.fromCharCode(answer);
    taken = i + 1;
  }
  return new Folded(taken === 0 ? text : made + text.slice(taken), text);
}

/** Whether a character that is folded between ASCII only stands beside a letter that is none: most kana dashes do. */
function standsAlone(text: string, at: number, answer: number): boolean {
  return isBetweenAscii(answer) && (isSame(text, at - 1) || isSame(text, at + 1));
}

/** Whether a character stands at `at`, of one code unit, that is not ASCII and not folded. */
function isSame(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x80 && (code < 0xd800 || code > 0xdfff) && answerAt(text, at) === SAME;
}

/** What the character at `at`, which is not ASCII, is folded to. */
function answerAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = (answers as Int16Array)[unit] as number;
  if (known === PAIR) return pairAnswer(text.codePointAt(at) as number);
  if (known !== UNASKED) return known;
  const answer = foldedCode(unit);
  (answers as Int16Array)[unit] = answer;
  return answer;
}

function pairAnswer(code: number): number {
  const known = pairAnswers.get(code);
  if (known !== undefined) return known;
  const answer = foldedCode(code);
  pairAnswers.set(code, answer);
  return answer;
}

/** Room for the characters of most texts; longer ones get their own. */
const ROOM = new Uint16Array(0x4000);

/** Folds a text of which all characters before `first` are the same folded. */
function foldFrom(text: string, first: number): Folded {
  const units = text.length <= ROOM.length ? ROOM : new Uint16Array(text.length);
  let starts: Uint32Array | undefined;
  let size = 0;
  let dependent = false;
  for (let i = first; i < text.length; ) {
    const code = text.charCodeAt(i);
    const answer = code < 0x80 ? code : answerAt(text, i);
    const width = answer === SAME ? 1 : widthAt(text, i);
    const removed = isRemoved(answer);
    if (starts === undefined && (removed || width > 1)) starts = startsUpTo(first + size, text.length);
    if (!removed) {
      if (starts !== undefined) starts[first + size] = i;
      units[size++] = answer > 0 ? answer : code;
      dependent ||= answer < 0;
    }
    i += width;
  }
  if (starts !== undefined) starts[first + size] = text.length;
  const made = units.subarray(0, size);
  if (dependent) foldDependent(made, first > 0 ? text.charCodeAt(first - 1) : 0);
  return new Folded(text.slice(0, first) + fromUnits(made), text, starts);
}

function startsUpTo(known: number, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < known; i++) starts[i] = i;
  return starts;
}

/** The second pass, for characters that are folded only beside certain neighbours: now those stand beside them. */
function foldDependent(units: Uint16Array, first: number): void {
  let before = first;
  for (let i = 0; i < units.length; i++) {
    const code = units[i] as number;
    if (code >= 0x80) {
      const answer = (answers as Int16Array)[code] as number;
      if (answer < 0) units[i] = besideNeighbours(answer, before, units[i + 1] ?? 0) || code;
    }
    before = code;
  }
}

/** Fewer characters are handed over as arguments; more are too many for that. */
const MOST_ARGUMENTS = 4096;
const decoder = new TextDecoder("utf-16le");

function fromUnits(units: Uint16Array): string {
  if (units.length > MOST_ARGUMENTS) return decoder.decode(units);
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
