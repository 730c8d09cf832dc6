/** Names behind a phrase: what each kind of phrase asks of what follows. */
import { WORD } from "../words/words.ts";
import { isNamedInCode } from "./code.ts";
import { isFamilyShaped, looksLikeWord } from "./endings.ts";
import { ASK, type FullName, nameAt } from "./full-name.ts";
import { GAP } from "./letters.ts";
import type { Lead } from "./phrases.ts";
import { SHAPE, type TextWords } from "./text-words.ts";

const { BLANK, LINE, COMMA, COLON, DOT, END, DASH, OPENS, CLOSES } = GAP;

/** Of one kind of phrases. */
interface Demand {
  /** Bits of GAP that may stand between. */
  readonly gap: number;
  /** One of them must. */
  readonly must?: number;
  /** Bits of ASK. */
  readonly ask: number;
  /** Whether the name that was read is one here. */
  isName?(words: TextWords, name: FullName): boolean;
}

export const DEMANDS: Readonly<Record<Exclude<Lead, "asks">, Demand>> = {
  told: { gap: BLANK | COLON | OPENS | COMMA | DASH, ask: ASK.SURE | ASK.SMALL, isName: isTold },
  called: { gap: BLANK | COLON | OPENS | COMMA | DASH, ask: ASK.SURE },
  holders: { gap: BLANK | COLON | OPENS | DASH | CLOSES, must: COLON, ask: ASK.SURE, isName: isLabelled },
  labels: {
    gap: BLANK | COLON | OPENS | DASH | CLOSES,
    must: COLON | DASH,
    ask: ASK.SURE | ASK.SMALL,
    isName: isLabelled,
  },
  fields: { gap: BLANK | COLON | OPENS | DASH | CLOSES, must: COLON, ask: 0, isName: fillsField },
  greeted: { gap: BLANK | COMMA | OPENS, ask: 0, isName: isGreeted },
  answered: { gap: BLANK | COMMA, ask: 0, isName: isAnswered },
  owned: { gap: BLANK, ask: 0, isName: (words, name) => behind(words, name) === 0 },
  thanked: { gap: BLANK | COMMA | DASH | END | DOT, ask: 0, isName: isThanked },
  signed: { gap: BLANK | COMMA | LINE | DASH | DOT | END, ask: 0, isName: endsLine },
  addressed: {
    gap: BLANK | DOT,
    ask: ASK.SURE | ASK.SMALL,
    isName: (words, name) => !name.isSmall || isTold(words, name),
  },
  titled: { gap: BLANK | DOT, ask: ASK.SURE, isName: isTitled },
  roles: { gap: BLANK | OPENS | COMMA, ask: 0, isName: hasRole },
  bears: { gap: BLANK | OPENS | COMMA, ask: ASK.SURE, isName: bears },
  acts: { gap: BLANK | COLON | OPENS, ask: 0, isName: isNoGoods },
  makes: { gap: BLANK | COLON | OPENS, ask: 0, isName: isMaker },
  hands: { gap: BLANK, ask: 0, isName: isHanded },
  knows: { gap: BLANK, ask: 0, isName: (_words, name) => name.isGiven },
  meets: { gap: BLANK | OPENS, ask: 0, isName: isMet },
  states: { gap: BLANK, ask: 0, isName: isStated },
};

/** The name that a phrase says begins at a word. */
export function nameAfter(words: TextWords, next: number, lead: Exclude<Lead, "asks">): FullName | undefined {
  // `My name is, um, Zelda`
  const at = words.is(next, WORD.HESITATES) && (words.gap(next) & ~(BLANK | COMMA)) === 0 ? next + 1 : next;
  if (at >= words.count) return undefined;
  const { gap: allowed, must, ask, isName } = DEMANDS[lead];
  if ((ask & ASK.SMALL) === 0 && !mayBegin(words, at)) {
    return words.bits(at) === BOTH && words.small(at) === "both" ? nameAfter(words, at + 1, lead) : undefined;
  }
  const gap = words.gap(at);
  if ((gap & ~allowed) !== 0 || gap === 0 || (must !== undefined && (gap & must) === 0)) return undefined;
  const name = nameAt(words, at, ask | shouted(words, at - 1));
  if (name === undefined || ((ask & ASK.SURE) === 0 && isWordlike(words, name))) return undefined;
  return isName?.(words, name) === false ? undefined : name;
}

const BOTH: number = WORD.COMMON;

/** Whether a name with a capital may begin with a word. */
function mayBegin(words: TextWords, at: number): boolean {
  return (words.shape(at) & SHAPE.CAPITAL) !== 0 || (words.bits(at) & WORD.PARTICLE) !== 0;
}

