/** Where Chinese names begin and end. Nothing parts words, so characters that no given name has are what ends one. */
import { isHan, isMiddleDot, pairsOf, rowAfter, rowBefore, wordsOf } from "./script.ts";
import {
  ZH_BEFORE_NONE,
  ZH_ENDS,
  ZH_LONG,
  ZH_LONG_WORDS,
  ZH_OTHER,
  ZH_PURE,
  ZH_STOPS,
  ZH_WORDS,
} from "./zh-words.ts";

const LONGEST_GIVEN = 2;
const LONGEST_PART = 6;

interface Words {
  readonly pure: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly longOthers: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

let made: Words | undefined;

function words(): Words {
  made ??= {
    pure: new Set(ZH_PURE),
    family: new Set(ZH_PURE + ZH_OTHER),
    long: new Set(wordsOf(ZH_LONG)),
    stops: new Set(ZH_STOPS),
    ends: new Set(wordsOf(ZH_ENDS)),
    others: new Set(pairsOf(ZH_WORDS)),
    longOthers: new Set(wordsOf(ZH_LONG_WORDS)),
    before: new Set(wordsOf(ZH_BEFORE_NONE)),
  };
  return made;
}

/** The size of the family name at `at`; 0: there is none, or a word that only begins so. */
export function familyAt(text: string, at: number): number {
  const { family, long, others, longOthers } = words();
  const pair = text.slice(at, at + 2);
  if (long.has(pair)) return 2;
  if (!family.has(text[at] as string)) return 0;
  return others.has(pair) || longOthers.has(text.slice(at, at + 3)) ? 0 : 1;
}

export function isPure(text: string, at: number): boolean {
  const { pure, long } = words();
  return pure.has(text[at] as string) || long.has(text.slice(at, at + 2));
}

/** Whether a given name may have the character at `at`. */
function isGiven(text: string, at: number): boolean {
  const { pure, stops, ends } = words();
  const character = text[at] as string;
  return isHan(text.charCodeAt(at)) && !stops.has(character) && !pure.has(character) && !ends.has(text.slice(at, at + 2));
}

/** Whether a word begins at `at` that ends a name; signs and other scripts do, too. */
function isStop(text: string, at: number): boolean {
  const { stops, ends } = words();
  const code = text.charCodeAt(at);
  return !isHan(code) || stops.has(text[at] as string) || ends.has(text.slice(at, at + 2)) || ENDING.includes(text[at] as string);
}

/** They may stand in a given name, but end one that is complete. */
const ENDING = "和与與及来來去不没可会會现現今昨明本负負同主能应應如正名其家报報反致出入未无無所打处開开需全先代亲親曾均才却也即便总向并並从從於于若使尚因故仍常每因为為至再准又刚剛很非常";

/** A full name that begins at `at`: where it ends; -1: there is none. `isStrong`: its label says that it is a name. */
export function nameAt(text: string, at: number, isStrong: boolean): number {
  const foreign = foreignAt(text, at);
  if (foreign > 0) return foreign;
  const family = familyAt(text, at);
  if (family === 0 || words().before.has(text.slice(at - 1, at + 1))) return -1;
  let end = at + family;
  while (end - at - family < LONGEST_GIVEN && isGiven(text, end)) {
    if (end > at + family && endsHere(text, end)) break;
    end++;
  }
  if (end === at + family) return -1;
  return isStrong || end - at - family === LONGEST_GIVEN || isStop(text, end) ? end : -1;
}

/** Whether a full name is all there is from `at` to `end`. */
export function isFullName(text: string, at: number, end: number): boolean {
  const family = words().before.has(text.slice(at - 1, at + 1)) ? 0 : familyAt(text, at);
  if (family === 0 || end <= at + family || end - at - family > LONGEST_GIVEN) return foreignAt(text, at) === end;
  for (let i = at + family; i < end; i++) if (!isGiven(text, i)) return false;
  return true;
}

/** `李明和王芳`: what joins names is no second character of a given name. */
function endsHere(text: string, at: number): boolean {
  return "和及同".includes(text[at] as string) && (words().family.has(text[at + 1] as string) || isStop(text, at + 1));
}

/** Whether the name that ends at `end` is followed by what ends names. */
export function isEnded(text: string, end: number): boolean {
  return isStop(text, end);
}

/** `戴安娜·史密斯` */
function foreignAt(text: string, at: number): number {
  const dot = rowAfter(text, at, LONGEST_PART, isHan);
  if (dot === at || !isMiddleDot(text.charCodeAt(dot))) return -1;
  let end = dot + 1;
  while (end - dot <= LONGEST_PART && isHan(text.charCodeAt(end)) && !isStop(text, end)) end++;
  return end > dot + 1 ? end : -1;
}

/** Where a name begins that ends at `end`, before an honorific; -1: there is none. */
export function nameBefore(text: string, end: number): number {
  const foreign = foreignBefore(text, end);
  if (foreign >= 0) return foreign;
  for (let size = 4; size > 0; size--) {
    const at = end - size;
    if (at >= 0 && isNameOf(text, at, end)) return at;
  }
  return -1;
}

function isNameOf(text: string, at: number, end: number): boolean {
  const family = familyAt(text, at) || (end - at === 1 && words().family.has(text[at] as string) ? 1 : 0);
  if (family === 0 || end - at - family > LONGEST_GIVEN || end < at + family) return false;
  for (let i = at + family; i < end; i++) if (!isGiven(text, i)) return false;
  if (words().before.has(text.slice(at - 1, at + 1))) return false;
  return end - at > 1 || mayBegin(text, at);
}

/** What may stand in front of a single character that is a name, beside signs and other scripts. */
const LEADING = "给給找请請让讓叫和与與跟同向由被对對为為是的姓帮幫替等户戶人员員主系谢謝接知复復访訪到友生来來那这這位有在说說问問位于於因把将將即经經过過原父母亲親长長妈爸哥姐弟妹子儿兒夫妻婆公嫁娶约約见見问送派老小阿称稱称叫呼及兼任了位前日天早晚午周月年时時刚剛才请候好嗨号號室楼";

function mayBegin(text: string, at: number): boolean {
  if (!isHan(text.charCodeAt(at - 1)) || isPure(text, at)) return !words().before.has(text.slice(at - 1, at + 1));
  return LEADING.includes(text[at - 1] as string);
}

function foreignBefore(text: string, end: number): number {
  const last = rowBefore(text, end, LONGEST_PART, isHan);
  if (last === end || !isMiddleDot(text.charCodeAt(last - 1))) return -1;
  const first = rowBefore(text, last - 1, LONGEST_PART, isHan);
  let at = last - 1;
  while (at > first && !words().stops.has(text[at - 1] as string)) at--;
  return at < last - 1 ? at : -1;
}
