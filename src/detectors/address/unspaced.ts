/** Scripts without blanks between words: what a character is, and digits with what stands beside them. */
import { isDigit } from "../digits.ts";

/** Han with the mark that repeats a character, and the small ke of `霞ヶ関`. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005 || code === 0x3007;
}

export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}

/** With the mark of long vowels, and half-width forms. */
export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb) || (code >= 0xff66 && code <= 0xff9f);
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Where the next row of digits begins, at `from` or behind; -1 if none does. */
export function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

/** Where a sticky expression ends that begins at `at`; `at` if it does not. */
export function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
