/** Where words begin and end, by what their letters are. */
import { expression } from "../../libraries/expression.ts";

/** `free`: scripts without blanks between words, whose words begin and end anywhere. */
export type WordKind = "word" | "kana" | "free" | "none";

const FREE =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}々〆\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const KANA = "\\p{Script=Katakana}ー";

const free = expression(`^[${FREE}]`, "u");
const kana = expression(`^[${KANA}]`, "u");
const word = expression("^[\\p{L}\\p{M}\\p{N}]", "u");
/** Pieces of words, one kind each; digits are in none. */
const piecesOfWords = expression(
  `([${FREE}][${FREE}ー]{0,9998})|([${KANA}]{1,9999})|(?:(?![${FREE}${KANA}])[\\p{L}\\p{M}]){1,9999}`,
  "gu",
);

export interface Word {
  readonly word: string;
  readonly index: number;
  readonly kind: WordKind;
}

/** The words of a text. Long ones are read piece by piece: in one go, an expression runs out of stack over megabytes. */
export function* wordsIn(text: string): Generator<Word> {
  let last: Word | undefined;
  for (const { 0: piece, 1: isFree, 2: isKana, index } of text.matchAll(piecesOfWords())) {
    const kind = isFree !== undefined ? "free" : isKana !== undefined ? "kana" : "word";
    if (last !== undefined && last.kind === kind && index === last.index + last.word.length) {
      last = { ...last, word: last.word + piece };
      continue;
    }
    if (last !== undefined) yield last;
    last = { word: piece, index, kind };
  }
  if (last !== undefined) yield last;
}

export function kindOf(code: number): WordKind {
  if (code < 0x80) return isAsciiWord(code) ? "word" : "none";
  const character = String.fromCodePoint(code);
  if (kana().test(character)) return "kana";
  if (free().test(character)) return "free";
  return word().test(character) ? "word" : "none";
}

function isAsciiWord(code: number): boolean {
  const letter = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x7a);
}

/** The kind of the character that ends at `at`. */
export function kindBefore(text: string, at: number): WordKind {
  return at === 0 ? "none" : kindOf(codeBefore(text, at));
}

export function kindAt(text: string, at: number): WordKind {
  return at >= text.length ? "none" : kindOf(text.codePointAt(at) as number);
}

export function codeBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  const isSecond = code >= 0xdc00 && code <= 0xdfff && at > 1;
  return isSecond ? (text.codePointAt(at - 2) as number) : code;
}

/** Whether a word may begin or end at `at`. */
export function isBoundary(text: string, at: number): boolean {
  const before = kindBefore(text, at);
  return before === "none" || before === "free" || before !== kindAt(text, at);
}
