/**
 * Where Chinese names stand: before honorifics, behind labels, kin and introductions, with verbs of what callers and agents do.
 *
 * The room `zh` knows how names are built in China, in both ways of writing. It only looks where one of its words stands: family
 * names are common words, and none is a name by itself.
 */
import type { Add, Contexts, Look } from "../contexts.ts";
import { latinBefore } from "../latin.ts";
import { isHan } from "../script.ts";
import { familyAt, isEnded, isFullName, nameAt, nameBefore } from "./shapes.ts";
import { ZH_PURE } from "./words.ts";

const LONGEST_NAME = 4;

function before(text: string, end: number): number {
  const last = text[end - 1] === " " ? end - 1 : end;
  if (text.startsWith("康师傅", end - 1)) return -1;
  const start = isHan(text.charCodeAt(last - 1)) && last === end ? nameBefore(text, last) : latinBefore(text, last);
  return start;
}

const honorific: Look = (text, start, _end, add) => {
  const last = text[start - 1] === " " ? start - 1 : start;
  const found = before(text, start);
  if (found >= 0) add(found, last);
};

/** Of these words a family name alone, and where nothing but a name can stand. */
const NOT_CHIEF =
  /总(?:是|共|部|之|计|额|数|量|会|体|算|结|有|能|要|得|价|分|经|监|台|的来|觉|以为|而|则|裁|站|管|和|人|在)/y;

const chief: Look = (text, start, _end, add) => {
  NOT_CHIEF.lastIndex = start + 1;
  if (NOT_CHIEF.test(text)) return;
  if (familyAt(text, start) !== 1) return;
  if (!isHan(text.charCodeAt(start - 1)) || BEFORE_CHIEF.includes(text[start - 1] as string)) add(start, start + 1);
};

const BEFORE_CHIEF = "给給找请請让讓和与與跟同由是的帮幫系接知复問问听按";

/** What may stand between a label and its name. */
const JOINS =
  /(?:人|者)?(?:的)?(?:姓名|名字|名称|名稱)?(?:\([^()\n]{1,10}\))?(?: ?[:=|] ?|是|为|為|叫做?|改成|改为|改為|换成|变更为|【|「| |\t|\n){0,4}/y;
const JUST_SIGNS = /[:=| \t\n【「是为為叫成]/;

function labelled(isStrong: boolean): Look {
  return (text, _start, end, add) => {
    JOINS.lastIndex = end;
    const at = JOINS.test(text) ? JOINS.lastIndex : end;
    const isJoined = JUST_SIGNS.test(text[at - 1] ?? "");
    namesFrom(text, at, isStrong && isJoined, add);
  };
}

const MOST_NAMES = 6;

function namesFrom(text: string, at: number, isStrong: boolean, add: Add): void {
  let start = at;
  for (let count = 0; count < MOST_NAMES; count++) {
    const end = nameAt(text, start, isStrong);
    if (end < 0 || (!isStrong && !isEnded(text, end))) return;
    add(start, end);
    if (!"、,和与與及/".includes(text[end] ?? " ")) return;
    start = end + 1;
  }
}

/** `我是刚才打电话的王丽,` */
const LONGEST_CLAUSE = 12;
const ofWhoCalled: Look = (text, _start, end, add) => {
  for (let at = end; at < end + LONGEST_CLAUSE && isHan(text.charCodeAt(at)); at++) {
    if (text[at] !== "的") continue;
    const found = nameAt(text, at + 1, true);
    if (found > 0 && !isHan(text.charCodeAt(found))) return add(at + 1, found);
  }
};

/** `我姓王` */
const ofFamily: Look = (text, _start, end, add) => {
  const size = familyAt(text, end);
  if (size === 0) return;
  const full = nameAt(text, end, false);
  if (full > 0 && isEnded(text, full)) add(end, full);
  else if (isEnded(text, end + size)) add(end, end + size);
};

/** `小李`, `老王`, `阿明`: alone between what ends words. */
const AFTER_NICKNAME =
  "说說问問在吗嗎呢你您帮幫给給打已会會是和的跟回去来來请請刚剛把让讓告负負处處介推催要不没沒今昨上下明";
const BEFORE_NICKNAME = "找给給和跟与與让讓请請叫是由问問帮幫的事系了下";
const SIGNS = " ,.!?;:\"'()、。\n";

function isApart(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  return (
    (SIGNS.includes(before) || BEFORE_NICKNAME.includes(before)) &&
    (SIGNS.includes(after) || AFTER_NICKNAME.includes(after))
  );
}

const nickname: Look = (text, start, end, add) => {
  if (familyAt(text, end - 1) === 1 && isApart(text, start, end)) add(end - 1, end);
};

const little: Look = (text, start, end, add) => {
  if (isApart(text, start, end)) add(start, end);
};

/** A full name in front of what agents do. */
const does: Look = (text, start, _end, add) => {
  for (let size = LONGEST_NAME; size > 1; size--) {
    const at = start - size;
    if (at < 0 || !isAlone(text, at) || !isFullName(text, at, start)) continue;
    add(at, start);
    return;
  }
};

function isAlone(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at - 1)) || LEADING.includes(text[at - 1] as string);
}

const LEADING = "由经經的是员員服席者人户戶主";

