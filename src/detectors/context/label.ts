/** What the words in front of digits say of them. */
import { isDigit } from "../digits.ts";
import { PASSED } from "./says.ts";
import { wordBefore } from "./word-trie.ts";

/** Characters between a word and its digits, or between two of the words. */
const BETWEEN = new Uint8Array(128);
for (const character of " \t\r\n:=.-\"'`([{<*~>#|_/\\") BETWEEN[character.charCodeAt(0)] = 1;
/** What parts the digits of a list: a word in front of the first says what all of them are. */
const LISTS = /[,;/&|+]/;

const MOST_BETWEEN = 8;
/** Words passed over, and digits of a list. */
const MOST_STEPS = 6;
/** So far before the digits a word may stand. */
const FARTHEST = 80;
const LONGEST_LISTED = 24;

/**
 * What is said in front of the digits at `start`: bits of SAYS; 0: nothing. `named`: what the name of the member says whose value the
 * text is; it stands in front of all of it.
 */
export function saidBefore(text: string, start: number, named = 0): number {
  let at = start;
  const farthest = Math.max(0, start - FARTHEST);
  for (let step = 0; step < MOST_STEPS; step++) {
    const end = before(text, at, farthest);
    if (end === 0) return named;
    if (end <= farthest) return 0;
    const word = wordBefore(text, end);
    if (word !== undefined && (word.says & PASSED) === 0) return word.says;
    at = word !== undefined ? word.start : listedBefore(text, end, at);
    if (at < 0) return 0;
  }
  return 0;
}

/** Where what stands before `at` ends, without what parts words. */
function before(text: string, at: number, farthest: number): number {
  let end = at;
  const least = Math.max(farthest, at - MOST_BETWEEN);
  while (end > least) {
    const code = text.charCodeAt(end - 1);
    if (code >= 128 || BETWEEN[code] === 0) break;
    end--;
  }
  return end;
}

/** Where the digits of a list begin that end at `end`, or at a comma there; -1: there are none, or they are of no list. */
function listedBefore(text: string, end: number, after: number): number {
  let at = end;
  let isListed = LISTS.test(text.slice(end, after));
  if (LISTS.test(text.charAt(at - 1))) {
    isListed = true;
    at--;
    while (at > 0 && text.charAt(at - 1) === " ") at--;
  }
  if (!isListed || !isDigit(text.charCodeAt(at - 1))) return -1;
  let first = at;
  const least = Math.max(0, at - LONGEST_LISTED);
  while (first > least && isListedDigit(text.charCodeAt(first - 1))) first--;
  return first;
}

function isListedDigit(code: number): boolean {
  return (
    isDigit(code) || code === 0x2d || code === 0x2e || code === 0x20 || code === 0x28 || code === 0x29 || code === 0x2b
  );
}
