/** The words that say what a name is, and what is none: tables, and nothing else. All are folded as names are. */
import { nameText } from "./name-text.ts";

/** Names of people that are common words, too; and what fields say in place of a name. */
const COMMON = [
  "agent all and are bot call caller can chat client customer default dear for guest hello his her not off our out",
  "queue sir support system test the they this user was with you your none null undefined unknown anonymous private",
  "sales service services center centre team desk help office admin operator manager reception hotline line phone",
  "nil tbd mobile home work new one extension number account company group department billing info contact main video voice",
  "about after again been before but from has have how its just like more much now only over please said same some than",
  "she he him hers they theirs ze xe hir ivr hold transfer",
  "good small strong house street field church post karte rechnung",
  "thank thanks that them then there were what when where which who why would yes yet",
  "april art august autumn bill case chance chase day dawn drew eve faith frank gene grace grant guy heath holly hope",
  "ivy jade joy june king lance large long love major mark may miles news page pat pearl penny price ray rich rob rose",
  "rusty sandy short sky sue summer sunny van victory violet wade ward will winter young best black white green brown gray",
  "alle aber auch bitte danke ernst frei gross gut jung klein kunde kundin kurz lang neu stark weiss schwarz braun wolf",
  "blanc cliente client grand luz mar noir paz petit rojo sol",
  "不明 未知 匿名 客户 客服 顾客 用户 高兴 开心 快乐 平安 平静 和平 安静 安全 安心 明白 明天 成功 健康 文明 光明 方便",
  "高峰 希望 美丽 自然 永远 时间 建设 建国 国庆 元旦 江山 黄金 白云 温和 关心 常青 向阳 先生 女士 小姐 老师 经理",
  "未登録 お客様 担当者 非通知 名無し 光 愛 桜 未来 大和 希 さくら ひかり のぞみ みらい ゆき はな あい こころ ひなた まこと",
  "없음 고객 상담원 하나 우리 나라 사랑 소리 가을 하늘 바다 미소 보라 이슬 유리 지수 수지 진주 정보 이유 전화 주소 조사 신고",
];

/** Small words inside of names: they are everywhere, and nobody. */
const PARTICLES = [
  "a al bin bint da das de dei del della den der des di do dos du e el ibn la las le les lo los of the",
  "und van vom von y zu zum zur",
];

/** Before and after a name, and no part of it. */
const TITLES = [
  "mr mrs ms mx miss mister dr prof professor doctor herr frau hr fr dipl ing mag mme mlle monsieur madame senor senora",
  "srta sra dott dottssa signor signora sig md phd dds dvm esq mba cpa jr rn llm bsc msc ba ma ii iii",
  "shri shree shrimati smt sushri encik puan mevrouw mevr dhr meneer",
];

/** All of a field where it has no value: they stand for nobody. */
const PLACEHOLDERS = [
  "n a|none|null|undefined|unknown|empty|no name|no value|no data|not available|not applicable|not provided",
  "unavailable|restricted|blocked|internal|external|voicemail|conference|transfer|hold|ivr|deleted user|whatsapp user|chat visitor|web visitor",
  "表示圏外|公衆電話|未知号码|未知號碼|匿名用户|匿名用戶|已注销用户|알수없음",
  "not specified|not set|not given|not known|unknown caller|unknown user|unknown name|anonymous|anonymous caller|anonymous user",
  "no caller id|withheld|private|private number|unbekannt|unbekannter anrufer|nicht angegeben|nicht bekannt|keine angabe|k a|ohne",
  "anonym|inconnu|inconnue|non renseigne|non communique|sans nom|desconocido|desconocida|sin nombre|no disponible|no aplica",
  "desconhecido|nao informado|sconosciuto|non disponibile|onbekend|неизвестно|нет|bilinmiyor|yok",
  "不明|未知|匿名|無|无|無し|なし|ナシ|未設定|未登録|未入力|未回答|該当なし|非通知|名無し|暂无|暫無|未填|未填写|未提供",
  "visitor|guest|customer|client|caller|user|访客|訪客|游客|顾客|お客様|お客さま|お客|ゲスト|손님|고객|고객님|방문자",
  "없음|미상|무명|익명|알 수 없음|미입력|미등록|해당 없음|해당없음|발신자 표시 제한",
];
/** One at a time: V8 cannot run over millions of such characters in one match. */
const NO_WORD = /[^\p{L}\p{M}\p{N}]/gu;
const BLANKS = / {2,4096}/g;

