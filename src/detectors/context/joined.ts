/** Names of members that are joined of words without a sign between, `phoneno`, read as words. */
import { FIRST_PARTS, NUMBER_PARTS } from "./name-parts.ts";
import { PASSED, REACHED } from "./says.ts";
import { wordBefore } from "./word-trie.ts";

const JOINED = /(?<![^ ])[a-z]{4,64}(?![^ ])/gi;
const parts = (list: string) => `(?:${list.replace(/\s/g, "").split(",").sort(longerFirst).join("|")})`;
const FIRST = new RegExp(`^${parts(FIRST_PARTS)}`, "i");
const NUMBER = new RegExp(`^${parts(NUMBER_PARTS)}s?$`, "i");
const MOST_PARTS = 4;
/** Shorter words end other ones: `cards`, `phoney`, `celling`. */
const SHORTEST = 3;

function longerFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** The words of a name, with blanks between those that are joined; the same, if none is. */
export function parted(words: string): string {
  return words.replace(JOINED, partedWord);
}

function partedWord(word: string): string {
  let read = "";
  let rest = word;
  for (let i = 1; i < MOST_PARTS; i++) {
    const first = FIRST.exec(rest)?.[0];
    if (first === undefined || first === rest) return word;
    read += `${first} `;
    rest = rest.slice(first.length);
    if (isLast(rest)) return read + rest;
  }
  return word;
}

/** What may stand last: `phoneno`, `userpin`, but not `mobileapp` or `pinto`. */
function isLast(rest: string): boolean {
  if (NUMBER.test(rest)) return true;
  const word = rest.length < SHORTEST ? undefined : wordBefore(rest, rest.length);
  return word !== undefined && word.start === 0 && (word.says & (PASSED | REACHED)) === 0;
}
