/** What agents and callers do in Japanese: verbs that stand behind a name and its particle. */

import type { Add, Look } from "../contexts.ts";
import { isHan, isHiragana, isKana } from "../script.ts";
import { type WordSet, wordSet } from "../word-set.ts";
import { nameAt } from "./after.ts";
import { nameBefore } from "./before.ts";
import { familyAt } from "./table.ts";

const DOES = `承 うけたまわ 対応 応対 担当 伺 うかが 訪問 参り 処理 確認 案内 連絡 折り返 折返 電話 受け 説明 作業 手配 応答 回答 調査 引き継 引継 登録 受電 架電 送付 調整 訪れ 来店 来社 来訪
入電 退職 入社 同席 不在 戻り 出張 外出 休み おり いたし 致し 代わ 替わ 答え 返信`;
const CALLS = `入電 受電 架電 電話 連絡 折り返 折返 問い合 問合 回答 案内 着信 返信 依頼 要望 申告 申し 報告 説明 指摘 返答 伝言 引き継 引継 転送 メール 苦情 相談 クレーム 改めて 再度 後ほど 明日 本日`;
const HANDS_OVER = `代わ かわり 替わ 変わ 繋 つな 転送 引き継 引継 エスカ 確認 伝え 取り次 取次 相談 報告 連絡 電話 折り返 折返 依頼 申し 願い`;
const TALKS = `話 会話 相談 打ち合 打合 面談 通話 協議 連携 やり取り 申 いい 言い 名乗 いう者 いう方 いう人 いう担当 いう男 いう女 いうお客 いう名 いうもの`;
const REACHES = `連絡 電話 折り返 折返 問い合 問合 一報 返信`;
const ASKS_FOR = `願い 呼 指名 出して`;
const BOTH = `両名 2名 二名 三名 3名 二人 2人`;
const REMARKS = `本人 ご本人 本人様 妻 夫 母 父 娘 息子 長男 長女 配偶者 家族 代理 代理人 担当 契約者`;

/** Only people do these; from a place people call, and to one they send. */
const OF_PEOPLE: readonly (readonly [particle: string, verbs: string])[] = [
  ["が", DOES],
  ["も", DOES],
  ["で", DOES],
  ["の", BOTH],
  ["(", REMARKS],
  ["と", TALKS],
  ["を", ASKS_FOR],
];
const ALSO_OF_PLACES: readonly (readonly [particle: string, verbs: string])[] = [
  ["より", CALLS],
  ["から", CALLS],
  ["に", HANDS_OVER],
  ["へ", HANDS_OVER],
  ["まで", REACHES],
];

type Verbs = readonly (readonly [particle: string, verbs: WordSet])[];

let made: { readonly ofPeople: Verbs; readonly alsoOfPlaces: Verbs; readonly places: WordSet } | undefined;

function verbs() {
  made ??= { ofPeople: setsOf(OF_PEOPLE), alsoOfPlaces: setsOf(ALSO_OF_PLACES), places: wordSet(PLACES) };
  return made;
}

function setsOf(table: readonly (readonly [string, string])[]): Verbs {
  return table.map(([particle, words]) => [particle, wordSet(words)] as const);
}

/** Family names that are places as often. */
const PLACES = `千葉 福島 石川 山口 宮崎 長崎 長野 岡山 富山 香川 福井 松山 高松 川崎 山形 福岡 大分 熊本 秋田 神戸 宇都宮 小田原 前橋 大津 高知 平塚 鎌倉 大宮 品川 目黒 中野 上野 松本 豊田 板橋`;

export function isPlace(text: string, start: number, end: number): boolean {
  return verbs().places.has(text, start, end);
}

const BETWEEN = "、ごお";

function isFollowed(text: string, end: number, table: Verbs): boolean {
  for (const [particle, words] of table) {
    if (!text.startsWith(particle, end)) continue;
    let at = end + particle.length;
    while (at < end + particle.length + 2 && BETWEEN.includes(text[at] ?? " ")) at++;
    if (words.sizeAt(text, at, 1, words.longest) > 0) return true;
  }
  return false;
}

/** Whether a verb of people stands behind the name. */
export function isActing(text: string, start: number, end: number): boolean {
  return (
    isFollowed(text, end, verbs().ofPeople) ||
    (!isPlace(text, start, end) && isFollowed(text, end, verbs().alsoOfPlaces))
  );
}

