/**
 * Where Japanese names stand: before honorifics, behind labels, with verbs of what callers and agents do.
 *
 * The room `ja` knows how names are built in Japan. It only looks where one of its words stands, and a place or a company that is
 * called as people are must not become one.
 */
import type { Add, Contexts, Look } from "../contexts.ts";
import { hasKana, isHan, isHiragana, isKana, rowBefore } from "../script.ts";
import { givenAt, nameAt } from "./after.ts";
import { type Named, nameBefore } from "./before.ts";
import { isGiven, jaTable } from "./table.ts";
import { acting, family, isPlace } from "./verbs.ts";

/** `様子`, `氏族`: words that only begin so. */
const NOT_AFTER = "子式々相態変君族神";
/** Other words that begin as honorifics do, and those that end so. */
const OTHER_WORDS = `ちゃんぽん ちゃんこ さんぽ さんご さんま さんざん さんしょう くんせい 氏名`.split(" ");
const FIRST_OF_OTHERS = "ちさく氏";

const honorific: Look = (text, start, end, add) => {
  if (NOT_AFTER.includes(text[end] ?? " ") || text.startsWith("王様", start - 1)) return;
  if (FIRST_OF_OTHERS.includes(text[start] as string) && OTHER_WORDS.some((word) => text.startsWith(word, start)))
    return;
  const found = nameBefore(text, start, true);
  if (found !== undefined) add(...found);
};

/** Chinese has them, too. */
const honorificOfTwo: Look = (text, start, end, add) => {
  (hasKana(text, start) ? honorific : title)(text, start, end, add);
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

/** `と申しますか` asks what something is called, `と申し上げ` says something. */
const ASKS = /し(?:ます[かのと]|上げ|あげ|まして、)/y;
const LONGEST_UNKNOWN = 5;

const introduced: Look = (text, start, end, add) => {
  ASKS.lastIndex = end;
  if (ASKS.test(text)) return;
  const found = nameBefore(text, start, true) ?? unknownBefore(text, start) ?? unreadBefore(text, start);
  if (found !== undefined) add(...found);
};

/** A rare family name, alone between signs. */
function unknownBefore(text: string, end: number): Named | undefined {
  const row = rowBefore(text, end, LONGEST_UNKNOWN + 1, isHan);
  const size = end - row;
  if (size < 2 || size > LONGEST_UNKNOWN || jaTable().noNames.has(text, row, end)) return undefined;
  const isAlone = BEFORE_UNKNOWN.includes(text[row - 1] ?? " ");
  return isAlone && !ENDS_OTHERS.includes(text[end - 1] as string) ? [row, end] : undefined;
}

/** A name in hiragana, alone between signs. */
function unreadBefore(text: string, end: number): Named | undefined {
  const row = rowBefore(text, end, LONGEST_UNKNOWN + 1, isHiragana);
  if (end - row < 3 || end - row > LONGEST_UNKNOWN || !BEFORE_UNREAD.includes(text[row - 1] ?? " ")) return undefined;
  return /^(?:なん|どう|そう|こう|もの|いえ|はい|それ|これ)/.test(text.slice(row, end)) ? undefined : [row, end];
}

const BEFORE_UNKNOWN = "\n、。,. のはー私";
const BEFORE_UNREAD = "\n、。,. 私";
/** What words for companies, teams and things end with. */
const ENDS_OTHERS =
  "社部課係局所店室院会者員人様約止更認金料品名号口付当度制型法力性的用化務業線語案件場地県市区町村駅国題";

/** What may stand between a label and its name. */
const JOINS =
  /(?:(?:者|人)?(?:様|さま|さん)?(?:の?(?:お名前|氏名|名前|名|漢字|読み|カナ))?)(?: ?\((?:[^()\n]{1,10})\))?(?: ?[:=|→] ?|は、?|が|の|、| ?「| ?『| ?【|[\]】」』 \t\n]){0,6}/y;

function behind(text: string, end: number): number {
  JOINS.lastIndex = end;
  return JOINS.test(text) ? JOINS.lastIndex : end;
}

function labelled(isStrong: boolean): Look {
  return (text, _start, end, add) => {
    const at = behind(text, end);
    const isJoined = text[at - 1] !== "の" && (at > end || "は:".includes(text[end - 1] as string));
    namesFrom(text, at, isStrong && isJoined, add);
  };
}

/** `送り先:福島`: places stand there as often. */
const destination: Look = (text, _start, end, add) => {
  const at = behind(text, end);
  const found = nameAt(text, at, false);
  if (found > 0 && !isPlace(text, at, found)) add(at, found);
};

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

/** `下の名前は`, not `商品名は`. */
const ofPart: Look = (text, start, end, add) => {
  if (!isHan(text.charCodeAt(start - 1))) namesFrom(text, end, true, add);
};

/** `ゃん` is seldom anything else, `ちゃ` often. */
const littleOne: Look = (text, start, end, add) => {
  if (text[start - 1] !== "ち") return;
  honorific(text, start - 1, end, add);
  const isAlone = BEFORE_UNKNOWN.includes(text[start - 3] ?? " ");
  if (isAlone && isGiven(text, start - 2, start - 1)) add(start - 2, start - 1);
};

/** The first two characters of each are what a text must have to be looked at. */
export function japaneseContexts(): Contexts {
  return [
    ["さん さま 様 殿 くん", honorific],
    ["氏 君 先生 女史", honorificOfTwo],
    ["ゃん", littleOne],
    [
      "部長 課長 係長 次長 主任 店長 社長 会長 専務 常務 室長 所長 支店長 本部長 教授 医師 弁護士 税理士 司法書士 選手 博士 看護師 巡査 記者 監督 マネージャー マネジャー 宛 夫妻 ご夫妻",
      title,
    ],
    ["と申", introduced],
    ["拝", signed],
    [
      "お名前 氏名 名前 宛名 名義 苗字 名字 フルネーム フリガナ ふりがな 約者 約名 取人 頼主 り主 差出人 込者 請者 護者 配偶者 証人 険者 続人 権者 旧姓 員名 客名 者名 録名 署名",
      labelled(true),
    ],
    ["姓は 名は", ofPart],
    [
      "妻の 夫の 娘の 息子の 長男の 長女の 次男の 次女の 父の 母の 兄の 姉の 弟の 妹の 孫の 主人の 旦那の 祖母の 祖父の",
      kin,
    ],
    ["担当 受付 主人は 夫は 妻は", labelled(false)],
    ["届け先 届先 送付先 配送先 発送先 請求先 り先", destination],
    ["が承 で伺 で訪問 がうけたま が訪問 が伺 がお伺 が担当 が対応 が応対 が参り がご案内 がご説明", acting],
    [[...jaTable().family].join(" "), family],
  ];
}
