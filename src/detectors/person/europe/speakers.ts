/** Who speaks: a name with a colon at the start of a line, or behind a time. */
import { WORD } from "../words/words.ts";
import { isAdverb, isFamilyShaped, looksLikeWord } from "./endings.ts";
import { type FullName, nameAt } from "./full-name.ts";
import { GAP } from "./letters.ts";
import type { Lead } from "./phrases.ts";
import { SHAPE, type TextWords } from "./text-words.ts";

const COLON = 0x3a;
const { BLANK, LINE, DOT, OPENS, CLOSES, COLON: HAS_COLON, END, DASH, OTHER } = GAP;
/** Of a day: `10:02 AM`. */
const HALVES = new Set(["am", "pm"]);
const FARTHEST = 4;
const GREETED: readonly Lead[] = ["greeted"];
const ROLES: readonly Lead[] = ["roles", "bears"];
/** Nothing else stands between a time and a name. */
const BEHIND_TIME = BLANK | CLOSES | DASH | OPENS | LINE;

/** The speakers of a text. */
export class Speakers {
  readonly #words: TextWords;
  #isTranscript: boolean | undefined;

  constructor(words: TextWords) {
    this.#words = words;
  }

  /** The name whose last word stands in front of a colon. What follows must be said by somebody. */
  at(last: number): FullName | undefined {
    const words = this.#words;
    if (!isSpoken(words, last)) return undefined;
    for (let from = Math.max(0, last - FARTHEST); from <= last; from++) {
      if (!beginsLine(words, from)) continue;
      const name = nameAt(words, from, 0);
      if (name?.to === last + 1) return this.#isSpeaker(name) ? name : undefined;
    }
    return undefined;
  }

  /** `Verdict: not guilty`: a word that is unknown, alone, is a speaker who greets, where others speak, or behind a time. */
  #isSpeaker(name: FullName): boolean {
    const words = this.#words;
    const last = words.small(name.to - 1);
    if (name.mayBeGiven || isFamilyShaped(last)) return true;
    if (looksLikeWord(last) || isAdverb(last)) return false;
    if (name.parts > 1 || isMarked(words, name.from) || isPhrase(words, name.to, GREETED)) return true;
    this.#isTranscript ??= isTranscript(words);
    return this.#isTranscript;
  }
}

function isSpoken(words: TextWords, last: number): boolean {
  const isLabel = words.text.charCodeAt(words.ends[last] as number) === COLON;
  const next = last + 1;
  if (!isLabel || (words.shape(last) & SHAPE.CAPITAL) === 0 || next >= words.count) return false;
  return (words.gap(next) & ~(BLANK | HAS_COLON | LINE | OPENS)) === 0 && words.is(next, WORD.SPEAKS);
}

function beginsLine(words: TextWords, at: number): boolean {
  return (words.gap(at) & (LINE | DOT | END)) !== 0 || isMarked(words, at);
}

/** Whether a time or a bracket stands in front. */
function isMarked(words: TextWords, at: number): boolean {
  const gap = words.gap(at);
  if ((gap & CLOSES) !== 0 && (gap & OTHER) === 0) return true;
  if (at === 0 || (gap & ~BEHIND_TIME) !== 0) return false;
  const before = HALVES.has(words.small(at - 1)) ? at - 2 : at - 1;
  return before >= 0 && (words.shape(before) & SHAPE.NO_NAME) !== 0;
}

/** Whether somebody who is known as one says something in a line: `Agent: hello`. */
function isTranscript(words: TextWords): boolean {
  for (let at = 0; at + 1 < words.count; at++) {
    if (words.text.charCodeAt(words.ends[at] as number) !== COLON || !words.is(at + 1, WORD.SPEAKS)) continue;
    if ((words.shape(at) & SHAPE.CAPITAL) !== 0 && (words.gap(at) & LINE) !== 0 && isSomebody(words, at)) return true;
  }
  return false;
}

function isSomebody(words: TextWords, at: number): boolean {
  if ((words.bits(at) & (WORD.GIVEN | WORD.ALSO_WORD)) === WORD.GIVEN) return true;
  return isPhrase(words, at, ROLES);
}

/** Whether a word alone is a phrase of one of some kinds. */
function isPhrase(words: TextWords, at: number, kinds: readonly Lead[]): boolean {
  return words.known[at]?.leads?.leads.some((lead) => kinds.includes(lead)) === true;
}
