/**
 * Names of people in English talk: each word that may begin one, and the signs that it does.
 *
 * The room `english` decides by words with their capitals and by what stands beside them; it may not use the detectors' cues or lists.
 */
import { notPeople } from "../lists/english-common.ts";
import { doubtfulNames, givenNames } from "../lists/english-given.ts";
import type { Span } from "../span.ts";
import { extentAt, isCommon } from "./extent.ts";
import { knownPhrases, type Strength } from "./phrases.ts";
import { beginsLine, beginsSentence, behind, hasTitle, isLabelled, isTimed, strengthBefore } from "./signs.ts";
import { type Word, wordsOf } from "./words.ts";

/** A word that may begin a name, and the words up to its end. */
interface Candidate {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly head: Word;
  readonly isKnown: boolean;
  readonly isLong: boolean;
}

export function englishNamesIn(text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const end = nameAt(text, words, at);
    if (end > at) found.push({ start: (words[at] as Word).start, end: (words[end - 1] as Word).end });
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The word past the name that begins there; the word itself for none. */
function nameAt(text: string, words: readonly Word[], at: number): number {
  const head = words[at] as Word;
  if (head.isPart) return at;
  if (!head.isCapital) return smallNameAt(text, words, at);
  if (isCommon(head) && !(hasTitle(words, at) && isFamily(words, at))) return at;
  const to = extentAt(words, at);
  const isKnown = givenNames().has(head.lower) || givenNames().has(head.lower.split("-", 1)[0] ?? "");
  const candidate = { text, words, from: at, to, head, isKnown, isLong: to - at > 1 };
  return !isMaker(words, at) && isName(candidate) ? to : at;
}

/** `Mr. Black`, not `Mr. The`. */
function isFamily(words: readonly Word[], at: number): boolean {
  const { lower, gap, isShouted } = words[at] as Word;
  const isTitle = knownPhrases().titles.has(lower);
  return !isTitle && !isShouted && gap !== "" && lower.length > 3 && !OF_SENTENCES.has(lower);
}

const OF_SENTENCES = new Set(
  "this that these those there they what when where which please with customer agent support team your from have manager director".split(
    " ",
  ),
);

function isMaker(words: readonly Word[], at: number): boolean {
  const pair = (first: number) => `${words[first]?.lower}_${words[first + 1]?.lower}`;
  return notPeople().has(pair(at)) || (at > 0 && notPeople().has(pair(at - 1)));
}

function isName(candidate: Candidate): boolean {
  const { words, from } = candidate;
  if (hasTitle(words, from) || isLabelled(words, from)) return !isLetter(candidate);
  return (
    saidBefore(candidate) ||
    isSpeaker(candidate) ||
    endsMail(candidate) ||
    saidBehind(candidate) ||
    isOfLists(candidate) ||
    hasInitial(candidate)
  );
}

/** One letter alone is no name. */
function isLetter({ head, isLong }: Candidate): boolean {
  return head.text.length === 1 && !isLong;
}

const OF_THINGS = /(?:able|ible|ful|ous|ing|ive|tions?|ment|ness|ity|less|ical|ology|ware|ed)$/;

/** Whether it looks like a name: no abbreviation, no adjective. */
function looksLikeName({ head, isKnown, isLong }: Candidate): boolean {
  if (isKnown) return true;
  if (head.isShouted || head.text.length < 3) return isLong && !head.isShouted;
  return isLong || !OF_THINGS.test(head.lower);
}

function saidBefore(candidate: Candidate): boolean {
  const strength = strengthBefore(candidate.words, candidate.from);
  return strength !== undefined && ASKED[strength](candidate);
}

const ASKED: Readonly<Record<Strength, (candidate: Candidate) => boolean>> = {
  named: (candidate) => !isLetter(candidate),
  called: (candidate) => looksLikeName(candidate) && !isFollowedByThing(candidate),
  role: (candidate) => candidate.isKnown || (looksLikeName(candidate) && isWithRole(candidate)),
  greeted: (candidate) => isPersonal(candidate) || (looksLikeName(candidate) && endsGreeting(candidate)),
  met: (candidate) => candidate.isKnown && !isFollowedByThing(candidate),
};

/** Given names that are words as well count here, too. */
function isPersonal({ head, isKnown, isLong }: Candidate): boolean {
  return isKnown || (isLong && doubtfulNames().has(head.lower));
}

/** `from Taylor Support`: another word with a capital that is none of a name follows. */
function isFollowedByThing({ words, to, isKnown, isLong }: Candidate): boolean {
  const next = words[to];
  return !(isKnown && isLong) && next?.isCapital === true && next.gap === " " && isCommon(next) && !isStart(next);
}

/** `Agent Bogdan did not`, `Agent Sofia Lindqvist.`; not `Agent Extension`. */
function isWithRole({ text, words, to, isLong }: Candidate): boolean {
  const next = words[to];
  if (next?.gap === " " && knownPhrases().done.has(next.lower)) return true;
  return isLong && /^(?: \p{Ll}|[.,;!?]|$)/u.test(behind(text, (words[to - 1] as Word).end));
}

function isStart({ lower }: Word): boolean {
  return lower === "i" || lower.startsWith("i'");
}

function endsGreeting({ text, words, to }: Candidate): boolean {
  return /^ ?(?:[,!.;:\n)]|[-–—] |$)/.test(behind(text, (words[to - 1] as Word).end));
}

