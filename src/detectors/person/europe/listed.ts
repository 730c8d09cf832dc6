/** Whoever else is in a field: `cc: Ana Example, Tom Example`, `"Example, Ana" <ana@example.com>`. */
import { looksLikeWord } from "./endings.ts";
import { type FullName, nameAt } from "./full-name.ts";
import { GAP } from "./letters.ts";
import type { TextWords } from "./text-words.ts";

const { BLANK, COMMA, LINE, CLOSES, END } = GAP;
const MOST_WORDS = 60;
const LONGEST_ADDRESS = 80;

/** The name behind a comma, of which the family name is read: `Example, Ana`; undefined: none is there. */
export function turnedRound(words: TextWords, family: FullName): FullName | undefined {
  if (family.isGiven || words.gap(family.to) !== (COMMA | BLANK)) return undefined;
  const first = nameAt(words, family.to, 0);
  if (first === undefined || first.parts > 2) return undefined;
  const ends = isBeforeAddress(words, first) || (words.gap(first.to) & (LINE | CLOSES | END)) !== 0;
  const isOne = family.parts === 1 && (first.mayBeGiven || (ends && !looksLikeWord(words.small(first.from))));
  return isOne ? { ...first, from: family.from, parts: first.parts + family.parts } : undefined;
}

/** The others behind the first one of a field. */
export function* othersIn(words: TextWords, first: FullName): Generator<FullName> {
  let at = first.to;
  for (let next = afterComma(words, at); next !== undefined; next = afterComma(words, at)) {
    yield next;
    at = next.to;
  }
  const last = Math.min(words.count, at + MOST_WORDS);
  while (at < last && (words.gap(at) & LINE) === 0) {
    const name = nameAt(words, at, 0);
    const turned = name === undefined ? undefined : turnedRound(words, name);
    const whole = turned ?? name;
    const isNext = turned !== undefined && (words.gap(at) & END) !== 0;
    if (whole !== undefined && (isNext || isBeforeAddress(words, whole))) yield whole;
    at = whole?.to ?? at + 1;
  }
}

function afterComma(words: TextWords, at: number): FullName | undefined {
  const next = words.gap(at) === (COMMA | BLANK) ? nameAt(words, at, 0) : undefined;
  return next !== undefined && (next.isGiven || next.parts > 1) ? next : undefined;
}

/** `Ana Example <ana@`, `"Example, Ana" <ana@` */
export function isBeforeAddress(words: TextWords, { to }: FullName): boolean {
  const end = words.ends[to - 1] as number;
  const between = words.text.slice(end, end + LONGEST_ADDRESS);
  if (!between.startsWith(" <") && !between.startsWith('" <')) return false;
  const at = between.indexOf("@");
  return at > 0 && !between.slice(0, at).includes(">");
}