/** `和王丽聊过`: between what stands in front of a name and a verb. */
const WITH = "和跟与與给給找由向问問让讓请請叫系被帮幫对對";
const talkedTo: Look = (text, start, _end, add) => {
  for (let size = LONGEST_NAME; size > 1; size--) {
    const at = start - size;
    if (at < 1 || !WITH.includes(text[at - 1] as string) || !isFullName(text, at, start)) continue;
    add(at, start);
    return;
  }
};

/** `由李`, `员李`: the last character of what stands in front of a name, and the first of the name. */
const behindFirst: Look = (text, _start, end, add) => {
  namesFrom(text, end - 1, false, add);
};

/** Family names that are often met, and are seldom another word. */
const OFTEN =
  "杨黄周胡林高苏叶余戴夏钟田任姜史顾孟段雷汤黎贺赖龙楊黃蘇葉許许江石方金马馬钱錢颜顏严嚴温溫乔陆陸秦邱毛康施洪鍾";
const CHIEFS = "何万萬白安";
/** Words that `小` and `老` begin with these: `小何`, `老马`. */
const NO_NICKNAMES = "熊毛苏蘇何万時时金石白方马馬江高龙";

/** `张哥`, `李工`: with the family name alone, between what ends words. */
const COLLEAGUES = "哥姐工姨叔";
const colleague: Look = (text, start, end, add) => {
  if (isApart(text, start, end)) add(start, start + 1);
};

/** Each of the first with each of the second. */
function together(first: string, second: Iterable<string>): string {
  const seconds = [...second];
  return [...first].flatMap((one) => seconds.map((other) => one + other)).join(" ");
}

/** The first two characters of each are what a text must have to be looked at. */
export function chineseContexts(): Contexts {
  const often = [...ZH_PURE.replace(/\s/g, ""), ...OFTEN];
  return [
    [
      "总监 總監 总经理 醫師 医师 先生 女士 小姐 太太 夫人 经理 經理 医生 醫生 老师 老師 师傅 師傅 同学 同學 教授 律师 律師 主任 主管 警官 护士 護士 大夫 阿姨 店长 店長 局长 局長 处长 科长 校长 校長 院长 院長 组长 組長 队长 老板 老闆 博士 同志 叔叔 大哥 大姐 女仕",
      honorific,
    ],
    [[...often, ...CHIEFS].map((family) => `${family}总`).join(" "), chief],
    [[...often, ...CHIEFS].map((family) => `${family}總`).join(" "), chief],
    ["欧阳总 司马总 上官总", honorific],
    [
      often
        .filter((family) => family !== "施")
        .flatMap((family) => [...COLLEAGUES].map((colleague) => family + colleague))
        .join(" "),
      colleague,
    ],
    [
      "姓名 名字 系人 絡人 络人 件人 货人 貨人 卡人 诉人 訴人 请人 請人 持有人 户主 机主 機主 业主 卡主 车主 車主 房主 店主 开户人 办人 手人 责人 責人 理人 修人 案人 保人 益人 托人 託人 住人 订人 票人 乘机人 乘车人 事人 险人 收人 来电人 致电人 法人 签名 署名 称呼 全名 户名 戶名 我叫 名叫 我是 本人 叫做 访人 护人 荐人 款人 患者 病人 家属 家屬 亲属",
      labelled(true),
    ],
    [together("户戶员員服席师師人主客者工", often), behindFirst],
    [together("由给給找请請让讓跟和与與系访訪电電", often), behindFirst],
    [
      "客服 客户 客戶 用户 用戶 转接 轉接 改派 敬礼 敬禮 我爸 我妈 我媽 我哥 我姐 我弟 我妹 女儿 女兒 儿子 兒子 老公 老婆 妻子 丈夫 爱人 愛人 母亲 母親 父亲 父親 妈妈 媽媽 爸爸 哥哥 弟弟 姐姐 妹妹 朋友 孩子 孙子 孙女 侄子 外甥 嫂子 同事 坐席 座席 技术员 技術員 维修员 快递员 配送员 接线员 工程师 骑手 司机 乘客 学员 专员 專員 导购 顾问 护工 护士 医生 老师 律师",
      labelled(false),
    ],
    ["我是", ofWhoCalled],
    ["我姓 贵姓 貴姓", ofFamily],
    [
      together(
        "小老",
        often.filter((family) => !NO_NICKNAMES.includes(family)),
      ),
      nickname,
    ],
    [together("阿", NICK_GIVEN), little],
    [
      "已升级 已上门 已处理 已處理 已联系 已回电 已回复 已登记 已跟进 已确认 已接单 已转 已派 已签收 已到 回复 回覆 来电 來電 致电 致電 来访 打来电话 敬上 谨上 亲笔 敬启 诉称 要求回电",
      does,
    ],
    ["聊过 聊了 通话 通話 通过电话 通了电话 打电话 打電話 打过 回电 回電 沟通 溝通 谈过 联系过", talkedTo],
  ];
}

const NICK_GIVEN =
  "明强華华芳偉伟珍辉輝杰傑豪玲美龙龍红紅英文国國荣榮珠娟梅兰蘭香秀军軍勇斌涛濤建成东東坤祥星峰宏良贤德彬琴霞云";
