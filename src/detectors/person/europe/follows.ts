/** Names in front of a phrase: `Ana called`, `Ana speaking`. */
import { WORD } from "../words/words.ts";
import { isAdverb, isFamilyShaped, looksLikeWord } from "./endings.ts";
import { ASK, type FullName, nameAt } from "./full-name.ts";
import { GAP } from "./letters.ts";
import type { Follow } from "./phrases.ts";
import { SHAPE, type TextWords } from "./text-words.ts";

const { BLANK, LINE, COMMA, DOT, END } = GAP;
const FARTHEST = 5;

/** The name that ends where a phrase begins; `end` is the word behind the phrase. */
export function nameBefore(words: TextWords, at: number, end: number, follow: Follow): FullName | undefined {
  if ((words.shape(at - 1) & SHAPE.CAPITAL) === 0 && follow !== "honours" && follow !== "tells") return undefined;
  if (at === 0 || (words.gap(at) & ~(follow === "spells" || follow === "vocates" ? BLANK | COMMA : BLANK)) !== 0)
    return undefined;
  const ask = follow === "honours" || follow === "tells" ? ASK.SMALL : follow === "speaks" ? ASK.SURE : 0;
  const name = nameEndingAt(words, at, ask);
  return name !== undefined && FITS[follow](words, name, end) ? name : undefined;
}

/** The longest name that ends in front of a word. */
function nameEndingAt(words: TextWords, at: number, ask: number): FullName | undefined {
  let from = at - 1;
  while (from > 0 && at - from < FARTHEST && mayGoOn(words, from, ask)) from--;
  for (; from < at; from++) {
    const name = nameAt(words, from, ask);
    if (name?.to === at) return name;
  }
  return undefined;
}

function mayGoOn(words: TextWords, at: number, ask: number): boolean {
  const gap = words.gap(at);
  const before = words.shape(at - 1);
  if ((gap & ~(BLANK | DOT)) !== 0 || ((gap & DOT) !== 0 && (before & SHAPE.INITIAL) === 0)) return false;
  return (before & SHAPE.CAPITAL) !== 0 || (words.bits(at - 1) & WORD.PARTICLE) !== 0 || (ask & ASK.SMALL) !== 0;
}

const FITS: Readonly<Record<Follow, (words: TextWords, name: FullName, end: number) => boolean>> = {
  speaks: (words, name, end) => {
    const ends = words.gap(end) !== BLANK || (words.bits(end) & WORD.COMMON) !== 0;
    return beginsSentence(words, name.from) && ends && (name.isGiven || isUnknownName(words, name));
  },
  does: (words, name) => {
    if (acts(words, name)) return true;
    const isAlone = isOfCompany(words, name) || isOfArticle(words, name) || beginsSentence(words, name.from);
    return !isAlone && isUnknownName(words, name);
  },
  acts,
  joins: (words, name) => isUnknownName(words, name) && !isOfCompany(words, name),
  keeps: (words, name) => isUnknownName(words, name) && !isOfCompany(words, name),
  vocates: (words, name, end) => {
    if ((words.gap(name.to) & COMMA) === 0 || !beginsSentence(words, name.from)) return false;
    return name.isGiven || (isUnknownName(words, name) && words.small(end - 2) === "thanks");
  },
  tells: (words, name) => (name.isSmall ? name.isGiven : isUnknownName(words, name)),
  owns: (_words, name) => name.isGiven,
  spells: (words, name, end) => isSpelled(words, end) && isUnknownName(words, name),
  honours: (words, name) => (name.isSmall ? name.isGiven : isUnknownName(words, name)),
};

/** A given name, two words that may be names, or one that families have. */
function acts(words: TextWords, name: FullName): boolean {
  if (isOfCompany(words, name) || isOfArticle(words, name)) return false;
  if (name.mayBeGiven) return true;
  const [first, last] = [words.small(name.from), words.small(name.to - 1)];
  return isFamilyShaped(last) || (name.parts > 1 && !looksLikeWord(last) && !isAdverb(first));
}

function isOfArticle(words: TextWords, name: FullName): boolean {
  return !name.isGiven && name.from > 0 && words.is(name.from - 1, WORD.ARTICLES);
}

/** One or two letters, or a sound: `with a K`, `with a ph`. */
function isSpelled(words: TextWords, at: number): boolean {
  if (at >= words.count || words.gap(at) !== BLANK) return false;
  const size = (words.ends[at] as number) - (words.starts[at] as number);
  return size <= 2 && (words.shape(at) & SHAPE.NO_NAME) === 0;
}

function isUnknownName(words: TextWords, name: FullName): boolean {
  if (name.mayBeGiven) return true;
  return !looksLikeWord(words.small(name.to - 1)) && !isAdverb(words.small(name.from));
}

/** `The Galaxy Fold is`: a thing with a capital stands directly in front. */
function isOfCompany(words: TextWords, { from, isGiven }: FullName): boolean {
  if (isGiven || from === 0 || words.gap(from) !== BLANK) return false;
  if (!words.is(from - 1, WORD.THING) || (words.shape(from - 1) & SHAPE.CAPITAL) === 0) return false;
  return words.is(from - 1, WORD.BRAND) || !beginsSentence(words, from - 1);
}

function beginsSentence(words: TextWords, at: number): boolean {
  return at === 0 || (words.gap(at) & (LINE | COMMA | DOT | END | GAP.DASH | GAP.OPENS | GAP.COLON)) !== 0;
}
