/** Numbers said in a row that are no number of anybody's: whoever counts, tries a microphone, or says scores. */
import type { Said } from "./decode.ts";
import { GAP, type Part, type Run, WRITTEN } from "./run.ts";
import { FIRST_OF_ASIA } from "./words/words.ts";

const MOST_PAIR = 2;
const FEWEST_PAIRS = 3;
const NEVER = -9;

/** One, two, three …, over and over, or back down to one. */
export function isCounting({ parts }: Run): boolean {
  const first = parts[0]?.code ?? 0;
  const last = parts.at(-1)?.code;
  if (first !== 0 && first !== 1 && last !== 1) return false;
  const begins = first === 1 ? first : NEVER;
  const isUp = parts.every(({ code }, i) => i === 0 || code === begins || code === (parts[i - 1]?.code ?? 0) + 1);
  return isUp || parts.every(({ code }, i) => i === 0 || code === (parts[i - 1]?.code ?? 0) - 1);
}

/** The same digit, or two without a zero, over and over; three neighbours are ratings: `five four five five three four five`. */
export function isMonotonous({ digits }: Said): boolean {
  const different = [...new Set(digits)].map(Number);
  if (different.length === 1) return true;
  const least = Math.min(...different);
  const most = Math.max(...different);
  return least > 0 && (different.length === 2 || (most <= BEST_RATING && most - least < MOST_RATINGS));
}

const BEST_RATING = 5;
const MOST_RATINGS = 3;
const FEWEST_RISING = 6;

/** Ages, primes, the numbers of Fibonacci: none is less than the one before, but for one at an end, as the `do` of `1 2 3 4 5 6 7; do`. */
export function areRising({ numbers, groups }: Said): boolean {
  if (numbers[0]?.startsWith("0")) return false;
  // `nine one two, three four five, six seven eight`
  if (groups.length > 1 && groups.every((size) => size > MOST_PAIR)) return false;
  const values = numbers.map(Number);
  return isRising(values) || isRising(values.slice(1)) || isRising(values.slice(0, -1));
}

function isRising(values: readonly number[]): boolean {
  if (new Set(values).size < FEWEST_RISING) return false;
  return values.every((value, i) => i === 0 || value >= (values[i - 1] as number));
}

/** `三三两两 五五六六`: words of everyday that count in twos. */
export function areDoubled({ parts }: Run, text: string): boolean {
  const said = parts.map(({ start, end }) => text.slice(start, end));
  return said.length % 2 === 0 && said.every((word, i) => i % 2 === 0 || word === said[i - 1]);
}

/** No word is so long. */
const FEWEST_GLUED = 8;

/** `vingt, trente, quarante`. */
export function areRound(parts: readonly Part[]): boolean {
  return parts.every(({ code }) => code % 10 === 0);
}

const YEAR = /^(?:19|20)[0-9]{2}$/;

/** `2022, 2023, and then 2024`. */
export function areYears({ parts }: Run, text: string): boolean {
  return parts.every(({ start, end }) => YEAR.test(text.slice(start, end)));
}

const OF_WORDS = /^[にしごくニシゴク이일사오구]$/;
const FEWEST_CLEAR = 4;

/** Syllables of everyday words of Japan and Korea, of which fewer than four are digits and nothing else. */
export function areSyllables({ language, parts }: Run, text: string): boolean {
  if (language < FIRST_OF_ASIA) return false;
  const isClear = ({ start, end, code }: Part) => code === WRITTEN || !OF_WORDS.test(text.slice(start, end));
  const clear = parts.reduce((sum, part) => sum + (isClear(part) ? part.end - part.start : 0), 0);
  const isGlued = parts.every(({ start, gap }, i) => gap === GAP.CLOSE && (i === 0 || parts[i - 1]?.end === start));
  return clear < FEWEST_CLEAR && !(isGlued && parts.length >= FEWEST_GLUED);
}

/** `four, five, three and five`; `six four, three six, seven five`. */
export function isList({ parts }: Run, { groups, digits }: Said): boolean {
  const last = parts.at(-1)?.gap ?? 0;
  const ands = parts.filter(({ gap }) => (gap & GAP.AND) !== 0).length;
  const isClosed =
    ands === 1 && (last & GAP.AND) !== 0 && !digits.startsWith("0") && groups.every((size) => size <= MOST_PAIR);
  if (isClosed) return true;
  const arePairs = groups.length >= FEWEST_PAIRS && groups.every((size) => size === MOST_PAIR);
  return arePairs && !digits.includes("0");
}
