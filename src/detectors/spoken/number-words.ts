/** The words of all languages that numbers are said with, in one lexicon, made at its first use. */
import { inKatakana, Lexicon } from "./lexicon.ts";
import { CODE, isNumeral, LANGUAGES, linesOf } from "./words/words.ts";

let made: Lexicon | undefined;

export function numberWords(): Lexicon {
  made ??= read();
  return made;
}

function read(): Lexicon {
  const lexicon = new Lexicon(LANGUAGES.length, (code) => isNumeral(code) || code === CODE.PLUS);
  for (const language of LANGUAGES.keys()) {
    for (const [code, words] of linesOf(language)) {
      for (const word of words) {
        lexicon.add(word, language, code);
        lexicon.add(inKatakana(word), language, code);
      }
    }
  }
  return lexicon;
}
