/** Labels that are counted: `Phone 1:`, `DOB (1):`, `OTP #2`. */
import { isLatin } from "./letters.ts";
import { PASSED, REACHED } from "./says.ts";
import { wordBefore } from "./word-trie.ts";

const COUNTER = /(?<![0-9]) ?(?:\(#?[0-9]{1,2}\)|#? ?[0-9]{1,2})$/;
const LONGEST = 6;
const COLON = /^: /;

/** Where a counter begins whose digits, or bracket, end at `end`, in front of a colon or behind `#`; -1: there is none. */
export function counterBefore(text: string, end: number): number {
  const close = text[end] === ")" ? end + 1 : end;
  const counter = COUNTER.exec(text.slice(Math.max(0, end - LONGEST), close))?.[0];
  if (counter === undefined) return -1;
  if (!COLON.test(text.slice(close, close + 2)) && !(counter.includes("#") && text[close] === " ")) return -1;
  const start = close - counter.length;
  return isGlued(text, start, counter) ? -1 : start;
}

/** `A1` is a place or a name; `Phone1` is a label. */
function isGlued(text: string, start: number, counter: string): boolean {
  if (!/^[0-9]/.test(counter) || !isLatin(text.charCodeAt(start - 1))) return false;
  const word = wordBefore(text, start);
  return word === undefined || (word.says & (PASSED | REACHED)) !== 0;
}
