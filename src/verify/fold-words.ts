/** A text as a reader of words understands it: one form of each letter, nothing that cannot be seen; dashes and long vowels stay. */

const ASCII_ONLY = /^[\0-\x7f]*$/;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /[\p{Zs}]/gu;
const DASHES = /[\u2010\u2011\u2012\u2212]/g;

/** Full-width and other forms by NFKC. The length may change. */
export function foldWords(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text.normalize("NFKC").replace(UNSEEN, "").replace(SPACES, " ").replace(DASHES, "-");
}
