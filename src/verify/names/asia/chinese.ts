/** Names of people in Chinese: a family name with one or two characters behind it, where a name can stand; a family name in front of a title. */
import { chineseFamilies, doubtfulFamilies, GIVEN, notChineseNames } from "../lists/chinese.ts";
import type { Span } from "../span.ts";
import { AFTER_NAME, BEFORE_NAME, endingOf, OPENS, TITLES, TRANSLITERATED } from "./chinese-words.ts";

const HAN_RUN = /[\p{Script=Han}]+(?:[·・•‧][\p{Script=Han}]+)*/gu;
const DOT = /[·・•‧]/;
const MOST = 20;

export function chineseNamesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: run, index } of text.matchAll(HAN_RUN)) {
    const isForeign = DOT.test(run);
    for (let at = 0; at < run.length; ) {
      const foreign = isForeign ? foreignAt(run, at) : 0;
      const size = foreign > 0 ? foreign : nameAt(text, index, run, at);
      if (size > 0) found.push({ start: index + at, end: index + at + size });
      at += Math.max(1, size);
    }
  }
  return found;
}

/** How long the name is that begins there; 0: none does. */
function nameAt(text: string, index: number, run: string, at: number): number {
  const family = familyAt(run, at);
  if (family === 0) return 0;
  const from = index + at;
  const before = text.slice(Math.max(0, from - MOST), from);
  const isDoubtful = family === 1 && doubtfulFamilies().has(run.charAt(at));
  for (const given of [2, 1, 0]) {
    const size = family + given;
    const name = run.slice(at, at + size);
    if (name.length < size || isWord(run, at, size)) continue;
    const behind = text.slice(from + size, from + size + MOST);
    if (isNamed({ name, given, before, behind, isDoubtful })) return size;
  }
  return 0;
}

interface Place {
  readonly name: string;
  /** Characters of the given name. */
  readonly given: number;
  readonly before: string;
  readonly behind: string;
  readonly isDoubtful: boolean;
}

/** 1 or 2 characters; 0 for none. */
function familyAt(run: string, at: number): number {
  if (chineseFamilies().has(run.slice(at, at + 2)) && run.length > at + 1) return 2;
  return chineseFamilies().has(run.charAt(at)) ? 1 : 0;
}

/** `戴安娜·史密斯`: written by sound. */
function foreignAt(run: string, at: number): number {
  const match = /^[\p{Script=Han}]{1,6}(?:[·・•‧][\p{Script=Han}]{1,6}){1,3}/u.exec(run.slice(at, at + MOST));
  if (match === null) return 0;
  const [first = "", second = ""] = match[0].split(/[·・•‧]/);
  const letters = `${first}${second.slice(0, 2)}`;
  const known = [...letters].filter((letter) => TRANSLITERATED.includes(letter)).length;
  return letters.length > 2 && known * 3 >= letters.length * 2 ? match[0].length : 0;
}

function isWord(run: string, at: number, size: number): boolean {
  for (let length = 2; length <= 3; length++) {
    if (notChineseNames().has(run.slice(at, at + length))) return true;
  }
  return size > 1 && notChineseNames().has(run.slice(at, at + size));
}

function isNamed(place: Place): boolean {
  if (place.given === 0 && /(?:我|免贵|本人)姓$/.test(place.before)) return AFTER_NAME.test(place.behind);
  return (
    isTitled(place) ||
    isSmall(place) ||
    (place.given > 0 && (isAsked(place) || isSpeaker(place) || doesSomething(place)))
  );
}

/** `刘女士`, `胡建国先生`, `何总说`. */
function isTitled({ given, before, behind, isDoubtful, name }: Place): boolean {
  const title = TITLES.exec(behind)?.[0];
  if (title === undefined) return false;
  if (given > 0) return isGiven(name.slice(-given)) && (!isDoubtful || startsHere(before));
  return !isDoubtful || startsHere(before);
}

/** `小李，帮我`. */
function isSmall({ name, given, before, behind, isDoubtful }: Place): boolean {
  return (
    given === 0 &&
    !(isDoubtful && OTHER_WORDS.includes(name)) &&
    /(?:^|[^\p{Script=Han}]|[找问叫请是和跟让给])[小老阿]$/u.test(before) &&
    /^(?:$|[，,。!！?？、:：\s]|[说在帮给打让你您])/.test(behind)
  );
}

/** `小时`, `老成`: words with these. */
const OTHER_WORDS = "时全明单费文连车应查关成解商师房米麻党管边华包尚申农席景游牛池冷";

/** Nothing of the same word stands in front. */
function startsHere(before: string): boolean {
  return /(?:^|[^\p{Script=Han}]|[和与跟给向找请问叫是的由让被把对因为联系姓客服经理]|收件人|联系人)$/u.test(before);
}

function isGiven(given: string): boolean {
  return [...given].every((character) => GIVEN.includes(character));
}

/** `联系人：周杰`, `我叫李明`, `和胡建国聊过`, `我女儿蒋欣怡用`. */
function isAsked({ name, given, before, behind, isDoubtful }: Place): boolean {
  const asked = BEFORE_NAME.find(({ ends }) => ends.test(before));
  if (asked === undefined) return false;
  const isWhole = AFTER_NAME.test(behind) || endingOf(behind);
  if (asked.needs !== undefined) return asked.needs.test(behind) && (isGiven(name.slice(-given)) || !isDoubtful);
  return isWhole && (isGiven(name.slice(-given)) || (!isDoubtful && (given === 2 || asked.isSure === true)));
}

/** `高飞：你好`, at the beginning of a line. */
function isSpeaker({ name, given, before, behind }: Place): boolean {
  if (!/(?:^|\n)[ \t]*(?:[[(【]?\d{1,4}[\d:./年月日时分 -]*[\])】]?[ \t]*)?$/.test(before)) return false;
  const isTimed = /\d:\d\d[^\n]{0,6}$/.test(before);
  const said = /^ ?[:：][ \t]?([\s\S]{0,4})/.exec(behind)?.[1];
  return said !== undefined && isGiven(name.slice(-given)) && (isTimed || OPENS.some((word) => said.startsWith(word)));
}

/** `范冰已升级工单`, where a sentence begins. */
function doesSomething({ name, given, before, behind, isDoubtful }: Place): boolean {
  return (
    !isDoubtful &&
    /(?:^|[\n。!！?？;；])\s*$/.test(before) &&
    isGiven(name.slice(-given)) &&
    /^(?:已|表示|要求|来电|说|反映|投诉|申请|咨询|询问|回复|确认|将|正在|会|今天|昨天|刚|于\d|先生|女士|本人|打电话|致电|提交|负责|处理|跟进|接听|转接|反馈)/.test(
      behind,
    )
  );
}

/** Whether all of a text is a family name and a given name. */
export function isChineseName(text: string): boolean {
  const family = familyAt(text, 0);
  const given = text.slice(family);
  return family > 0 && given.length > 0 && given.length <= 2 && isGiven(given) && !isWord(text, 0, text.length);
}
