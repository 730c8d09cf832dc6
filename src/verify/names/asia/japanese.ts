/** Names of people in Japanese: runs of Chinese characters or katakana that are built like one, or stand where one stands. */
import {
  FAMILY_ENDS,
  GIVEN_ENDS,
  japaneseFamilies,
  japaneseFamiliesInKana,
  japaneseGivenInKana,
  notJapaneseInKatakana,
  notJapaneseNames,
} from "../lists/japanese.ts";
import type { Span } from "../span.ts";
import { ending, roleBefore, SPOKEN_BEHIND, TITLED } from "./japanese-words.ts";
import { type Run, runsOf } from "./runs.ts";

/** How much a run looks like a name, by itself. */
type Looks = "whole" | "family" | "likely" | "maybe" | "no";

interface Place {
  readonly runs: readonly Run[];
  readonly at: number;
  /** The run past the last one of the name. */
  readonly to: number;
  readonly core: string;
  readonly start: number;
  readonly end: number;
  readonly looks: Looks;
  /** A title stands in the same run: 様, 部長. */
  readonly title: string;
}

const AROUND = 24;

export function japaneseNamesIn(text: string): Span[] {
  const runs = runsOf(text);
  const found: Span[] = [];
  for (let at = 0; at < runs.length; at++) {
    const place = placeAt(runs, at);
    if (place === undefined || !isName(text, place)) continue;
    found.push({ start: place.start, end: place.end });
    at = place.to - 1;
  }
  return found;
}

function placeAt(runs: readonly Run[], at: number): Place | undefined {
  const run = runs[at] as Run;
  if (run.script === "han") return ofHan(runs, at);
  if (run.script === "katakana") return ofKatakana(runs, at);
  return run.script === "hiragana" ? ofHiragana(runs, at) : undefined;
}

/** `担当伊藤様` without what stands in front of the name and behind it. */
function ofHan(runs: readonly Run[], at: number): Place {
  const { text, start } = runs[at] as Run;
  const title = ending(text);
  const bare = text.slice(0, text.length - title.length);
  const role = roleBefore(bare);
  const core = bare.slice(role.length);
  const from = start + role.length;
  const looks = looksOf(core);
  const next = title === "" ? goesOn(runs, at, looks) : undefined;
  if (next !== undefined) return { runs, at, to: next.to, core, start: from, end: next.end, looks: "whole", title };
  return { runs, at, to: at + 1, core, start: from, end: from + core.length, looks, title };
}

/** A family name, a blank and a given name; or a given name in kana right behind. */
function goesOn(runs: readonly Run[], at: number, looks: Looks): { to: number; end: number } | undefined {
  const [next, second] = [runs[at + 1], runs[at + 2]];
  if (looks !== "family" || next === undefined) return undefined;
  if (next.script === "hiragana") {
    const given = kanaGivenIn(next.text);
    return given === 0 ? undefined : { to: at + 2, end: next.start + given };
  }
  if (!/^[ \u3000・]$/.test(next.text) || second === undefined) return undefined;
  if (second.script === "hiragana") {
    const given = kanaGivenIn(second.text);
    return given === 0 ? undefined : { to: at + 3, end: second.start + given };
  }
  const given = second.text.slice(0, second.text.length - ending(second.text).length);
  const isGiven = second.script === "han" && given.length > 0 && given.length <= 3 && !notJapaneseNames().has(given);
  return isGiven ? { to: at + 2 + Number(ending(second.text) === ""), end: second.start + given.length } : undefined;
}

/** How long the given name is that a run of hiragana begins with. */
function kanaGivenIn(text: string): number {
  for (let size = Math.min(5, text.length); size >= 2; size--) {
    if (japaneseGivenInKana().has(text.slice(0, size))) return size;
  }
  return 0;
}

function ofKatakana(runs: readonly Run[], at: number): Place | undefined {
  const { text, start, end } = runs[at] as Run;
  const [blank, given] = [runs[at + 1], runs[at + 2]];
  const isFamily = japaneseFamiliesInKana().has(text);
  if (notJapaneseInKatakana().has(text)) return undefined;
  const isPair = /^[ \u3000]$/.test(blank?.text ?? "") && given?.script === "katakana" && given.text.length < 8;
  if (isPair && given !== undefined && !notJapaneseInKatakana().has(given.text)) {
    const looks = isFamily ? "whole" : "maybe";
    return { runs, at, to: at + 3, core: text, start, end: given.end, looks, title: "" };
  }
  const looks = isFamily ? "family" : text.length >= 2 && text.length <= 20 ? "maybe" : "no";
  return { runs, at, to: at + 1, core: text, start, end, looks, title: "" };
}

/** `さくらちゃん`: only given names of the list. */
function ofHiragana(runs: readonly Run[], at: number): Place | undefined {
  const { text, start } = runs[at] as Run;
  const named = /^(.{0,3}の)?(.{2,5}?)(?:さん|ちゃん|くん|さま)/.exec(text);
  const core = named?.[2] ?? "";
  const isWhole = text === core || japaneseGivenInKana().has(core);
  if (named === null || !isWhole) return undefined;
  const from = start + (named[1]?.length ?? 0);
  return { runs, at, to: at + 1, core, start: from, end: from + core.length, looks: "whole", title: "" };
}

const OF_PLACES = "県市区町村駅店屋社部課州郡島山川港橋館城寺院堂園庁署局行産側店線道空高大";

