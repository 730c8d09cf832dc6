/**
 * Words of which numbers are said, by language.
 *
 * The room `words` holds tables alone: a line is a code and its words. Nothing here says what a number is.
 */
import { CHINESE, JAPANESE, KOREAN } from "./asia.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { german } from "./german.ts";
import { HINDI } from "./hindi.ts";
import { italian } from "./italian.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";

/** Codes above the values of numbers, which go up to 1000. */
export const CODE = Object.freeze({
  /** With a factor: `double`. */
  TIMES: 2000,
  /** With a digit: `fives`, of which the digit before says how many. */
  PLURAL: 3000,
  /** Between digits as they are said: `then`; what any sentence has: `and`; what takes back: `sorry`. */
  FILL: 4000,
  AND: 4001,
  BACK: 4002,
  PLUS: 4003,
});

/** Whether a word may be the first or the last of a number. */
export function isNumeral(code: number): boolean {
  return code >= 0 && code < CODE.FILL;
}

/** Said in most languages of Europe while one thinks. */
const THINKING = "\n- uh um uhm er erm eh ah hm hmm mm mhm";

/** In the order of their bits. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "hi", "ja", "zh", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];
export const FIRST_OF_ASIA = 7;

/** Of each language, in which one region speaks so by itself; English is spoken in too many. */
export const HOMES: readonly (readonly string[])[] = [
  [],
  ["DE", "AT", "CH"],
  ["FR", "BE"],
  ["ES", "MX"],
  ["BR", "PT"],
  ["IT"],
  ["IN"],
  ["JP"],
  ["CN"],
  ["KR"],
];

/** Codes and words of each language; a later line of a word counts. */
export function linesOf(language: number): readonly (readonly [code: number, words: readonly string[]])[] {
  const europe = language < FIRST_OF_ASIA ? THINKING : "";
  const tables = [
    ENGLISH,
    german(),
    FRENCH,
    SPANISH,
    PORTUGUESE,
    italian(),
    ENGLISH + HINDI,
    JAPANESE,
    CHINESE,
    KOREAN,
  ];
  return (europe + tables[language])
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", ...words] = line.split(" ");
      return [codeOf(code), words];
    });
}

const MARKS: Readonly<Record<string, number>> = { "-": CODE.FILL, "&": CODE.AND, "!": CODE.BACK, "+": CODE.PLUS };

function codeOf(written: string): number {
  if (written.startsWith("x")) return CODE.TIMES + Number(written.slice(1));
  if (written.startsWith("s")) return CODE.PLURAL + Number(written.slice(1));
  return MARKS[written] ?? Number(written);
}