/** Words right before a name, with which a common word is one. */
const BEFORE = [
  "mr mrs ms mx miss mister dr prof professor doctor sir madam maam lady herr herrn frau hr fr mme mlle monsieur madame m",
  "senor senora sr sra srta don dona dott dottssa signor signora sig pan pani bay sayin คุณ นาย นาง นางสาว",
  "sri shri sree shree shrimati smt sushri kum kumari thiru thirumathi pandit encik puan cik tuan datuk datin haji hajjah",
  "mevrouw mevr dhr meneer anh chị ông bà",
  "rev reverend hon capt captain sgt sergeant lt",
];
/** Those of them that often stand for somebody alone: what comes after one is a name only with a capital. */
const ALONE = ["dr prof professor doctor sir madam maam lady m don pan bay miss sri kum pandit hon captain sergeant"];

/** Right after a name, as words of their own. */
const AFTER = ["san sama kun chan senpai sensei ssi nim ji bey hanim saheb sahib"];

/** The same in scripts without blanks between words. */
const AFTER_FREE = [
  "様 さま さん サン サマ 殿 氏 くん ちゃん 先生 女士 小姐 太太 老师 老師 经理 經理 师傅 同学 同志 大夫 医生 博士 教授",
  "部長 課長 係長 社長 先輩 律师 律師 主任 法官 护士 護士 总经理 總經理 씨 님 고객님 선생님 선생 선배님 선배 후배 귀하 과장 부장 대리 사장 팀장 교수 여사",
];
const LONGEST_AFTER_FREE = 4;

/**
 * The same of which names end in one, too: those are of a field's value. In a text they are honorifics where no longer word goes on:
 * `总是`, `哥哥`, `하나군요`.
 */
const AFTER_OR_NAME =
  /[总總](?![是共部體体之算計计數数額额量和結结線线台])|[哥姐](?![哥姐妹们們伦倫])|君|[군양](?![가-힣])|[군양](?=[은는이가을를의에과와도만께])/y;

class Words {
  readonly #lines: readonly string[];
  #words: ReadonlySet<string> | undefined;

  readonly #between: string;

  /** `between`: what parts the words of a line. */
  constructor(lines: readonly string[], between = " ") {
    this.#lines = lines;
    this.#between = between;
  }

  /** The set is made when it is asked for: most runs know no names. */
  has(word: string): boolean {
    this.#words ??= new Set(this.#lines.flatMap((line) => line.split(this.#between).map((one) => nameText(one).text)));
    return this.#words.has(word);
  }
}

const common = new Words(COMMON);
const particles = new Words(PARTICLES);
const titles = new Words(TITLES);
const placeholders = new Words(PLACEHOLDERS, "|");
const before = new Words(BEFORE);
const alone = new Words(ALONE);
const after = new Words(AFTER);
const afterFree = new Words(AFTER_FREE);

export function isCommonWord(word: string): boolean {
  return common.has(word);
}

export function isParticle(word: string): boolean {
  return particles.has(word);
}

export function isTitle(word: string): boolean {
  return titles.has(word);
}

/** `isCapital`: whether the name after it begins with a capital. */
export function isHonorificBefore(word: string, isCapital: boolean): boolean {
  return before.has(word) && (isCapital || !alone.has(word));
}

export function isHonorificAfter(word: string): boolean {
  return after.has(word);
}

/** How long the honorific is that stands at `at`, in scripts without blanks; 0: there is none. */
export function freeHonorificAt(text: string, at: number): number {
  for (let size = LONGEST_AFTER_FREE; size > 0; size--) {
    if (at + size <= text.length && afterFree.has(text.slice(at, at + size))) return size;
  }
  AFTER_OR_NAME.lastIndex = at;
  return AFTER_OR_NAME.test(text) ? AFTER_OR_NAME.lastIndex - at : 0;
}

/** Whether a field's value says that it has none. */
export function isPlaceholder(value: string): boolean {
  return placeholders.has(withSingleBlanks(value.replace(NO_WORD, " ")).trim());
}

function withSingleBlanks(text: string): string {
  let [single, before] = [text, ""];
  while (single !== before) {
    before = single;
    single = before.replace(BLANKS, " ");
  }
  return single;
}

/** A name without the honorific that a field has after it. */
export function withoutHonorific(name: string): string {
  for (let size = Math.min(LONGEST_AFTER_FREE, name.length - 1); size > 0; size--) {
    if (afterFree.has(name.slice(-size))) return name.slice(0, -size);
  }
  return name;
}
