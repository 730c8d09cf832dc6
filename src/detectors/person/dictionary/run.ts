/** Words with capitals that stand side by side, as `Dear Ms Ana Example` does: what a name is looked for in. */
import { SHAPE } from "./word-reader.ts";

/** Longer rows of capitals are headlines. */
export const LONGEST_RUN = 12;

export interface Word {
  start: number;
  end: number;
  bits: number;
  shape: number;
  owns: boolean;
  /** Whether a hyphen joins it to the one before. */
  joined: boolean;
}

export function newWord(): Word {
  return { start: 0, end: 0, bits: 0, shape: SHAPE.NONE, owns: false, joined: false };
}

export function copyWord(to: Word, from: Omit<Word, "joined">, joined: boolean): void {
  to.start = from.start;
  to.end = from.end;
  to.bits = from.bits;
  to.shape = from.shape;
  to.owns = from.owns;
  to.joined = joined;
}

export class Run {
  readonly words: readonly Word[] = Array.from({ length: LONGEST_RUN }, newWord);
  length = 0;
  /** Whether some word may be a name. */
  hasName = false;
  /** Whether a sentence, a line or a label's value begins with it. */
  startsSentence = false;
  /** The word in lower case before it, where only a blank is between. */
  readonly before: Word = newWord();
  hasBefore = false;
  /** Whether `&` stands directly before or behind it. */
  withAnd = false;

  /** In lower case and without marks. */
  plain(text: string, at: number): string {
    const { start, end } = this.words[at] as Word;
    return plainOf(text, start, end);
  }
}

const MARKS = /[\u0300-\u036f'\u2019]/g;

export function plainOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().normalize("NFD").replace(MARKS, "");
}
