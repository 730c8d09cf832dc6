/** The words of the table as one trie, read backwards from where they end. */
import { PASSED, REACHED, SAYS, type Saying } from "./says.ts";
import { VALUE_WORDS } from "./value-words.ts";
import { WORDS } from "./words.ts";

export interface Word {
  /** Bits of SAYS, PASSED or REACHED. */
  readonly says: number;
  /** Where it begins in the text. */
  readonly start: number;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  /** What the word says that ends here; 0: none does. */
  says: number;
}

const A = 0x61;
const Z = 0x7a;
const PLURAL = 0x73;
const CAPITAL_BIT = 0x20;
const D_WITH_STROKE = 0x111;
/** Letters with marks: Latin-1 to Latin Extended-B, Latin Extended Additional, Devanagari with a nukta. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff\u0958-\u095f]/;
/** Marks by themselves: those of Latin letters, and the nukta. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const NUKTA = 0x93c;

const plainLetters = new Map<number, number>();

/** A code unit as the words are written: small, Latin letters without accents. */
export function plainLetter(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | CAPITAL_BIT : code;
  const known = plainLetters.get(code);
  if (known !== undefined) return known;
  const small = String.fromCharCode(code).toLowerCase();
  const plain = ACCENTED.test(small) ? small.normalize("NFD").charCodeAt(0) : small.charCodeAt(0);
  const made = plain === D_WITH_STROKE ? 0x64 : plain;
  plainLetters.set(code, made);
  return made;
}

export function isLatin(code: number): boolean {
  const plain = plainLetter(code);
  return plain >= A && plain <= Z;
}

function isMark(code: number): boolean {
  return (code >= FIRST_MARK && code <= LAST_MARK) || code === NUKTA;
}

let root: TrieNode | undefined;

function makeRoot(): TrieNode {
  const made: TrieNode = { next: new Map(), says: 0 };
  for (const table of [...Object.values(WORDS), ...Object.values(VALUE_WORDS)]) {
    for (const [saying, words] of Object.entries(table)) {
      const says = saying === "passed" ? PASSED : saying === "reached" ? REACHED : SAYS[saying as Saying];
      for (const word of words.split(",")) add(made, word.trim().replace(/\s+/g, " "), says);
    }
  }
  return made;
}

function add(from: TrieNode, word: string, says: number): void {
  let node = from;
  for (let i = word.length - 1; i >= 0; i--) {
    const letter = plainLetter(word.charCodeAt(i));
    if (isMark(letter)) continue;
    let next = node.next.get(letter);
    if (next === undefined) {
      next = { next: new Map(), says: 0 };
      node.next.set(letter, next);
    }
    node = next;
  }
  node.says |= says;
}

/** The words of the table as they are read, from the last letter to the first, with what they say. */
export function readWords(): readonly (readonly [letters: string, says: number])[] {
  root ??= makeRoot();
  const all: (readonly [string, number])[] = [];
  const visit = (node: TrieNode, letters: string) => {
    if (node.says !== 0) all.push([letters, node.says]);
    for (const [code, next] of node.next) visit(next, letters + String.fromCharCode(code));
  };
  visit(root, "");
  return all;
}

/** The longest word that ends at `end`; undefined: none does. */
export function wordBefore(text: string, end: number): Word | undefined {
  root ??= makeRoot();
  const found = longest(text, end, root);
  if (found !== undefined || plainLetter(text.charCodeAt(end - 1)) !== PLURAL) return found;
  const singular = longest(text, end - 1, root);
  return singular !== undefined && isLatin(text.charCodeAt(singular.start)) ? singular : undefined;
}

function longest(text: string, end: number, from: TrieNode): Word | undefined {
  let found: Word | undefined;
  let node: TrieNode | undefined = from;
  for (let at = end - 1; at >= 0; at--) {
    const letter = plainLetter(text.charCodeAt(at));
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
