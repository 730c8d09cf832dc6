/** What stands in front of a colon: whoever speaks, where a line begins, or a label that ends as words for people do. */
import type { Add, Look } from "./contexts.ts";
import { nameAt as nameOfJapan } from "./ja/after.ts";
import { nameAt as nameOfKorea } from "./ko/after.ts";
import { isName as isKorean } from "./ko/names.ts";
import { hasKana, isHan, isHangul, isKana } from "./script.ts";
import { isEnded, nameAt as nameOfChina } from "./zh/shapes.ts";

const LONGEST_LINE = 48;
const BLANK = 0x20;
const NEWLINE = 0x0a;
const LAST_ASCII = 0x7f;

export const colon: Look = (text, start, end, add) => {
  const last = text.charCodeAt(start - 1) === BLANK ? start - 2 : start - 1;
  if (!isLabel(text, last) || !endsLabel(text, end)) return;
  const from = speechFrom(text, start);
  if (from >= 0) speaker(text, from, last + 1, add);
  labelled(text, last, text.charCodeAt(end) === BLANK ? end + 1 : end, add);
};

/** As cues are: a letter of these scripts is in front, also in brackets. */
function isLabel(text: string, last: number): boolean {
  return text.charCodeAt(text[last] === ")" ? last - 1 : last) > LAST_ASCII;
}

/** As cues are: it is none in `時間:10`. */
function endsLabel(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return !(next > BLANK && next <= LAST_ASCII) || text[end] === '"' || text[end] === "'";
}

/** `[10:02] `, `(10:02)`, `10:02 `, `- ` */
const HEAD =
  /(?:[-*>] ?)?(?:\d{4}[-/.]\d\d?[-/.]\d\d? ?)?(?:\[[^\]\n]{1,24}\]|\([^)\n]{1,24}\)|\d{1,2}:\d\d(?::\d\d)?)? ?/y;

/** Where the line begins that a colon is in, behind the time; -1: far away. */
function speechFrom(text: string, colon: number): number {
  const least = Math.max(0, colon - LONGEST_LINE);
  let at = colon;
  while (at > least && text.charCodeAt(at - 1) !== NEWLINE) at--;
  if (at > 0 && text.charCodeAt(at - 1) !== NEWLINE) return -1;
  HEAD.lastIndex = at;
  HEAD.test(text);
  return HEAD.lastIndex;
}

const LONGEST_SPEAKER = 24;

function speaker(text: string, from: number, end: number, add: Add): void {
  if (end <= from || end - from > LONGEST_SPEAKER) return;
  const code = text.charCodeAt(from);
  const said = text.slice(from, end);
  const size = isHangul(code) ? speakerOfKorea(said) : isHan(code) || isKana(code) ? speakerOfHan(text, from, said) : 0;
  if (size > 0) add(from, from + size);
}

/** What speakers are called by beside their names. */
const OF_KOREA = / ?(?:고객|상담원|상담사|매니저|회원)?님?(?: ?\([^()]{0,12}\))?$/;
const OF_HAN = /(?:さん|様|氏|先生|さま|女士|小姐)? ?(?:\([^()]{0,12}\))?$/;
/** `주문일`, `주소지` */
const ENDS_LABELS = /[일자지처비금액소점]$/;

function speakerOfKorea(said: string): number {
  const name = said.replace(OF_KOREA, "");
  return isKorean(name, true) && !ENDS_LABELS.test(name) ? name.length : 0;
}

function speakerOfHan(text: string, from: number, said: string): number {
  const size = said.replace(OF_HAN, "").length;
  if (size === 0) return 0;
  if (nameOfJapan(text, from, false) === from + size) return size;
  return !hasKana(text, from) && nameOfChina(text, from, true) === from + size ? size : 0;
}

const OF_PEOPLE_JA = "者人主員名当付応手";
const OF_PEOPLE_ZH = "人主员員者师師户戶客属屬办辦核批";
const OF_PEOPLE_KO = "자인명님분원주";

function labelled(text: string, last: number, at: number, add: Add): void {
  const ending = text[last] as string;
  let end = -1;
  if (OF_PEOPLE_JA.includes(ending)) end = nameOfJapan(text, at, false);
  if (end < 0 && OF_PEOPLE_ZH.includes(ending) && !hasKana(text, at)) end = endedOfChina(text, at);
  if (end < 0 && OF_PEOPLE_KO.includes(ending)) end = nameOfKorea(text, at, true);
  if (end > 0) add(at, end);
}

function endedOfChina(text: string, at: number): number {
  const end = nameOfChina(text, at, false);
  return end > 0 && isEnded(text, end) ? end : -1;
}
