/** Names without capitals: a known family name and a known given name, with nothing else of a word beside them. */
import { BITS } from "../../../packed/names/names.ts";
import type { Found } from "../../detector.ts";
import {
  COMPOUND_FAMILIES,
  FAMILIES,
  HONORIFICS,
  KOREAN_AFTER,
  KOREAN_WORDS,
  LEFT_OF_NAME,
  RIGHT_OF_NAME,
} from "./east-words.ts";
import { HASH_START, hashed, type NameLists } from "./name-lists.ts";

const { GIVEN, FAMILY, CHINESE, JAPANESE } = BITS;

/** Hiragana is the first of the scripts that are looked at. */
export const FIRST_EASTERN = 0x3040;
const LONGEST_FAMILY = 4;
const LONGEST_GIVEN = 3;
const SHORTEST_JAPANESE = 3;
const CHINESE_GIVEN = 2;
const BLANKS = " \u3000";

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005 || code === 0x30f6;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30fe;
}

export class EastScan {
  readonly #lists: NameLists;
  readonly #word = new Uint16Array(8);

  constructor(lists: NameLists) {
    this.#lists = lists;
  }

  /** In order; a text with kana is Japanese, one without is either. */
  find(text: string): Found[] {
    const found: Found[] = [];
    const isJapanese = hasKana(text);
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i);
      const inRow = isHan(code) ? isHan : isHangul(code) ? isHangul : undefined;
      let end = i + 1;
      if (inRow === undefined) {
        i = end;
        continue;
      }
      while (end < text.length && inRow(text.charCodeAt(end))) end++;
      const last = found.length;
      if (inRow === isHangul) this.#korean(text, i, end, found);
      else if (!this.#japanese(text, i, end, found) && !isJapanese) this.#chinese(text, i, end, found);
      i = Math.max(end, found.length > last ? (found.at(-1) as Found).end : 0);
    }
    return found;
  }

  /** A row of Chinese characters that is a name, or one with `様` behind; or two rows with a blank between. */
  #japanese(text: string, from: number, to: number, found: Found[]): boolean {
    for (let split = Math.min(to, from + LONGEST_FAMILY); split > from; split--) {
      if (!this.#is(text, from, split, FAMILY | JAPANESE)) continue;
      const start = split === to && BLANKS.includes(text[to] ?? "-") ? split + 1 : split;
      const end = this.#japaneseGiven(text, start, split - from);
      if (end > 0) {
        found.push({ start: from, end });
        return true;
      }
    }
    return false;
  }

  /** Where a given name ends with which the row ends, too; 0: there is none. */
  #japaneseGiven(text: string, start: number, familyLength: number): number {
    for (let length = LONGEST_GIVEN; length > 0; length--) {
      const end = start + length;
      if (familyLength + length < SHORTEST_JAPANESE || !isRow(text, start, end)) continue;
      if (isHan(text.charCodeAt(end)) && !startsWithAny(text, end, HONORIFICS)) continue;
      if (this.#is(text, start, end, GIVEN | JAPANESE)) return end;
    }
    return 0;
  }

  #chinese(text: string, from: number, to: number, found: Found[]): void {
    for (let i = from; i < to; i++) {
      if (i > from && !LEFT_OF_NAME.includes(text[i - 1] as string)) continue;
      const length = COMPOUND_FAMILIES.includes(text.slice(i, i + 2))
        ? 2
        : FAMILIES.includes(text[i] as string)
          ? 1
          : 0;
      const end = i + length + CHINESE_GIVEN;
      if (length === 0 || end > to || !this.#is(text, i + length, end, GIVEN | CHINESE)) continue;
      if (end < to && !RIGHT_OF_NAME.includes(text[end] as string)) continue;
      found.push({ start: i, end });
      i = end - 1;
    }
  }

  /** A word of three syllables, with what Korean puts behind a name. */
  #korean(text: string, from: number, to: number, found: Found[]): void {
    const end = from + 3;
    if (end > to || !this.#is(text, from, from + 1, FAMILY) || !this.#is(text, from + 1, end, GIVEN)) return;
    if (KOREAN_WORDS.has(text.slice(from, from + 2))) return;
    if (end === to || KOREAN_AFTER.has(text.slice(end, to))) found.push({ start: from, end });
  }

  #is(text: string, from: number, to: number, bits: number): boolean {
    let hash = HASH_START;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      this.#word[i - from] = code;
      hash = hashed(hash, code);
    }
    return (this.#lists.find(hash, this.#word, to - from) & bits) === bits;
  }
}

const NEAR_START = 4096;

/** Looked for where a text begins: what follows is of one language. */
function hasKana(text: string): boolean {
  for (let i = 0; i < text.length && i < NEAR_START; i++) if (isKana(text.charCodeAt(i))) return true;
  return false;
}

function isRow(text: string, from: number, to: number): boolean {
  if (to > text.length) return false;
  for (let i = from; i < to; i++) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}

function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}
