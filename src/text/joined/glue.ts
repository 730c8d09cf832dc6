/** What stands between the pieces of a joined text: a blank, as between words, or nothing, as between digits, and in Chinese and Japanese. */

/** Digits alone, one or many: what is dialled, or said, one by one. */
const DIGITS = /^\+?\p{Nd}+$/u;
/** Of the next piece: with what stands behind the end of a sentence. */
const DIGITS_ON = /^\p{Nd}+\p{P}*$/u;
const ONE_DIGIT = /^\p{Nd}\p{P}*$/u;
/** Written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\u30fb\u30fc\uff00-\uff65]/u;
const BLANK = /\s/;
/** Stands at the word before it; and what stands between words without blanks. */
const CLOSING = /^[.,;:!?]+$/;
const TIGHT = "@";

export const GLUE = Object.freeze({ BLANK: " ", NOTHING: "" });

/** `spaced`: with a blank between digits, too, unless they come one by one. */
export function glueBetween(one: string, other: string, spaced: boolean): string {
  if (DIGITS.test(one) && DIGITS_ON.test(other)) {
    return spaced && !(ONE_DIGIT.test(one) && ONE_DIGIT.test(other)) ? GLUE.BLANK : GLUE.NOTHING;
  }
  const last = lastCharacter(one);
  const first = String.fromCodePoint(other.codePointAt(0) ?? 0);
  if (one === TIGHT || other === TIGHT || CLOSING.test(other)) return GLUE.NOTHING;
  const isUnspaced = UNSPACED.test(last) && UNSPACED.test(first);
  return isUnspaced || BLANK.test(last) || BLANK.test(first) ? GLUE.NOTHING : GLUE.BLANK;
}

function lastCharacter(text: string): string {
  const last = text.slice(-1);
  return /[\udc00-\udfff]/.test(last) ? text.slice(-2) : last;
}