function looksOf(core: string): Looks {
  if (core === "" || core.length > 7 || notJapaneseNames().has(core)) return "no";
  if (japaneseFamilies().has(core)) return "family";
  for (const size of [3, 2]) {
    const given = core.slice(size);
    if (given.length < 1 || given.length > 3 || !japaneseFamilies().has(core.slice(0, size))) continue;
    if (OF_PLACES.includes(given[0] as string)) continue;
    if (GIVEN_ENDS.includes(given.at(-1) as string)) return "whole";
  }
  if (core.length === 2 && FAMILY_ENDS.includes(core[1] as string)) return "likely";
  return core.length <= 5 ? "maybe" : "no";
}

/** What persons are called that have no name, and things that are called さん. */
const NO_PERSON =
  /(?:者|員|手|社|店|屋|業|局|所|院|行|校|会|係|師|士|長|庁|署|様|方|客|家|組|部|課|^.?人|(?:代理|管理|名義|相続|保証|支配|受取|依頼|申込|外国|日本|保護|本)人)$/;

function isName(text: string, place: Place): boolean {
  const { looks, core } = place;
  if (looks === "no") return false;
  const behind = text.slice(place.end + place.title.length, place.end + place.title.length + AROUND);
  const before = text.slice(Math.max(0, place.start - AROUND), place.start);
  if (isTitled(place, behind)) return true;
  if (isSpeaker(before, behind))
    return looks === "whole" || looks === "family" || (looks === "likely" && /\d/.test(before));
  if (isOfKin(place, before, behind)) return true;
  if (SPOKEN_BEHIND.name.test(behind) && !NO_PERSON.test(core)) return true;
  if (LABEL.test(before)) return looks === "whole" || looks === "family" || isUnlisted(place, behind);
  if (looks === "whole") return isWholeAlone(place);
  if (looks === "likely") return SPOKEN_BEHIND.both.test(behind);
  return (
    looks === "family" && SPOKEN_BEHIND.person.test(behind) && (core.length > 1 || SPOKEN_BEHIND.short.test(behind))
  );
}

function isTitled({ title, core, looks }: Place, behind: string): boolean {
  const called =
    title !== ""
      ? title
      : (/^(?:さん|さま|様|ちゃん(?!ぽん|と)|くん|君|氏|殿|先生|部長|課長|社長|店長|係長|主任|マネージャー|医師)/.exec(
          behind,
        )?.[0] ?? "");
  if (called === "") return false;
  if (!TITLED.has(called)) return looks !== "maybe";
  return looks === "family" || looks === "whole" || !NO_PERSON.test(core);
}

/** `青木: 承知しました`, at the beginning of a line, behind a time. */
function isSpeaker(before: string, behind: string): boolean {
  return (
    /(?:^|\n)[ \t]*(?:[[(【]?\d{1,4}[\d:./年月日時分 -]*[\])】]?[ \t]*)?$/.test(before) &&
    /^ ?(?:\([^()]{0,12}\))?[:]/.test(behind)
  );
}

const LABEL =
  /(?:氏名|名前|お名前|名義|名義人|宛名|契約者|契約者名|担当|担当者|担当者名|受付|受付者|対応者|オペレーター|責任者|依頼者|依頼人|申込者|申込人|発信者|連絡者|記入者|作成者|受取人|送付先|届け先|苗字|名字|姓|フリガナ|ふりがな|カナ|本人|顧客名|客様|客様名|会員名|患者|患者名|主人|夫|妻|娘|息子|母|父|兄|弟|姉|妹|上司|部下|同僚|友人|代表者|代理人|保護者|乗客|宿泊者|予約者)(?:様)?(?:の名前|のお名前)?(?:[ \t]*(?::|は|が(?!対応))[ \t]*| )$/;

/** `今野菜` are vegetables of today: one character is a given name only where it is nothing else. */
function isWholeAlone({ core, start, end }: Place): boolean {
  return end - start > 3 || (core.length === 3 && "健誠薫翔蓮葵隆浩豊茂聡修".includes(core[2] as string));
}

const OF_KIN = /(?:主人|夫|妻|娘|息子|母|父|兄|弟|姉|妹|祖父|祖母|孫|長男|次男|長女|次女)の$/;

/** `母の和子の名義`. */
function isOfKin({ core, looks, runs, at }: Place, before: string, behind: string): boolean {
  if (runs[at]?.script !== "han" || core.length < 2 || core.length > 4 || !OF_KIN.test(before)) return false;
  return (
    (looks === "whole" || GIVEN_ENDS.includes(core.at(-1) as string)) &&
    /^(?:[がはのもをにと、,。]|です|さん|$)/.test(behind)
  );
}

/** After `氏名:` a name of no list, which ends what is said. */
function isUnlisted(place: Place, behind: string): boolean {
  const { core, runs, at } = place;
  const isWhole = /^(?:$|[\s、。,(]|様|さん|です|でござ|と(?:申|言|い)|で(?:お|の))/.test(behind);
  const length = core.length;
  return (
    isWhole &&
    length >= 2 &&
    !NO_PERSON.test(core) &&
    runs[at]?.script !== "hiragana" &&
    (length > 2 || place.looks === "likely" || GIVEN_ENDS.includes(core.at(-1) as string))
  );
}

/** Whether all of a text is a family name and a given name. */
export function isJapaneseName(text: string): boolean {
  return (
    looksOf(text.replace(/[ \u3000]/, "")) === "whole" || japaneseFamiliesInKana().has(text.split(" ", 1)[0] ?? "")
  );
}
