/** The words of the table as one trie, read backwards from where they end. */
import type { Trie } from "../../packed/trie.ts";
import { isLatin, isMark, plainLetter } from "./letters.ts";
import { wordTrie } from "./plain-trie.ts";
import { PASSED, REACHED } from "./says.ts";

export interface Word {
  /** Bits of SAYS, PASSED or REACHED. */
  readonly says: number;
  /** Where it begins in the text. */
  readonly start: number;
}

const PLURAL = 0x73;
const LOW_LINE = 0x5f;
const BLANK = 0x20;

let root: Trie | undefined;

/** The longest word that ends at `end`; undefined: none does. */
export function wordBefore(text: string, end: number): Word | undefined {
  root ??= wordTrie();
  const found = dotted(text, end) ?? longest(text, end, root);
  if (found !== undefined || plainLetter(text.charCodeAt(end - 1)) !== PLURAL) return found;
  const singular = longest(text, end - 1, root);
  return singular !== undefined && isLatin(text.charCodeAt(singular.start)) ? singular : undefined;
}

/** `P.I.N.`, without its last dot. */
const DOTTED = /(?<![\w.])(?:[a-z]\.){1,5}[a-z]$/i;
const LONGEST_DOTTED = 12;
const DOT = 0x2e;

function dotted(text: string, end: number): Word | undefined {
  if (text.charCodeAt(end - 2) !== DOT) return undefined;
  const written = DOTTED.exec(text.slice(Math.max(0, end - LONGEST_DOTTED), end))?.[0];
  if (written === undefined) return undefined;
  const letters = written.replaceAll(".", "");
  const word = longest(letters, letters.length, root as Trie);
  if (word === undefined || word.start > 0 || (word.says & (PASSED | REACHED)) !== 0) return undefined;
  return { says: word.says, start: end - written.length };
}

function longest(text: string, end: number, from: Trie): Word | undefined {
  let found: Word | undefined;
  let node: Trie | undefined = from;
  for (let at = end - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    // `caller_id` is a word of two.
    const letter = code === LOW_LINE ? BLANK : plainLetter(code);
    if (isMark(letter)) continue;
    node = node.next.get(letter);
    if (node === undefined) break;
    if (node.says !== 0 && beginsWord(text, at)) found = { says: node.says, start: at };
  }
  return found;
}

/** Whether a word may begin at `at`: no Latin letter goes on in front of a Latin one, unless a hump does (`customerPhone`). */
function beginsWord(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (at === 0 || !isLatin(first)) return true;
  const before = text.charCodeAt(at - 1);
  if (!isLatin(before)) return true;
  return isCapital(first) && !isCapital(before);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