const SPEAKS = /^ ?(?:\([^()\n]{0,20}\))?(?: \d[\d:. ]{2,9}(?:[ap]m)?)? ?[:>] ?(\p{Lu}?\p{Ll}*)/iu;
const OPENS = new Set(
  "hi hello hey yes no yeah yep ok okay sure thanks thank good great i i'm my we can could please sorry oh well so the it is that let you what how when just one not right alright hmm um uh".split(
    " ",
  ),
);

/** `Ana: hello`, at the beginning of a line. */
function isSpeaker(candidate: Candidate): boolean {
  const { text, words, to, head, isKnown } = candidate;
  if (!beginsLine(text, head)) return false;
  const [all, next = ""] = SPEAKS.exec(behind(text, (words[to - 1] as Word).end)) ?? [];
  if (all === undefined) return false;
  return isKnown || (looksLikeName(candidate) && (isTimed(text, head) || OPENS.has(next.toLowerCase())));
}

const SIGNED =
  /(?:thanks|thank you|regards|sincerely|cheers|best|wishes|truly|faithfully|respectfully|love|care)[,.!]?[ \t]*\n{0,2}[ \t-]*$/i;

/** The last line of a mail, or of a message. */
function endsMail(candidate: Candidate): boolean {
  const { text, words, to, head } = candidate;
  if (!/^[ \t]*[.,]?[ \t]*(?:\n|$)/.test(behind(text, (words[to - 1] as Word).end))) return false;
  return looksLikeName(candidate) && SIGNED.test(text.slice(Math.max(0, head.start - 30), head.start));
}

/** `Ana called`, `Ana Example joined the chat`, `Ana here`. */
function saidBehind(candidate: Candidate): boolean {
  const { words, from, to, isLong, isKnown } = candidate;
  const next = words[to];
  if (next === undefined || !/^(?: |, )$/.test(next.gap) || next.isCapital) return false;
  const { done, doneByPeople } = knownPhrases();
  if (isKnown) return done.has(next.lower);
  return isLong && looksLikeName(candidate) && beginsSentence(words, from) && doneByPeople.has(next.lower);
}

/** Houses whose makers were called so. */
const HOUSES = new Set("wendy jerry carl denny kelly ben charlie tony christie peter".split(" "));

/** A known given name, and a family name or what is theirs behind it. */
function isOfLists({ words, to, head, isKnown, isLong }: Candidate): boolean {
  if (!isKnown) return false;
  if (isLong) return true;
  return head.isPossessive && !HOUSES.has(head.lower) && words[to]?.gap === " " && words[to]?.isCapital === false;
}

/** `Ana B. Example`: nothing else is written so. */
function hasInitial({ words, from, to, head }: Candidate): boolean {
  const inside = words.slice(from + 1, to - 1);
  return (
    head.text.length > 2 && inside.some(({ text }) => text.length === 1) && (words[to - 1] as Word).text.length > 2
  );
}

/** What a name is, beside somebody's. */
const OF_NAMES = new Set(
  "wrong right correct incorrect different missing important private long short hard easy confidential similar unique same misspelt blank empty required above below".split(
    " ",
  ),
);

/** One word ends what is said, and looks like no other. */
function endsThere(text: string, { lower, end }: Word): boolean {
  const isWord = lower.length < 3 || lower.length > 14 || OF_NAMES.has(lower) || OF_THINGS.test(lower);
  return !isWord && /^ ?(?:$|[,.!\n]| and )/.test(behind(text, end));
}

/** After `my name is`, names in small letters count: known ones, and one word that ends what is said. */
function smallNameAt(text: string, words: readonly Word[], at: number): number {
  const head = words[at] as Word;
  if (head.lower.length < 2 || isCommon(head) || strengthBefore(words, at) !== "named") return at;
  if (!givenNames().has(head.lower) && !endsThere(text, head)) return at;
  const next = words[at + 1];
  const goesOn = next?.gap === " " && !isCommon(next) && !next.isPart && next.lower.length > 2;
  return goesOn ? at + 2 : at + 1;
}