/** Whether a phrase is in capitals, which its name is in as well then. */
function shouted(words: TextWords, last: number): number {
  return (words.shape(last) & SHAPE.CAPITALS) !== 0 && (words.bits(last) & WORD.TITLE) === 0 ? ASK.SHOUTED : 0;
}

/** What stands behind a name: bits of GAP. */
function behind(words: TextWords, { to }: FullName): number {
  return words.gap(to);
}

function isTold(words: TextWords, name: FullName): boolean {
  if (isOfThing(words, name.from)) return false;
  // `My name is spelled`: in small letters, a name alone is one that is known, or nothing unknown follows.
  return !name.isSmall || name.isGiven || name.parts > 1 || behind(words, name) !== BLANK || isCommon(words, name.to);
}

function isLabelled(words: TextWords, name: FullName): boolean {
  if (isOfThing(words, name.from) || isNamedInCode(words, name)) return false;
  const gap = words.gap(name.from);
  if ((gap & COLON) === 0 && !name.mayBeGiven && (name.parts < 2 || (gap & ~(DASH | BLANK)) !== 0)) return false;
  // In JSON, things have names as well.
  if ((words.gap(name.from) & QUOTED) !== 0 && !name.mayBeGiven && isInQuotes(words, name.from)) return false;
  return !name.isSmall || name.isGiven || name.parts > 1 || (behind(words, name) & LINE) !== 0;
}

const MOST_BETWEEN = 4;

/** `company name: …`, `the name of the dog is …`: whether a thing stands in front of the word for a name. */
function isOfThing(words: TextWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BETWEEN); at--) {
    const small = words.small(at);
    if (small === "name" || small === "names") return isThing(words, at);
  }
  return false;
}

function isThing(words: TextWords, at: number): boolean {
  const before = at - (words.small(at - 1 < 0 ? at : at - 1) === "'s" ? 2 : 1);
  return before >= 0 && (words.gap(at) & ~BLANK) === 0 && words.is(before, WORD.NAMED);
}

const QUOTED = OPENS | CLOSES;

function isInQuotes(words: TextWords, at: number): boolean {
  return words.text[words.ends[at - 1] as number] === '"' || words.text[words.ends[at - 1] as number] === "'";
}

/** All of a line or of a cell, or a given name. */
function fillsField(words: TextWords, name: FullName): boolean {
  if (isNamedInCode(words, name)) return false;
  return name.isGiven || (behind(words, name) & (LINE | COMMA | DASH | OPENS | CLOSES | END)) !== 0;
}

/** `Hello, Kaffeemaschine defekt`: behind a comma, a word that no pause follows is anything. */
function isGreeted(words: TextWords, name: FullName): boolean {
  return name.mayBeGiven || name.parts > 1 || behind(words, name) !== BLANK || (words.gap(name.from) & COMMA) === 0;
}

/** `Thanks, Ana.`; behind the end of a sentence, only what ends its own. */
function isThanked(words: TextWords, name: FullName): boolean {
  const gap = words.gap(name.from);
  if ((gap & (END | DOT)) !== 0) return (behind(words, name) & LINE) !== 0;
  if (name.isGiven || behind(words, name) !== BLANK) return true;
  return (gap & COMMA) === 0 && (words.bits(name.to) & WORD.COMMON) !== 0;
}

function endsLine(words: TextWords, name: FullName): boolean {
  const gap = words.gap(name.from);
  const after = behind(words, name);
  // `Best Price` alone in a line is no signature.
  if (gap === BLANK) return (after & LINE) !== 0 && (name.isGiven || !words.is(name.from - 1, WORD.ALSO_PRAISE));
  if ((gap & (COMMA | LINE | DASH)) === 0) return false;
  if ((after & LINE) !== 0) return true;
  if ((gap & LINE) === 0) return (after & (DOT | COMMA | DASH)) !== 0 && name.mayBeGiven;
  return (after & (COMMA | DASH | OPENS)) !== 0;
}

/** `Elm Dr Springfield` is a street, `Dr. Pepper` a drink, `MS Graph` of a company. */
function isTitled(words: TextWords, { from, mayBeGiven }: FullName): boolean {
  const title = words.small(from - 1);
  if (title === "ms" && (words.shape(from - 1) & SHAPE.CAPITALS) !== 0) return mayBeGiven || isShouted(words, from);
  if (title === "m") return isFrenchTitle(words, from);
  if (title !== "dr" && title !== "fr" && title !== "lt" && title !== "col") return true;
  const before = from - 2;
  if (before < 0 || words.gap(from - 1) !== BLANK) return true;
  return (words.shape(before) & SHAPE.CAPITAL) === 0 || (words.bits(before) & (WORD.COMMON | WORD.TITLE)) !== 0;
}

const SHORTEST_SHOUTED = 4;

