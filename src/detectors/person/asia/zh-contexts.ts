/** Where Chinese names stand: before honorifics, behind labels, kin and introductions, with verbs of what callers and agents do. */
import type { Add, Contexts, Look } from "./contexts.ts";
import { latinBefore } from "./latin.ts";
import { isHan } from "./script.ts";
import { familyAt, isEnded, isFullName, isPure, nameAt, nameBefore } from "./zh-shapes.ts";

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
const NOT_CHIEF = /总(?:是|共|部|之|计|额|数|量|会|体|算|结|有|能|要|得|价|分|经|监|台|的来|觉|以为|而|则|裁|站|管|和|人|在)/y;

const chief: Look = (text, start, _end, add) => {
  NOT_CHIEF.lastIndex = start;
  if (NOT_CHIEF.test(text)) return;
  for (const size of [2, 1]) {
    const at = start - size;
    if (at < 0 || familyAt(text, at) !== size || isHan(text.charCodeAt(at - 1)) && !BEFORE_CHIEF.includes(text[at - 1] as string)) continue;
    add(at, start);
    return;
  }
};

const BEFORE_CHIEF = "给給找请請让讓和与與跟同由是的帮幫系接知复問问听按";

/** What may stand between a label and its name. */
const JOINS = /(?:人|者)?(?:的)?(?:姓名|名字|名称|名稱)?(?:\([^()\n]{1,10}\))?(?: ?[:=|] ?|是|为|為|叫做?|【|「| |\t)*/y;
const JUST_SIGNS = /[:=| \t【「是为為叫]/;

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

/** `我姓王` */
const ofFamily: Look = (text, _start, end, add) => {
  const size = familyAt(text, end);
  if (size === 0) return;
  const full = nameAt(text, end, false);
  if (full > 0 && isEnded(text, full)) add(end, full);
  else if (isEnded(text, end + size)) add(end, end + size);
};

/** `小李`, `老王`: alone between what ends words. */
const NICKNAMED = /[\s,.!?;:"'()、。,!?]|^$/;
const AFTER_NICKNAME = "说問问在吗嗎呢你您帮幫给給打已会會是和的跟回去来來请請刚剛把让讓告负負处處,";
const BEFORE_NICKNAME = "找给給和跟与與让讓请請叫是由问問帮幫的事系了";
const NO_NICKNAMES = "何万時时金石白方米程路车單单费費计區区卡票包房店孩贾宝";

const nickname: Look = (text, start, end, add) => {
  const previous = text[start - 1] ?? "";
  if (!NICKNAMED.test(previous) && !BEFORE_NICKNAME.includes(previous)) return;
  if (NO_NICKNAMES.includes(text[end] ?? " ") || familyAt(text, end) !== 1 || !(isPure(text, end) || OFTEN.includes(text[end] as string))) return;
  const next = text[end + 1] ?? "";
  if (NICKNAMED.test(next) || AFTER_NICKNAME.includes(next)) add(end, end + 1);
};

const OFTEN = "杨黄周胡林高苏叶余戴夏钟田任姜史顾孟段雷汤黎贺赖龙楊黃蘇葉許许";

/** `阿明` */
const NICK_GIVEN = "明强華华芳偉伟珍辉輝杰傑豪玲美龙龍红紅英文国國荣榮珠娟梅兰蘭香秀军軍勇辉斌涛濤建成東东坤祥星峰宏良贤德彬琴霞云";
const little: Look = (text, start, end, add) => {
  const previous = text[start - 1] ?? "";
  if (!NICKNAMED.test(previous) && !BEFORE_NICKNAME.includes(previous)) return;
  if (!NICK_GIVEN.includes(text[end] ?? " ")) return;
  const next = text[end + 1] ?? "";
  if (NICKNAMED.test(next) || AFTER_NICKNAME.includes(next)) add(start, end + 1);
};

/** A full name in front of what agents do. */
const does: Look = (text, start, _end, add) => {
  for (let size = 4; size > 1; size--) {
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
const WITH = "和跟与與给給找由向问問让讓请請叫联系联系被帮幫对對";
const talkedTo: Look = (text, start, _end, add) => {
  for (let size = 4; size > 1; size--) {
    const at = start - size;
    if (at < 1 || !WITH.includes(text[at - 1] as string) || !isFullName(text, at, start)) continue;
    add(at, start);
    return;
  }
};

export function chineseContexts(): Contexts {
  return [
    ["先生 女士 小姐 太太 夫人 经理 經理 医生 醫生 老师 老師 师傅 師傅 同学 同學 教授 律师 律師 主任 主管 警官 护士 護士 大夫 阿姨 店长 店長 局长 局長 处长 科长 校长 校長 院长 院長 组长 組長 队长 老板 老闆 工程师 工程師 博士 同志 小姐姐 叔叔 大哥 大姐 顾问 客服 女仕", honorific],
    ["总", chief],
    ["名字 姓名 联系人 聯絡人 联络人 收件人 收货人 收貨人 寄件人 发件人 持卡人 投诉人 投訴人 申请人 申請人 持有人 户主 机主 業主 业主 开户人 经办人 经手人 负责人 負責人 处理人 受理人 报修人 报案人 被保人 投保人 受益人 代理人 委托人 委託人 入住人 预订人 预约人 订票人 购票人 乘机人 当事人 被保险人 签收人 来电人 致电人 担保人 法人 签名 署名 称呼 全名 户名 戶名 我叫 名叫 我是 本人 叫做 客户名 客戶名 受访人 回访人 监护人 推荐人 介绍人 提货人 付款人 收款人 卡主 车主 車主 房主 店主 乘机人 乘车人 家属 家屬 紧急联系人 亲属 被投诉人 转账人 汇款人 审批人 发起人 创建人 跟进人 录入人 付款方 借款人 患者 病人", labelled(true)],
    ["护士 医生 老师 律师 经理 师傅 技术员 技術員 技师 维修员 维修工 快递员 配送员 客服 客服员 坐席 座席 接线员 接待员 操作员 工程师 工程師 骑手 司机 店员 导购 顾问 客户 客戶 用户 乘客 旅客 专员 專員 投诉者 学员 护工 家长 业务员 销售员 理赔员 查勘员 安装工 主管 同事 值班员 调度员 女儿 女兒 儿子 兒子 老公 老婆 妻子 丈夫 爱人 愛人 母亲 母親 父亲 父親 妈妈 媽媽 爸爸 哥哥 弟弟 姐姐 妹妹 朋友 先生叫 孩子 孙子 孙女 侄子 外甥 嫂子 老板 转接 联系 聯絡 找一下 改派 转给 派单给 替我 抄送 经理是", labelled(false)],
    ["我姓 姓", ofFamily],
    ["小 老", nickname],
    ["阿", little],
    ["已升级 已上门 已处理 已處理 已联系 已回电 已回复 已登记 已跟进 已确认 已接单 已转 已派 已签收 已到 来电 來電 致电 致電 来访 打来电话 敬上 谨上 亲笔 敬启 反映 投诉称 表示 要求回电 申请退 处理的 负责跟进", does],
    ["聊过 聊了 通话 通話 通过电话 通了电话 打电话 打電話 打了 打过 回电 回電 沟通 溝通 说过 说了 谈过 处理 负责 联系过 确认过 接待 跟进 核实 对接", talkedTo],
  ];
}