const SAYS = /(?:です(?!か|ら)|でございます|だけど|ですけど)/y;
/** Where they work, or nothing: who speaks says a name first. */
const WORKS =
  /(?:[\u30a1-\u30fc\u4e00-\u9fff]の|私、|私は|わたくし、|わたし、|僕、|僕は|俺は|こちら、?|弊社|当社|担当|お世話になっております[。、])$/;
const SURELY = /(?:[ーター口当社部課店室局院係付属窓ト]の|お世話になっております[。、])$/;
const BEGINS = /(?:^|[\n。」]|: ?|はい、|ええ、|もしもし、|あ、|いつも) ?$/;
const LOOK_BACK = 14;

function isSaying(text: string, start: number, end: number): boolean {
  if (text[end] !== "で" && text[end] !== "だ") return false;
  SAYS.lastIndex = end;
  if (!SAYS.test(text)) return false;
  const before = (start > LOOK_BACK ? "x" : "") + text.slice(Math.max(0, start - LOOK_BACK), start);
  return ((WORKS.test(before) || BEGINS.test(before)) && !isPlace(text, start, end)) || SURELY.test(before);
}

/** What people are called by in front of their names. */
const LABELS = `担当 受付 対応 窓口 責任者 オペレーター オペレータ 主人 夫 妻 息子 娘 長男 長女 次男 次女 父 母 兄 姉 弟 妹 上司 部下 同僚 友人 通話者 入電者 来訪者 訪問者 作成者 記入者 承認者 報告者 引継 エージェント 応対者 受電者 技術員 作業員
配達員 主治医 代理人 架電者 発信者 来店者 申出人 申告者 起票者 調査員 検針員 講師 生徒 児童 園児 入居者 借主 貸主 施主 運転手 ドライバー 孫 上長 旦那 嫁 大家 氏名 名前 代表 漢字 契約者 名義 名義人 予約者 宛名 苗字 名字 旧姓 姓 紹介者`;
const JOINS = "はのが:、「『 =→】]」』";
const BESIDE_LABELS = "様者";
let labels: WordSet | undefined;

/** `担当は伊藤`: a label is in front of the name, with something between. */
function isLabelled(text: string, start: number): boolean {
  let at = start;
  while (at > start - 2 && JOINS.includes(text[at - 1] ?? "?")) at--;
  if (at === start) return false;
  labels ??= wordSet(LABELS);
  if (labels.sizeBefore(text, at, 1, labels.longest) > 0) return true;
  return BESIDE_LABELS.includes(text[at - 1] ?? " ") && labels.sizeBefore(text, at - 1, 1, labels.longest) > 0;
}

/** At a family name of more than one character, with nothing else that says so: what stands around it decides. */
export const family: Look = (text, start, _end, add) => {
  const follows = isHan(text.charCodeAt(start - 1));
  if (follows && familyAt(text, start - 1, start + 1) === 2) return;
  const end = nameAt(text, start, false);
  if (end < 0 || !(isActing(text, start, end) || isSaying(text, start, end) || isLabelled(text, start))) return;
  if (follows && nameBefore(text, end, false)?.[0] !== start) return;
  add(start, end);
  addNamesBefore(text, start, add);
};

/** A family name of one character is a name before a verb, too. */
export const acting: Look = (text, start, _end, add) => {
  const found = nameBefore(text, start, false);
  if (found === undefined || isHiragana(text.charCodeAt(found[1] - 1)) || !isActing(text, ...found)) return;
  add(...found);
  addNamesBefore(text, found[0], add);
};

const AND = "と、・";
const FROM = ["より", "から"];

/** The size of what joins two names and ends at `at`; 0: there is nothing of the kind. */
function sizeOfAnd(text: string, at: number): number {
  if (AND.includes(text[at - 1] ?? " ")) return 1;
  return FROM.some((word) => text.startsWith(word, at - word.length)) ? 2 : 0;
}
const MOST_NAMES = 6;

/** `佐藤と林が`: names that are listed in front of one. */
function addNamesBefore(text: string, start: number, add: Add): void {
  let at = start;
  for (let count = 0; count < MOST_NAMES; count++) {
    const size = sizeOfAnd(text, at);
    const found = size === 0 ? undefined : nameBefore(text, at - size, false);
    if (found === undefined || isKana(text.charCodeAt(found[1] - 1))) return;
    add(...found);
    at = found[0];
  }
}
