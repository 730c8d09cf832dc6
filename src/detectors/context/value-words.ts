/** The words that stand in front of values which are personal, in all languages: their tables, in the order of words.ts. */
import { VALUE_WORDS_OF_ASIA } from "./value-words-of-asia.ts";
import { VALUE_WORDS_OF_EUROPE } from "./value-words-of-europe.ts";
import type { Words } from "./words.ts";

export const VALUE_WORDS: readonly Words[] = Object.freeze([VALUE_WORDS_OF_EUROPE, VALUE_WORDS_OF_ASIA]);
