/** The contexts of the three languages, and where a word is read as Chinese. */
import { colon } from "./colon.ts";
import type { Contexts, Look } from "./contexts.ts";
import { japaneseContexts } from "./ja/ja.ts";
import { koreanContexts } from "./ko/ko.ts";
import { hasKana } from "./script.ts";
import { chineseContexts } from "./zh/zh.ts";

export function allContexts(): Contexts {
  const ofChina = chineseContexts().map(([words, look]) => [words, unlessJapanese(look)] as const);
  return [...japaneseContexts(), ...ofChina, ...koreanContexts(), [":", colon]];
}

/** `先生`, `本人`: Japanese has many of the words. */
function unlessJapanese(look: Look): Look {
  return (text, start, end, add) => {
    if (!hasKana(text, start)) look(text, start, end, add);
  };
}
