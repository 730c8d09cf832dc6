/** Names of scripts without blanks between words, written with blanks inside: `山田 太郎` for `山田太郎`. */
import { expression } from "../../libraries/expression.ts";
import type { FoundName } from "./name-finder.ts";
import type { NameText } from "./name-text.ts";
import { kindAt, kindBefore } from "./word-kinds.ts";

const SPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}\\p{Script=Katakana}々〆ー]";
/** Full-width blanks, also two, and line breaks. */
const blanks = expression(`(?<=${SPACED})\\s{1,4}(?=${SPACED})`, "gu");
const HANGUL = /\p{Script=Hangul}/u;
const FEWEST_CHARACTERS = 3;

const ASCII = /^[\0-\x7f]*$/;

/** The text without the blanks between such characters; undefined where there are none. */
export function withoutBlanks(text: NameText): NameText | undefined {
  if (ASCII.test(text.text)) return undefined;
  const gaps = Array.from(
    text.text.matchAll(blanks()),
    ({ 0: blank, index }) => [index, index + blank.length] as const,
  );
  return gaps.length === 0 ? undefined : text.without(gaps);
}

/**
 * Whether what was found in the text without blanks, and stands from `start` to `end` in the text with them, is a name there: a blank
 * inside may part two words of which each is another. Korean has blanks between words, so the name begins where a word does.
 */
export function isSpacedName({ start, end }: FoundName, spaced: NameText, { text }: NameText): boolean {
  const name = spaced.text.slice(start, end);
  const [from, to] = [spaced.placeOf(start), spaced.placeOf(end - 1) + 1];
  if (to - from === end - start) return false;
  const before = kindBefore(text, from);
  if (HANGUL.test(name)) return before === "none" || !HANGUL.test(text.slice(from - 1, from));
  return Array.from(name).length >= FEWEST_CHARACTERS || before === "none" || kindAt(text, to) === "none";
}
