/** The words between the parts of a said address, in one lexicon, made at its first use. */
import { Lexicon, NO_CODE } from "./lexicon.ts";
import { EMAIL_MARKS, MARK } from "./words/email-words.ts";

let made: Lexicon | undefined;

export function emailMarks(): Lexicon {
  made ??= read();
  return made;
}

function read(): Lexicon {
  const lexicon = new Lexicon(1, (code) => code <= MARK.AT_OR_ELSE);
  for (const [code, words] of EMAIL_MARKS.trim().split("\n").entries()) {
    for (const word of words.split(" ")) lexicon.add(word, 0, code);
  }
  return lexicon;
}

export interface Marked {
  /** One of MARK, or NO_CODE. */
  readonly code: number;
  readonly end: number;
}

const NONE: Marked = Object.freeze({ code: NO_CODE, end: 0 });

/** The mark that begins at `start`. */
export function markAt(text: string, start: number): Marked {
  const place = emailMarks().at(text, start);
  return place === undefined ? NONE : { code: place.entry.codes[0] as number, end: place.end };
}
