/** Numbers that are said, in words, in digits, or in both: each run of them, and what it is. */
import type { DetectorSettings, Found } from "../detector.ts";
import { isDigit } from "../digits.ts";
import { decode } from "./decode.ts";
import { isLetterAt } from "./lexicon.ts";
import { Meanings } from "./meaning.ts";
import { numberWords } from "./number-words.ts";
import { pastWord, RunReader } from "./run.ts";
import { trimmed } from "./trimmed.ts";

const PLUS_SIGN = 0x2b;
const FIRST_WIDE = 0x2000;

export function numberFinder(settings: DetectorSettings): (text: string, named: number) => readonly Found[] {
  const meanings = new Meanings(settings);
  return (text, named) => {
    const reader = new RunReader(text, numberWords());
    const found: Found[] = [];
    for (let at = 0; at < text.length; ) {
      const run = mayBegin(text, at) ? reader.read(at) : undefined;
      if (run === undefined) {
        at = pastWord(text, at);
        continue;
      }
      at = run.end;
      const kept = run.parts.length > 1 || run.hasPlus ? trimmed(run, text) : run;
      if (kept.parts.length < 2) continue;
      const meaning = meanings.of(kept, decode(kept, text), text, named);
      if (meaning !== undefined) found.push({ start: kept.start, end: kept.end, ...meaning });
    }
    return found;
  };
}

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetterAt(text, at) || isDigit(code) || code === PLUS_SIGN || code >= FIRST_WIDE;
}
