/** Remarks of transcripts, and the beginnings of turns, which are no words of those who speak. */
import { isDigit } from "../digits.ts";
import { isLetterAt, wordEnd } from "./lexicon.ts";
import { REMARKS, SPEAKERS } from "./words/remarks.ts";

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "<": ">", "(": ")" };
const LONGEST = 32;
const COLON = 0x3a;

/** Where a remark ends that begins at `at`: `[pause]`; `at`: none does. */
export function remarkEnd(text: string, at: number): number {
  const closing = CLOSING[text[at] ?? ""];
  if (closing === undefined || !isOne(REMARKS, text, at + 1)) return at;
  const most = Math.min(text.length, at + LONGEST);
  for (let end = at + 1; end < most; end++) {
    if (text[end] === closing) return end + 1;
    if (!isLetterAt(text, end) && text[end] !== " ") return at;
  }
  return at;
}

/** Where the name of a party ends that begins at `at`, with its colon: `Agent:`, `Speaker 2:`; `at`: none does. */
export function speakerEnd(text: string, at: number): number {
  if (!isLetterAt(text, at) || isLetterAt(text, at - 1) || !isOne(SPEAKERS, text, at)) return at;
  const end = wordEnd(text, at);
  const digit = text[end] === " " && isDigit(text.charCodeAt(end + 1)) ? end + 2 : end;
  return text.charCodeAt(digit) === COLON ? digit + 1 : at;
}

function isOne(words: ReadonlySet<string>, text: string, at: number): boolean {
  const end = wordEnd(text, at);
  return end > at && end - at < LONGEST && words.has(text.slice(at, end).toLowerCase());
}
