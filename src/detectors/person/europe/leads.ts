/** Names behind a phrase: what each kind of phrase asks of what follows. */
import { WORD } from "../words/words.ts";
import { isFamilyShaped, looksLikeWord } from "./endings.ts";
import { ASK, type FullName, nameAt } from "./full-name.ts";
import type { Lead } from "./phrases.ts";
import { GAP, SHAPE, type TextWords } from "./text-words.ts";

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
  hands: { gap: BLANK, ask: 0, isName: isHanded },
  knows: { gap: BLANK, ask: 0, isName: (_words, name) => name.isGiven },
  meets: { gap: BLANK | OPENS, ask: 0, isName: isMet },
  states: { gap: BLANK, ask: 0, isName: isStated },
};

/** The name that a phrase says begins at a word. */
export function nameAfter(words: TextWords, at: number, lead: Exclude<Lead, "asks">): FullName | undefined {
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
  if (isOfThing(words, name.from)) return false;
  const gap = words.gap(name.from);
  if ((gap & COLON) === 0 && !name.mayBeGiven && (name.parts < 2 || (gap & ~(DASH | BLANK)) !== 0)) return false;
  // In JSON, things have names as well.
  if ((words.gap(name.from) & QUOTED) !== 0 && !name.mayBeGiven && isInQuotes(words, name.from)) return false;
  return !name.isSmall || name.isGiven || name.parts > 1 || (behind(words, name) & LINE) !== 0;
}

/** Things that have names. */
const NAMED = new Set(
  "company business product file street pet dog cat brand store shop hotel restaurant bank school user domain host server database table field class project team group app service model item plan package event movie show game song book city place road building device wifi network queue skill bot campaign template page host display".split(
    " ",
  ),
);
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
  return before >= 0 && (words.gap(at) & ~BLANK) === 0 && NAMED.has(words.small(before));
}

const QUOTED = OPENS | CLOSES;

function isInQuotes(words: TextWords, at: number): boolean {
  return words.text[words.ends[at - 1] as number] === '"' || words.text[words.ends[at - 1] as number] === "'";
}

/** All of a line or of a cell, or a given name. */
function fillsField(words: TextWords, name: FullName): boolean {
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
  if (gap === BLANK) return (after & LINE) !== 0 && (name.isGiven || !ALSO_PRAISE.has(words.small(name.from - 1)));
  if ((gap & (COMMA | LINE | DASH)) === 0) return false;
  if ((after & LINE) !== 0) return true;
  if ((gap & LINE) === 0) return (after & (DOT | COMMA | DASH)) !== 0 && name.mayBeGiven;
  return (after & (COMMA | DASH | OPENS)) !== 0;
}

const ALSO_PRAISE = new Set("best love yours cheers all soon forward care ihr ihre".split(" "));

/** `Elm Dr Springfield` is a street, `Dr. Pepper` a drink. */
function isTitled(words: TextWords, { from }: FullName): boolean {
  const title = words.small(from - 1);
  if (title === "m") return isFrenchTitle(words, from);
  if (title !== "dr" && title !== "fr" && title !== "lt" && title !== "col") return true;
  const before = from - 2;
  if (before < 0 || words.gap(from - 1) !== BLANK) return true;
  return (words.shape(before) & SHAPE.CAPITAL) === 0 || (words.bits(before) & (WORD.COMMON | WORD.TITLE)) !== 0;
}

/** `Customer Onboarding` is a department: a role with a capital needs a name that is known, or two. */
function hasRole(words: TextWords, name: FullName): boolean {
  const gap = words.gap(name.from);
  if ((gap & COMMA) !== 0)
    return behind(words, name) !== BLANK && (name.isGiven || name.parts > 1 || isOwnRole(words, name.from - 1));
  if (name.isGiven || name.parts > 1 || (gap & OPENS) !== 0) return true;
  // `Agent Hangup`, `Agent Indicator List`
  const hasCapital = (words.shape(name.from - 1) & SHAPE.CAPITAL) !== 0;
  if (hasCapital && behind(words, name) === BLANK) return words.shape(name.to) === 0 || name.mayBeGiven;
  return !hasCapital || name.mayBeGiven || (behind(words, name) & (COMMA | CLOSES)) === COMMA;
}

/** `Kollege Brinkmann`: a noun behind a role is more often a thing. */
function bears(words: TextWords, name: FullName): boolean {
  const bits = words.bits(name.from);
  if ((words.gap(name.from) & COMMA) !== 0 && behind(words, name) === BLANK) return false;
  if ((bits & (WORD.GIVEN | WORD.ALSO_WORD)) !== 0) return true;
  const isOwn = name.parts === 1 && name.from > 1 && OWN.has(words.small(name.from - 2));
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
  return role > 0 && OWN.has(words.small(role - 1));
}

const OWN = new Set(
  "my our his her their your the mein meine meinem meinen meiner ihr ihre sein seine unser unsere unserem unseren dein deine".split(
    " ",
  ),
);
/** What somebody says of himself behind his name. */
const WHO = new Set("one the your an a from".split(" "));

/** `OK, Ana.`; without a comma, only a name that is known. */
function isAnswered(words: TextWords, name: FullName): boolean {
  return behind(words, name) !== BLANK && (name.isGiven || (words.gap(name.from) & COMMA) !== 0);
}

const TO_DO = new Set(
  "to if about that call the know whether and for at from please when how what why a an his her my".split(" "),
);

function isHanded(words: TextWords, name: FullName): boolean {
  return name.isGiven || (behind(words, name) === BLANK && TO_DO.has(words.small(name.to)));
}

function isNoGoods(words: TextWords, name: FullName): boolean {
  return name.isGiven || behind(words, name) !== BLANK || !isDigits(words, name.to);
}

/** Words after which somebody goes on who has said a name. */
const GOES_ON = new Set(
  "from with calling speaking here again at and how i i'm my your may can in on the over what who writing for trying phoning available please did do could there right correct de du des vom von del da do et und y e aus pour para por au la aqui desde chez j'ai ich je necesito tengo preciso".split(
    " ",
  ),
);

function isMet(words: TextWords, name: FullName): boolean {
  if (name.isGiven) return true;
  const after = behind(words, name);
  if (after === BLANK && isDigits(words, name.to)) return false;
  return after !== BLANK || GOES_ON.has(words.small(name.to)) || name.parts > 1;
}

const IS_FROM = new Set("from with calling speaking here again vom von aus del du".split(" "));

function isStated(words: TextWords, name: FullName): boolean {
  if (name.isGiven) return true;
  const after = behind(words, name);
  if (after === BLANK) return IS_FROM.has(words.small(name.to)) || (name.parts > 1 && isCommon(words, name.to));
  if (name.parts > 1) return true;
  return name.mayBeGiven ? (after & (COMMA | DOT)) !== 0 : after === (COMMA | BLANK) && WHO.has(words.small(name.to));
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
  return (words.bits(before) & WORD.COMMON) !== 0 && !SIZES.has(words.small(before));
}

const SIZES = new Set("size taille talla größe tamanho a".split(" "));

function isWordlike(words: TextWords, { from, parts, mayBeGiven }: FullName): boolean {
  return parts === 1 && !mayBeGiven && looksLikeWord(words.small(from));
}
