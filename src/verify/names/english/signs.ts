/** What stands around a word that may begin a name: the phrase in front, the label, the line, what follows. */
import { knownPhrases, LONGEST_PHRASE, type Strength } from "./phrases.ts";
import type { Word } from "./words.ts";

const BLANK = /^[ \t\u00a0]{1,3}$/;
/** Between a phrase and its name: a blank, a comma, a dash. */
const LEADS = /^(?:,? ?[-–—]? ?|,\s{0,4}|[ \t]?\()$/;
const COLON = /^ ?(?:[:：=]|[ ][-–—])[ \t]?\**"?$/;
const FILLERS = new Set("uh um er eh well actually also just yes ah hmm like mr".split(" "));
const LONGEST_END = 24;

/** What the words in front say of the one at `at`. */
export function strengthBefore(words: readonly Word[], at: number): Strength | undefined {
  const { before } = knownPhrases();
  const word = words[at] as Word;
  if (/^\? ?(?:- ?)?$/.test(word.gap) && words[at - 1]?.lower === "name") return "called";
  if (!LEADS.test(word.gap)) return undefined;
  let last = at - 1;
  while (last > 0 && at - last < 3 && FILLERS.has(words[last]?.lower ?? "")) last--;
  const ends = last === at - 1 ? [last] : [at - 1, last];
  for (const end of ends) {
    const found = phraseEndingAt(words, end, before);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest one. */
function phraseEndingAt(
  words: readonly Word[],
  last: number,
  known: ReadonlyMap<string, Strength>,
): Strength | undefined {
  let phrase = "";
  let found: Strength | undefined;
  for (let i = last; i >= 0 && last - i < LONGEST_PHRASE; i--) {
    const word = words[i] as Word;
    const text = word.isPossessive ? word.text.replaceAll("’", "'").toLowerCase() : word.lower;
    phrase = phrase === "" ? text : `${text} ${phrase}`;
    found = known.get(phrase) ?? found;
    if (!BLANK.test(word.gap)) break;
  }
  return found;
}

/** A label with a colon stands in front: `Caller: `, `Contact person - `. */
export function isLabelled(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && COLON.test((words[at] as Word).gap) && knownPhrases().labelled.has(before.lower);
}

/** It begins a line, or stands behind the time of a chat. */
export function beginsLine(text: string, word: Word): boolean {
  const line = text.slice(Math.max(0, word.start - 40), word.start);
  return /(?:^|\n)[ \t>*-]*(?:[[(]?\d[\d:./, TZ-]{2,24}(?:[ap]\.?m\.?)?[\])]?[ \t:-]*)?$/i.test(line);
}

/** It has a time of day in front of it. */
export function isTimed(text: string, word: Word): boolean {
  return /\d:\d\d[^\n\p{L}]{0,12}$/u.test(text.slice(Math.max(0, word.start - 30), word.start));
}

/** It begins a sentence. */
export function beginsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /[\n.!?:;"“(]|^ - /.test((words[at] as Word).gap);
}

/** What stands behind a place. */
export function behind(text: string, end: number): string {
  return text.slice(end, end + LONGEST_END);
}

/** A title stands in front: `Mr. `, `Dr `; not the end of a street, `12 Oak Dr `. */
export function hasTitle(words: readonly Word[], at: number): boolean {
  const title = words[at - 1];
  if (title === undefined || !/^\.?[ \t\u00a0]?$/.test((words[at] as Word).gap)) return false;
  if (!knownPhrases().titles.has(title.lower)) return false;
  const street = words[at - 2];
  return !(title.lower === "dr" && street?.isCapital && BLANK.test(title.gap) && /\d/.test(street.gap));
}
