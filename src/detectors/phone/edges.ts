/** What the finder looks at of a text before it looks at numbers. */
import { isDigit } from "../digits.ts";

/**
 * Stands before a text and after it where digits are so near to its end. Most looks here are at a number's neighbours, and V8 is
 * several times slower where one of them has ever been outside of a text.
 */
export const EDGE = "\0\0\0\0";

export function isDigitNearEdge(text: string): boolean {
  if (text.length < 2 * EDGE.length) return true;
  for (let i = 0; i < EDGE.length; i++) {
    if (isDigit(text.charCodeAt(i)) || isDigit(text.charCodeAt(text.length - 1 - i))) return true;
  }
  return false;
}

const DIGIT = /[0-9]/g;
/** Farther than this an expression is faster. */
const NEAR = 4;

/** The next digit from `from` on; the end of the text where there is none. */
export function nextDigit(text: string, from: number): number {
  const near = Math.min(from + NEAR, text.length);
  for (let at = from; at < near; at++) if (isDigit(text.charCodeAt(at))) return at;
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length;
}