/** `MS LOPEZ`; three capitals are an abbreviation. */
function isShouted(words: TextWords, at: number): boolean {
  return (words.shape(at) & SHAPE.CAPITALS) !== 0 && words.small(at).length >= SHORTEST_SHOUTED;
}

/** With a capital, they stand in front of names as titles do. */
const RANKS = new Set(["nurse", "officer", "detective", "captain", "sergeant", "judge", "senator"]);

/** `Customer Onboarding` is a department: a role with a capital needs a name that is known, or two. */
function hasRole(words: TextWords, name: FullName): boolean {
  const gap = words.gap(name.from);
  if ((gap & COMMA) !== 0)
    return behind(words, name) !== BLANK && (name.isGiven || name.parts > 1 || isOwnRole(words, name.from - 1));
  if (name.isGiven || name.parts > 1 || (gap & OPENS) !== 0) return true;
  // `Agent Hangup`, `Agent Indicator List`
  const hasCapital = (words.shape(name.from - 1) & SHAPE.CAPITAL) !== 0;
  if (hasCapital && behind(words, name) === BLANK) return words.shape(name.to) === 0 || name.mayBeGiven;
  if (hasCapital && RANKS.has(words.small(name.from - 1))) return true;
  return !hasCapital || name.mayBeGiven || (behind(words, name) & (COMMA | CLOSES)) === COMMA;
}

/** `Kollege Brinkmann`: a noun behind a role is more often a thing. */
function bears(words: TextWords, name: FullName): boolean {
  const bits = words.bits(name.from);
  if ((words.gap(name.from) & COMMA) !== 0 && behind(words, name) === BLANK) return false;
  if ((bits & (WORD.GIVEN | WORD.ALSO_WORD)) !== 0) return true;
  const isOwn = name.parts === 1 && name.from > 1 && words.is(name.from - 2, WORD.OWN);
  if (isOwn) return !looksLikeWord(words.small(name.from));
  if (name.parts === 1)
    return (
      isFamilyShaped(words.small(name.from)) ||
      ((words.gap(name.from) & COMMA) !== 0 && !looksLikeWord(words.small(name.from)))
    );
  return !looksLikeWord(words.small(name.from)) && !looksLikeWord(words.small(name.to - 1));
}

/** `the driver, Ana, …` */
function isOwnRole(words: TextWords, role: number): boolean {
  return role > 0 && words.is(role - 1, WORD.OWN);
}

/** `OK, Ana.`; without a comma, only a name that is known. */
function isAnswered(words: TextWords, name: FullName): boolean {
  return behind(words, name) !== BLANK && (name.isGiven || (words.gap(name.from) & COMMA) !== 0);
}

function isMaker(words: TextWords, name: FullName): boolean {
  return name.mayBeGiven || name.parts > 1 || isFamilyShaped(words.small(name.to - 1));
}

function isHanded(words: TextWords, name: FullName): boolean {
  return name.isGiven || (behind(words, name) === BLANK && words.is(name.to, WORD.TO_DO));
}

function isNoGoods(words: TextWords, name: FullName): boolean {
  return name.isGiven || behind(words, name) !== BLANK || !isDigits(words, name.to);
}

function isMet(words: TextWords, name: FullName): boolean {
  if (name.isGiven) return true;
  const after = behind(words, name);
  if (after === BLANK && isDigits(words, name.to)) return false;
  return after !== BLANK || words.is(name.to, WORD.GOES_ON) || name.parts > 1;
}

function isStated(words: TextWords, name: FullName): boolean {
  if (name.isGiven) return true;
  const after = behind(words, name);
  if (after === BLANK) return words.is(name.to, WORD.IS_FROM) || (name.parts > 1 && isCommon(words, name.to));
  if (name.parts > 1) return true;
  return name.mayBeGiven ? (after & (COMMA | DOT)) !== 0 : after === (COMMA | BLANK) && words.is(name.to, WORD.WHO);
}

function isCommon(words: TextWords, at: number): boolean {
  return (words.bits(at) & (WORD.COMMON | WORD.SPEAKS)) !== 0;
}

function isDigits(words: TextWords, at: number): boolean {
  return at < words.count && (words.shape(at) & SHAPE.NO_NAME) !== 0;
}

/** `M. Dupont`: no size, no initial. */
function isFrenchTitle(words: TextWords, from: number): boolean {
  if ((words.gap(from) & DOT) === 0) return false;
  const before = from - 2;
  if (before < 0 || words.gap(from - 1) !== BLANK) return true;
  return (words.bits(before) & WORD.COMMON) !== 0 && !words.is(before, WORD.SIZES);
}

function isWordlike(words: TextWords, { from, parts, mayBeGiven }: FullName): boolean {
  return parts === 1 && !mayBeGiven && looksLikeWord(words.small(from));
}
