/** The words that say what a name is, and what is none: tables, and nothing else. All are folded as names are. */
import { nameText } from "./name-text.ts";

/** Names of people that are common words, too; and what fields say in place of a name. */
const COMMON = [
  "agent all and are bot call caller can chat client customer default dear for guest hello his her not off our out",
  "queue sir support system test the they this user was with you your none null undefined unknown anonymous private",
  "sales service services center centre team desk help office admin operator manager reception hotline line phone",
  "mobile home work new one extension number account company group department billing info contact main video voice",
  "about after again been before but from has have how its just like more much now only over please said same some than",
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
];

/** Words right before a name, with which a common word is one. */
const BEFORE = [
  "mr mrs ms mx miss mister dr prof professor doctor sir madam maam lady herr herrn frau hr fr mme mlle monsieur madame m",
  "senor senora sr sra srta don dona dott dottssa signor signora sig pan pani bay sayin คุณ นาย นาง นางสาว",
];
/** Those of them that often stand for somebody alone: what comes after one is a name only with a capital. */
const ALONE = ["dr prof professor doctor sir madam maam lady m don pan bay miss"];

/** Right after a name, as words of their own. */
const AFTER = ["san sama sensei ssi nim ji bey hanim saheb sahib"];

/** The same in scripts without blanks between words. */
const AFTER_FREE = [
  "様 さま さん サン サマ 殿 氏 くん ちゃん 先生 女士 小姐 太太 老师 老師 经理 經理 师傅 同学 同志 大夫 医生 博士 教授",
  "部長 課長 係長 社長 씨 님 고객님 선생님 선생 과장 부장 대리 사장 팀장 교수 여사",
];
const LONGEST_AFTER_FREE = 4;

class Words {
  readonly #lines: readonly string[];
  #words: ReadonlySet<string> | undefined;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** The set is made when it is asked for: most runs know no names. */
  has(word: string): boolean {
    this.#words ??= new Set(this.#lines.flatMap((line) => line.split(" ").map((one) => nameText(one).text)));
    return this.#words.has(word);
  }
}

const common = new Words(COMMON);
const particles = new Words(PARTICLES);
const titles = new Words(TITLES);
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
  return 0;
}

/** A name without the honorific that a field has after it. */
export function withoutHonorific(name: string): string {
  for (let size = Math.min(LONGEST_AFTER_FREE, name.length - 1); size > 0; size--) {
    if (afterFree.has(name.slice(-size))) return name.slice(0, -size);
  }
  return name;
}
