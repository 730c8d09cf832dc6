/** Where two streets meet, if one of them has a number: `the corner of 159 Example Street and Sample Road`. */
import type { Row } from "./row.ts";
import type { Tokens } from "./tokens.ts";
import { SAID } from "./words/said.ts";

const FAR = 8;
const MOST_WORDS = 5;

/** The number at `i` is that of one of them, or its name. */
export function cornerWith(tokens: Tokens, i: number, floor: number): Row | undefined {
  for (let at = i - 1; at >= Math.max(floor, i - FAR); at--) {
    if (!tokens.isWord(at) && !tokens.is(at, ".")) return undefined;
    if (tokens.sizeOf(at) !== 6 || !/^corner$/i.test(tokens.word(at)) || !/^of$/i.test(tokens.word(at + 1))) continue;
    const and = streetEnd(tokens, at + 2);
    if (and === at + 2 || !/^(?:and|&)$/.test(tokens.word(and))) return undefined;
    const end = streetEnd(tokens, and + 1);
    if (end === and + 1 || end <= i) return undefined;
    const first = at > floor && /^the$/i.test(tokens.word(at - 1)) ? at - 1 : at;
    return { first, last: end, sure: true };
  }
  return undefined;
}

function streetEnd(tokens: Tokens, from: number): number {
  let at = from;
  for (let words = 0; words < MOST_WORDS; at++) {
    if (tokens.is(at, ".") && (tokens.isNumber(at - 1) || tokens.sizeOf(at - 1) <= 3) && tokens.isWord(at + 1))
      continue;
    const isName = tokens.isNumber(at) || (tokens.isCapital(at) && (tokens.said(at) & SAID.NO_NAME) === 0);
    if (!isName && (tokens.said(at) & (SAID.BEHIND | SAID.FRONT)) === 0) break;
    words++;
  }
  return at;
}
