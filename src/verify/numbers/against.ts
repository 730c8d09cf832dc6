/** What stands right beside digits and says that they are no phone number: letters that are glued to them, units, a sum. */
import { wordBefore } from "../context/word-before.ts";
import { plainLetters } from "../context/words.ts";

/** So much is read on either side. */
const NEAR = 24;
/** Beside words of the list these are glued to numbers: `no2025550143`. */
const GLUED_WORD = /(?<![A-Za-z])(?:number|office|home|work|from)$/i;
const SHORTEST_GLUED = 2;
const LETTER_LAST = /[A-Za-z\u00c0-\u024f]$/;
/** `SR-1-9876543210`: what an office puts in front of its numbers. */
const CAPITALS_LAST = /(?<![0-9A-Za-z])[A-Z]{1,6}[-_]$/;
const LETTERS_FIRST =
  /^(?:-?[A-Za-z]{1,2}(?![A-Za-z])|[A-Z]{3,}(?![A-Za-z])|-[A-Z]{2,}(?![A-Za-z])|-?(?:alpha|beta|rc|dev|snapshot|final|release))/;
/** They begin an extension, which is a number's. */
const EXTENSION = /^-?x ?[0-9]/i;
const UNIT =
  /^ ?(?:bytes?|octets|[kmgt]i?b|ms|msecs?|millis|secs?|seconds|minutes|hours|hrs|days|units?|items|pcs|pieces|rows|records|users|views|km|cm|mm|kg|px|mah|rpm|hz|points|pts|people|persons|million|billion|steps|cycles|tokens|times|件|個|台|回|个|张|張|次|건|개|명|회)(?![A-Za-z])/i;
const SUM = /^ [+*=] [0-9]{1,6}(?![0-9])/;

/** Of the digits from `start` to `end`. */
export function isAgainst(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (CAPITALS_LAST.test(before) || (LETTER_LAST.test(before) && !isGluedWord(before))) return true;
  const after = text.slice(end, end + NEAR);
  return (LETTERS_FIRST.test(after) && !EXTENSION.test(after)) || UNIT.test(after) || SUM.test(after);
}

function isGluedWord(before: string): boolean {
  const word = wordBefore(before, plainLetters(before), before.length);
  return GLUED_WORD.test(before) || (word !== undefined && before.length - word.start >= SHORTEST_GLUED);
}
