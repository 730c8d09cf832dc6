/** Numbers that are said, in words, in digits, or in both: each run of them, and what it is. */
import type { DetectorSettings, Found } from "../detector.ts";
import { isDigit, runEnd } from "../digits.ts";
import { decode } from "./decode.ts";
import { isLetterAt, signsOf, wordEnd } from "./lexicon.ts";
import { Meanings } from "./meaning.ts";
import { numberWords } from "./number-words.ts";
import { RunReader } from "./run.ts";
import { trimmed } from "./trimmed.ts";

const SIGNS = /* @__PURE__ */ signsOf("0123456789+");

export function numberFinder(settings: DetectorSettings): (text: string, named: number) => readonly Found[] {
  const meanings = new Meanings(settings);
  return (text, named) => {
    const words = numberWords();
    const reader = new RunReader(text, words);
    const found: Found[] = [];
    for (let at = words.nextIn(text, 0, SIGNS); at < text.length; ) {
      const run = reader.read(at);
      at = words.nextIn(text, run?.end ?? pastFirst(text, at), SIGNS);
      if (run === undefined || run.parts.length < 2) continue;
      const kept = trimmed(run, text);
      if (kept.parts.length < 2) continue;
      const meaning = meanings.of(kept, decode(kept, text), text, named);
      if (meaning !== undefined) found.push({ start: kept.start, end: kept.end, ...meaning });
    }
    return found;
  };
}

/** Behind a word or digits of which no run begins. */
function pastFirst(text: string, at: number): number {
  if (isLetterAt(text, at)) return wordEnd(text, at);
  return isDigit(text.charCodeAt(at)) ? runEnd(text, at) : at + 1;
}
