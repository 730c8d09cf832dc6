/** Where Japanese names stand: before honorifics, behind labels, with verbs of what callers and agents do. */
import type { Add, Contexts, Look } from "./contexts.ts";
import { givenAt, nameAt } from "./ja-after.ts";
import { type Named, nameBefore } from "./ja-before.ts";
import { familyAt, jaTable } from "./ja-table.ts";
import { isHan, isHiragana, isKana, rowBefore } from "./script.ts";

/** `様子`, `氏名`, `先生方`: words that only begin so. */
const NOT_AFTER = "子式々相態変君族神";
const OTHER_WORD = /ちゃん(?:ぽん|こ(?!と)|ちゃんこ)|さん(?:ぽ|ご(?!う)|ま(?!で|す|も)|ざん|しょう)|くんせい/y;

const honorific: Look = (text, start, end, add) => {
  if (NOT_AFTER.includes(text[end] ?? " ") || text.startsWith("氏名", start) || matches(OTHER_WORD, text, start)) return;
  if (text.startsWith("王様", start - 1)) return;
  const found = nameBefore(text, start, true);
  if (found !== undefined) add(...found);
};

/** Of companies as often as of people: only what has a family name. */
const title: Look = (text, start, _end, add) => {
  const found = nameBefore(text, start, false);
  if (found !== undefined) add(...found);
};

/** `浅野拝` */
const signed: Look = (text, start, end, add) => {
  if (!isHan(text.charCodeAt(end)) && !isKana(text.charCodeAt(end))) title(text, start, end, add);
};

/** `と申しますか` asks what something is called. */
const SAID = /ま[しす](?!か|と|の[はもが]|し?ても)|まして|ます(?=。|が)|てお/y;
const LONGEST_UNKNOWN = 5;

const introduced: Look = (text, start, end, add) => {
  SAID.lastIndex = end;
  if (!SAID.test(text) && !text.startsWith("し", end)) return;
  if (/^しますか|^しますの|^しますと|^し上/.test(text.slice(end, end + 5))) return;
  const found = nameBefore(text, start, true) ?? unknownBefore(text, start) ?? unreadBefore(text, start);
  if (found !== undefined) add(...found);
};

/** A rare family name, alone between signs. */
function unknownBefore(text: string, end: number): Named | undefined {
  const row = rowBefore(text, end, LONGEST_UNKNOWN + 1, isHan);
  const size = end - row;
  if (size < 2 || size > LONGEST_UNKNOWN || jaTable().noNames.has(text, row, end)) return undefined;
  if (!/^$|[、。,. のはー私]/.test(text[row - 1] ?? "") || ENDS_OTHERS.test(text.slice(row, end))) return undefined;
  return [row, end];
}

/** A name in hiragana, alone between signs. */
function unreadBefore(text: string, end: number): Named | undefined {
  const row = rowBefore(text, end, LONGEST_UNKNOWN + 1, isHiragana);
  if (end - row < 3 || end - row > LONGEST_UNKNOWN || !/^$|[、。,. 私]/.test(text[row - 1] ?? "")) return undefined;
  return /^(?:なん|どう|そう|こう|もの|いえ|はい|それ|これ)/.test(text.slice(row, end)) ? undefined : [row, end];
}

const ENDS_OTHERS = /(?:社|部|課|係|局|所|店|室|院|会|課題|者|員|人|様|約|止|更|認|金|料|品|名|号|口|付|当|度|制|型|法|力|性|的|用|化|務|業|線|語|案|件|場|地|県|市|区|町|村|駅|国)$/;

/** What may stand between a label and its name. */
const JOINS = /(?:(?:者|人)?(?:様|さま|さん)?(?:の?(?:お名前|氏名|名前|名))?)(?: ?\((?:[^()\n]{1,10})\))?(?: ?[:=|→] ?|は、?|が|の|、| ?「| ?『| ?【| |\t|\n)*/y;

