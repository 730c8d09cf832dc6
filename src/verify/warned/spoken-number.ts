/** Numbers in words: seven digits or more in a row, at least three of them as words. */
import type { Span } from "../names/span.ts";
import { type DigitWords, ENGLISH, UNSPACED } from "./digit-words.ts";

const FEWEST = 7;
const FEWEST_WORDS = 3;
/** Words without digits between two of them. */
const MOST_FILLERS = 3;

/** A row as far as it has come. */
interface Row {
  start: number;
  end: number;
  digits: number;
  words: number;
  fillers: number;
  more: number;
}

/** `text`: as `foldWords` writes it. */
export function spokenNumbersIn(text: string): Span[] {
  const found = rowsIn(text.toLowerCase(), ENGLISH(), /[a-z']+|[0-9]+|[^\sa-z0-9',.-]/g);
  for (const known of UNSPACED()) found.push(...rowsOfCharacters(text, known));
  return distinct(found);
}

function rowsIn(text: string, known: DigitWords, tokens: RegExp): Span[] {
  const found: Span[] = [];
  let row: Row | undefined;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const size = sizeOf(token, known);
    if (size > 0) row = longer(row, index, index + token.length, size, !/[0-9]/.test(token));
    else if (known.more.has(token)) row = prepared(row, index, known.more.get(token) as number);
    else if (!goesOn(row, known.fillers.has(token))) {
      close(row, found);
      row = undefined;
    }
  }
  close(row, found);
  return found;
}

function sizeOf(token: string, known: DigitWords): number {
  return /^[0-9]+$/.test(token) ? token.length : (known.digits.get(token) ?? 0);
}

function longer(row: Row | undefined, start: number, end: number, size: number, isWord: boolean): Row {
  const { digits = 0, words = 0, more = 0 } = row ?? {};
  return {
    start: row?.start ?? start,
    end,
    digits: digits + size + more,
    words: words + Number(isWord),
    fillers: 0,
    more: 0,
  };
}

function prepared(row: Row | undefined, start: number, more: number): Row {
  return { ...(row ?? { start, end: start, digits: 0, words: 0 }), fillers: 0, more };
}

function goesOn(row: Row | undefined, isFiller: boolean): boolean {
  if (row === undefined) return true;
  row.more = 0;
  row.fillers++;
  return isFiller && row.fillers <= MOST_FILLERS;
}

function close(row: Row | undefined, found: Span[]): void {
  if (row !== undefined && row.digits >= FEWEST && row.words >= FEWEST_WORDS)
    found.push({ start: row.start, end: row.end });
}

const LONGEST_WORD = 5;

function rowsOfCharacters(text: string, known: DigitWords): Span[] {
  const found: Span[] = [];
  let row: Row | undefined;
  for (let at = 0; at < text.length; ) {
    const [size, digits] = wordAt(text, at, known);
    if (digits > 0) row = longer(row, at, at + size, digits, !/[0-9]/.test(text.charAt(at)));
    else if (text.charAt(at) !== " " && !goesOn(row, size > 0)) {
      close(row, found);
      row = undefined;
    }
    at += Math.max(1, size);
  }
  close(row, found);
  return found;
}

/** The longest one, and how many digits it says: of a filler none, of nothing known the size is 0. */
function wordAt(text: string, at: number, known: DigitWords): readonly [size: number, digits: number] {
  if (/[0-9]/.test(text.charAt(at))) return [1, 1];
  for (let size = LONGEST_WORD; size > 0; size--) {
    const word = text.slice(at, at + size);
    const digits = known.digits.get(word);
    if (digits !== undefined) return [size, digits];
    if (known.fillers.has(word)) return [size, 0];
  }
  return [0, 0];
}

/** One row may be one in several languages. */
function distinct(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= (made.at(-1)?.end ?? 0)) made.push(span);
  }
  return made;
}
