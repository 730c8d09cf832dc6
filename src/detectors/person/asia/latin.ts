/** Names in Latin letters before honorifics of other scripts: `Anna님`, `Smith様`. */
import { LATIN_WORDS } from "./latin-words.ts";
import { wordSet } from "./word-set.ts";

const LONGEST = 30;
const NAME =
  /(?<![A-Za-z\u00c0-\u024f0-9@._-])[A-Z\u00c0-\u00de][a-z\u00df-\u024f][A-Za-z\u00c0-\u024f'-]*(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]*\.?){0,2}$/;

let words: ReadonlySet<string> | undefined;

/** Where the name begins that ends at `end`: one to three words, each with a capital, none of which is a brand or a role; -1: there is none. */
export function latinBefore(text: string, end: number): number {
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last < 0x61 || (last > 0x7a && last < 0xdf) || last > 0x24f) return -1;
  const name = NAME.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0];
  if (name === undefined) return -1;
  words ??= new Set([...wordSet(LATIN_WORDS)].map((word) => word.toLowerCase()));
  const known = words;
  return name.split(" ").some((word) => known.has(word.toLowerCase())) ? -1 : end - name.length;
}