function behind(text: string, end: number): number {
  JOINS.lastIndex = end;
  return JOINS.test(text) ? JOINS.lastIndex : end;
}

function labelled(isStrong: boolean): Look {
  return (text, _start, end, add) => {
    const at = behind(text, end);
    namesFrom(text, at, isStrong && text[at - 1] !== "の" && (at > end || "は:".includes(text[end - 1] as string)), add);
  };
}

/** `妻の恵子が`: a given name alone. */
const kin: Look = (text, _start, end, add) => {
  const found = givenAt(text, end);
  if (found > 0) add(end, found);
};

const AND = "、・,/&と及";
const MOST_NAMES = 6;

/** The name at `at`, and those that are listed behind it. */
function namesFrom(text: string, at: number, isStrong: boolean, add: Add): void {
  let start = at;
  for (let count = 0; count < MOST_NAMES; count++) {
    const end = nameAt(text, start, isStrong && count === 0);
    if (end < 0) return;
    add(start, end);
    const next = text.startsWith("さん", end) ? end + 2 : text[end] === "様" || text[end] === "氏" ? end + 1 : end;
    if (!AND.includes(text[next] ?? " ")) return;
    start = next + 1;
  }
}

/** What agents and callers do, behind a family name. */
const DOES = /(?:が|も|で|の(?:両名|[0-9二三]名|[2二]人)で)(?:、)?(?:ご|お)?(?:承|うけたまわ|対応|応対|担当|伺|うかが|訪問|参り|処理|確認|案内|連絡|折り?返|電話|受け|説明|作業|手配|応答|回答|調査|引き?継|登録|受電|架電|送付|調整|訪れ|来店|来社|来訪|入電|退職|入社|同席|不在|戻り|出張|外出|休み|おり|いたし|致し|代わ|替わ|答え|返信)/y;
const FROM = /(?:より|から)(?:、)?(?:ご|お)?(?:入電|受電|架電|電話|連絡|折り?返|問い?合|回答|案内|着信|返信|依頼|要望|申告|申し|報告|説明|指摘|返答|伝言|引き?継|転送|メール|苦情|相談|クレーム|改めて|再度|後ほど|明日|本日)/y;
const TO = /(?:に|へ)(?:、)?(?:ご|お)?(?:代わ|かわり|替わ|変わ|繋|つな|転送|引き?継|エスカ|確認|伝え|取り?次|相談|報告|連絡|電話|折り?返|依頼|申し|お願い)/y;

/** Family names of one character are names before a verb, too. */
const acting: Look = (text, start, _end, add) => {
  if (!matches(DOES, text, start)) return;
  const found = nameBefore(text, start, false);
  if (found === undefined) return;
  add(...found);
  if (AND.includes(text[found[0] - 1] ?? " ")) addNameBefore(text, found[0] - 1, add);
};

const SAYS = /(?:です(?!か|け|ら)|ですが|ですけど|でございます|と申|といい|と言い|と名乗)/y;
const WITH = /と(?:話|お話|会話|相談|打ち?合|面談|通話|協議|連携|やり取り)|(?:を)(?:お願い|呼|指名|出して)|まで(?:、)?(?:ご|お)?(?:連絡|電話|折り?返|問い?合|一報|返信)/y;
const REMARK = /\((?:ご?本人|本人様|妻|夫|母|父|娘|息子|長男|長女|配偶者|家族|代理|代理人|担当|契約者|記)/y;
const SIGNED = /(?:拝|記す|記)(?=\s|$|[。、)])/y;
const ALONE = /(?:です|でございます)(?:。|$|\n)/y;
const INTRODUCES = /(?:[ーター口当社部課店室局院係付属の窓]の|トの|私、|私は|わたくし、|わたし、|僕、|僕は|俺は|こちら、?|(?:^|\n|: ?|はい、|ええ、|もしもし、|あ、|[。」] ?)|お世話になっております、?|弊社|当社|担当)$/;
const LOOK_BACK = 14;

