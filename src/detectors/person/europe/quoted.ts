/** Who wrote what a letter answers: `On Monday, Ana Example <ana@example.com> wrote:`. */
import { type FullName, nameAt } from "./full-name.ts";
import { GAP } from "./letters.ts";
import { isBeforeAddress } from "./listed.ts";
import type { TextWords } from "./text-words.ts";

const MOST_WORDS = 24;

/** The name in the line that ends with a word and a colon. */
export function writerBefore(words: TextWords, last: number): FullName | undefined {
  if (words.small(last) !== "wrote" || words.text[words.ends[last] as number] !== ":") return undefined;
  for (let at = last - 1; at >= Math.max(0, last - MOST_WORDS); at--) {
    if (words.small(at) === "on" && (words.gap(at) & GAP.LINE) !== 0) return writerIn(words, at + 1, last);
  }
  return undefined;
}

function writerIn(words: TextWords, from: number, last: number): FullName | undefined {
  for (let at = from; at < last; at++) {
    const name = nameAt(words, at, 0);
    if (name !== undefined && isBeforeAddress(words, name)) return name;
  }
  return undefined;
}