function matches(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

/** At a family name of more than one character, with nothing else that says so: what stands around it decides. */
const family: Look = (text, start, _end, add) => {
  const before = text.charCodeAt(start - 1);
  if (isHan(before) && familyBeginsEarlier(text, start)) return;
  const end = nameAt(text, start, false);
  if (end < 0) return;
  if (isActing(text, end) || isSaying(text, start, end)) {
    if (isHan(before) && nameBefore(text, end, false)?.[0] !== start) return;
    add(start, end);
    if (text[start - 1] === "と" || text[start - 1] === "、") addNameBefore(text, start - 1, add);
  }
};

function isActing(text: string, end: number): boolean {
  return [DOES, FROM, TO, WITH, REMARK, SIGNED].some((expression) => matches(expression, text, end));
}

function isSaying(text: string, start: number, end: number): boolean {
  return matches(SAYS, text, end) && INTRODUCES.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

function familyBeginsEarlier(text: string, start: number): boolean {
  return familyAt(text, start - 1, start + 1) === 2;
}

function addNameBefore(text: string, end: number, add: Add): void {
  const found = nameBefore(text, end, false);
  if (found !== undefined && !isKana(text.charCodeAt(found[1] - 1))) add(...found);
}

/** At the colon behind the name of whoever speaks, where a line begins. */
export function speakerOfJapan(text: string, from: number, end: number, add: Add): void {
  const bare = text.slice(from, end).replace(/(?:さん|様|氏|先生|さま)? ?(?:\([^()]{0,12}\))?$/, "").length + from;
  if (bare <= from || nameAt(text, from, false) !== bare) return;
  add(from, bare);
}

export function japaneseContexts(): Contexts {
  return [
    ["さん さま 様 氏 殿 くん ちゃん 君 先生 せんせい 女史 さんち", honorific],
    ["部長 課長 係長 次長 主任 店長 社長 会長 専務 常務 室長 所長 支店長 本部長 教授 医師 弁護士 税理士 司法書士 選手 博士 看護師 巡査 記者 監督 リーダー マネージャー マネジャー チーフ 宛 あて 夫妻 ご夫妻 家", title],
    ["と申", introduced],
    ["拝", signed],
    ["お名前 氏名 名前 宛名 名義 名義人 苗字 名字 下の名前 フルネーム 契約者 受取人 届先 依頼主 差出人 送り主 申込者 申請者 予約者 予約名 保護者 配偶者 連帯保証人 被保険者 保証人 口座名義 名義者 相続人 親権者 カナ氏名 フリガナ ふりがな 姓は 姓: 名は 旧姓 会員名 顧客名 患者名 登録名 発信者名 代表者名 署名", labelled(true)],
    ["妻の 夫の 娘の 息子の 長男の 長女の 次男の 次女の 父の 母の 兄の 姉の 弟の 妹の 孫の 主人の 旦那の 祖母の 祖父の", kin],
    ["担当 受付 対応 責任者 オペレーター オペレータ 主人 夫は 夫の 妻は 妻の 息子 娘 長男 長女 次男 次女 父の 母の 父は 母は 兄の 姉の 弟 妹 上司 部下 同僚 友人 弊社 当社 通話者 入電者 来訪者 訪問者 作成者 記入者 承認者 報告者 引継 エージェント 応対者 受電者 技術員 作業員 配達員 主治医 代理人 お客様 お客さま 会員 送り先 届け先 送付先 配送先 発送先 請求先 架電者 発信者 来店者 申出人 申告者 起票者 調査員 検針員 店員 社員 スタッフ 講師 生徒 児童 園児 入居者 借主 貸主 施主 運転手 ドライバー お子様 お子さん 孫 上長 旦那 嫁の 彼氏 彼女の 大家", labelled(false)],
    ["が承り が承っ で伺 で訪問 がうけたま が訪問 が伺 がお伺 が担当 が対応 が応対 が参り がご案内 がご説明", acting],
    [[...jaTable().family].join(" "), family],
  ];
}
